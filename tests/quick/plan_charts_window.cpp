// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts say of a plan beyond its points: baselines, the knee, the next step, handles to drag, times put
// together, the roofline, and a measured run against what was predicted.
#include <QtTest>

#include "answer/solve.h"
#include "base/json_file.h"
#include "charts/frontier_chart.h"
#include "charts/measured_chart.h"
#include "charts/memory_chart.h"
#include "charts/roofline_chart.h"
#include "charts/time_chart.h"
#include "charts/time_choice.h"
#include "exact/knee.h"
#include "support/patience.h"
#include "support/slower_run.h"
#include "views/budget_slider.h"
#include "window/chart_card.h"
#include "window/main_window.h"
#include "words/numbers.h"

namespace taso {

class QuickPlanCharts : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanupTestCase() { window_.reset(); }
    void the_knee_lies_furthest_beneath_the_chord();
    void baselines_stand_beside_the_frontier();
    void says_what_the_next_step_buys();
    void a_tick_for_each_point_under_the_slider();
    void a_drag_of_the_deadline_is_one_step();
    void a_drag_of_the_budget_is_one_step();
    void times_are_put_together_and_sorted();
    void the_roofline_bounds_each_layer();
    void a_measured_run_is_held_against_what_was_predicted();

  private:
    Workbench& workbench() { return window_->workbench(); }
    template <class T>
    T& chart() {
        return *window_->view<T>();
    }
    void settle() {
        QTRY_VERIFY_WITH_TIMEOUT(window_->is_settled() && !workbench().is_picture_due(), long_ms);
    }

    std::unique_ptr<WorkbenchWindow> window_;
    QTemporaryDir folder_;
};

void QuickPlanCharts::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->resize(1280, 800);
    window_->show();
    Session session;
    session.network = "squeezenet";
    session.profile = "cortex-a15";
    session.kind = BudgetKind::arena;
    workbench().open(session);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    settle();
}

void QuickPlanCharts::init() {
    workbench().set_budget(workbench().frontier()->points.front().memory_bytes);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().details() && !workbench().is_picture_due(), long_ms);
    chart<FrontierChart>().replot();
}

void QuickPlanCharts::the_knee_lies_furthest_beneath_the_chord() {
    const auto knee_of = [](std::vector<std::pair<int, int>> given) {
        std::vector<FrontierPoint> points(given.size());
        for (std::size_t i = 0; i < given.size(); i++) {
            points[i].memory_bytes = given[i].first;
            points[i].latency_ns = given[i].second;
        }
        return knee(points);
    };
    QCOMPARE(knee_of({{0, 100}, {10, 20}, {40, 15}, {100, 0}}), std::optional<std::size_t>(1));
    // In units of its own axes: the same in KiB and in us.
    QCOMPARE(knee_of({{0, 100'000}, {10'240, 20'000}, {40'960, 15'000}, {102'400, 0}}),
             std::optional<std::size_t>(1));
    QCOMPARE(knee_of({{0, 100}, {30, 30}, {40, 20}, {100, 0}}), std::optional<std::size_t>(1));
    QVERIFY(!knee_of({{0, 100}, {50, 50}, {100, 0}}));
    QVERIFY(!knee_of({{0, 100}, {60, 60}, {100, 0}}));
    QVERIFY(!knee_of({{0, 100}, {100, 0}}));
    QVERIFY(!knee_of({}));
}

void QuickPlanCharts::baselines_stand_beside_the_frontier() {
    const FrontierMarks& marks = chart<FrontierChart>().marks();
    const auto mark = [&](const QString& name) -> const FrontierMarks::Mark* {
        for (const auto& each : marks.marks)
            if (each.name == name) return &each;
        return nullptr;
    };
    workbench().set_budget(std::nullopt);
    for (const char* name : {"greedy", "pbqp", "sum2d", "greedy-fit"})
        QTRY_VERIFY_WITH_TIMEOUT(mark(QLatin1String(name)), long_ms);
    Question question;
    question.kind = BudgetKind::arena;
    for (const Method method : {Method::greedy, Method::pbqp, Method::sum2d}) {
        const Answer answer = solve(*workbench().problem(), question, method);
        const auto* drawn = mark(QString::fromStdString(std::string(name(method))));
        QCOMPARE(drawn->ns, static_cast<double>(answer.latency_ns));
        QCOMPARE(drawn->bytes, static_cast<double>(answer.memory[BudgetKind::arena]));
    }
    // What lies beyond the axes is seen at their edge.
    chart<FrontierChart>().replot();
    const QRect room = chart<FrontierChart>().axisRect()->rect();
    QVERIFY(!chart<FrontierChart>().yAxis->range().contains(mark(QStringLiteral("sum2d"))->ns));
    for (const auto& each : marks.marks) QVERIFY(room.contains(marks.pixel(each).toPoint()));
}

