// SPDX-License-Identifier: GPL-3.0-or-later
// The candidates of a layer in their window: opened from table and graph, as the solver knows them, sorted, pinned
// and banned there by mouse and keyboard, and computed beside the window.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QtTest>
#include <algorithm>

#include "support/patience.h"
#include "views/layer_menu.h"
#include "window/candidates_dialog.h"
#include "window/main_window.h"
#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

using Model = CandidateTableModel;

void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }

}  // namespace

class QuickCandidates : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup() { window_.reset(); }
    void model_is_sound();
    void opens_by_mouse_and_keyboard();
    void says_what_each_costs();
    void sorts_by_every_column();
    void filters_and_copies();
    void pins_by_enter();
    void pins_by_the_button_and_the_menu();
    void bans_and_lifts();
    void refuses_where_it_is_asked();
    void follows_layer_and_budget();
    void says_what_a_deadline_costs();
    void can_be_stopped();
    void is_calm_without_an_answer();
    void names_its_parts();

  private:
    Workbench& workbench() { return window_->workbench(); }
    CandidatesPage& page() { return *window_->candidates()->page(); }
    const ProblemLayer& layer() const {
        return window_->workbench()
            .document()
            ->problem->layers[static_cast<std::size_t>(window_->workbench().layer())];
    }
    QString chosen() {
        return workbench().shown().layers[static_cast<std::size_t>(workbench().layer())].primitive;
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(window_->is_settled(), long_ms); }
    void show(int layer) {
        workbench().select_layer(layer);
        window_->show_candidates();
        QTRY_COMPARE(QApplication::activeWindow(), window_->candidates());
        complete();
    }
    void complete() {
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(page().is_complete(), long_ms);
    }
    /// Of the view, by candidate.
    QModelIndex index_of(int candidate, int column = 0) {
        const QAbstractItemModel& seen = *page().view()->model();
        for (int row = 0; row < seen.rowCount(); row++)
            if (candidate_of(row) == candidate) return seen.index(row, column);
        return {};
    }
    int candidate_of(int row) {
        const auto* seen = qobject_cast<const QSortFilterProxyModel*>(page().view()->model());
        return seen->mapToSource(seen->index(row, 0)).row();
    }
    QString cell(int candidate, int column) { return index_of(candidate, column).data().toString(); }
    void go_to(int candidate) { page().view()->setCurrentIndex(index_of(candidate)); }
    /// One with a total of its own that is not chosen.
    int other_candidate() {
        for (int row = 0; row < page().model()->rowCount(); row++)
            if (row != page().model()->chosen_row() && total(row) > workbench().answer()->latency_ns)
                return row;
        return -1;
    }
    qint64 total(int candidate) {
        return index_of(candidate, Model::total).data(Model::plain_role).toStringList().value(0).toLongLong();
    }

    std::unique_ptr<WorkbenchWindow> window_;
};

void QuickCandidates::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

void QuickCandidates::init() {
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->show();
    window_->open_path(QStringLiteral("tiny"));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document() && window_->is_settled(), long_ms);
}

void QuickCandidates::model_is_sound() {
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Problem& problem = *workbench().document()->problem;
    Rules rules;
    for (int layer = 0; layer < static_cast<int>(problem.layers.size()); layer++) {
        const auto& candidates = problem.layers[static_cast<std::size_t>(layer)].candidates;
        rules.bans = {candidates.back().primitive};
        model.set_layer(problem, layer, rules, workbench().shown());
        QCOMPARE(model.rowCount(), static_cast<int>(candidates.size()));
        QVERIFY(model.is_banned(model.rowCount() - 1));
        model.set_pending(true);
        for (int row = 0; row < model.rowCount(); row++) model.take({row, "It is chosen.", 1});
        model.set_pending(false);
        model.set_layer(problem, layer, {}, {});
        QCOMPARE(model.known_rows(), 0);
        QCOMPARE(model.chosen_row(), -1);
    }
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void QuickCandidates::opens_by_mouse_and_keyboard() {
    QTableView& table = *window_->view<LayerPage>()->view();
    const auto is_open = [this](int layer) {
        QVERIFY(window_->candidates());
        QTRY_VERIFY(window_->candidates()->isVisible());
        QCOMPARE(workbench().layer(), layer);
        QVERIFY(page().title()->text().startsWith(
            text(workbench().problem()->layers[static_cast<std::size_t>(layer)].name)));
        QVERIFY(!window_->candidates()->isModal());
        QTRY_COMPARE(QApplication::activeWindow(), window_->candidates());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!window_->candidates()->isVisible());
    };
    workbench().select_layer(3);
    const QPoint place = table.visualRect(table.currentIndex()).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, place);
    is_open(3);
    workbench().select_layer(4);
    QTest::keyClick(&table, Qt::Key_Return);
    is_open(4);
    auto* graph = window_->view<GraphView>();
    graph->fit_all();
    QTest::mouseDClick(graph->viewport(), Qt::LeftButton, {}, graph->place_of(5));
    is_open(5);
    workbench().select_layer(2);
    QTest::keyClick(graph, Qt::Key_Enter);
    is_open(2);
    window_->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), window_.get());
    QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier);
    is_open(2);
    window_->view<LayerPage>()->show_menu(6, window_->mapToGlobal(QPoint(50, 50)));
    auto* menu = window_->findChild<LayerMenu*>();
    menu->findChild<QAction*>(QStringLiteral("candidates"))->trigger();
    menu->close();
    is_open(6);
}

