// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "brute_force.h"
#include "frontier.h"
#include "random_problem.h"

using namespace taso;

namespace {

constexpr BudgetKind kinds[] = {BudgetKind::workspace, BudgetKind::layer, BudgetKind::arena};

/// Problems small enough to try every selection of.
std::vector<Problem> small_problems(unsigned from, int count) {
    std::vector<Problem> made;
    for (unsigned seed = from; static_cast<int>(made.size()) < count; seed++) {
        Problem problem =
            RandomProblem::make(seed, {static_cast<int>(3 + seed % 5), static_cast<int>(2 + seed % 3)});
        const std::int64_t selections = BruteForce::selections(problem);
        if (selections > 1 && selections <= BruteForce::most_selections) made.push_back(std::move(problem));
    }
    return made;
}

}  // namespace

class QuickSolver : public QObject {
    Q_OBJECT
  private slots:
    void frontier_equals_brute_force();
};

void QuickSolver::frontier_equals_brute_force() {
    for (const Problem& problem : small_problems(1, 300))
        for (BudgetKind kind : kinds) {
            const auto expected = BruteForce(problem, kind).frontier();
            if (expected.empty()) continue;
            const Frontier found = frontier(problem, kind);
            const std::string where = problem.name + " " + std::string(name(kind));
            QVERIFY2(found.exact, where.c_str());
            QVERIFY2(found.points.size() == expected.size(), where.c_str());
            for (std::size_t k = 0; k < expected.size(); k++) {
                QVERIFY2(found.points[k].latency_ns == expected[k].ns, where.c_str());
                QVERIFY2(found.points[k].memory_bytes == expected[k].bytes, where.c_str());
                QVERIFY2(found.points[k].selection.candidates == expected[k].candidates, where.c_str());
            }
        }
}

QTEST_GUILESS_MAIN(QuickSolver)
#include "quick_solver.moc"
