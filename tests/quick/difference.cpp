// SPDX-License-Identifier: GPL-3.0-or-later
// Two plans held against each other: ledgers of answers, of exported plans and of runs, and what differs in them.
#include "compare/difference.h"

#include <QTest>

#include "answer/plan_maker.h"
#include "answer/solve.h"
#include "base/temporary_folder.h"
#include "compare/answer_ledger.h"
#include "compare/session_answer.h"
#include "export/exporter.h"
#include "run/plan_ledger.h"
#include "run/run_file.h"
#include "sources/open.h"
#include "support/fault_of.h"

using namespace taso;

namespace {

std::int64_t sum_of(const Ledger& ledger) {
    std::int64_t ns = 0;
    for (const Ledger::Line& line : ledger.lines) ns += line.ns;
    return ns;
}

struct Planned {
    Ledger answer, plan;
};

}  // namespace

class QuickDifference : public QObject {
    Q_OBJECT

    const Network network_ = load_network("squeezenet");
    const Profile profile_ = load_profile("cortex-a15");
    const Problem problem_ = make_problem(network_, profile_, 1);

    Planned planned(std::int64_t budget, const std::filesystem::path& folder) const {
        const Question question{.kind = BudgetKind::arena, .budget = budget, .stream = true};
        const Answer answer = solve(problem_, question, Method::dp);
        export_plan(make_plan(network_, profile_, problem_, question, answer), folder, WeightStorage::bin);
        return {ledger_of(problem_, question, answer), ledger_of(read_stated_plan(folder))};
    }

  private slots:
    void a_ledger_has_all_of_the_latency() {
        const TemporaryFolder folder("taso-difference");
        for (const std::int64_t budget : {4LL << 20, 1LL << 20, 400LL << 10}) {
            const Planned made = planned(budget, folder.path() / std::to_string(budget));
            QVERIFY(made.answer.latency_ns > 0);
            QCOMPARE(sum_of(made.answer), made.answer.latency_ns);
            QCOMPARE(sum_of(made.plan), made.plan.latency_ns);
            QCOMPARE(made.plan.latency_ns, made.answer.latency_ns);
            QCOMPARE(made.plan.asked, made.answer.asked);
            for (const BudgetKind kind : budget_kinds)
                QCOMPARE((*made.plan.memory)[kind], (*made.answer.memory)[kind]);
            // A plan and the answer that it is of run the same, layer by layer or segment by segment.
            const Difference none = difference(made.answer, made.plan);
            QCOMPARE(none.ns, 0);
            for (const DifferenceRow& row : none.rows)
                QVERIFY2(row.ns() == 0 && !row.is_changed(), name_of(row).c_str());
        }
    }

    void what_differs_adds_up() {
        for (const auto& [from, to] : {std::pair{4LL << 20, 1LL << 20}, {1LL << 20, 400LL << 10}}) {
            const Question one{.kind = BudgetKind::arena, .budget = from, .stream = true};
            const Question other{.kind = BudgetKind::arena, .budget = to, .stream = true};
            const Ledger a = ledger_of(problem_, one, solve(problem_, one, Method::dp));
            const Ledger b = ledger_of(problem_, other, solve(problem_, other, Method::dp));
            const Difference found = difference(a, b);
            std::int64_t ns = 0;
            std::size_t layers = 0;
            for (const DifferenceRow& row : found.rows) {
                ns += row.ns();
                layers += row.layers.size();
                QVERIFY(row.in_a || row.in_b);
            }
            QCOMPARE(ns, found.ns);
            QCOMPARE(found.ns, b.latency_ns - a.latency_ns);
            QVERIFY(found.changed > 0);
            QVERIFY(layers >= problem_.layers.size());
            const Difference back = difference(b, a);
            QCOMPARE(back.ns, -found.ns);
            QCOMPARE(back.changed, found.changed);
        }
    }