void QuickCandidates::says_what_each_costs() {
    workbench().set_budget(workbench().frontier()->points.front().memory_bytes);
    settle();
    show(2);
    const auto& candidates = layer().candidates;
    QVERIFY(candidates.size() > 2);
    const Question question{workbench().kind(), workbench().budget(), {}, Order::fixed, workbench().stream()};
    const LayerExplanation truth =
        explain(*workbench().problem(), question, workbench().details()->answer, workbench().layer());
    QCOMPARE(page().view()->model()->rowCount(), static_cast<int>(candidates.size()));
    QStringList reasons;
    for (int k = 0; k < static_cast<int>(candidates.size()); k++) {
        const Candidate& one = candidates[static_cast<std::size_t>(k)];
        const CandidateReason& known = truth.candidates[static_cast<std::size_t>(k)];
        QCOMPARE(cell(k, Model::primitive), text(one.primitive));
        QCOMPARE(cell(k, Model::layouts), layouts_text(one.input, one.output));
        QCOMPARE(cell(k, Model::time), time_text(one.ns));
        QCOMPARE(cell(k, Model::workspace), bytes_or_dash(one.workspace));
        QCOMPARE(cell(k, Model::weights), bytes_or_dash(one.weights));
        QCOMPARE(cell(k, Model::error), one.error > 0 ? deviation_text(one.error) : dash_text());
        QCOMPARE(cell(k, Model::total),
                 known.best_latency_ns ? time_text(*known.best_latency_ns) : dash_text());
        QCOMPARE(cell(k, Model::reason), sentence_text(known.reason));
        QCOMPARE(index_of(k).data(Qt::FontRole).value<QFont>().bold(), k == truth.chosen);
        for (const int column : {Model::time, Model::total, Model::workspace, Model::weights, Model::error})
            QVERIFY(index_of(k, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        reasons << cell(k, Model::reason);
    }
    QCOMPARE(page().model()->chosen_row(), truth.chosen);
    QCOMPARE(candidate_of(page().view()->currentIndex().row()), truth.chosen);
    // What does not fit says so.
    QVERIFY2(!reasons.filter(QStringLiteral("more than the budget")).isEmpty(),
             qPrintable(reasons.join(QLatin1Char('\n'))));
    QCOMPARE(page().status()->text(), QStringLiteral("Best latencies: %1 of %1.").arg(candidates.size()));
}

void QuickCandidates::sorts_by_every_column() {
    show(2);
    QHeaderView& header = *page().view()->horizontalHeader();
    const QAbstractItemModel& seen = *page().view()->model();
    for (const int column : {Model::time, Model::total, Model::workspace, Model::weights, Model::error}) {
        page().view()->scrollTo(seen.index(0, column));
        header.setSortIndicator(Model::primitive, Qt::AscendingOrder);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          {header.sectionViewportPosition(column) + 20, header.height() / 2});
        QCOMPARE(header.sortIndicatorSection(), column);
        const bool up = header.sortIndicatorOrder() == Qt::AscendingOrder;
        for (int row = 1; row < seen.rowCount(); row++) {
            const double a = seen.index(row - 1, column).data(Model::sort_role).toDouble();
            const double b = seen.index(row, column).data(Model::sort_role).toDouble();
            QVERIFY(up ? a <= b : a >= b);
        }
    }
}

void QuickCandidates::filters_and_copies() {
    show(3);
    const QAbstractItemModel& seen = *page().view()->model();
    const int all = seen.rowCount();
    page().filter()->setFocus();
    QTest::keyClicks(page().filter(), QStringLiteral("winograd"));
    const int with = seen.rowCount();
    QVERIFY(with > 0 && with < all);
    QTest::keyClick(page().filter(), Qt::Key_Home);
    QTest::keyClicks(page().filter(), QStringLiteral("-"));
    QCOMPARE(seen.rowCount(), all - with);
    page().filter()->clear();
    go_to(1);
    page().view()->setFocus();
    QTest::keyClick(page().view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines =
        QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0],
             QStringLiteral("primitive\tinput\toutput\tns\tbest_latency_ns\tworkspace\tweights\terror\t"
                            "reason"));
    const Candidate& one = layer().candidates[1];
    const QStringList cells = lines[1].split(QLatin1Char('\t'));
    QCOMPARE(cells.mid(0, 5), QStringList({text(one.primitive), text(name(one.input)), text(name(one.output)),
                                           QString::number(one.ns), QString::number(total(1))}));
    QCOMPARE(cells.mid(5, 2), QStringList({QString::number(one.workspace), QString::number(one.weights)}));
}

