// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's work rests on, without a window: lanes that drop what comes late, the point that answers a
// question and how sure it is, and the scale of the slider.
#include <QSignalSpy>
#include <QThread>
#include <QtTest>
#include <atomic>

#include "base/error.h"
#include "views/budget_scale.h"
#include "workbench/certainty.h"
#include "workbench/lane.h"

namespace taso {

namespace {

constexpr int long_ms = 20'000;

/// Tells numbers; each job waits until it is let go or stopped.
class Counting : public Lane {
  public:
    struct Progress {
        std::atomic<bool> let_go = false;
        std::atomic<int> begun = 0, ended = 0;
    };

    void start(int number) {
        run([this, number, progress = progress](const Job& job) {
            progress->begun++;
            while (!progress->let_go && !job.stop().stop_requested()) QThread::msleep(1);
            if (number < 0) throw Error("There is no such number.");
            job.tell([this, number, from = QThread::currentThread()] {
                told.push_back(number);
                was_here = QThread::currentThread() == thread() && from != thread();
            });
            progress->ended++;
        });
    }

    const std::shared_ptr<Progress> progress = std::make_shared<Progress>();
    std::vector<int> told;
    bool was_here = false;
};

FrontierPoint point(std::int64_t bytes, std::int64_t ns) {
    FrontierPoint made;
    made.memory_bytes = bytes;
    made.latency_ns = ns;
    return made;
}

std::shared_ptr<Frontier> three_points() {
    auto frontier = std::make_shared<Frontier>();
    frontier->points = {point(100, 30), point(200, 20), point(400, 10)};
    return frontier;
}

ChosenPoint chosen_of(const std::shared_ptr<const Frontier>& frontier, const Question& question) {
    ChosenPoint chosen;
    chosen.begin(frontier, question);
    chosen.choose();
    return chosen;
}

/// What an engine answers in these bytes and that time.
Answer found(Status status, std::int64_t bytes, std::int64_t ns) {
    Answer answer;
    answer.status = status;
    answer.fits = true;
    answer.memory[BudgetKind::workspace] = bytes;
    answer.latency_ns = ns;
    return answer;
}

}  // namespace

class QuickLanes : public QObject {
    Q_OBJECT