void QuickPlanCharts::says_what_the_next_step_buys() {
    const auto& points = workbench().frontier()->points;
    const FrontierMarks& marks = chart<FrontierChart>().marks();
    QVERIFY(marks.arrow);
    QCOMPARE(marks.arrow->words, QString::fromUtf8("−%1 for +%2")
                                     .arg(time_text(points[0].latency_ns - points[1].latency_ns),
                                          bytes_text(points[1].memory_bytes - points[0].memory_bytes)));
    QCOMPARE(marks.arrow->to.x(), static_cast<double>(points[1].memory_bytes));
    // The fastest has no next step.
    workbench().set_budget(std::nullopt);
    QVERIFY(!marks.arrow);
}

void QuickPlanCharts::a_tick_for_each_point_under_the_slider() {
    auto& slider = *window_->findChild<BudgetSlider*>();
    const auto& points = workbench().frontier()->points;
    QCOMPARE(slider.ticks().size(), points.size());
    QVERIFY(std::ranges::is_sorted(slider.ticks()));
    QCOMPARE(slider.marked() >= 0, knee(points).has_value());
    for (const int tick : slider.ticks()) {
        QVERIFY(slider.pixel_of(tick) >= 0 && slider.pixel_of(tick) < slider.width());
        slider.setValue(tick);
        QVERIFY(std::ranges::any_of(
            points, [&](const FrontierPoint& point) { return point.memory_bytes == workbench().budget(); }));
    }
}

void QuickPlanCharts::a_drag_of_the_deadline_is_one_step() {
    FrontierChart& frontier = chart<FrontierChart>();
    const auto& points = workbench().frontier()->points;
    const std::size_t steps = workbench().history().steps().size();
    const QPoint grip = frontier.marks().handle(FrontierMarks::Handle::deadline).center().toPoint();
    const int bottom = frontier.axisRect()->bottom();
    QTest::mousePress(&frontier, Qt::LeftButton, {}, grip);
    for (int y = grip.y() + 12; y < bottom - 20; y += 10) QTest::mouseMove(&frontier, QPoint(grip.x(), y));
    QTest::mouseMove(&frontier, frontier.place_of(1) + QPoint(0, -3));
    QVERIFY(workbench().deadline_ns());
    QTest::mouseRelease(&frontier, Qt::LeftButton, {}, frontier.place_of(1) + QPoint(0, -3));
    QCOMPARE(workbench().history().steps().size(), steps + 1);
    const std::int64_t deadline = *workbench().deadline_ns();
    QVERIFY(deadline >= points[1].latency_ns && deadline < points[0].latency_ns);
    // The least memory within it.
    QCOMPARE(workbench().answer()->memory_bytes, points[1].memory_bytes);
    // Above all plans it ends; that is a step of its own.
    frontier.replot();
    const QPoint line(frontier.axisRect()->left() + 40,
                      static_cast<int>(frontier.yAxis->coordToPixel(static_cast<double>(deadline))));
    QTest::mousePress(&frontier, Qt::LeftButton, {}, line);
    QTest::mouseMove(&frontier, QPoint(line.x(), 30));
    QTest::mouseMove(&frontier, QPoint(line.x(), 1));
    QTest::mouseRelease(&frontier, Qt::LeftButton, {}, QPoint(line.x(), 1));
    QVERIFY(!workbench().deadline_ns());
    QCOMPARE(workbench().history().steps().size(), steps + 2);
}