void QuickCandidates::pins_by_enter() {
    show(2);
    const int other = other_candidate(), before = page().model()->chosen_row();
    QVERIFY(other >= 0 && before >= 0);
    const qint64 latency = workbench().answer()->latency_ns, with_it = total(other);
    const QString primitive = cell(other, Model::primitive);
    go_to(other);
    page().view()->setFocus();
    QTest::keyClick(page().view(), Qt::Key_Return);
    QCOMPARE(text(workbench().rules().pins.at(layer().name)), primitive);
    complete();
    // The plan runs it, in the time that was foretold.
    QCOMPARE(chosen(), primitive);
    QCOMPARE(workbench().answer()->latency_ns, with_it);
    QCOMPARE(page().model()->chosen_row(), other);
    QVERIFY(index_of(other).data(Model::pinned_role).toBool());
    QCOMPARE(cell(other, Model::reason), QStringLiteral("It is chosen, as the layer is pinned to it."));
    // The others are still there to be compared, and the window stays where it was.
    QCOMPARE(page().view()->model()->rowCount(), static_cast<int>(layer().candidates.size()));
    QCOMPARE(total(before), latency);
    QCOMPARE(cell(before, Model::reason),
             QStringLiteral("The best plan with it is %1 faster in all. The layer is pinned to %2.")
                 .arg(time_text(with_it - latency), primitive));
    QCOMPARE(candidate_of(page().view()->currentIndex().row()), other);
    QVERIFY(window_->candidates()->isVisible());
    // Enter where it is pinned already changes nothing.
    QTest::keyClick(page().view(), Qt::Key_Return);
    QVERIFY(!workbench().is_busy());
    QVERIFY(!page().pin_button()->isEnabled() && page().unpin_button()->isEnabled());
    QTest::keyClick(page().unpin_button(), Qt::Key_Space);
    QVERIFY(workbench().rules().pins.empty());
    complete();
    QCOMPARE(workbench().answer()->latency_ns, latency);
    QCOMPARE(page().model()->chosen_row(), before);
    QCOMPARE(total(other), with_it);
}

void QuickCandidates::pins_by_the_button_and_the_menu() {
    show(2);
    const int other = other_candidate();
    const QString primitive = cell(other, Model::primitive);
    QTableView& view = *page().view();
    view.scrollTo(index_of(other));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index_of(other)).center());
    click(page().pin_button());
    complete();
    QCOMPARE(chosen(), primitive);
    const QPoint place = view.visualRect(index_of(other)).center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, view.viewport()->mapToGlobal(place));
    QApplication::sendEvent(view.viewport(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().at(1)->text(), page().unpin_button()->text());
    menu->actions().at(1)->trigger();
    menu->close();
    complete();
    QVERIFY(workbench().rules().pins.empty());
    QVERIFY(chosen() != primitive);
    // So does a double click.
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index_of(other)).center());
    complete();
    QCOMPARE(chosen(), primitive);
}

