// SPDX-License-Identifier: GPL-3.0-or-later
// The layer table: rows of layers, segments and transforms, columns at choice, a filter of several words, sums of what
// is selected, and what is copied and saved.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>

#include "support/patience.h"
#include "views/layer_sums.h"
#include "views/table_text.h"
#include "window/main_window.h"
#include "words/numbers.h"

namespace taso {

namespace {

using Model = LayerTableModel;

/// Rows of cells; none of them has a quote in it.
QList<QStringList> cells_of(const QString& text, QChar between) {
    QList<QStringList> rows;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        rows << line.trimmed().split(between);
    return rows;
}

}  // namespace

class QuickLayerTable : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup() { window_.reset(); }
    void model_is_sound();
    void has_rows_of_segments_and_transforms();
    void tells_words_data();
    void tells_words();
    void filters_by_several_words();
    void sums_all_up();
    void sums_what_is_selected();
    void counts_nothing_twice();
    void follows_one_of_several();
    void copies_what_is_selected();
    void saves_the_table();
    void quotes_what_must_be();
    void shows_columns_at_choice();
    void keeps_columns_in_sessions();

  private:
    Workbench& workbench() { return window_->workbench(); }
    LayerPage& page() const { return *window_->view<LayerPage>(); }
    QTableView& view() const { return *page().view(); }
    void settle() {
        QTRY_VERIFY_WITH_TIMEOUT(window_->is_settled() && !workbench().is_picture_due(), long_ms);
    }
    /// In segments, where memory is short.
    void run_in_segments() {
        workbench().set_kind(BudgetKind::arena);
        settle();
        workbench().set_budget(workbench().least_bytes());
        settle();
        QVERIFY(!workbench().shown().segments.empty());
    }
    QModelIndex index_of(const QString& name, int column = 0) const {
        for (int row = 0; row < view().model()->rowCount(); row++)
            if (view().model()->index(row, Model::layer).data().toString() == name)
                return view().model()->index(row, column);
        return {};
    }
    void click_row(int row, Qt::KeyboardModifiers keys = {}) {
        const QModelIndex index = view().model()->index(row, Model::layer);
        view().scrollTo(index);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, keys, view().visualRect(index).center());
    }
    QMenu* menu_of(QWidget* widget, QPoint place) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
        QApplication::sendEvent(widget, &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }

    QTemporaryDir folder_;
    std::unique_ptr<WorkbenchWindow> window_;
};

void QuickLayerTable::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QVERIFY(folder_.isValid());
}

void QuickLayerTable::init() {
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->show();
    window_->open_path(QStringLiteral("tiny"));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document() && window_->is_settled(), long_ms);
}

