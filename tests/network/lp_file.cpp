// SPDX-License-Identifier: GPL-3.0-or-later
// The ILP as a file, solved by others: CBC must find the optimum that is found here, and so must GLPK once it
// has read the file.
#include "ilp/lp_file.h"

#include <QTest>
#include <set>

#include "base/error.h"
#include "exact/frontier.h"
#include "ilp/formulation.h"
#include "ilp/glpk_backend.h"
#include "ilp/ilp.h"
#include "sources/open.h"
#include "support/command_line.h"
#include "support/lp_solver.h"
#include "support/random_problem.h"

using namespace taso;

namespace {

constexpr double most_seconds = 120;

}  // namespace

class NetworkLpFile : public QObject {
    Q_OBJECT

    LpSolver solver_;
    int compared_ = 0, infeasible_ = 0, packed_worse_ = 0, hidden_bytes_ = 0;

    /// `latency_ns`: of the right answer by the dynamic programme; none: nothing fits.
    void check(const Problem& problem, const Question& question, std::optional<std::int64_t> latency_ns) {
        using Outcome = LpAnswer::Outcome;
        const std::string where = problem.name + " " + std::string(name(question.kind)) + " " +
                                  std::to_string(question.budget.value_or(-1));
        const ProblemTable table(problem);
        const IlpModel model = ilp_model(table, question);
        if (model.hopeless) {
            QVERIFY2(!latency_ns, where.c_str());
            return;
        }
        const std::string text = lp_text(model, where);
        const LpAnswer cbc = solver_.cbc(text, most_seconds);
        const std::string said = where + ": " + cbc.said.toStdString();
        QVERIFY2(cbc.outcome == Outcome::optimal || cbc.outcome == Outcome::infeasible, said.c_str());
        const bool infeasible = cbc.outcome == Outcome::infeasible;
        if (infeasible) QVERIFY2(!latency_ns, said.c_str());
        if (!infeasible && latency_ns != cbc.objective + model.least_ns) {
            // Live bytes may fit where no packing does: then the model's optimum is below the answer.
            QVERIFY2(question.kind == BudgetKind::arena || question.kind == BudgetKind::total, said.c_str());
            QVERIFY2(!latency_ns || cbc.objective + model.least_ns < *latency_ns, said.c_str());
            Control control;
            control.seconds = 1;
            QVERIFY2(solve_ilp(table, question, std::nullopt, control).solves > 1, said.c_str());
            packed_worse_++;
        }
        compared_++;
        infeasible_ += infeasible;
        if (!LpSolver::has("glpsol")) return;
        // Its rows may be off by 1e-7 of their size, which hides a byte of many megabytes, and its command's
        // objective by 1e-7: what it reads it must solve as CBC does or as when the model is handed over.
        const LpAnswer glpsol = solver_.glpsol(text, most_seconds);
        const std::string read = where + ": " + std::to_string(cbc.objective) + " by CBC, " +
                                 std::to_string(glpsol.objective) +
                                 " by glpsol: " + glpsol.said.right(400).toStdString();
        QVERIFY2(glpsol.outcome == Outcome::optimal || glpsol.outcome == Outcome::infeasible, read.c_str());
        const auto same = [&](Outcome outcome, double objective) {
            return glpsol.outcome == outcome &&
                   (outcome == Outcome::infeasible ||
                    std::abs(static_cast<double>(glpsol.objective) - objective) <= 1e-7 * objective);
        };
        if (same(cbc.outcome, static_cast<double>(cbc.objective))) return;
        hidden_bytes_++;
        const GlpkResult direct = run_glpk(std::make_shared<const IlpModel>(model), std::nullopt, {});
        QVERIFY2(
            same(direct.outcome == GlpkResult::Outcome::infeasible ? Outcome::infeasible : Outcome::optimal,
                 std::round(direct.objective)),
            read.c_str());
    }

    /// Budgets at `count` points of the frontier, and below each: small problems by a byte; large ones
    /// halfway to the next, for a byte of a hundred megabytes is less than what CBC's tolerances can tell.
    void check_along(const Problem& problem, const Frontier& points, int count, bool small) {
        check(problem, {points.kind, std::nullopt}, points.points.back().latency_ns);
        const int last = static_cast<int>(points.points.size()) - 1;
        for (int part = 0; part < count; part++) {
            const int k = last * part / std::max(1, count - 1);
            if (part > 0 && k == last * (part - 1) / std::max(1, count - 1)) continue;
            check(problem, {points.kind, points.points[k].memory_bytes}, points.points[k].latency_ns);
            if (QTest::currentTestFailed() || points.points[k].memory_bytes == 0 || points.resolution > 0)
                continue;
            const std::int64_t bytes = points.points[k].memory_bytes;
            const std::int64_t next = k > 0 ? points.points[k - 1].memory_bytes : 0;
            check(problem, {points.kind, small ? bytes - 1 : (bytes + next) / 2},
                  k > 0 ? std::optional(points.points[k - 1].latency_ns) : std::nullopt);
            if (QTest::currentTestFailed()) return;
        }
    }

  private slots:
    void initTestCase() {
        if (!LpSolver::has("cbc")) QSKIP("cbc is not installed (package coinor-cbc)");
    }

