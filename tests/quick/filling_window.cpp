// SPDX-License-Identifier: GPL-3.0-or-later
// A network whose frontier takes minutes has an answer on the window at once, which claims no more than is
// known, and the user goes on asking meanwhile.
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "answer/solve.h"
#include "problem/problem_file.h"
#include "profile/profile.h"
#include "support/branchy_problem.h"
#include "support/patience.h"
#include "support/sanitized.h"
#include "views/budget_bar.h"
#include "views/latency_readout.h"
#include "window/main_window.h"

namespace taso {

/// So many that a frontier under total takes long enough to be watched.
constexpr int many_blocks = sanitized_share > 1 ? 20 : 60;

class QuickFilling : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
    }
    void answers_while_it_searches();
    void shows_the_baseline_until_a_point_is_found();
    void fills_while_the_slider_moves();
    void asks_for_what_a_cut_search_left_out();

  private:
    /// The path of a problem of so many blocks.
    std::string branchy(int blocks);
    QTemporaryDir folder_;
};

std::string QuickFilling::branchy(int blocks) {
    const std::string file =
        folder_.filePath(QStringLiteral("branchy%1.problem.json").arg(blocks)).toStdString();
    if (!QFile::exists(QString::fromStdString(file)))
        save_problem(make_problem(branchy_network(blocks), load_profile("cortex-a15"), 1), file);
    return file;
}