void QuickLayerTable::model_is_sound() {
    Model model;
    FilteredTable sorted;
    sorted.setSourceModel(&model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester of_sorted(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    sorted.sort(Model::time, Qt::DescendingOrder);
    for (const BudgetKind kind : {BudgetKind::workspace, BudgetKind::arena}) {
        workbench().set_kind(kind);
        settle();
        for (const FrontierPoint& point : workbench().frontier()->points) {
            const ShownSelection shown = make_shown(*workbench().problem(), point.order, point.selection);
            model.set_shown(shown);
            QCOMPARE(model.rowCount(),
                     static_cast<int>(shown.layers.size() + shown.segments.size() + shown.transforms.size()));
            sorted.look_for(QStringLiteral("conv -segment"));
            sorted.look_for({});
            QCOMPARE(sorted.rowCount(), model.rowCount());
        }
    }
    model.set_pinned({true});
    model.set_shown({});
    QCOMPARE(model.rowCount(), 0);
}

void QuickLayerTable::has_rows_of_segments_and_transforms() {
    run_in_segments();
    const ShownSelection& shown = workbench().shown();
    const QAbstractItemModel& seen = *view().model();
    QCOMPARE(seen.rowCount(),
             static_cast<int>(shown.layers.size() + shown.segments.size() + shown.transforms.size()));
    for (const ShownSegment& segment : shown.segments) {
        const auto named = [&](int layer) { return shown.layers[static_cast<std::size_t>(layer)].name; };
        const QModelIndex index = index_of(
            QStringLiteral("%1 to %2").arg(named(segment.layers.front()), named(segment.layers.back())));
        QVERIFY(index.isValid() && index.data(Model::segment_role).toBool());
        QCOMPARE(index.siblingAtColumn(Model::op).data().toString(), QStringLiteral("segment"));
        QCOMPARE(index.siblingAtColumn(Model::time).data().toString(), time_text(segment.run.ns));
        QCOMPARE(index.siblingAtColumn(Model::rows).data().toString(), rows_text(segment));
        QVERIFY(index.siblingAtColumn(Model::time)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(time_text(segment.moves_ns)));
        // In the order of execution it stands right before its layers.
        for (std::size_t k = 0; k < segment.layers.size(); k++)
            QVERIFY(index_of(named(segment.layers[k])).row() > index.row());
        for (int row = 0; row < index.row(); row++)
            QVERIFY(seen.index(row, Model::step).data().toInt() < segment.step);
    }
    int transforms = 0;
    for (int row = 0; row < seen.rowCount(); row++)
        transforms += seen.index(row, 0).data(Model::transform_role).toBool();
    QCOMPARE(transforms, static_cast<int>(shown.transforms.size()));
    // A click leads to the layer beside; the row stays the current one.
    const int segment_row =
        index_of(QStringLiteral("%1 to %2")
                     .arg(shown.layers[static_cast<std::size_t>(shown.segments[0].layers[0])].name,
                          shown.layers[static_cast<std::size_t>(shown.segments[0].layers.back())].name))
            .row();
    click_row(segment_row);
    QCOMPARE(workbench().layer(), shown.segments[0].layers.front());
    QCOMPARE(view().currentIndex().row(), segment_row);
    QMenu* menu = menu_of(view().viewport(), view().visualRect(view().currentIndex()).center());
    QVERIFY(menu && menu->findChildren<QAction*>(QStringLiteral("pin")).isEmpty());
    QStringList words;
    for (const QAction* action : menu->actions()) words << action->text();
    QVERIFY2(words.contains(QStringLiteral("Inside of its &segment")) &&
                 words.contains(QStringLiteral("Cop&y rows")),
             qPrintable(words.join(QLatin1Char('|'))));
    menu->close();
}

void QuickLayerTable::tells_words_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char* typed, bool accepted) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << accepted;
    };
    row("", true);
    row("  ", true);
    row("conv", true);
    row("CONV Hcw", true);
    row("hcw conv2", true);
    row("conv pool", false);
    row("-pool", true);
    row("-conv", false);
    row("conv -winograd", false);
    row("conv -", true);
    row("winograd-4x4", true);
    row("-im2col hcw", true);
}

void QuickLayerTable::tells_words() {
    QFETCH(QString, typed);
    QFETCH(bool, accepted);
    QCOMPARE(
        WordFilter(typed).accepts(QStringLiteral("conv2\nconv\nwinograd-4x4-hcw-hcw\nwinograd\nhcw → hcw")),
        accepted);
}

void QuickLayerTable::filters_by_several_words() {
    page().filter()->setFocus();
    QTest::keyClicks(page().filter(), QStringLiteral("conv -conv1"));
    QStringList wanted, seen;
    for (const ShownLayer& row : workbench().shown().layers) {
        const QString all =
            row.name + row.op + row.primitive + row.family + layouts_text(row.input, row.output);
        if (all.contains(QStringLiteral("conv")) && !all.contains(QStringLiteral("conv1")))
            wanted << row.name;
    }
    for (int row = 0; row < view().model()->rowCount(); row++)
        if (const QModelIndex index = view().model()->index(row, Model::layer);
            !index.data(Model::transform_role).toBool() && !index.data(Model::segment_role).toBool())
            seen << index.data().toString();
    QVERIFY(!wanted.isEmpty() && wanted.size() < static_cast<qsizetype>(workbench().shown().layers.size()));
    wanted.sort();
    seen.sort();
    QCOMPARE(seen, wanted);
    QVERIFY(page().sums()->text().startsWith(QStringLiteral("Seen: layers: %1").arg(wanted.size())));
    // How it is to be used is said there.
    QVERIFY(page().filter()->toolTip().contains(QStringLiteral("-word")) &&
            page().filter()->placeholderText().contains(QStringLiteral(" -")));
    // What a layer runs is looked for, too; numbers are not.
    page().filter()->setText(workbench().shown().layers[2].primitive);
    QVERIFY(index_of(workbench().shown().layers[2].name).isValid());
    page().filter()->setText(time_text(workbench().shown().layers[2].ns));
    QVERIFY(!index_of(workbench().shown().layers[2].name).isValid());
    page().filter()->clear();
    QVERIFY(page().sums()->text().startsWith(QStringLiteral("layers: ")));
}