  private slots:
    void tells_on_the_thread_of_the_window();
    void drops_what_an_older_job_tells();
    void tells_nothing_once_it_is_stopped();
    void says_what_a_job_throws();
    void chooses_the_best_within_a_budget();
    void chooses_the_least_within_a_deadline();
    void takes_a_better_one_between_two_points();
    void knows_how_sure_it_is();
    void slides_from_point_to_point();
    void slides_by_logarithms_where_points_are_many();
};

void QuickLanes::tells_on_the_thread_of_the_window() {
    Counting lane;
    lane.progress->let_go = true;
    lane.start(1);
    QTRY_COMPARE_WITH_TIMEOUT(lane.told, std::vector<int>{1}, long_ms);
    QVERIFY(lane.was_here);
}

void QuickLanes::drops_what_an_older_job_tells() {
    Counting lane;
    lane.progress->let_go = true;
    lane.start(1);
    while (lane.progress->ended < 1) QThread::msleep(1);
    // It has told already, but nobody has listened yet.
    lane.start(2);
    QTRY_COMPARE_WITH_TIMEOUT(lane.told, std::vector<int>{2}, long_ms);
}

void QuickLanes::tells_nothing_once_it_is_stopped() {
    Counting lane;
    lane.start(1);
    while (lane.progress->begun < 1) QThread::msleep(1);
    lane.stop();
    while (lane.progress->ended < 1) QThread::msleep(1);
    QCoreApplication::processEvents();
    QVERIFY(lane.told.empty());
}

void QuickLanes::says_what_a_job_throws() {
    Counting lane;
    lane.progress->let_go = true;
    QSignalSpy faults(&lane, &Lane::fault);
    lane.start(-1);
    QVERIFY(faults.wait(long_ms));
    QCOMPARE(faults.front().front().toString(), QStringLiteral("There is no such number."));
}

void QuickLanes::chooses_the_best_within_a_budget() {
    const auto frontier = three_points();
    QCOMPARE(chosen_of(frontier, {}).point(), 2);
    QCOMPARE(chosen_of(frontier, {BudgetKind::workspace, 399}).point(), 1);
    const ChosenPoint none = chosen_of(frontier, {BudgetKind::workspace, 99});
    QCOMPARE(none.point(), -1);
    QVERIFY(!none.answer());
    // The plan of least memory stands in.
    QVERIFY(none.shown_point() == frontier->points.data());
}

void QuickLanes::chooses_the_least_within_a_deadline() {
    const auto frontier = three_points();
    QCOMPARE(chosen_of(frontier, {BudgetKind::workspace, std::nullopt, 25}).point(), 1);
    const ChosenPoint none = chosen_of(frontier, {BudgetKind::workspace, std::nullopt, 9});
    QVERIFY(!none.answer());
    // The fastest plan stands in.
    QVERIFY(none.shown_point() == &frontier->points.back());
}

void QuickLanes::takes_a_better_one_between_two_points() {
    ChosenPoint chosen = chosen_of(three_points(), {BudgetKind::workspace, 399});
    QVERIFY(!chosen.take_better(found(Status::infeasible, 300, 15)));
    QVERIFY(!chosen.take_better(found(Status::feasible, 300, 20)));
    QVERIFY(!chosen.is_asked());
    QVERIFY(chosen.take_better(found(Status::optimal, 300, 15)));
    QVERIFY(chosen.is_asked());
    QCOMPARE(chosen.answer()->latency_ns, std::int64_t{15});
    QCOMPARE(chosen.point(), 1);
}

void QuickLanes::knows_how_sure_it_is() {
    const auto certainty = [](const Frontier& frontier, const Question& question, bool is_searching = false,
                              bool is_proven = false) {
        return certainty_of(chosen_of(std::make_shared<const Frontier>(frontier), question), is_searching,
                            is_proven);
    };
    Frontier frontier = *three_points();
    const Question within = {BudgetKind::workspace, 250}, too_little = {BudgetKind::workspace, 1};
    QCOMPARE(certainty({}, within), Certainty::searching);
    QCOMPARE(certainty(frontier, within), Certainty::proving);
    QCOMPARE(certainty(frontier, within, false, true), Certainty::proven);
    QCOMPARE(certainty(frontier, too_little), Certainty::infeasible);
    frontier.resolution = 0.1;
    QCOMPARE(certainty(frontier, within), Certainty::listed);
    QCOMPARE(certainty(frontier, {BudgetKind::workspace, 200}), Certainty::proving);
    frontier.exact = false;
    QCOMPARE(certainty(frontier, within), Certainty::feasible);
    frontier.complete = false;
    QCOMPARE(certainty(frontier, within, true), Certainty::partial);
    QCOMPARE(certainty(frontier, too_little), Certainty::partial);
}

void QuickLanes::slides_from_point_to_point() {
    const auto frontier = three_points();
    const BudgetScale scale(*frontier);
    QCOMPARE(scale.last(), 2);
    for (int position = 0; position <= scale.last(); position++) {
        const std::int64_t budget = scale.budget_at(position);
        QCOMPARE(budget, frontier->points[static_cast<std::size_t>(position)].memory_bytes);
        QCOMPARE(scale.position_of(budget, position), position);
    }
    QCOMPARE(scale.position_of(std::nullopt, -1), 2);
    QCOMPARE(scale.position_of(1, -1), 0);
}

void QuickLanes::slides_by_logarithms_where_points_are_many() {
    Frontier frontier;
    for (int i = 0; i < 300; i++) frontier.points.push_back(point(i * 1'000'000, 1000 - i));
    const BudgetScale scale(frontier);
    QCOMPARE(scale.budget_at(scale.last()), frontier.points.back().memory_bytes);
    QCOMPARE(scale.position_of(frontier.points.back().memory_bytes, 299), scale.last());
    std::int64_t before = -1;
    for (int position = 0; position <= scale.last(); position += 50) {
        const std::int64_t budget = scale.budget_at(position);
        QVERIFY(budget > before);
        if (budget > 1000) QCOMPARE(scale.position_of(budget, 0), position);
        before = budget;
    }
}

}  // namespace taso

QTEST_GUILESS_MAIN(taso::QuickLanes)
#include "quick_lanes_window.moc"