void QuickFilling::answers_while_it_searches() {
    WorkbenchWindow window(false);
    window.show();
    Workbench& workbench = window.workbench();
    Session session;
    session.network = branchy(many_blocks);
    session.kind = BudgetKind::total;
    QElapsedTimer since;
    since.start();
    workbench.open(session);
    // A second where nothing else keeps the machine busy.
    QTRY_VERIFY_WITH_TIMEOUT(workbench.answer(), 10'000);
    qInfo("an answer after %lld ms", static_cast<long long>(since.elapsed()));
    const auto is_partial = [&] {
        return workbench.is_busy() && workbench.certainty() == Certainty::partial;
    };
    QVERIFY(is_partial());
    QVERIFY(window.view<LatencyReadout>()->status()->text().contains(QStringLiteral("still searching")));
    QTRY_VERIFY_WITH_TIMEOUT(workbench.details(), 10'000);
    QVERIFY(workbench.answer()->proven || workbench.details()->answer.status == Status::feasible);
    QVERIFY(workbench.answer()->proven || workbench.details()->answer.bound_ns == 0);
    QTRY_VERIFY_WITH_TIMEOUT(workbench.greedy_fit(), 10'000);
    QVERIFY(workbench.greedy_fit()->fits);
    // What is asked meanwhile is kept, and answered as far as anything is known.
    const std::int64_t budget = workbench.answer()->memory_bytes - 1;
    workbench.set_budget(budget);
    QTRY_VERIFY_WITH_TIMEOUT(workbench.greedy_fit(), 10'000);
    QCOMPARE(workbench.budget(), std::optional(budget));
    QVERIFY(is_partial() && (!workbench.answer() || workbench.answer()->memory_bytes <= budget));
    // Another question ends the search, and nothing of it is shown any more.
    workbench.set_kind(BudgetKind::workspace);
    QVERIFY(!workbench.frontier() && !workbench.answer());
}

// The search of many blocks has its first point after a second and more: what is shown before is the
// baseline's, and called no more than that.
void QuickFilling::shows_the_baseline_until_a_point_is_found() {
    WorkbenchWindow window(false);
    window.show();
    Workbench& workbench = window.workbench();
    std::vector<FrontierPoint> shown;
    connect(&workbench, &Workbench::answer_changed, this, [&] {
        if (const FrontierPoint* answer = workbench.answer())
            if (shown.empty() || shown.back().latency_ns != answer->latency_ns) shown.push_back(*answer);
    });
    Session session;
    session.network = branchy(many_blocks);
    session.kind = BudgetKind::total;
    workbench.open(session);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.empty(), 20'000);
    QVERIFY2(workbench.greedy_fit() && workbench.greedy_fit()->selection == shown.front().selection,
             "the first answer is not the baseline's");
    QVERIFY(!shown.front().proven && workbench.certainty() == Certainty::partial);
    QVERIFY(window.view<LatencyReadout>()->status()->text().contains(QStringLiteral("still searching")));
    // A point that was found takes its place.
    QTRY_VERIFY_WITH_TIMEOUT(workbench.answer() && workbench.answer()->proven, long_ms);
    QVERIFY(workbench.is_busy() && shown.size() > 1);
    QVERIFY(shown.back().latency_ns <= shown.front().latency_ns);
}

void QuickFilling::fills_while_the_slider_moves() {
    WorkbenchWindow window(false);
    window.show();
    Workbench& workbench = window.workbench();
    QSlider& slider = *window.view<BudgetBar>()->slider();
    Session session;
    session.network = branchy(many_blocks);
    session.kind = BudgetKind::total;
    workbench.open(session);
    const auto points = [&] {
        return workbench.is_busy() && workbench.frontier() ? workbench.frontier()->points.size() : 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(points() > 1, long_ms);
    const std::size_t before = points();
    const int last = slider.maximum();
    QVERIFY2(last > 100, "the steps of the slider are those of the points found so far");
    slider.setValue(last * 9 / 10);
    const std::optional<std::int64_t> budget = workbench.budget();
    QVERIFY(budget && *budget < workbench.frontier()->points.back().memory_bytes);
    QVERIFY(workbench.certainty() == Certainty::partial);
    QTRY_VERIFY2_WITH_TIMEOUT(points() > before, "nothing is shown of what is found meanwhile", long_ms);
    QCOMPARE(workbench.budget(), budget);
    QCOMPARE(slider.maximum(), last);
    QVERIFY(!workbench.answer() || workbench.answer()->memory_bytes <= *budget);
}

void QuickFilling::asks_for_what_a_cut_search_left_out() {
    WorkbenchWindow window(false);
    window.show();
    Workbench& workbench = window.workbench();
    workbench.set_most_looks(200'000);
    Session session;
    session.network = branchy(3);
    session.kind = BudgetKind::sum;
    workbench.open(session);
    QTRY_VERIFY_WITH_TIMEOUT(workbench.frontier() && !workbench.is_busy(), 20'000);
    const Frontier& cut = *workbench.frontier();
    QVERIFY(!cut.complete && cut.points.size() == 2 && cut.points[1].proven && !cut.points[0].proven);
    const auto status = [&] { return window.view<LatencyReadout>()->status()->text(); };
    const QString proven = QStringLiteral("optimal, proven");
    QVERIFY2(status().contains(QStringLiteral("optimal")), qPrintable(status()));  // of the fastest point
    QTRY_COMPARE_WITH_TIMEOUT(status(), proven, 20'000);
    // Between the two points the cut has left some out: they are found when they are asked for.
    const std::int64_t budget = cut.points[1].memory_bytes / 2;
    workbench.set_budget(budget);
    QCOMPARE(status(), QStringLiteral("best of what was found"));
    QTRY_COMPARE_WITH_TIMEOUT(status(), proven, 20'000);
    const Answer best = solve(*workbench.problem(), {BudgetKind::sum, budget}, Method::dp);
    QVERIFY(best.latency_ns < cut.points[0].latency_ns);
    QCOMPARE(workbench.answer()->latency_ns, best.latency_ns);
    // And so are those of least memory within a deadline.
    workbench.set_deadline(best.latency_ns);
    QCOMPARE(status(), QStringLiteral("best of what was found"));
    QTRY_COMPARE_WITH_TIMEOUT(status(), proven, 20'000);
    QCOMPARE(workbench.answer()->memory_bytes, best.memory[BudgetKind::sum]);
    // What was found and not proven may be the best all the same.
    workbench.set_budget(cut.points[0].memory_bytes);
    QCOMPARE(status(), QStringLiteral("best of what was found"));
    QTRY_COMPARE_WITH_TIMEOUT(status(), proven, 20'000);
    QVERIFY(!workbench.is_between_points());
}

}  // namespace taso

QTEST_MAIN(taso::QuickFilling)
#include "quick_filling_window.moc"
