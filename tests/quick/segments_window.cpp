// SPDX-License-Identifier: GPL-3.0-or-later
// Segments in the window: switched on by hand, seen in every view, kept in sessions, explained, and looked into
// call by call.
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTemporaryDir>
#include <QtTest>

#include "charts/memory_chart.h"
#include "charts/time_chart.h"
#include "graph/graph_frame.h"
#include "support/patience.h"
#include "views/budget_bar.h"
#include "views/layer_menu.h"
#include "views/segment_history.h"
#include "window/main_window.h"
#include "window/segment_dialog.h"
#include "words/numbers.h"

namespace taso {

namespace {

/// Of the layers, of the transforms and of what is moved.
std::int64_t sum_of(const ShownSelection& shown) {
    std::int64_t ns = 0;
    for (const ShownLayer& row : shown.layers) ns += row.ns;
    for (const ShownTransform& row : shown.transforms) ns += row.ns;
    for (const ShownSegment& segment : shown.segments) ns += segment.moves_ns;
    return ns;
}

/// A fault in what is said of a segment's rows, call by call; empty: none.
QString fault_in(const ShownSegment& segment, const SegmentHistory& history) {
    for (std::size_t k = 0; k < segment.run.calls.size(); k++) {
        const RowCall& call = segment.run.calls[k];
        const auto is_there = [&](int number, int first, int rows) {
            const SegmentLane& lane = history.lanes[nth(number)];
            if (first < lane.from[k] || first + rows > lane.to[k]) return false;
            return lane.places == 0 || (first >= lane.base[k] && first + rows <= lane.base[k] + lane.places);
        };
        if (!is_there(history.writes[nth(call.operation)], call.first, call.rows))
            return QStringLiteral("call %1 writes beside its buffer").arg(k);
        for (std::size_t i = 0; i < call.reads.size(); i++)
            if (!is_there(history.reads[nth(call.operation)][i], call.reads[i].first, call.reads[i].rows))
                return QStringLiteral("call %1 reads what is not there").arg(k);
    }
    for (const SegmentLane& lane : history.lanes)
        if (lane.to.back() != lane.rows) return QStringLiteral("a tensor is not made to its end");
    return {};
}

}  // namespace

class QuickSegments : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup();
    void are_switched_on_by_hand_data() { networks(); }
    void are_switched_on_by_hand();
    void are_searched_beside_the_window();
    void add_up_at_every_point_data() { networks(); }
    void add_up_at_every_point();
    void are_offered_for_arena_and_total();
    void are_kept_in_sessions();
    void are_drawn_and_listed();
    void are_explained();
    void show_their_inside();
    void play_to_the_end();
    void are_kept_from_by_mouse();
    void are_kept_together_by_mouse();
    void refuse_what_none_can_contain();

  private:
    static void networks() {
        QTest::addColumn<QString>("network");
        QTest::newRow("tiny") << QStringLiteral("tiny");
        QTest::newRow("mobilenet_v2") << QStringLiteral("mobilenet_v2");
    }
    Workbench& workbench() { return window_->workbench(); }
    BudgetBar& bar() { return *window_->view<BudgetBar>(); }
    QTableView& table() { return *window_->view<LayerPage>()->view(); }
    void open(const QString& network, bool stream);
    /// The plan is shown in all views; its proof may take its time.
    void settle();
    /// An order of a layer's menu, by mouse.
    void choose_in_menu(int layer, const QString& name, const QString& of_menu = {});
    const std::vector<RuleChip*>& chips() { return bar().rules()->chips(); }
    QString layer_name(int layer) { return text(workbench().problem()->layers[nth(layer)].name); }
    /// The plan of least memory, which has segments.
    void slide_to_the_least();
    /// The first layer of a segment.
    int layer_in_a_segment() { return workbench().shown().segments.at(0).layers.at(0); }

    QTemporaryDir folder_;
    std::unique_ptr<WorkbenchWindow> window_;
};

void QuickSegments::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QVERIFY(folder_.isValid());
}

void QuickSegments::init() {
    apply(ThemeChoice::light, false, *qApp);
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
}

void QuickSegments::cleanup() { window_.reset(); }