void QuickPlanCharts::a_drag_of_the_budget_is_one_step() {
    FrontierChart& frontier = chart<FrontierChart>();
    const auto& points = workbench().frontier()->points;
    const std::size_t steps = workbench().history().steps().size();
    const QPoint grip = frontier.marks().handle(FrontierMarks::Handle::budget).center().toPoint();
    QTest::mousePress(&frontier, Qt::LeftButton, {}, grip);
    for (std::size_t i = 1; i + 1 < points.size(); i++)
        QTest::mouseMove(&frontier, QPoint(frontier.place_of(static_cast<int>(i)).x() + 2, grip.y()));
    const int last = static_cast<int>(points.size()) - 2;
    QTest::mouseMove(&frontier, QPoint(frontier.place_of(last).x() + 2, grip.y()));
    QTest::mouseRelease(&frontier, Qt::LeftButton, {}, QPoint(frontier.place_of(last).x() + 2, grip.y()));
    const double bytes = frontier.xAxis->pixelToCoord(frontier.place_of(last).x() + 2);
    QCOMPARE(workbench().answer()->memory_bytes,
             workbench().frontier()->within(std::llround(bytes))->memory_bytes);
    QCOMPARE(workbench().history().steps().size(), steps + 1);
}

void QuickPlanCharts::times_are_put_together_and_sorted() {
    TimeChart& times = chart<TimeChart>();
    auto& choice = *window_->findChild<TimeChoice*>();
    const auto& bars = qobject_cast<TimeBars*>(times.plottable(0))->bars;
    const std::size_t layers = workbench().problem()->layers.size();
    const auto sum = [&] {
        double ns = 0;
        for (const auto& bar : bars) ns += bar.all();
        return static_cast<std::int64_t>(std::llround(ns));
    };
    const auto choose = [&](int row) {
        choice.by()->setCurrentIndex(row);
        emit choice.by()->activated(row);
    };
    QCOMPARE(bars.size(), layers);
    QTest::keyClick(choice.sorted(), Qt::Key_Space);
    QVERIFY(choice.sorted()->isChecked() && times.is_sorted());
    QCOMPARE(bars.size(), layers);
    const auto slower = [](const auto& one, const auto& other) { return one.all() > other.all(); };
    QVERIFY(std::ranges::is_sorted(bars, slower));
    // A click on the first bar selects the slowest layer.
    times.replot();
    QTest::mouseClick(&times, Qt::LeftButton, {},
                      QPoint(static_cast<int>(times.xAxis->coordToPixel(1)), times.axisRect()->center().y()));
    QCOMPARE(workbench().layer(), bars[0].layers.front());
    QVERIFY(bars[0].chosen);
    for (const int row : {1, 2}) {
        choose(row);
        QVERIFY(bars.size() > 1 && bars.size() < layers);
        QVERIFY(std::ranges::is_sorted(bars, slower));
        QCOMPARE(sum(), workbench().answer()->latency_ns);
        std::size_t held = 0;
        for (const auto& bar : bars)
            for (const int layer : bar.layers) {
                const ShownLayer& shown = workbench().shown().layers[static_cast<std::size_t>(layer)];
                const QString name = row == 2 || shown.family.isEmpty() ? shown.primitive : shown.family;
                QVERIFY(bar.name == name ||
                        QString(bar.name).replace(QLatin1Char(' '), QLatin1Char('_')) == name);
                held++;
            }
        QCOMPARE(held, layers);
        QCOMPARE(times.values().rows.size(), bars.size());
    }
    // It is so the next time, too.
    {
        const WorkbenchWindow again(false);
        QCOMPARE(again.findChild<TimeChart*>()->by(), TimesBy::primitive);
        QVERIFY(again.findChild<TimeChart*>()->is_sorted());
    }
    choose(0);
    choice.sorted()->click();
    QVERIFY(!times.is_sorted());
}