    void the_sentence_names_what_explains_most() {
        const auto line = [](const char* layer, const char* primitive, std::int64_t ns) {
            Ledger::Line made;
            made.layers = {layer};
            made.primitive = primitive;
            made.ns = ns;
            return made;
        };
        Ledger a, b;
        a.lines = {line("x", "fast", 10), line("y", "fast", 10), line("z", "same", 10)};
        b.lines = {line("x", "slow", 40), line("y", "slow", 40), line("z", "same", 50)};
        a.latency_ns = 30, b.latency_ns = 130;
        QCOMPARE(difference(a, b).sentence,
                 std::string("2 layers: slow in place of fast takes 60 ns longer, 60 % of the difference."));
        QCOMPARE(difference(b, a).sentence,
                 std::string("2 layers: fast in place of slow takes 60 ns less, 60 % of the difference."));
        QCOMPARE(difference(a, a).sentence, std::string("Both run the same."));
        b.lines[2].ns = 200, b.latency_ns = 280;
        QCOMPARE(difference(a, b).sentence,
                 std::string("z: same in both takes 190 ns longer, 76 % of the difference."));
        b.lines = {line("x", "fast", 10), line("y", "fast", 10), line("w", "new", 35)};
        b.latency_ns = 55;
        QCOMPARE(difference(a, b).sentence, std::string("w: in B alone, 35 ns, 140 % of the difference."));
        QCOMPARE(difference(b, a).sentence, std::string("w: in A alone, 35 ns, 140 % of the difference."));
    }

    void lines_of_several_layers_are_compared_as_a_whole() {
        Ledger a, b;
        a.lines.resize(2);
        a.lines[0].layers = {"x", "y"}, a.lines[0].primitive = "segment", a.lines[0].ns = 5;
        a.lines[1].layers = {"z"}, a.lines[1].ns = 1;
        b.lines.resize(3);
        b.lines[0].layers = {"x"}, b.lines[0].primitive = "p", b.lines[0].ns = 2;
        b.lines[1].layers = {"y", "z"}, b.lines[1].primitive = "q", b.lines[1].ns = 9;
        b.lines[2].layers = {"w"}, b.lines[2].ns = 3;
        a.latency_ns = 6, b.latency_ns = 14;
        const Difference found = difference(a, b);
        QCOMPARE(found.rows.size(), std::size_t(2));
        QCOMPARE(found.rows[0].layers, (std::vector<std::string>{"x", "y", "z"}));
        QCOMPARE(found.rows[0].ns(), 5);
        QCOMPARE(found.rows[0].b.primitive, std::string("p, q"));
        QCOMPARE(found.rows[1].ns(), 3);
        QVERIFY(!found.rows[1].in_a);
    }

    void a_session_is_solved() {
        Session session;
        session.network = "squeezenet";
        session.kind = BudgetKind::arena;
        session.budget = 1 << 20;
        const Question question = question_of(session);
        const Answer answer = solve(problem_, question, Method::dp);
        const Ledger asked = ledger_of(session);
        QCOMPARE(asked.latency_ns, answer.latency_ns);
        QCOMPARE(difference(asked, ledger_of(problem_, question, answer)).ns, 0);
        session.budget = 64;
        QVERIFY(fault_of([&] { ledger_of(session); }).find("nothing keeps the budget of 64 bytes") !=
                std::string::npos);
    }

    void a_run_is_read_or_refused() {
        const TemporaryFolder folder("taso-difference");
        const std::filesystem::path file = folder.path() / "run.json";
        const std::string good =
            R"({"network": "n", "machine": "m", "predicted_for": "p", "measured_ns": 12, "origin": "measured",
                "steps": [{"name": "the in chw -> hwc", "runs": [], "primitive": "transform-chw-hwc", "measured_ns": 2},
                          {"name": "a + b", "runs": ["a", "b"], "primitive": "direct", "measured_ns": 7},
                          {"name": "b chw -> hwc", "runs": [], "primitive": "transform-chw-hwc", "measured_ns": 3}]})";
        write_file(file, good);
        const Ledger run = read_run_file(file);
        QVERIFY(run.measured);
        QCOMPARE(run.latency_ns, 12);
        QCOMPARE(run.lines.size(), std::size_t(2));
        QCOMPARE(run.lines[0].layers, (std::vector<std::string>{"the in"}));
        QCOMPARE(run.lines[1].layers, (std::vector<std::string>{"a", "b"}));
        QCOMPARE(run.lines[1].ns, 10);
        for (const auto& [what, instead] :
             {std::pair<std::string, std::string>{"\"measured_ns\": 7", "\"measured_ns\": -7"},
              {"\"measured\",", "\"guessed\","},
              {"[\"a\", \"b\"]", "[\"a\", 7]"},
              {"\"steps\"", "\"stops\""}}) {
            std::string bad = good;
            bad.replace(bad.find(what), what.size(), instead);
            write_file(file, bad);
            const std::string fault = fault_of([&] { read_run_file(file); });
            QVERIFY2(fault.starts_with(file.string()), instead.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(QuickDifference)
#include "quick_difference.moc"