void QuickSegments::settle() {
    QTRY_VERIFY_WITH_TIMEOUT(workbench().frontier() && workbench().frontier()->complete &&
                                 workbench().details() && !workbench().is_busy() &&
                                 !workbench().is_picture_due() && window_->view<GraphView>()->is_laid_out(),
                             long_ms);
}

void QuickSegments::open(const QString& network, bool stream) {
    Session session;
    session.network = network.toStdString();
    session.kind = BudgetKind::arena;
    session.stream = stream;
    workbench().open(session);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document() && !workbench().is_opening(), long_ms);
    settle();
}

void QuickSegments::slide_to_the_least() {
    bar().slider()->setValue(bar().slider()->minimum());
    settle();
    QVERIFY(!workbench().shown().segments.empty());
}

void QuickSegments::are_switched_on_by_hand() {
    QFETCH(QString, network);
    open(network, false);
    const std::int64_t least = workbench().least_bytes(), fastest = workbench().fastest_ns();
    QVERIFY(bar().segments()->isEnabled() && !bar().segments()->isChecked());
    QVERIFY(table().isColumnHidden(LayerTableModel::rows));
    QTest::mouseClick(bar().segments(), Qt::LeftButton, {}, QPoint(8, bar().segments()->height() / 2));
    QVERIFY(workbench().stream());
    settle();
    QVERIFY2(workbench().least_bytes() < least, qPrintable(bytes_text(workbench().least_bytes())));
    QCOMPARE(workbench().fastest_ns(), fastest);
    QVERIFY(!table().isColumnHidden(LayerTableModel::rows));
    slide_to_the_least();
    QCOMPARE(workbench().answer()->memory_bytes, workbench().least_bytes());
    QCOMPARE(window_->view<GraphView>()->frames().size(), workbench().shown().segments.size());
    QTest::mouseClick(bar().segments(), Qt::LeftButton, {}, QPoint(8, bar().segments()->height() / 2));
    settle();
    QCOMPARE(workbench().least_bytes(), least);
    QVERIFY(window_->view<GraphView>()->frames().empty());
    QVERIFY(table().isColumnHidden(LayerTableModel::rows));
}

void QuickSegments::are_searched_beside_the_window() {
    open(QStringLiteral("mobilenet_v2"), false);
    workbench().set_stream(true);
    // The window's thread has returned without an answer: that comes from the lane.
    QVERIFY(workbench().is_busy() && !workbench().frontier() && workbench().shown().layers.empty());
    settle();
    // What was found before is there at once.
    workbench().set_stream(false);
    QVERIFY(!workbench().is_busy() && workbench().frontier());
    workbench().set_stream(true);
    QVERIFY(!workbench().is_busy() && workbench().frontier());
}

void QuickSegments::add_up_at_every_point() {
    QFETCH(QString, network);
    open(network, true);
    const Problem& problem = *workbench().problem();
    const auto check = [&] {
        int with_segments = 0;
        std::int64_t slowest = 0;
        for (const FrontierPoint& point : workbench().frontier()->points) {
            const ShownSelection shown = make_shown(problem, point.order, point.selection);
            QCOMPARE(shown.latency_ns, point.latency_ns);
            QCOMPARE(sum_of(shown), point.latency_ns);
            QCOMPARE(shown.segments.size(), point.selection.segments.size());
            with_segments += !shown.segments.empty();
            for (const ShownSegment& segment : shown.segments) {
                QVERIFY(segment.moves_ns >= 0);
                for (const int layer : segment.layers) QVERIFY(shown.segment_of(layer) == &segment);
                const QString fault = fault_in(segment, segment_history(problem, segment));
                QVERIFY2(fault.isEmpty(), qPrintable(fault));
            }
            std::vector<std::int64_t> bars(shown.layers.size());
            for (std::size_t i = 0; i < bars.size(); i++) bars[i] = shown.layers[i].ns;
            for (const ShownTransform& row : shown.transforms)
                bars[static_cast<std::size_t>(std::max(0, row.tensor - 1))] += row.ns;
            slowest = std::max(slowest, *std::max_element(bars.begin(), bars.end()));
        }
        QVERIFY(with_segments > 3);
        QCOMPARE(slowest_layer_ns(problem, *workbench().frontier()), slowest);
    };
    check();
    if (QTest::currentTestFailed()) return;
    workbench().set_order(Order::chosen);
    settle();
    check();
}