void QuickCandidates::bans_and_lifts() {
    show(2);
    const int before = page().model()->chosen_row();
    const QString primitive = cell(before, Model::primitive);
    const qint64 latency = workbench().answer()->latency_ns;
    go_to(before);
    QCOMPARE(page().ban_button()->text(), QStringLiteral("&Ban everywhere"));
    page().view()->setFocus();
    QTest::keyClick(page().view(), Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(workbench().rules().bans.contains(primitive.toStdString()));
    complete();
    QVERIFY(chosen() != primitive);
    QVERIFY(workbench().answer()->latency_ns >= latency);
    QCOMPARE(cell(before, Model::reason), QStringLiteral("It is banned everywhere."));
    QCOMPARE(cell(before, Model::total), dash_text());
    QVERIFY(index_of(before).data(Model::banned_role).toBool());
    // All others have been weighed, and know their own numbers.
    QCOMPARE(page().model()->known_rows(), page().model()->rowCount() - 1);
    QCOMPARE(total(page().model()->chosen_row()), workbench().answer()->latency_ns);
    QCOMPARE(candidate_of(page().view()->currentIndex().row()), before);
    QVERIFY(!page().pin_button()->isEnabled());
    QCOMPARE(page().ban_button()->text(), QStringLiteral("&Lift the ban"));
    click(page().ban_button());
    complete();
    QVERIFY(workbench().rules().bans.empty());
    QCOMPARE(workbench().answer()->latency_ns, latency);
}

void QuickCandidates::refuses_where_it_is_asked() {
    show(2);
    const auto& layers = workbench().document()->problem->layers;
    // Another layer is pinned to what is to be banned.
    int other = -1;
    const std::string primitive = layer().candidates[0].primitive;
    for (int i = 0; i < static_cast<int>(layers.size()) && other < 0; i++)
        for (const Candidate& each : layers[static_cast<std::size_t>(i)].candidates)
            if (i != workbench().layer() && each.primitive == primitive) other = i;
    QVERIFY(other >= 0);
    Rules rules;
    rules.pins[layers[static_cast<std::size_t>(other)].name] = primitive;
    workbench().set_rules(rules);
    complete();
    go_to(0);
    QVERIFY(!page().messages()->isVisible());
    click(page().ban_button());
    QVERIFY(page().messages()->isVisible() &&
            page().messages()->sentence().contains(QStringLiteral("is pinned to it")));
    QVERIFY(workbench().rules() == rules && page().model()->is_banned(0) == false);
    workbench().set_rules({});
    QVERIFY(!page().messages()->isVisible());
}

void QuickCandidates::follows_layer_and_budget() {
    show(2);
    const QString first = page().title()->text();
    QSignalSpy known(&workbench(), &Workbench::candidate_weighed);
    workbench().select_layer(8);
    // Times at once, totals as they come.
    QVERIFY(page().title()->text() != first && page().is_weighing());
    QCOMPARE(page().view()->model()->rowCount(), static_cast<int>(layer().candidates.size()));
    QCOMPARE(cell(0, Model::time), time_text(layer().candidates[0].ns));
    QCOMPARE(cell(0, Model::total), QString::fromUtf8("…"));
    QCOMPARE(cell(page().model()->chosen_row(), Model::primitive), chosen());
    complete();
    QCOMPARE(known.size(), static_cast<qsizetype>(layer().candidates.size()));
    workbench().select_layer(2);
    complete();
    const std::vector<FrontierPoint> points = workbench().frontier()->points;
    for (const FrontierPoint& point : {points.front(), points[points.size() / 2], points.back()}) {
        workbench().set_budget(point.memory_bytes);
        complete();
        QCOMPARE(cell(page().model()->chosen_row(), Model::primitive), chosen());
        QCOMPARE(total(page().model()->chosen_row()), point.latency_ns);
    }
    // A layer in a segment: what its bands take.
    workbench().set_kind(BudgetKind::arena);
    complete();
    workbench().set_budget(workbench().least_bytes());
    complete();
    const auto& shown = workbench().shown();
    QVERIFY(!shown.segments.empty());
    workbench().select_layer(shown.segments[0].layers[0]);
    complete();
    const ShownLayer& row = shown.layers[static_cast<std::size_t>(workbench().layer())];
    const int now = page().model()->chosen_row();
    QVERIFY(row.rows > 0);
    QCOMPARE(cell(now, Model::time), time_text(row.ns));
    QCOMPARE(total(now), workbench().answer()->latency_ns);
}

void QuickCandidates::says_what_a_deadline_costs() {
    // The least memory is asked for: what a candidate costs is memory, whatever the time.
    workbench().set_deadline(workbench().frontier()->points.front().latency_ns);
    settle();
    show(3);
    const QString own = cell(page().model()->chosen_row(), Model::reason);
    QStringList reasons;
    for (int k = 0; k < page().model()->rowCount(); k++) reasons << cell(k, Model::reason);
    const QStringList more = reasons.filter(
        QRegularExpression(QStringLiteral("^The best plan with it needs [0-9.]+ [KM]?i?B more\\.$")));
    QVERIFY2(own == QLatin1String("It is chosen.") && !more.isEmpty(),
             qPrintable(reasons.join(QLatin1Char('\n'))));
    QVERIFY(reasons.filter(QStringLiteral("faster in all")).isEmpty());
}

void QuickCandidates::can_be_stopped() {
    show(2);
    const auto stop = connect(&workbench(), &Workbench::candidate_weighed, this, [this] {
        if (page().stop_button()->isEnabled() && page().is_weighing()) click(page().stop_button());
    });
    workbench().select_layer(8);
    QVERIFY(page().model()->rowCount() > 2);
    QTRY_VERIFY_WITH_TIMEOUT(page().status()->text().contains(QStringLiteral("stopped at 1 of")), long_ms);
    disconnect(stop);
    QCOMPARE(page().model()->known_rows(), 1);
    QCOMPARE(page().stop_button()->text(), QStringLiteral("&Go on"));
    QTest::qWait(50);
    QCOMPARE(page().model()->known_rows(), 1);
    QVERIFY(!page().is_weighing() && !page().is_complete());
    click(page().stop_button());
    complete();
    QCOMPARE(page().model()->known_rows(), page().model()->rowCount());
    // Who does not see them does not have them computed.
    QSignalSpy known(&workbench(), &Workbench::candidate_weighed);
    window_->candidates()->close();
    workbench().select_layer(2);
    QTest::qWait(200);
    QCOMPARE(known.size(), 0);
}

void QuickCandidates::is_calm_without_an_answer() {
    show(2);
    workbench().set_budget(workbench().least_bytes() - 1);
    QTRY_VERIFY_WITH_TIMEOUT(!workbench().is_picture_due() && !workbench().answer(), long_ms);
    QTRY_COMPARE(page().status()->text(),
                 QStringLiteral("Nothing keeps what is asked: no latency to compare."));
    QCOMPARE(cell(0, Model::time), time_text(layer().candidates[0].ns));
    QCOMPARE(cell(0, Model::total), dash_text());
    workbench().select_layer(-1);
    QCOMPARE(page().view()->model()->rowCount(), 0);
    QVERIFY(!page().sentence().isEmpty() && !page().pin_button()->isEnabled() &&
            !page().ban_button()->isEnabled());
    window_->open_path(QStringLiteral("ds_cnn"));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document()->name == QLatin1String("ds_cnn"), long_ms);
    show(1);
    QVERIFY(page().sentence().isEmpty());
    QCOMPARE(page().view()->model()->rowCount(), static_cast<int>(layer().candidates.size()));
}

void QuickCandidates::names_its_parts() {
    show(2);
    for (const QWidget* part : page().findChildren<QWidget*>()) {
        if (!part->isVisible() || part->focusPolicy() == Qt::NoFocus) continue;
        if (qobject_cast<const QHeaderView*>(part) ||
            part->objectName() == QLatin1String("qt_scrollarea_viewport"))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(part);
        QVERIFY2(!part->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 part->metaObject()->className());
    }
    // By the tabulator from the filter on.
    page().filter()->setFocus();
    QWidget* const order[] = {page().view(), page().pin_button(), page().unpin_button(), page().ban_button()};
    go_to(other_candidate());
    for (QWidget* next : order) {
        if (!next->isEnabled()) continue;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
}

}  // namespace taso

QTEST_MAIN(taso::QuickCandidates)
#include "quick_candidates_window.moc"