void QuickLayerTable::sums_all_up() {
    for (const BudgetKind kind : {BudgetKind::workspace, BudgetKind::arena}) {
        workbench().set_kind(kind);
        settle();
        for (const std::int64_t bytes :
             {workbench().least_bytes(), workbench().frontier()->points.back().memory_bytes}) {
            workbench().set_budget(bytes);
            settle();
            Model model;
            model.set_shown(workbench().shown());
            const LayerSums sums = sums_of(model, all_rows(model));
            const Answer& answer = workbench().details()->answer;
            QCOMPARE(sums.ns, answer.latency_ns);
            QCOMPARE(sums.weights, answer.memory.weights);
            if (workbench().shown().segments.empty())
                QCOMPARE(sums.workspace, answer.memory[BudgetKind::workspace]);
            QCOMPARE(sums.layers, static_cast<int>(workbench().problem()->layers.size()));
            QCOMPARE(page().sums()->text(), sums_text(sums, answer.latency_ns));
            QVERIFY2(page().sums()->text().contains(
                         QStringLiteral("time %1 (100.0 %)").arg(time_text(answer.latency_ns))),
                     qPrintable(page().sums()->text()));
        }
    }
}

void QuickLayerTable::sums_what_is_selected() {
    view().sortByColumn(Model::step, Qt::AscendingOrder);
    const auto& layers = workbench().shown().layers;
    const QList<int> wanted = {index_of(layers[1].name).row(), index_of(layers[3].name).row(),
                               index_of(layers[6].name).row()};
    click_row(wanted[0]);
    for (const int row : wanted.mid(1)) click_row(row, Qt::ControlModifier);
    QCOMPARE(view().selectionModel()->selectedRows().size(), 3);
    const auto& [a, b, c] = std::tie(layers[1], layers[3], layers[6]);
    const std::int64_t ns = a.ns + b.ns + c.ns;
    QCOMPARE(page().sums()->text(),
             QString::fromUtf8("Selected: layers: 3 · time %1 (%2) · largest workspace %3 · weights %4")
                 .arg(time_text(ns),
                      percent_text(static_cast<double>(ns) /
                                   static_cast<double>(workbench().answer()->latency_ns)),
                      bytes_text(std::max({a.workspace, b.workspace, c.workspace})),
                      bytes_text(a.weights + b.weights + c.weights)));
    // All of them by keyboard.
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(page().sums()->text().contains(
        QStringLiteral("time %1 (100.0 %)").arg(time_text(workbench().answer()->latency_ns))));
}

void QuickLayerTable::counts_nothing_twice() {
    run_in_segments();
    const ShownSelection& shown = workbench().shown();
    Model model;
    model.set_shown(shown);
    std::vector<int> inside, with_segment;
    std::int64_t ns = 0;
    for (int row = 0; row < model.rowCount(); row++) {
        if (model.row(row).segment != 0) continue;
        with_segment.push_back(row);
        if (model.is_segment(row)) continue;
        inside.push_back(row);
        ns += model.row(row).ns;
    }
    QVERIFY(with_segment.size() == inside.size() + 1);
    QCOMPARE(sums_of(model, inside).ns, ns);
    QCOMPARE(ns, shown.segments[0].run.ns - shown.segments[0].moves_ns);
    QCOMPARE(sums_of(model, with_segment).ns, shown.segments[0].run.ns);
    // Weights that are stored once.
    ShownSelection twice = shown;
    for (ShownLayer& row : twice.layers) {
        row.weights = 64;
        row.stored = QStringLiteral("one");
    }
    twice.layers[0].stored.clear();
    model.set_shown(twice);
    QCOMPARE(sums_of(model, all_rows(model)).weights, std::int64_t{128});
}

void QuickLayerTable::follows_one_of_several() {
    view().setFocus();
    workbench().select_layer(2);
    const int first = view().currentIndex().row();
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view().selectionModel()->selectedRows().size(), 3);
    QCOMPARE(view().currentIndex().row(), first + 2);
    QCOMPARE(workbench().layer(), 4);
    // They stay selected while answers come and go.
    for (const FrontierPoint& point : workbench().frontier()->points) {
        workbench().set_budget(point.memory_bytes);
        settle();
        QCOMPARE(view().selectionModel()->selectedRows().size(), 3);
        QCOMPARE(workbench().layer(), 4);
        QVERIFY(page().sums()->text().startsWith(QStringLiteral("Selected: ")));
    }
    // One of them taken out is still the one that the window follows.
    click_row(first, Qt::ControlModifier);
    QCOMPARE(view().selectionModel()->selectedRows().size(), 2);
    QCOMPARE(workbench().layer(), 2);
    // Another layer, chosen elsewhere, is selected alone.
    workbench().select_layer(8);
    QCOMPARE(view().selectionModel()->selectedRows().size(), 1);
    QCOMPARE(view().currentIndex().siblingAtColumn(Model::layer).data().toString(),
             workbench().shown().layers[8].name);
    QVERIFY(!page().sums()->text().startsWith(QStringLiteral("Selected: ")));
}