void QuickSegments::are_offered_for_arena_and_total() {
    open(QStringLiteral("tiny"), true);
    QVERIFY(bar().segments()->isEnabled() && bar().segments()->isChecked());
    workbench().set_kind(BudgetKind::total);
    settle();
    QVERIFY(bar().segments()->isEnabled() && bar().segments()->isChecked());
    QVERIFY(!table().isColumnHidden(LayerTableModel::rows));
    slide_to_the_least();
    QVERIFY(!workbench().answer()->selection.segments.empty());
    const std::int64_t with_segments = workbench().least_bytes();
    workbench().set_stream(false);
    settle();
    QVERIFY(workbench().least_bytes() > with_segments);
    workbench().set_stream(true);
    workbench().set_kind(BudgetKind::workspace);
    settle();
    QVERIFY(!bar().segments()->isEnabled());
    QVERIFY(table().isColumnHidden(LayerTableModel::rows));
    const std::int64_t least = workbench().least_bytes();
    workbench().set_stream(false);
    // The same question: nothing is searched anew.
    QVERIFY(!workbench().is_busy());
    QCOMPARE(workbench().least_bytes(), least);
}

void QuickSegments::are_kept_in_sessions() {
    open(QStringLiteral("tiny"), true);
    slide_to_the_least();
    const std::int64_t bytes = workbench().answer()->memory_bytes;
    const QString file = folder_.filePath(QStringLiteral("segments.taso"));
    window_->save_session(file);
    QVERIFY(!workbench().is_modified());
    workbench().set_stream(false);
    QVERIFY(workbench().is_modified());
    window_->save_session(folder_.filePath(QStringLiteral("other.taso")));
    workbench().open_session(file);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().session_file() == file && !workbench().is_opening(), long_ms);
    settle();
    QVERIFY(workbench().stream() && bar().segments()->isChecked());
    QCOMPARE(workbench().answer()->memory_bytes, bytes);
    // As the order does, it goes over to the next network.
    workbench().open_network(QStringLiteral("mobilenet_v2"));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document()->name == QLatin1String("mobilenet_v2"), long_ms);
    QVERIFY(workbench().stream());
}

void QuickSegments::are_drawn_and_listed() {
    open(QStringLiteral("mobilenet_v2"), true);
    slide_to_the_least();
    const ShownSelection& shown = workbench().shown();
    const auto& frames = window_->view<GraphView>()->frames();
    for (std::size_t i = 0; i < frames.size(); i++) {
        const ShownSegment& segment = shown.segments[i];
        const QString caption = frames[i]->caption();
        QVERIFY2(caption.contains(rows_text(segment)) && caption.contains(bytes_text(segment.line_bytes)),
                 qPrintable(caption));
        for (const int layer : segment.layers) {
            const QPointF place =
                window_->view<GraphView>()->mapToScene(window_->view<GraphView>()->place_of(layer));
            QVERIFY(frames[i]->sceneBoundingRect().contains(place));
        }
    }
    const QAbstractItemModel& model = *table().model();
    for (std::size_t i = 0; i < shown.layers.size(); i++) {
        const ShownLayer& row = shown.layers[i];
        const QModelIndexList found = model.match(model.index(0, LayerTableModel::layer), Qt::DisplayRole,
                                                  row.name, 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].siblingAtColumn(LayerTableModel::rows).data().toString(),
                 row.segment < 0 ? QString() : QString::number(row.rows));
        const ProblemLayer& layer = workbench().problem()->layers[i];
        if (row.segment >= 0 && shown.segments[nth(row.segment)].layers.back() != static_cast<int>(i))
            QVERIFY(row.output_bytes <= workbench().problem()->tensors[nth(layer.output)].bytes[row.output]);
    }
    const QHeaderView& header = *table().horizontalHeader();
    QCOMPARE(header.visualIndex(LayerTableModel::rows), header.visualIndex(LayerTableModel::layouts) + 1);
    QStringList legend;
    for (const auto& entry : window_->view<MemoryChart>()->legend()) legend << entry.words;
    QVERIFY2(legend.contains(QStringLiteral("line buffer")), qPrintable(legend.join(QLatin1Char(' '))));
    // A layer of a segment is found in the memory chart by a buffer of its own.
    auto* chart = window_->view<MemoryChart>();
    const int layer = layer_in_a_segment();
    workbench().select_layer(layer);
    const QPoint place = chart->place_of(layer);
    QVERIFY(!place.isNull());
    workbench().select_layer(static_cast<int>(shown.layers.size()) - 1);
    QTest::mouseClick(chart, Qt::LeftButton, {}, place);
    QVERIFY(shown.segment_of(workbench().layer()) == &shown.segments[0]);
}

