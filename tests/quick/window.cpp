// SPDX-License-Identifier: GPL-3.0-or-later
// The window driven by mouse and keyboard: opening, budget, selection, session, faults, theme, export,
// closing.
#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QStyleOptionSlider>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <random>

#include "answer/solve.h"
#include "base/json_file.h"
#include "charts/frontier_chart.h"
#include "charts/memory_chart.h"
#include "charts/time_chart.h"
#include "formula/formulation_page.h"
#include "problem/problem_file.h"
#include "sources/open.h"
#include "support/branchy_problem.h"
#include "support/dense_problem.h"
#include "support/patience.h"
#include "views/budget_bar.h"
#include "views/latency_readout.h"
#include "views/memory_readout.h"
#include "window/export_dialog.h"
#include "window/main_window.h"
#include "words/numbers.h"

namespace taso {

namespace {

QPoint handle_of(const QSlider& slider) {
    QStyleOptionSlider option;
    option.initFrom(&slider);
    option.orientation = Qt::Horizontal;
    option.minimum = slider.minimum();
    option.maximum = slider.maximum();
    option.sliderPosition = slider.sliderPosition();
    option.sliderValue = slider.value();
    return slider.style()
        ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider)
        .center();
}

void drop_file(WorkbenchWindow& window, const QString& file) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
}

QAction* menu_action(WorkbenchWindow& window, const QString& name) {
    for (QAction* menu : window.menuBar()->actions())
        for (QAction* action : menu->menu()->actions())
            if (action->objectName() == name || action->text() == name) return action;
    return nullptr;
}

void choose_file(const QString& file) {
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->selectFile(file);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
}

}  // namespace

class QuickWindow : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup();
    void opens_by_menu();
    void opens_by_drop();
    void opens_by_file_dialog();
    void opens_a_problem();
    void drags_the_slider_from_end_to_end();
    void takes_an_exact_budget();
    void refuses_nonsense_in_words();
    void says_what_is_least();
    void changes_the_kind();
    void runs_in_the_chosen_order();
    void goes_back_to_the_file_order();
    void says_that_points_are_left_out();
    void holds_greedy_fit_against_the_budget();
    void shows_a_frontier_as_it_is_found();
    void pins_and_bans_by_context_menu();
    void keeps_the_rules_that_leave_something();
    void explains_layer_and_budget();
    void keeps_a_deadline();
    void joins_all_views_in_one_layer();
    void picks_a_point_of_the_frontier();
    void filters_and_sorts_the_table();
    void keeps_a_session();
    void asks_about_unsaved_changes();
    void reports_bad_files_data();
    void reports_bad_files();
    void changes_theme();
    void shows_the_formulation_of_tiny();
    void never_shows_a_stale_answer();
    void closes_promptly_while_solving();
    void works_by_keyboard();
    void saves_pictures();
    void exports_by_dialog();
    void cancels_an_export();
    void opens_by_command_line();
    void refuses_a_wrong_command_line();
    void lays_out_without_dot();

  private:
    /// The answer for a network, its details and the graph are on the screen.
    void open(const QString& network);
    bool settled() const { return window_->is_settled(); }
    /// The context menu of a layer's row, asked for by mouse.
    QMenu* context_menu(int layer);
    static QAction* action_in(QMenu& menu, const QString& name) { return menu.findChild<QAction*>(name); }
    QString shown_latency() const { return window_->view<LatencyReadout>()->latency()->text(); }

    QTemporaryDir folder_;
    std::unique_ptr<WorkbenchWindow> window_;
};

void QuickWindow::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QVERIFY(folder_.isValid());
}

void QuickWindow::init() {
    apply(ThemeChoice::light, false, *qApp);
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
}

void QuickWindow::cleanup() { window_.reset(); }

void QuickWindow::open(const QString& network) {
    window_->open_path(network);
    QTRY_VERIFY_WITH_TIMEOUT(window_->workbench().document(), long_ms);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
}

void QuickWindow::opens_by_menu() {
    QAction* action = menu_action(*window_, QStringLiteral("squeezenet"));
    QVERIFY(action);
    action->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window_->workbench().document(), long_ms);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QCOMPARE(window_->workbench().document()->name, QStringLiteral("squeezenet"));
    QCOMPARE(window_->view<LatencyReadout>()->status()->text(), QStringLiteral("optimal, proven"));
    const ShownSelection& shown = window_->workbench().shown();
    QCOMPARE(window_->view<LayerPage>()->view()->model()->rowCount(),
             static_cast<int>(window_->workbench().problem()->layers.size() + shown.transforms.size() +
                              shown.segments.size()));
    QVERIFY(window_->windowTitle().contains(QStringLiteral("squeezenet")));
    for (const char* tile : {"workspace", "layer", "sum", "arena", "weights", "total"}) {
        const QString value = window_->view<MemoryReadout>()->value(QString::fromLatin1(tile));
        QVERIFY2(value.endsWith(QLatin1Char('B')), qPrintable(QString::fromLatin1(tile) + value));
    }
}

void QuickWindow::opens_by_drop() {
    const QString file = folder_.filePath(QStringLiteral("dropped.network.json"));
    write_file(file.toStdString(), read_file(TASO_SOURCE_DIR "/resources/networks/tiny.network.json"));
    drop_file(*window_, file);
    QTRY_VERIFY_WITH_TIMEOUT(window_->workbench().document(), long_ms);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QCOMPARE(window_->workbench().document()->session.network, file.toStdString());
    QVERIFY(window_->messages()->isHidden());
}

void QuickWindow::opens_by_file_dialog() {
    const QString file = folder_.filePath(QStringLiteral("chosen.network.json"));
    write_file(file.toStdString(), read_file(TASO_SOURCE_DIR "/resources/networks/tiny.network.json"));
    menu_action(*window_, QStringLiteral("open-network"))->trigger();
    choose_file(file);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QCOMPARE(window_->workbench().document()->session.network, file.toStdString());
}

void QuickWindow::opens_a_problem() {
    open(QStringLiteral("tiny"));
    const QString file = folder_.filePath(QStringLiteral("tiny.problem.json"));
    save_problem(*window_->workbench().problem(), file.toStdString());
    const QString latency = shown_latency();
    window_->open_path(file);
    QTRY_VERIFY_WITH_TIMEOUT(!window_->workbench().document()->network, long_ms);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QCOMPARE(shown_latency(), latency);
}