void QuickPlanCharts::the_roofline_bounds_each_layer() {
    RooflineChart& roofline = chart<RooflineChart>();
    workbench().set_budget(std::nullopt);
    settle();
    QVERIFY(!roofline.isVisible());
    auto* card = window_->findChild<ChartCard*>();
    QTest::keyClick(card->tab(1), Qt::Key_Space);
    QVERIFY(roofline.isVisible() && roofline.is_filled() && roofline.sentence().isEmpty());
    // By definition a convolution's operations are twice its multiply-adds; a faster algorithm needs fewer.
    const Network& network = *workbench().document()->network;
    int compared = 0;
    for (const LayerWork& work : roofline.works()) {
        const ShownLayer& layer = workbench().shown().layers[static_cast<std::size_t>(work.layer)];
        QCOMPARE(work.ns, static_cast<double>(layer.ns));
        if (layer.op != QLatin1String("conv") || layer.segment >= 0 ||
            (layer.family != QLatin1String("direct") && layer.family != QLatin1String("im2col")))
            continue;
        QCOMPARE(work.operations, 2.0 * static_cast<double>(multiply_accumulates(network, work.layer)));
        compared++;
    }
    QVERIFY(compared > 0);
    // The board is known.
    const Board& board = workbench().document()->profile->board;
    QVERIFY(roofline.roof().of_board);
    QCOMPARE(roofline.roof().operations_per_ns,
             2 * board.clock_mhz * 1e-3 * board.vector_floats * board.fma_per_cycle);
    QCOMPARE(roofline.roof().at(1e-6), board.bandwidth_bytes_per_ns * 1e-6);
    // Of an unknown one the roof lies over all that is known.
    Document unknown = *workbench().document();
    const auto profile = std::make_shared<Profile>(*unknown.profile);
    profile->board.clock_mhz = 0;
    unknown.profile = profile;
    const Roof best = roof_of(unknown, 1);
    QVERIFY(!best.of_board && best.operations_per_ns > 0 && best.bytes_per_ns > 0);
    for (const LayerWork& work : roofline.works())
        if (workbench().shown().layers[static_cast<std::size_t>(work.layer)].segment < 0)
            QVERIFY(work.per_ns() <= best.at(work.per_byte()) * (1 + 1e-9));
    // Mouse and keyboard choose.
    roofline.replot();
    const int last = roofline.works().back().layer;
    roofline.setFocus();
    QTest::keyClick(&roofline, Qt::Key_End);
    QCOMPARE(workbench().layer(), last);
    QTest::keyClick(&roofline, Qt::Key_Left);
    QVERIFY(workbench().layer() != last);
    workbench().select_layer(-1);
    QTest::mouseClick(&roofline, Qt::LeftButton, {}, roofline.place_of(last));
    QVERIFY(workbench().layer() >= 0);
    QCOMPARE(roofline.values().rows.size(), roofline.works().size());
    card->tab(0)->click();
    QVERIFY(!roofline.isVisible());
}

void QuickPlanCharts::a_measured_run_is_held_against_what_was_predicted() {
    MeasuredChart& measured = chart<MeasuredChart>();
    QVERIFY(!measured.is_filled() && !measured.sentence().isEmpty());
    auto* card = window_->findChild<ChartCard*>();
    QVERIFY(!card->tab(2)->isVisible());
    // Every layer takes a tenth longer than was predicted, but for those that take no time.
    const ShownSelection& shown = workbench().shown();
    workbench().set_budget(std::nullopt);
    workbench().set_stream(false);
    settle();
    const QString file = folder_.filePath(QStringLiteral("run.json"));
    write_file(file.toStdString(), slower_run(workbench()).toStdString());
    const std::size_t timed = static_cast<std::size_t>(std::count_if(
        shown.layers.begin(), shown.layers.end(), [](const ShownLayer& layer) { return layer.ns > 0; }));
    workbench().kept_plans().keep_file(file);
    QTRY_VERIFY_WITH_TIMEOUT(measured.is_filled(), long_ms);
    QCOMPARE(measured.dots().size(), timed);
    QVERIFY(measured.sentence().isEmpty());
    int exact = 0;
    for (const auto& dot : measured.dots()) {
        QVERIFY(dot.layer >= 0);
        QVERIFY(!dot.is_changed);
        exact += std::abs(dot.measured_ns / dot.predicted_ns - 1.1) < 1e-3;
    }
    // Transforms belong to the layer before them; the others are as far off as was said.
    QVERIFY2(exact > static_cast<int>(timed) * 2 / 3, std::to_string(exact).c_str());
    QVERIFY(card->tab(2)->isVisible());
    card->tab(2)->click();
    measured.replot();
    measured.setFocus();
    QTest::keyClick(&measured, Qt::Key_End);
    QCOMPARE(workbench().layer(), measured.dots().back().layer);
    QTest::mouseClick(&measured, Qt::LeftButton, {}, measured.place_of(0));
    QCOMPARE(measured.values().rows.size(), timed);
    QVERIFY(measured.isVisible());
    // With the run its page goes.
    workbench().kept_plans().drop(workbench().kept_plans().a_index());
    QTRY_VERIFY_WITH_TIMEOUT(!measured.is_filled(), long_ms);
    QVERIFY(!measured.isVisible() && !card->tab(2)->isVisible());
    QVERIFY(chart<MemoryChart>().isVisible());
    workbench().set_stream(true);
    settle();
}

}  // namespace taso

QTEST_MAIN(taso::QuickPlanCharts)
#include "quick_plan_charts_window.moc"