    void names_are_unique_and_numbers_exact() {
        IlpModel model;
        const std::string large(300, 'n');
        for (const std::string& name : {std::string("x[a, b]"), std::string("x[a; b]"), std::string("x[a b]"),
                                        std::string("x[a b]_2"), "x[" + large + "1]", "x[" + large + "2]",
                                        std::string("1e5"), std::string("é"), std::string("free")})
            model.columns.push_back({name, true, 1, static_cast<std::int64_t>(model.columns.size()) + 1});
        model.columns[1].regret_ns = 9007199254740991;
        model.columns[2].regret_ns = 0;
        model.rows.push_back({"a row", 1, {{0, 1.0 / 1024}, {1, -3}, {2, 0.1}}, 1e-7, 5e20});
        model.rows.push_back({"a row", 1, {}, std::nullopt, 0});
        model.least_ns = 7;
        const std::string text = lp_text(model, "two\nlines");
        for (const char* part :
             {"\\ two lines\n", "objective + 7\n", "+ 1 x_a_b ", "+ 9007199254740991 x_a_b_2 ", "- 3 x_a_b_2",
              "+ 0.0009765625 x_a_b ", "+ 0.1 x_a_b_3", ">= 1e-07\n", "<= 5e+20\n", "r_1e5", "r_free"})
            QVERIFY2(text.find(part) != std::string::npos, (part + ("\n" + text)).c_str());
        std::istringstream lines(text.substr(text.find("\nBinary\n") + 8));
        std::set<std::string> names;
        for (std::string line; std::getline(lines, line) && !line.empty();) {
            QVERIFY2(names.insert(line).second, line.c_str());
            QVERIFY2(line.size() <= 100, line.c_str());
        }
        QCOMPARE(names.size(), model.columns.size());
    }

    void a_row_without_columns_still_counts() {
        IlpModel model;
        model.columns.push_back({"x[a]", true, 1, 3});
        model.rows.push_back({"never", 4, {}, std::nullopt, -1});
        QVERIFY(solver_.cbc(lp_text(model, "never"), 10).outcome == LpAnswer::Outcome::infeasible);
        model.rows[0].upper = 0;
        QVERIFY(solver_.cbc(lp_text(model, "always"), 10).outcome == LpAnswer::Outcome::optimal);
    }

    void others_agree_on_random_problems() {
        int made = 0;
        for (unsigned seed = 400; made < 40; seed++) {
            const Problem problem =
                RandomProblem::make(seed, {static_cast<int>(4 + seed % 6), static_cast<int>(3 + seed % 3)});
            for (BudgetKind kind : budget_kinds) {
                Frontier points;
                try {
                    points = frontier(problem, kind);
                } catch (const Error&) {  // its layouts cannot be joined
                    break;
                }
                QVERIFY(points.exact);
                check_along(problem, points, 2, true);
                if (QTest::currentTestFailed()) return;
                if (kind == BudgetKind::total) made++;
            }
        }
        QVERIFY2(compared_ > 400 && infeasible_ > 10, std::to_string(compared_).c_str());
        QVERIFY2(packed_worse_ * 10 < compared_, std::to_string(packed_worse_).c_str());
        QCOMPARE(hidden_bytes_, 0);
        qInfo("%d compared, %d infeasible, %d of less live bytes than packed ones", compared_, infeasible_,
              packed_worse_);
    }

    void others_agree_on_networks_data() {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("kind");
        for (const char* network : {"squeezenet", "resnet18", "mobilenet_v2", "googlenet"})
            for (const char* kind : {"workspace", "layer", "sum", "arena", "total"})
                QTest::addRow("%s %s", network, kind) << QString(network) << QString(kind);
    }
    void others_agree_on_networks() {
        QFETCH(QString, network);
        QFETCH(QString, kind);
        const Problem problem =
            make_problem(load_network(network.toStdString()), load_profile("cortex-a15"), 1);
        const Frontier points = frontier(problem, *budget_kind_named(kind.toStdString()));
        QVERIFY(points.exact);
        check_along(problem, points, 3, false);
    }

    void the_command_writes_what_others_can_solve() {
        QTemporaryDir folder;
        const auto solved = [&](const QStringList& words) {
            const QString file = folder.filePath("model.lp");
            QFile::remove(file);
            const CommandResult result =
                taso_command(QStringList{"solve"} + words + QStringList{"--lp", file});
            const auto answer = result.json();
            if (answer["status"] == "infeasible") {
                QVERIFY2(result.code == 1 && result.one_sentence() && !QFile::exists(file),
                         result.error.constData());
                return;
            }
            QVERIFY2(result.code == 0 && result.error.isEmpty(), result.error.constData());
            const std::string text = read_file(file.toStdString());
            const std::string plus = "latency in ns = objective + ";
            const std::int64_t least = std::stoll(text.substr(text.find(plus) + plus.size()));
            const LpAnswer cbc = solver_.cbc(text, most_seconds);
            QVERIFY2(cbc.outcome == LpAnswer::Outcome::optimal, cbc.said.constData());
            QCOMPARE(cbc.objective + least, answer["latency_ns"].get<std::int64_t>());
        };
        solved({"squeezenet", "--kind", "arena", "--json"});
        solved({"squeezenet", "--kind", "arena", "--budget", "4071680", "--json"});
        solved({"squeezenet", "--kind", "arena", "--budget", "1000", "--json"});
        solved({"squeezenet", "--kind", "arena", "--budget", "4200kB", "--order", "chosen", "--json"});
        solved({"squeezenet", "--kind", "total", "--deadline", "900ms", "--json"});
        solved({"squeezenet", "--kind", "total", "--budget", "12MB", "--deadline", "100ms", "--json"});
    }
};

QTEST_GUILESS_MAIN(NetworkLpFile)
#include "network_lp_file.moc"