void QuickWindow::drags_the_slider_from_end_to_end() {
    open(QStringLiteral("squeezenet"));
    QSlider& slider = *window_->view<BudgetBar>()->slider();
    const int points = static_cast<int>(window_->workbench().frontier()->points.size());
    QVERIFY(points > 3);
    slider.setValue(slider.minimum());
    std::vector<std::int64_t> latencies, budgets;
    connect(&window_->workbench(), &Workbench::answer_changed, this, [&] {
        if (!window_->workbench().answer()) return;
        latencies.push_back(window_->workbench().answer()->latency_ns);
        budgets.push_back(*window_->workbench().budget());
        QCOMPARE(shown_latency(), time_text(latencies.back()));
    });
    const QPoint start = handle_of(slider);
    QTest::mousePress(&slider, Qt::LeftButton, {}, start);
    for (int x = start.x(); x <= slider.width() - 2; x += 3) QTest::mouseMove(&slider, {x, start.y()});
    QTest::mouseMove(&slider, {slider.width() + 40, start.y()});
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, {slider.width() + 40, start.y()});
    QVERIFY(latencies.size() >= 3);
    QVERIFY(std::is_sorted(latencies.rbegin(), latencies.rend()));
    QVERIFY(std::is_sorted(budgets.begin(), budgets.end()));
    QCOMPARE(slider.value(), slider.maximum());
    QCOMPARE(latencies.back(), window_->workbench().frontier()->points.back().latency_ns);
    QTRY_COMPARE_WITH_TIMEOUT(window_->view<LatencyReadout>()->status()->text(),
                              QStringLiteral("optimal, proven"), long_ms);
}

void QuickWindow::takes_an_exact_budget() {
    open(QStringLiteral("squeezenet"));
    QLineEdit& entry = *window_->view<BudgetBar>()->entry();
    entry.setFocus();
    entry.selectAll();
    QTest::keyClicks(&entry, QStringLiteral("1.5 MiB"));
    QTest::keyClick(&entry, Qt::Key_Return);
    QCOMPARE(window_->workbench().budget().value(), std::int64_t{1536} * 1024);
    QCOMPARE(entry.text(), QStringLiteral("1536 KiB"));
    QCOMPARE(window_->workbench().answer(),
             window_->workbench().frontier()->within(std::int64_t{1536} * 1024));
    entry.clear();
    QTest::keyClick(&entry, Qt::Key_Space);
    QTest::keyClick(&entry, Qt::Key_Return);
    QVERIFY(!window_->workbench().budget());
}

void QuickWindow::refuses_nonsense_in_words() {
    open(QStringLiteral("tiny"));
    QLineEdit& entry = *window_->view<BudgetBar>()->entry();
    const QString before = shown_latency();
    for (const char* nonsense : {"eight", "-3MiB", "1e99GiB", "8 parsecs", "nan", "99999999999999999999"}) {
        entry.setFocus();
        entry.selectAll();
        QTest::keyClicks(&entry, QString::fromLatin1(nonsense));
        QTest::keyClick(&entry, Qt::Key_Return);
        QVERIFY(window_->view<BudgetBar>()->fault()->text().contains(QString::fromLatin1(nonsense)));
        QVERIFY(!window_->workbench().budget());
        QCOMPARE(shown_latency(), before);
    }
    entry.selectAll();
    QTest::keyClicks(&entry, QStringLiteral("8MiB"));
    QTest::keyClick(&entry, Qt::Key_Return);
    QVERIFY(window_->view<BudgetBar>()->fault()->text().isEmpty());
}