void QuickSegments::are_explained() {
    open(QStringLiteral("mobilenet_v2"), true);
    slide_to_the_least();
    window_->layers()->show_page(LayerCard::Page::explanation);
    workbench().select_layer(layer_in_a_segment());
    ExplanationPage& page = *window_->layers()->explanation();
    const ShownSegment& segment = workbench().shown().segments[0];
    QTRY_VERIFY_WITH_TIMEOUT(page.saving()->isVisible(), long_ms);
    QVERIFY2(page.saving()->text().contains(time_text(segment.run.ns)), qPrintable(page.saving()->text()));
    QVERIFY(page.cut()->text().contains(
        bytes_text(workbench().problem()->tensors[nth(segment.layers.back()) + 1].bytes[segment.output])));
    // It ends well: every candidate has its reason.
    QTRY_VERIFY_WITH_TIMEOUT(page.is_complete(), long_ms);
    int outside = 0;
    while (workbench().shown().segment_of(outside)) outside++;
    QVERIFY(outside < static_cast<int>(workbench().shown().layers.size()));
    workbench().select_layer(outside);
    QTRY_VERIFY(!page.saving()->isVisible() && !page.cut()->isVisible());
}

void QuickSegments::show_their_inside() {
    open(QStringLiteral("tiny"), true);
    slide_to_the_least();
    const int layer = layer_in_a_segment();
    // By the menu of the layer, by a double click on its box, by the keyboard.
    window_->view<LayerPage>()->show_menu(layer, window_->mapToGlobal(QPoint(50, 50)));
    auto* menu = window_->findChild<LayerMenu*>();
    QVERIFY(menu);
    auto* inside = menu->findChild<QAction*>(QStringLiteral("segment"));
    QVERIFY(inside && inside->isEnabled());
    inside->trigger();
    menu->close();
    SegmentDialog* dialog = window_->segment();
    QVERIFY(dialog && dialog->isVisible());
    SegmentPage& page = *dialog->page();
    QTRY_VERIFY(page.picture()->calls() > 0);
    const ShownSegment& segment = workbench().shown().segments[0];
    QCOMPARE(page.picture()->calls(), static_cast<int>(segment.run.calls.size()));
    QCOMPARE(page.slider()->maximum(), page.picture()->calls() - 1);
    const QString first = page.words()->text();
    const QImage before = page.picture()->grab().toImage();
    page.slider()->setFocus();
    QTest::keyClick(page.slider(), Qt::Key_Right);
    QCOMPARE(page.picture()->call(), 1);
    QVERIFY(page.words()->text() != first);
    QVERIFY(page.picture()->grab().toImage() != before);
    // Another layer of the same segment leaves the call where it is; where there is none, there is no inside.
    workbench().select_layer(segment.layers.back());
    QCOMPARE(page.picture()->call(), 1);
    workbench().select_layer(-1);
    QVERIFY(page.picture()->calls() == 0 && !page.sentence().isEmpty() && !page.slider()->isEnabled());
    dialog->close();
    auto* graph = window_->view<GraphView>();
    // Beside the boxes, on the frame around them; what a box opens are its candidates.
    graph->fit_all();
    const GraphFrame* frame = graph->frames().at(0);
    const QPointF corner = frame->sceneBoundingRect().topLeft() + QPointF(GraphFrame::margin, 1);
    QPoint place = graph->mapFromScene(corner);
    const QPoint middle = graph->mapFromScene(frame->sceneBoundingRect().center());
    while (place.y() < middle.y() && !dynamic_cast<GraphFrame*>(graph->itemAt(place))) place.ry()++;
    QTest::mouseDClick(graph->viewport(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(dialog->isVisible());
    dialog->close();
    workbench().select_layer(layer);
    // The row of the segment, and the key of the menu.
    QTableView& rows = table();
    for (int row = 0; row < rows.model()->rowCount(); row++)
        if (rows.model()->index(row, 0).data(LayerTableModel::segment_role).toBool())
            rows.setCurrentIndex(rows.model()->index(row, 0));
    QVERIFY(rows.currentIndex().data(LayerTableModel::segment_role).toBool());
    QTest::keyClick(&rows, Qt::Key_Return);
    QTRY_VERIFY(dialog->isVisible() && page.picture()->calls() > 0);
    dialog->close();
    window_->activateWindow();
    QTest::keyClick(window_.get(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(dialog->isVisible());
}

void QuickSegments::play_to_the_end() {
    open(QStringLiteral("tiny"), true);
    slide_to_the_least();
    workbench().select_layer(layer_in_a_segment());
    window_->show_segment();
    SegmentPage& page = *window_->segment()->page();
    QTRY_VERIFY(page.picture()->calls() > 8);
    page.slider()->setValue(page.slider()->maximum() - 4);
    QTest::mouseClick(page.play(), Qt::LeftButton);
    QVERIFY(page.is_playing());
    const QString pause = page.play()->text();
    QTRY_VERIFY(!page.is_playing());
    QCOMPARE(page.slider()->value(), page.slider()->maximum());
    QVERIFY(page.play()->text() != pause);
    // Once more, from the beginning; and stopped by hand.
    QTest::mouseClick(page.play(), Qt::LeftButton);
    QTRY_VERIFY(page.picture()->call() >= 2 && page.picture()->call() < page.slider()->maximum());
    QTest::mouseClick(page.play(), Qt::LeftButton);
    const int call = page.picture()->call();
    QTest::qWait(200);
    QCOMPARE(page.picture()->call(), call);
    // What is not seen does not go on.
    QTest::mouseClick(page.play(), Qt::LeftButton);
    window_->segment()->close();
    QVERIFY(!page.is_playing());
}

void QuickSegments::choose_in_menu(int layer, const QString& name, const QString& of_menu) {
    window_->view<LayerPage>()->show_menu(layer, window_->mapToGlobal(QPoint(20, 20)));
    auto* menu = window_->findChild<LayerMenu*>();
    QVERIFY(menu);
    QMenu* lines = menu;
    if (!of_menu.isEmpty()) {
        lines = menu->findChild<QMenu*>(of_menu);
        QVERIFY(lines && lines->menuAction()->isEnabled());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(lines->menuAction()).center());
        QTRY_VERIFY(lines->isVisible());
    }
    auto* action = lines->findChild<QAction*>(name);
    QVERIFY2(action && action->isEnabled(), qPrintable(name));
    QTest::mouseClick(lines, Qt::LeftButton, {}, lines->actionGeometry(action).center());
    delete menu;
    settle();
}

void QuickSegments::are_kept_from_by_mouse() {
    open(QStringLiteral("mobilenet_v2"), true);
    slide_to_the_least();
    const std::int64_t least = workbench().least_bytes();
    const int layer = layer_in_a_segment();
    choose_in_menu(layer, QStringLiteral("alone"));
    QVERIFY(workbench().rules().alone.contains(layer_name(layer).toStdString()));
    slide_to_the_least();
    QVERIFY(!workbench().shown().segment_of(layer));
    QVERIFY2(workbench().least_bytes() > least, qPrintable(bytes_text(workbench().least_bytes())));
    QCOMPARE(chips().size(), std::size_t{1});
    QCOMPARE(chips()[0]->text(), layer_name(layer));
    QVERIFY(chips()[0]->toolTip().contains(QStringLiteral("out of segments")));
    const QString file = folder_.filePath(QStringLiteral("alone.taso"));
    workbench().save_session(file);
    workbench().set_rules({});
    workbench().open_session(file);
    QTRY_VERIFY_WITH_TIMEOUT(!workbench().is_opening() && chips().size() == 1, long_ms);
    settle();
    // A click selects its layer, the cross lifts it.
    workbench().select_layer(layer + 1);
    QTest::mouseClick(chips()[0], Qt::LeftButton, {}, QPoint(30, chips()[0]->height() / 2));
    QCOMPARE(workbench().layer(), layer);
    QTest::mouseClick(chips()[0], Qt::LeftButton, {}, chips()[0]->cross());
    settle();
    QVERIFY(workbench().rules() == Rules{} && chips().empty());
    QCOMPARE(workbench().least_bytes(), least);
}

void QuickSegments::are_kept_together_by_mouse() {
    open(QStringLiteral("mobilenet_v2"), true);
    bar().slider()->setValue(bar().slider()->maximum());
    settle();
    QVERIFY(workbench().shown().segments.empty());
    choose_in_menu(0, QStringLiteral("together-up-to-") + layer_name(2), QStringLiteral("together-up-to"));
    const std::pair range(layer_name(0).toStdString(), layer_name(2).toStdString());
    QVERIFY(workbench().rules().together.contains(range));
    QCOMPARE(chips().size(), std::size_t{1});
    // Whatever is asked for, also without a limit.
    for (const int place : {bar().slider()->maximum(), bar().slider()->minimum()}) {
        bar().slider()->setValue(place);
        settle();
        const ShownSegment* segment = workbench().shown().segment_of(0);
        QVERIFY(segment && segment == workbench().shown().segment_of(2));
    }
    // No baseline has segments.
    QTRY_VERIFY(workbench().greedy_fit());
    QVERIFY(!workbench().greedy_fit()->fits);
    // What is to be alone leaves them, and the other way round.
    choose_in_menu(1, QStringLiteral("alone"));
    QVERIFY(workbench().rules().together.empty() && workbench().rules().alone.size() == 1);
    choose_in_menu(1, QStringLiteral("alone"));
    QVERIFY(workbench().rules() == Rules{});
    slide_to_the_least();
    const std::vector<int> layers = workbench().shown().segments[0].layers;
    choose_in_menu(layers.back(), QStringLiteral("together"));
    bar().slider()->setValue(bar().slider()->maximum());
    settle();
    const ShownSegment* kept = workbench().shown().segment_of(layers.front());
    QVERIFY(kept && kept == workbench().shown().segment_of(layers.back()));
    // Where none are offered, none are asked for; that is a rule of its own.
    workbench().set_stream(false);
    settle();
    QVERIFY(workbench().shown().segments.empty() && chips().size() == 2);
    workbench().set_stream(true);
    settle();
    choose_in_menu(layers.front(), QStringLiteral("together"));
    QVERIFY(workbench().rules() == Rules{});
}

void QuickSegments::refuse_what_none_can_contain() {
    open(QStringLiteral("tiny"), true);
    // Lines want rows that are one range of bytes.
    Rules rules;
    for (const Candidate& candidate : workbench().problem()->layers[0].candidates)
        if (candidate.output == Layout::chw) rules.pins[layer_name(0).toStdString()] = candidate.primitive;
    QVERIFY(!rules.pins.empty());
    workbench().set_rules(rules);
    settle();
    const Rules good = rules;
    const std::int64_t least = workbench().least_bytes();
    rules.together.emplace(layer_name(0).toStdString(), layer_name(1).toStdString());
    workbench().set_rules(rules);
    QTRY_VERIFY_WITH_TIMEOUT(window_->messages()->isVisible(), long_ms);
    QVERIFY2(window_->messages()->sentence().contains(QStringLiteral("no segment can contain")),
             qPrintable(window_->messages()->sentence()));
    settle();
    QVERIFY(workbench().rules() == good && workbench().stream());
    QCOMPARE(workbench().least_bytes(), least);
}

}  // namespace taso

QTEST_MAIN(taso::QuickSegments)
#include "quick_segments_window.moc"