void QuickLayerTable::copies_what_is_selected() {
    const auto& layers = workbench().shown().layers;
    view().sortByColumn(Model::step, Qt::AscendingOrder);
    click_row(index_of(layers[1].name).row());
    click_row(index_of(layers[3].name).row(), Qt::ControlModifier);
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    const QList<QStringList> rows = cells_of(QGuiApplication::clipboard()->text(), QLatin1Char('\t'));
    QCOMPARE(rows.size(), 3);
    const auto value = [&](int row, const char* name) {
        return rows[row].value(rows[0].indexOf(QLatin1String(name)));
    };
    for (const auto& [row, place] : {std::pair<int, std::size_t>{1, 1}, {2, 3}}) {
        const ShownLayer& layer = layers[place];
        QCOMPARE(rows[row].size(), rows[0].size());
        QCOMPARE(value(row, "name"), layer.name);
        QCOMPARE(value(row, "op"), text(workbench().problem()->layers[place].op));
        QCOMPARE(value(row, "primitive"), layer.primitive);
        QCOMPARE(value(row, "input"), text(name(layer.input)));
        QCOMPARE(value(row, "output"), text(name(layer.output)));
        QCOMPARE(value(row, "ns"), QString::number(layer.ns));
        QCOMPARE(value(row, "workspace"), QString::number(layer.workspace));
        QCOMPARE(value(row, "weights"), QString::number(layer.weights));
        QCOMPARE(value(row, "bytes"), QString::number(layer.output_bytes));
    }
    // Of what is seen: no more columns than that.
    QVERIFY(!rows[0].contains(QStringLiteral("share")));
    // By the menu, too.
    QGuiApplication::clipboard()->clear();
    QMenu* menu = menu_of(view().viewport(), view().visualRect(view().currentIndex()).center());
    QVERIFY(menu);
    for (QAction* action : menu->actions())
        if (action->objectName() == QLatin1String("copy-rows")) action->trigger();
    menu->close();
    QCOMPARE(cells_of(QGuiApplication::clipboard()->text(), QLatin1Char('\t')), rows);
    // A text field has its own.
    page().filter()->setText(QStringLiteral("pool"));
    page().filter()->setFocus();
    page().filter()->selectAll();
    QTest::keyClick(page().filter(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("pool"));
}

void QuickLayerTable::saves_the_table() {
    workbench().set_budget(workbench().least_bytes());
    settle();
    const QString file = folder_.filePath(QStringLiteral("layers.csv"));
    window_->findChild<QAction*>(QStringLiteral("save-layer-table"))->trigger();
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    dialog->selectFile(file);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(QFileInfo::exists(file));
    QFile in(file);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QByteArray bytes = in.readAll();
    QVERIFY(bytes.contains("\r\n"));
    const QList<QStringList> rows = cells_of(QString::fromUtf8(bytes), QLatin1Char(','));
    QCOMPARE(rows[0],
             QStringList({QStringLiteral("step"), QStringLiteral("name"), QStringLiteral("op"),
                          QStringLiteral("primitive"), QStringLiteral("input"), QStringLiteral("output"),
                          QStringLiteral("ns"), QStringLiteral("workspace"), QStringLiteral("weights"),
                          QStringLiteral("bytes"), QStringLiteral("origin"), QStringLiteral("rows"),
                          QStringLiteral("family"), QStringLiteral("share")}));
    // As the answer has it, read from the file.
    const Problem& problem = *workbench().problem();
    const Answer& answer = workbench().details()->answer;
    std::map<QString, QStringList> by_name;
    qint64 all_ns = 0;
    for (const QStringList& row : rows.mid(1)) {
        by_name[row[1]] = row;
        all_ns += row[6].toLongLong();
    }
    QCOMPARE(static_cast<int>(rows.size()) - 1, view().model()->rowCount());
    QCOMPARE(all_ns, answer.latency_ns);
    for (std::size_t i = 0; i < problem.layers.size(); i++) {
        const Candidate& one =
            problem.layers[i].candidates[static_cast<std::size_t>(answer.selection.candidates[i])];
        // What is completed by another one takes no time of its own.
        const bool called = workbench().details()->completed_by[i] == static_cast<int>(i);
        const std::int64_t ns_here = called ? one.ns : 0;
        const QStringList row = by_name[text(problem.layers[i].name)];
        QCOMPARE(row.mid(2, 7),
                 QStringList({text(problem.layers[i].op), text(one.primitive), text(name(one.input)),
                              text(name(one.output)), QString::number(ns_here),
                              QString::number(one.workspace), QString::number(one.weights)}));
        QCOMPARE(row[10], text(name(one.origin)));
    }
    // What is filtered away is not saved, and what cannot be written is said.
    page().filter()->setText(QStringLiteral("pool"));
    QVERIFY(window_->save_layer_table(file));
    QVERIFY(page().csv().count(QStringLiteral("\r\n")) < rows.size());
    QVERIFY(!window_->save_layer_table(QStringLiteral("/nowhere/at/all.csv")));
    QVERIFY(window_->messages()->sentence().contains(QStringLiteral("/nowhere/at/all.csv")));
}

void QuickLayerTable::quotes_what_must_be() {
    QStandardItemModel model(1, 2);
    model.setHeaderData(0, Qt::Horizontal, QStringList{QStringLiteral("a"), QStringLiteral("b")},
                        Model::plain_role);
    model.setHeaderData(1, Qt::Horizontal, QStringList{QStringLiteral("c")}, Model::plain_role);
    model.setData(model.index(0, 0), QStringList{QStringLiteral("x,y"), QStringLiteral("say \"z\"")},
                  Model::plain_role);
    model.setData(model.index(0, 1), QStringList{QStringLiteral("two\nlines\tand")}, Model::plain_role);
    QCOMPARE(csv_text(model, {0}, {0, 1}),
             QStringLiteral("a,b,c\r\n\"x,y\",\"say \"\"z\"\"\",\"two\nlines\tand\"\r\n"));
    QCOMPARE(tsv_text(model, {0}, {1, 0}), QStringLiteral("c\ta\tb\ntwo lines and\tx,y\tsay \"z\"\n"));
}

void QuickLayerTable::shows_columns_at_choice() {
    QHeaderView& header = *view().horizontalHeader();
    QVERIFY(view().isColumnHidden(Model::share) && view().isColumnHidden(Model::family));
    const auto tick = [&](QMenu* menu, const char* name) {
        QVERIFY(menu);
        auto* action = menu->findChild<QAction*>(QLatin1String(name));
        QVERIFY(action);
        action->trigger();
        menu->close();
    };
    const auto by_heading = [&] { return menu_of(header.viewport(), QPoint(30, header.height() / 2)); };
    tick(by_heading(), "column-share");
    QVERIFY(!view().isColumnHidden(Model::share));
    QVERIFY(header.visualIndex(Model::share) == header.visualIndex(Model::time) + 1);
    tick(by_heading(), "column-weights");
    QVERIFY(view().isColumnHidden(Model::weights));
    QMenu* menu = by_heading();
    QVERIFY(menu->findChild<QAction*>(QStringLiteral("column-share"))->isChecked());
    QVERIFY(!menu->findChild<QAction*>(QStringLiteral("column-weights"))->isChecked());
    QVERIFY(!menu->findChild<QAction*>(QStringLiteral("column-name"))->isEnabled());
    menu->close();
    // No answer, other kind or size takes the choice back.
    workbench().set_kind(BudgetKind::arena);
    settle();
    window_->resize(1000, 700);
    QCoreApplication::processEvents();
    QVERIFY(!view().isColumnHidden(Model::share) && view().isColumnHidden(Model::weights));
    // By the keyboard's menu of a row.
    view().setFocus();
    workbench().select_layer(2);
    menu = menu_of(view().viewport(), view().visualRect(view().currentIndex()).center());
    QVERIFY(menu);
    tick(menu, "columns-by-themselves");
    QVERIFY(view().isColumnHidden(Model::share) && !view().isColumnHidden(Model::weights));
}

void QuickLayerTable::keeps_columns_in_sessions() {
    page().columns()->restore(QStringLiteral("+family -origin -name +nonsense"));
    QVERIFY(!view().isColumnHidden(Model::family) && view().isColumnHidden(Model::origin) &&
            !view().isColumnHidden(Model::layer));
    const QString file = folder_.filePath(QStringLiteral("columns.taso"));
    window_->save_session(file);
    page().columns()->restore({});
    QVERIFY(view().isColumnHidden(Model::family));
    QCOMPARE(page().columns()->word(), QString());
    window_->open_session(file);
    QTRY_VERIFY_WITH_TIMEOUT(!view().isColumnHidden(Model::family), long_ms);
    QVERIFY(view().isColumnHidden(Model::origin));
    QCOMPARE(page().columns()->word(), QStringLiteral("-origin +family"));
}

}  // namespace taso

QTEST_MAIN(taso::QuickLayerTable)
#include "quick_layer_table_window.moc"