void QuickWindow::says_what_is_least() {
    open(QStringLiteral("squeezenet"));
    window_->workbench().set_kind(BudgetKind::arena);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    const std::int64_t least = window_->workbench().least_bytes();
    QVERIFY(least > 0);
    window_->workbench().set_budget(least - 1);
    QCOMPARE(window_->view<LatencyReadout>()->status()->text(),
             QStringLiteral("infeasible: at least ") + bytes_text_unlike(least, least - 1));
    QCOMPARE(shown_latency(), QString::fromUtf8("–"));
    window_->workbench().set_budget(least);
    QCOMPARE(window_->workbench().point(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QCOMPARE(window_->view<MemoryReadout>()->value(QStringLiteral("arena")), bytes_text(least));
}

void QuickWindow::changes_the_kind() {
    open(QStringLiteral("squeezenet"));
    QComboBox& kind = *window_->view<BudgetBar>()->kind();
    for (const BudgetKind wanted :
         {BudgetKind::arena, BudgetKind::layer, BudgetKind::total, BudgetKind::sum, BudgetKind::workspace}) {
        const int row = kind.findData(static_cast<int>(wanted));
        kind.setFocus();
        while (kind.currentIndex() != row)
            QTest::keyClick(&kind, kind.currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(window_->workbench().kind(), wanted);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
        const std::int64_t most = window_->workbench().frontier()->points.back().memory_bytes;
        QCOMPARE(window_->view<MemoryReadout>()->value(text(taso::name(wanted))), bytes_text(most));
        QCOMPARE(window_->workbench().details()->answer.memory[wanted], most);
    }
}

void QuickWindow::runs_in_the_chosen_order() {
    // Both wide tensors live at once in the file's order, and need not.
    Json all = Json::parse(read_file(TASO_SOURCE_DIR "/resources/networks/tiny.network.json"));
    const auto conv = [](const char* name, const char* input, int channels) {
        return Json{{"name", name},         {"op", "conv"}, {"inputs", Json::array({input})},
                    {"channels", channels}, {"kernel", 3},  {"pads", 1}};
    };
    all["layers"] = Json::array({conv("wide1", "data", 64),
                                 conv("wide2", "data", 64),
                                 conv("narrow1", "wide1", 8),
                                 conv("narrow2", "wide2", 8),
                                 {{"name", "sum"}, {"op", "add"}, {"inputs", {"narrow1", "narrow2"}}}});
    all["outputs"] = {"sum"};
    const QString file = folder_.filePath(QStringLiteral("branches.network.json"));
    write_file(file.toStdString(), all.dump());
    open(file);
    Workbench& workbench = window_->workbench();
    workbench.set_kind(BudgetKind::arena);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QComboBox& order = *window_->view<BudgetBar>()->order();
    QCOMPARE(order.currentIndex(), 0);
    order.setFocus();
    QTest::keyClick(&order, Qt::Key_Down);
    QCOMPARE(workbench.order(), Order::chosen);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QCOMPARE(window_->view<LatencyReadout>()->status()->text(), QStringLiteral("optimal, proven"));
    const Problem& problem = *workbench.problem();
    const Frontier direct = frontier(problem, BudgetKind::arena, {}, Freedom(Order::chosen, true));
    QCOMPARE(workbench.frontier()->points.size(), direct.points.size());
    bool moved = false;
    for (std::size_t point = 0; point < direct.points.size(); point++) {
        QCOMPARE(workbench.frontier()->points[point].memory_bytes, direct.points[point].memory_bytes);
        workbench.set_budget(direct.points[point].memory_bytes);
        const FrontierPoint& answer = *workbench.answer();
        moved = moved || !std::is_sorted(answer.order.begin(), answer.order.end());
        // What is shown of a layer is the layer's own, in whichever order it runs.
        const ShownSelection& shown = workbench.shown();
        QCOMPARE(shown.latency_ns, answer.latency_ns);
        int step = 0;
        for (std::size_t k = 0; k < answer.order.size(); k++) {
            const auto layer = static_cast<std::size_t>(answer.order[k]);
            const Candidate& candidate =
                problem.layers[layer].candidates[static_cast<std::size_t>(answer.selection.candidates[k])];
            QCOMPARE(shown.layers[layer].name, text(problem.layers[layer].name));
            QCOMPARE(shown.layers[layer].primitive, text(candidate.primitive));
            if (shown.layers[layer].ns > 0) {
                // The layers of a segment are one step.
                const bool goes_on = shown.layers[layer].segment >= 0 && shown.layers[layer].step == step;
                QVERIFY(goes_on || shown.layers[layer].step > step);
                step = shown.layers[layer].step;
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(workbench.details(), long_ms);
        for (const Step& row : workbench.details()->schedule.steps)
            if (row.segment >= 0)
                QCOMPARE(row.ns, shown.segments[static_cast<std::size_t>(row.segment)].run.ns);
            else if (row.layer >= 0 && row.ns > 0)
                QCOMPARE(row.ns, shown.layers[static_cast<std::size_t>(row.layer)].ns);
    }
    QVERIFY(moved);
    // The plan is that of the chosen order.
    const QString plan = folder_.filePath(QStringLiteral("branches-plan"));
    workbench.set_budget(direct.points[0].memory_bytes);
    QSignalSpy exported(&workbench, &Workbench::export_finished);
    workbench.export_plan_to(plan);
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, long_ms);
    QVERIFY2(exported[0][1].toBool(), qPrintable(exported[0][0].toString()));
    QVERIFY(exported[0][0].toString().contains(exact_bytes_text(direct.points[0].memory_bytes)));
    QTest::keyClick(&order, Qt::Key_Up);
    QCOMPARE(workbench.order(), Order::fixed);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
}

void QuickWindow::goes_back_to_the_file_order() {
    // Twelve branches side by side: too many orders.
    Json all = Json::parse(read_file(TASO_SOURCE_DIR "/resources/networks/tiny.network.json")),
         join = {{"name", "join"}, {"op", "concat"}, {"inputs", Json::array()}};
    all["name"] = "brush";
    all["layers"] = Json::array();
    for (int branch = 0; branch < 12; branch++) {
        const std::string name = "branch" + std::to_string(branch);
        all["layers"].push_back({{"name", name},
                                 {"op", "conv"},
                                 {"inputs", {"data"}},
                                 {"channels", 8 + branch},
                                 {"kernel", 3},
                                 {"pads", 1}});
        join["inputs"].push_back(name);
    }
    all["layers"].push_back(join);
    all["outputs"] = {"join"};
    const QString file = folder_.filePath(QStringLiteral("brush.network.json"));
    write_file(file.toStdString(), all.dump());
    open(file);
    const QString latency = shown_latency();
    window_->workbench().set_kind(BudgetKind::arena);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QComboBox& order = *window_->view<BudgetBar>()->order();
    order.setFocus();
    QTest::keyClick(&order, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(window_->messages()->isVisible(), long_ms);
    QVERIFY2(window_->messages()->sentence().contains(QStringLiteral("brush branches too widely")),
             qPrintable(window_->messages()->sentence()));
    QCOMPARE(window_->workbench().order(), Order::fixed);
    QCOMPARE(order.currentIndex(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QCOMPARE(shown_latency(), latency);
}

void QuickWindow::says_that_points_are_left_out() {
    const QString file = folder_.filePath(QStringLiteral("dense.problem.json"));
    save_problem(dense_problem(load_network("squeezenet")), file.toStdString());
    open(file);
    Workbench& workbench = window_->workbench();
    workbench.set_kind(BudgetKind::total);
    QTRY_VERIFY_WITH_TIMEOUT(workbench.frontier() && !workbench.is_busy(), long_ms);
    const Frontier& frontier = *workbench.frontier();
    QVERIFY(frontier.resolution > 0);
    QVERIFY2(window_->view<BudgetBar>()->note()->text().contains(percent_text(frontier.resolution)),
             qPrintable(window_->view<BudgetBar>()->note()->text()));
    // A listed point is optimal for its own bytes; between two of them nobody says so yet.
    const std::size_t middle = frontier.points.size() / 2;
    const FrontierPoint &here = frontier.points[middle], &next = frontier.points[middle + 1];
    workbench.set_budget(here.memory_bytes);
    QCOMPARE(window_->view<LatencyReadout>()->status()->text(),
             QStringLiteral("optimal (ILP still proving)"));
    workbench.set_budget(next.memory_bytes - 1);
    QCOMPARE(workbench.answer(), &here);
    QCOMPARE(window_->view<LatencyReadout>()->status()->text(), QStringLiteral("best of the listed points"));
    // A deadline between two points: the least listed one at once, then the least of all.
    const std::int64_t deadline = here.latency_ns - 1;
    workbench.set_deadline(deadline);
    QCOMPARE(workbench.answer(), &next);
    const Answer exact = solve(*workbench.problem(), {BudgetKind::total, std::nullopt, deadline}, Method::dp);
    QTRY_VERIFY_WITH_TIMEOUT(workbench.answer()->memory_bytes == exact.memory[BudgetKind::total], long_ms);
    QVERIFY(workbench.answer()->latency_ns <= deadline);
    QCOMPARE(shown_latency(), time_text(workbench.answer()->latency_ns));
    QCOMPARE(workbench.shown().latency_ns, workbench.answer()->latency_ns);
    QTRY_VERIFY_WITH_TIMEOUT(workbench.details(), long_ms);
    QCOMPARE(workbench.details()->answer.memory[BudgetKind::total], exact.memory[BudgetKind::total]);
}

void QuickWindow::holds_greedy_fit_against_the_budget() {
    open(QStringLiteral("resnet50"));
    Workbench& workbench = window_->workbench();
    workbench.set_kind(BudgetKind::total);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    const auto said = [&] {
        QStringList all;
        for (const QLabel* label : window_->view<LatencyReadout>()->findChildren<QLabel*>())
            all << label->text();
        return all.filter(QStringLiteral("greedy-fit")).join(QLatin1Char('|'));
    };
    // The answer's own bytes are too few for greedy-fit; what is asked for is not.
    const std::int64_t bytes = workbench.answer()->memory_bytes;
    QVERIFY(!solve(*workbench.problem(), {BudgetKind::total, bytes}, Method::greedy_fit).fits);
    const Answer unlimited = solve(*workbench.problem(), {BudgetKind::total}, Method::greedy_fit);
    QVERIFY(unlimited.fits);
    QTRY_VERIFY2_WITH_TIMEOUT(said().contains(time_text(unlimited.latency_ns)), qPrintable(said()), long_ms);
    workbench.set_budget(bytes);
    QTRY_COMPARE_WITH_TIMEOUT(said(), QStringLiteral("greedy-fit finds nothing that fits"), long_ms);
    workbench.set_budget(2 * bytes);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("greedy-fit: ")), long_ms);
}

void QuickWindow::shows_a_frontier_as_it_is_found() {
    const QString file = folder_.filePath(QStringLiteral("wide.problem.json"));
    const Problem wide = make_problem(branchy_network(30), load_profile("cortex-a15"), 1);
    save_problem(wide, file.toStdString());
    Workbench& workbench = window_->workbench();
    std::vector<std::size_t> sizes;
    bool honest = true;
    connect(&workbench, &Workbench::answer_changed, this, [&] {
        const Frontier* known = workbench.frontier();
        if (!known || known->complete || workbench.budget()) return;
        sizes.push_back(known->points.size());
        honest =
            honest && workbench.is_busy() && workbench.certainty() == Certainty::partial &&
            window_->view<LatencyReadout>()->status()->text().contains(QStringLiteral("still searching")) &&
            shown_latency() == time_text(known->points.back().latency_ns);
    });
    QElapsedTimer timer;
    timer.start();
    Session session;
    session.network = file.toStdString();
    session.kind = BudgetKind::arena;
    workbench.open(session);
    QTRY_VERIFY_WITH_TIMEOUT(workbench.answer(), long_ms);
    qInfo("%lld ms to the first answer", static_cast<long long>(timer.elapsed()));
    // What nothing has been found for yet is not infeasible.
    workbench.set_budget(1);
    if (!workbench.frontier()->complete) {
        QVERIFY(workbench.certainty() == Certainty::partial && !workbench.shown_point());
        QVERIFY(!window_->view<LatencyReadout>()->status()->text().contains(QStringLiteral("infeasible")));
    }
    workbench.set_budget(std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(!workbench.is_busy(), long_ms);
    qInfo("%lld ms to the whole frontier", static_cast<long long>(timer.elapsed()));
    QVERIFY(honest);
    QVERIFY(!sizes.empty() && std::is_sorted(sizes.begin(), sizes.end()));
    QVERIFY(workbench.frontier()->complete && sizes.front() <= workbench.frontier()->points.size());
    QVERIFY(!window_->view<LatencyReadout>()->status()->text().contains(QStringLiteral("searching")));
}

QMenu* QuickWindow::context_menu(int layer) {
    QTableView& table = *window_->view<LayerPage>()->view();
    window_->workbench().select_layer(layer);
    QCoreApplication::processEvents();
    const QPoint place = table.visualRect(table.currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, table.viewport()->mapToGlobal(place));
    QApplication::sendEvent(table.viewport(), &event);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

void QuickWindow::pins_and_bans_by_context_menu() {
    open(QStringLiteral("squeezenet"));
    Workbench& workbench = window_->workbench();
    const auto shown = [&](int layer) {
        return workbench.shown().layers[static_cast<std::size_t>(layer)].primitive;
    };
    const auto is_marked = [this] {
        return window_->view<LayerPage>()->view()->currentIndex().data(LayerTableModel::pinned_role).toBool();
    };
    const int layer = 4;
    const QString before = shown(layer);
    const QString latency = shown_latency();
    QString other;
    for (const Candidate& candidate : workbench.problem()->layers[layer].candidates)
        if (text(candidate.primitive) != before) other = text(candidate.primitive);
    QVERIFY(!is_marked());
    QMenu* menu = context_menu(layer);
    QVERIFY(menu);
    QVERIFY(!action_in(*menu, QStringLiteral("unpin"))->isEnabled());
    QVERIFY(!action_in(*menu, QStringLiteral("lift"))->isEnabled());
    action_in(*menu, QStringLiteral("pin-to-") + other)->trigger();
    menu->close();
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QCOMPARE(shown(layer), other);
    QVERIFY(is_marked());
    QCOMPARE(window_->view<LatencyReadout>()->status()->text(), QStringLiteral("optimal, proven"));
    // What is asked for is kept.
    const QString file = folder_.filePath(QStringLiteral("rules.taso"));
    workbench.save_session(file);
    QCOMPARE(load_session(file.toStdString()).pins.at(workbench.problem()->layers[layer].name),
             other.toStdString());

    menu = context_menu(layer);
    QVERIFY(menu);
    QVERIFY(action_in(*menu, QStringLiteral("pin-to-") + other)->isChecked());
    action_in(*menu, QStringLiteral("unpin"))->trigger();
    menu->close();
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QCOMPARE(shown(layer), before);
    QCOMPARE(shown_latency(), latency);
    QVERIFY(!is_marked());
    QVERIFY(window_->isWindowModified());

    menu = context_menu(layer);
    QVERIFY(menu);
    action_in(*menu, QStringLiteral("ban"))->trigger();
    menu->close();
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    for (const ShownLayer& row : workbench.shown().layers) QVERIFY(row.primitive != before);
    workbench.save_session(file);
    const QString banned = shown_latency();
    init();
    window_->open_path(file);
    QTRY_VERIFY_WITH_TIMEOUT(window_->workbench().document(), long_ms);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QCOMPARE(shown_latency(), banned);
    menu = context_menu(layer);
    QVERIFY(menu);
    action_in(*menu, QStringLiteral("lift"))->trigger();
    menu->close();
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QCOMPARE(shown_latency(), latency);
}

void QuickWindow::keeps_the_rules_that_leave_something() {
    open(QStringLiteral("tiny"));
    Workbench& workbench = window_->workbench();
    const QString latency = shown_latency();
    Rules rules;
    for (const Candidate& candidate : workbench.problem()->layers[0].candidates)
        rules.bans.insert(candidate.primitive);
    workbench.set_rules(rules);
    QVERIFY(window_->messages()->isVisible());
    QVERIFY2(window_->messages()->sentence().contains(text(workbench.problem()->layers[0].name)),
             qPrintable(window_->messages()->sentence()));
    QVERIFY(workbench.rules() == Rules{});
    QCOMPARE(shown_latency(), latency);
}

void QuickWindow::explains_layer_and_budget() {
    open(QStringLiteral("squeezenet"));
    Workbench& workbench = window_->workbench();
    ExplanationPage& page = *window_->view<ExplanationPage>();
    workbench.set_budget(workbench.frontier()->points[1].memory_bytes);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QTest::mouseClick(window_->layers()->tab(LayerCard::Page::explanation), Qt::LeftButton);
    QVERIFY(page.isVisible());
    QVERIFY(!window_->view<LayerPage>()->isVisible());
    for (const int layer : {4, 0}) {
        workbench.select_layer(layer);
        QTRY_VERIFY_WITH_TIMEOUT(page.is_complete(), long_ms);
        const ProblemLayer& known = workbench.problem()->layers[static_cast<std::size_t>(layer)];
        QVERIFY(page.title()->text().contains(text(known.name)));
        QCOMPARE(page.table()->rowCount(), static_cast<int>(known.candidates.size()));
        const QString chosen = workbench.shown().layers[static_cast<std::size_t>(layer)].primitive;
        int own = 0;
        for (int row = 0; row < page.table()->rowCount(); row++) {
            const QString reason = page.table()->item(row, page.table()->columnCount() - 1)->text();
            QVERIFY(!reason.isEmpty());
            if (reason != QStringLiteral("It is chosen.")) continue;
            own++;
            QCOMPARE(page.table()->item(row, 0)->text(), chosen);
        }
        QCOMPARE(own, 1);
    }
    const auto& points = workbench.frontier()->points;
    QVERIFY2(page.down()->text().contains(bytes_text(points[0].memory_bytes)),
             qPrintable(page.down()->text()));
    QVERIFY2(page.up()->text().contains(time_text(points[2].latency_ns)), qPrintable(page.up()->text()));
    // A newer question stops the older one, and its answer is shown.
    for (const int layer : {1, 2, 3, 5}) workbench.select_layer(layer);
    QTRY_VERIFY_WITH_TIMEOUT(page.is_complete(), long_ms);
    QVERIFY(page.title()->text().contains(text(workbench.problem()->layers[5].name)));
    QTest::mouseClick(window_->layers()->tab(LayerCard::Page::layers), Qt::LeftButton);
    QVERIFY(window_->view<LayerPage>()->isVisible());
}

void QuickWindow::keeps_a_deadline() {
    open(QStringLiteral("squeezenet"));
    Workbench& workbench = window_->workbench();
    const auto type = [this](const QString& words) {
        QLineEdit& entry = *window_->view<BudgetBar>()->deadline();
        entry.setFocus();
        entry.selectAll();
        QTest::keyClicks(&entry, words);
        QTest::keyClick(&entry, Qt::Key_Return);
    };
    workbench.set_budget(workbench.frontier()->points[0].memory_bytes);
    const std::size_t middle = workbench.frontier()->points.size() / 2;
    const FrontierPoint& wanted = workbench.frontier()->points[middle];
    type(QString::number(wanted.latency_ns) + QStringLiteral(" ns"));
    QCOMPARE(workbench.deadline_ns().value(), wanted.latency_ns);
    QVERIFY(!workbench.budget());
    QCOMPARE(workbench.answer(), &wanted);
    QVERIFY(window_->view<BudgetBar>()->note()->text().contains(bytes_text(wanted.memory_bytes)));
    QCOMPARE(window_->view<BudgetBar>()->slider()->value(), static_cast<int>(middle));
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QCOMPARE(window_->view<LatencyReadout>()->status()->text(), QStringLiteral("optimal, proven"));
    type(QString::number(wanted.latency_ns - 1) + QStringLiteral(" ns"));
    QCOMPARE(workbench.point(), static_cast<int>(middle) + 1);
    const Answer exact =
        solve(*workbench.problem(), {workbench.kind(), std::nullopt, wanted.latency_ns - 1}, Method::ilp);
    QCOMPARE(exact.memory[workbench.kind()], workbench.answer()->memory_bytes);
    const QString file = folder_.filePath(QStringLiteral("deadline.taso"));
    workbench.save_session(file);
    QCOMPARE(load_session(file.toStdString()).deadline_ns, workbench.deadline_ns());

    type(QStringLiteral("1 us"));
    QCOMPARE(window_->view<LatencyReadout>()->status()->text(),
             QStringLiteral("infeasible: at least ") + time_text(workbench.fastest_ns()));
    QCOMPARE(shown_latency(), QString::fromUtf8("–"));
    type(QStringLiteral("soon"));
    QVERIFY(window_->view<BudgetBar>()->fault()->text().contains(QStringLiteral("soon")));
    QCOMPARE(workbench.deadline_ns().value(), std::int64_t{1000});
    // A budget takes its place.
    window_->view<BudgetBar>()->slider()->setValue(0);
    QVERIFY(!workbench.deadline_ns());
    QVERIFY(window_->view<BudgetBar>()->fault()->text().isEmpty());
    QCOMPARE(workbench.point(), 0);
}

void QuickWindow::joins_all_views_in_one_layer() {
    open(QStringLiteral("squeezenet"));
    const auto shown_everywhere = [this](int layer) {
        const QModelIndexList rows = window_->view<LayerPage>()->view()->selectionModel()->selectedRows();
        return window_->workbench().layer() == layer && rows.size() == 1 &&
               rows[0].siblingAtColumn(LayerTableModel::layer).data().toString() ==
                   window_->workbench().shown().layers[static_cast<std::size_t>(layer)].name;
    };
    QTableView& table = *window_->view<LayerPage>()->view();
    table.scrollToTop();
    const QModelIndexList third =
        table.model()->match(table.model()->index(0, LayerTableModel::layer), Qt::DisplayRole,
                             window_->workbench().shown().layers[2].name, 1, Qt::MatchExactly);
    QCOMPARE(third.size(), 1);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(third[0]).center());
    QVERIFY(shown_everywhere(2));
    const int other = 4;
    window_->view<GraphView>()->fit();
    window_->workbench().select_layer(other);
    QVERIFY(shown_everywhere(other));
    QTest::mouseClick(window_->view<GraphView>()->viewport(), Qt::LeftButton, {},
                      window_->view<GraphView>()->place_of(other + 1));
    QVERIFY(shown_everywhere(other + 1));
    QTest::mouseClick(window_->view<TimeChart>(), Qt::LeftButton, {},
                      window_->view<TimeChart>()->place_of(9));
    QVERIFY(shown_everywhere(9));
    QTest::mouseClick(window_->view<MemoryChart>(), Qt::LeftButton, {},
                      window_->view<MemoryChart>()->place_of(1));
    QVERIFY(window_->workbench().layer() != 9);
    QVERIFY(shown_everywhere(window_->workbench().layer()));
}

void QuickWindow::picks_a_point_of_the_frontier() {
    open(QStringLiteral("squeezenet"));
    FrontierChart& chart = *window_->view<FrontierChart>();
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.place_of(0));
    QCOMPARE(window_->workbench().point(), 0);
    QCOMPARE(window_->view<BudgetBar>()->slider()->value(), 0);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(window_->workbench().point(), 1);
}

void QuickWindow::filters_and_sorts_the_table() {
    open(QStringLiteral("squeezenet"));
    QTableView& table = *window_->view<LayerPage>()->view();
    const int all = table.model()->rowCount();
    QTest::keyClicks(window_->view<LayerPage>()->filter(), QStringLiteral("pool"));
    QVERIFY(table.model()->rowCount() > 0 && table.model()->rowCount() < all);
    window_->view<LayerPage>()->filter()->clear();
    QCOMPARE(table.model()->rowCount(), all);
    table.sortByColumn(LayerTableModel::time, Qt::DescendingOrder);
    qint64 last = std::numeric_limits<qint64>::max();
    for (int row = 0; row < all; row++) {
        const qint64 ns =
            table.model()->index(row, LayerTableModel::time).data(LayerTableModel::sort_role).toLongLong();
        QVERIFY(ns <= last);
        last = ns;
    }
}

void QuickWindow::keeps_a_session() {
    open(QStringLiteral("squeezenet"));
    Workbench& workbench = window_->workbench();
    workbench.set_kind(BudgetKind::layer);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    workbench.set_budget(workbench.frontier()->points[1].memory_bytes);
    workbench.select_layer(7);
    window_->view<LayerPage>()->filter()->setText(QStringLiteral("conv"));
    menu_action(*window_, QStringLiteral("theme-dark"))->trigger();
    const QString file = folder_.filePath(QStringLiteral("mine.taso"));
    menu_action(*window_, QStringLiteral("save-session"))->trigger();
    choose_file(file);
    QTRY_VERIFY(QFileInfo::exists(file));
    QVERIFY(!window_->isWindowModified());
    const QString latency = shown_latency();
    const auto budget = workbench.budget();

    init();
    window_->open_path(file);
    QTRY_VERIFY_WITH_TIMEOUT(window_->workbench().document(), long_ms);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QCOMPARE(shown_latency(), latency);
    QCOMPARE(window_->workbench().budget(), budget);
    QCOMPARE(window_->workbench().kind(), BudgetKind::layer);
    QCOMPARE(window_->workbench().layer(), 7);
    QCOMPARE(window_->workbench().session_file(), file);
    QCOMPARE(window_->view<LayerPage>()->filter()->text(), QStringLiteral("conv"));
    QVERIFY(menu_action(*window_, QStringLiteral("theme-dark"))->isChecked());
    QVERIFY(window_->messages()->isHidden());
}

void QuickWindow::asks_about_unsaved_changes() {
    open(QStringLiteral("tiny"));
    const QString file = folder_.filePath(QStringLiteral("asked.taso"));
    window_->workbench().save_session(file);
    QVERIFY(!window_->isWindowModified());
    window_->workbench().set_budget(std::int64_t{1} << 30);
    QVERIFY(window_->isWindowModified());
    window_->close();
    auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    QVERIFY(box);
    QVERIFY(window_->isVisible());
    QTest::mouseClick(box->button(QMessageBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!window_->isVisible());
    QCOMPARE(load_session(file.toStdString()).budget.value(), std::int64_t{1} << 30);
}

void QuickWindow::reports_bad_files_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty network") << "empty.network.json" << QByteArray();
    QTest::newRow("truncated network") << "cut.network.json" << QByteArray("{\"format\": \"taso-netw");
    QTest::newRow("foreign json") << "foreign.network.json" << QByteArray("[1, 2, 3]");
    QTest::newRow("no onnx") << "text.onnx" << QByteArray("this is no network");
    QTest::newRow("empty onnx") << "empty.onnx" << QByteArray();
    QTest::newRow("bad problem") << "bad.problem.json"
                                 << QByteArray("{\"format\": \"taso-problem\", \"version\": 1}");
    QTest::newRow("bad profile") << "bad.profile.json" << QByteArray("{}");
    QTest::newRow("empty session") << "empty.taso" << QByteArray();
    QTest::newRow("hostile session") << "hostile.taso"
                                     << QByteArray(
                                            "{\"format\": \"taso-session\", \"version\": 1, \"network\": "
                                            "{\"path\": \"tiny\", \"hash\": \"\"}, \"profile\": 7}");
    QTest::newRow("later session") << "later.taso"
                                   << QByteArray("{\"format\": \"taso-session\", \"version\": 2}");
    QTest::newRow("unknown member") << "member.taso"
                                    << QByteArray("{\"format\": \"taso-session\", \"version\": 1, \"x\": 0}");
    QTest::newRow("no such file") << "missing.onnx" << QByteArray("-");
}

void QuickWindow::reports_bad_files() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    open(QStringLiteral("tiny"));
    const auto document = window_->workbench().document();
    const QString latency = shown_latency();
    const QString file = folder_.filePath(name);
    if (bytes != "-") write_file(file.toStdString(), bytes.toStdString());
    window_->open_path(file);
    QTRY_VERIFY_WITH_TIMEOUT(window_->messages()->isVisible(), long_ms);
    const QString sentence = window_->messages()->sentence();
    QVERIFY2(sentence.contains(QFileInfo(file).completeBaseName()) || sentence.contains(name),
             qPrintable(sentence));
    QCOMPARE(window_->workbench().document(), document);
    QCOMPARE(shown_latency(), latency);
    QVERIFY(!window_->workbench().is_busy());
    QTest::mouseClick(window_->messages()->close_button(), Qt::LeftButton);
    QVERIFY(window_->messages()->isHidden());
}

void QuickWindow::changes_theme() {
    open(QStringLiteral("tiny"));
    const auto corner = [this] { return window_->grab().toImage().pixelColor(3, window_->height() - 3); };
    QVERIFY(corner().lightness() > 200);
    menu_action(*window_, QStringLiteral("theme-dark"))->trigger();
    QCoreApplication::processEvents();
    QVERIFY(corner().lightness() < 60);
    QVERIFY(window_->view<FrontierChart>()->grab().toImage().pixelColor(2, 2).lightness() < 80);
    menu_action(*window_, QStringLiteral("theme-light"))->trigger();
    QCoreApplication::processEvents();
    QVERIFY(corner().lightness() > 200);
    QVERIFY(window_->view<FrontierChart>()->grab().toImage().pixelColor(2, 2).lightness() > 200);
}

void QuickWindow::shows_the_formulation_of_tiny() {
    menu_action(*window_, QStringLiteral("tiny"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window_->workbench().document(), long_ms);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    QTRY_VERIFY_WITH_TIMEOUT(window_->view<FormulationPage>()->isVisible(), long_ms);
    QTRY_VERIFY_WITH_TIMEOUT(
        window_->view<FormulationPage>()->text()->toPlainText().contains(QStringLiteral("min")), long_ms);
    QVERIFY(window_->view<FormulationPage>()->text()->isReadOnly());
}

void QuickWindow::never_shows_a_stale_answer() {
    open(QStringLiteral("squeezenet"));
    Workbench& workbench = window_->workbench();
    QSlider& slider = *window_->view<BudgetBar>()->slider();
    std::mt19937 random(5);
    const int last = slider.maximum();
    for (int move = 0; move < 300; move++) {
        slider.setValue(static_cast<int>(random() % static_cast<unsigned>(last + 1)));
        if (move % 100 == 50) workbench.set_kind(BudgetKind::arena);
        if (move % 100 == 51) workbench.set_kind(BudgetKind::workspace);
        QCoreApplication::processEvents();
        if (!workbench.answer()) continue;
        QCOMPARE(shown_latency(), time_text(workbench.answer()->latency_ns));
        if (const Details* details = workbench.details())
            QCOMPARE(details->answer.latency_ns, workbench.answer()->latency_ns);
    }
    QTRY_VERIFY_WITH_TIMEOUT(settled(), long_ms);
    const Frontier direct = frontier(*workbench.problem(), workbench.kind());
    const FrontierPoint* expected =
        workbench.budget() ? direct.within(*workbench.budget()) : &direct.points.back();
    QCOMPARE(workbench.answer()->latency_ns, expected->latency_ns);
    QCOMPARE(workbench.answer()->memory_bytes, expected->memory_bytes);
    QCOMPARE(shown_latency(), time_text(expected->latency_ns));
    QCOMPARE(workbench.shown().latency_ns, expected->latency_ns);
    QCOMPARE(workbench.details()->answer.schedule.latency_ns, expected->latency_ns);
}

void QuickWindow::closes_promptly_while_solving() {
    for (const int wait_ms : {0, 5, 60, 250}) {
        init();
        window_->open_path(QStringLiteral("resnet50"));
        window_->workbench().set_kind(BudgetKind::arena);
        QTest::qWait(wait_ms);
        QElapsedTimer timer;
        timer.start();
        window_->close();
        window_.reset();
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }
}

void QuickWindow::works_by_keyboard() {
    open(QStringLiteral("squeezenet"));
    QSlider& slider = *window_->view<BudgetBar>()->slider();
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Home);
    QCOMPARE(window_->workbench().point(), 0);
    QTest::keyClick(&slider, Qt::Key_Right);
    QCOMPARE(window_->workbench().point(), 1);
    // Tab reaches every view that can be worked.
    QSet<QWidget*> reached;
    for (int step = 0; step < 40; step++) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window_.get(),
                        Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{
             window_->view<BudgetBar>()->kind(), window_->view<BudgetBar>()->entry(),
             window_->view<BudgetBar>()->deadline(), window_->view<BudgetBar>()->order(), &slider,
             window_->view<GraphView>(), window_->view<FrontierChart>(), window_->view<MemoryChart>(),
             window_->view<TimeChart>(), window_->view<LayerPage>()->filter(),
             window_->view<LayerPage>()->view()}) {
        QVERIFY2(reached.contains(widget), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
    window_->view<GraphView>()->setFocus();
    QTest::keyClick(window_->view<GraphView>(), Qt::Key_Down);
    QCOMPARE(window_->workbench().layer(), 0);
    QTest::keyClick(window_->view<GraphView>(), Qt::Key_Down);
    QCOMPARE(window_->workbench().layer(), 1);
}

void QuickWindow::saves_pictures() {
    open(QStringLiteral("squeezenet"));
    const QString png = folder_.filePath(QStringLiteral("window.png"));
    const QString svg = folder_.filePath(QStringLiteral("graph.svg"));
    QVERIFY(window_->save_picture(png));
    QCOMPARE(QImage(png).size(), window_->size() * window_->devicePixelRatio());
    QVERIFY(window_->save_picture(svg));
    QVERIFY(read_file(svg.toStdString()).find("</svg>") != std::string::npos);
    QVERIFY(!window_->save_picture(QStringLiteral("/nonexistent/folder/x.png")));
    QVERIFY(window_->messages()->sentence().contains(QStringLiteral("x.png")));
}

void QuickWindow::exports_by_dialog() {
    open(QStringLiteral("tiny"));
    menu_action(*window_, QStringLiteral("export"))->trigger();
    auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    const QString plan = folder_.filePath(QStringLiteral("plan"));
    dialog->folder()->setText(plan);
    QTest::mouseClick(dialog->export_button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!window_->workbench().is_exporting(), long_ms);
    QVERIFY2(dialog->outcome()->text().contains(plan), qPrintable(dialog->outcome()->text()));
    const Json written = Json::parse(read_file((plan + QStringLiteral("/plan.json")).toStdString()));
    QVERIFY(QFileInfo::exists(plan + QStringLiteral("/plan.c")));
    QCOMPARE(written.at("format").get<std::string>(), std::string("taso-plan"));
    QVERIFY(dialog->outcome()->text().contains(
        exact_bytes_text(window_->workbench().details()->answer.memory[BudgetKind::arena])));
    // A folder that cannot be written: a sentence, and the dialog stays.
    dialog->folder()->setText(QStringLiteral("/proc/nowhere/plan"));
    QTest::mouseClick(dialog->export_button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!window_->workbench().is_exporting(), long_ms);
    QVERIFY(dialog->outcome()->text().contains(QStringLiteral("/proc/nowhere")));
    QTest::mouseClick(dialog->cancel_button(), Qt::LeftButton);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void QuickWindow::cancels_an_export() {
    open(QStringLiteral("squeezenet"));
    const QString plan = folder_.filePath(QStringLiteral("cancelled"));
    window_->ask_export();
    auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    dialog->folder()->setText(plan);
    QTest::mouseClick(dialog->export_button(), Qt::LeftButton);
    QVERIFY(window_->workbench().is_exporting());
    QTest::mouseClick(dialog->cancel_button(), Qt::LeftButton);
    QVERIFY(!window_->workbench().is_exporting());
    QTest::mouseClick(dialog->cancel_button(), Qt::LeftButton);
    window_.reset();
    QVERIFY(!QFileInfo::exists(plan));
    QVERIFY(QDir(folder_.path())
                .entryList({QStringLiteral("cancelled*"), QStringLiteral(".cancelled*")},
                           QDir::AllEntries | QDir::Hidden)
                .isEmpty());
}

void QuickWindow::opens_by_command_line() {
    const QString picture = folder_.filePath(QStringLiteral("command.png"));
    const QString plan = folder_.filePath(QStringLiteral("command-plan"));
    QProcess program;
    program.start(
        QStringLiteral(TASO_BINARY_DIR "/bin/taso-workbench"),
        {QStringLiteral("tiny"), QStringLiteral("--kind"), QStringLiteral("arena"), QStringLiteral("--size"),
         QStringLiteral("1024x700"), QStringLiteral("--theme"), QStringLiteral("dark"),
         QStringLiteral("--screenshot"), picture, QStringLiteral("--export"), plan});
    QVERIFY(program.waitForFinished(long_ms));
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    QCOMPARE(QImage(picture).size(), QSize(1024, 700));
    QVERIFY(QFileInfo::exists(plan + QStringLiteral("/plan.json")));
}

void QuickWindow::refuses_a_wrong_command_line() {
    for (const QStringList& words :
         {QStringList{QStringLiteral("no-such-network"), QStringLiteral("--screenshot"),
                      QStringLiteral("x.png")},
          QStringList{QStringLiteral("tiny"), QStringLiteral("--budget"), QStringLiteral("much")},
          QStringList{QStringLiteral("tiny"), QStringLiteral("--kind"), QStringLiteral("heap")},
          QStringList{QStringLiteral("tiny"), QStringLiteral("--size"), QStringLiteral("huge")},
          QStringList{QStringLiteral("tiny"), QStringLiteral("--theme"), QStringLiteral("pink")},
          QStringList{QStringLiteral("tiny"), QStringLiteral("--bugdet"), QStringLiteral("8MiB")},
          QStringList{QStringLiteral("tiny"), QStringLiteral("--layer")},
          QStringList{QStringLiteral("tiny"), QStringLiteral("squeezenet")},
          QStringList{QStringLiteral("--screenshot"), QStringLiteral("x.png")}}) {
        QProcess program;
        program.setWorkingDirectory(folder_.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder_.path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(TASO_BINARY_DIR "/bin/taso-workbench"), words);
        QVERIFY(program.waitForFinished(long_ms));
        QCOMPARE(program.exitCode(), 2);
        QCOMPARE(program.readAllStandardError().count('\n'), 1);
    }
}

void QuickWindow::lays_out_without_dot() {
    window_->view<GraphView>()->arranger()->set_program(QStringLiteral("/nonexistent/dot"));
    open(QStringLiteral("squeezenet"));
    QVERIFY(!window_->view<GraphView>()->laid_out_by_dot());
    window_->view<GraphView>()->arranger()->set_program(QStringLiteral("dot"));
    window_->view<GraphView>()->set_problem(window_->workbench().document()->problem);
    QTRY_VERIFY_WITH_TIMEOUT(window_->view<GraphView>()->is_laid_out(), long_ms);
    QVERIFY(window_->view<GraphView>()->laid_out_by_dot());
}

}  // namespace taso

QTEST_MAIN(taso::QuickWindow)
#include "quick_window.moc"
