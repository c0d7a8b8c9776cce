// SPDX-License-Identifier: GPL-3.0-or-later
// Segments by both exact engines: against brute force on random problems, and against each other on networks.
#include <QTest>
#include <cmath>
#include <random>

#include "answer/solve.h"
#include "base/error.h"
#include "exact/frontier.h"
#include "ilp/formulation.h"
#include "ilp/formulation_text.h"
#include "ilp/glpk_backend.h"
#include "ilp/ilp.h"
#include "question/rules.h"
#include "sources/open.h"
#include "support/random_banded_problem.h"
#include "support/sanitized.h"
#include "support/segment_brute_force.h"

using namespace taso;

namespace {

/// Each case is taken under both kinds: under the sanitizers one in twelve shows all that one in six does.
constexpr int share = sanitized_share > 1 ? 2 * sanitized_share : 1;

Question within(BudgetKind kind, std::optional<std::int64_t> budget) {
    return {.kind = kind, .budget = budget, .stream = true};
}

/// Each answer is checked by the validator, too.
SegmentSolver solver_by(Method method, BudgetKind kind) {
    return [=](const Problem& problem, std::optional<std::int64_t> budget) -> std::optional<std::int64_t> {
        const Answer answer = solve(problem, within(kind, budget), method);
        if (answer.fits ? answer.status != Status::optimal : answer.status != Status::infeasible) return -1;
        return answer.fits ? std::optional(answer.latency_ns) : std::nullopt;
    };
}

SegmentSolver by_ilp_alone(BudgetKind kind) {
    return [=](const Problem& problem, std::optional<std::int64_t> budget) -> std::optional<std::int64_t> {
        const IlpAnswer answer = solve_ilp(ProblemTable(problem), within(kind, budget), std::nullopt, {});
        if (answer.status == Status::infeasible) return std::nullopt;
        return answer.status == Status::optimal ? answer.latency_ns : -1;
    };
}

/// The optimum by live bytes of a model; none: it has no solution.
std::optional<std::int64_t> optimum(const ProblemTable& table, const Question& question, bool plain) {
    const auto model = std::make_shared<const IlpModel>(ilp_model(table, question, plain));
    if (model->hopeless) return std::nullopt;
    const GlpkResult result = run_glpk(model, std::nullopt, {});
    if (result.outcome != GlpkResult::Outcome::optimal) return std::nullopt;
    return model->least_ns + std::llround(result.objective);
}

/// Rules of segments by chance: layers that are alone, and a range that stays together.
struct DrawnRules {
    std::set<int> alone;
    int first = 0, last = -1;  // none

    DrawnRules(const Problem& problem, unsigned seed) {
        std::mt19937 random(seed);
        const int layers = static_cast<int>(problem.layers.size());
        if (random() % 3 > 0) {
            first = static_cast<int>(random() % static_cast<unsigned>(layers));
            last = std::min(layers - 1, first + static_cast<int>(random() % 3));
        }
        for (int layer = 0; layer < layers; layer++)
            if ((layer < first || layer > last) && random() % 5 == 0) alone.insert(layer);
    }
    Problem marked(const Problem& problem) const {
        Rules rules;
        for (int layer : alone) rules.alone.insert(problem.layers[layer].name);
        if (first <= last) rules.together.emplace(problem.layers[first].name, problem.layers[last].name);
        return restricted(problem, rules);
    }
    bool allow(const Selection& selection) const {
        bool whole = first > last;
        for (const Segment& segment : selection.segments) {
            for (int layer : alone)
                if (segment.first <= layer && layer <= segment.last) return false;
            whole = whole || (segment.first <= first && last <= segment.last);
        }
        return whole;
    }
};

/// Solved under rules that nothing keeps.
bool is_refused(const Problem& problem, BudgetKind kind, Method method) {
    try {
        solve(problem, within(kind, std::nullopt), method);
        return false;
    } catch (const Error& error) {
        const std::string sentence = error.what();
        return sentence.find("no segment can contain") != std::string::npos ||
               sentence.find("no selection keeps what is wanted of segments") != std::string::npos;
    }
}

Problem banded(unsigned seed, BudgetKind kind, RandomBandedProblem::Size size) {
    return counts_all_weights(kind) ? RandomBandedProblem::make_weighty(seed, size)
                                    : RandomBandedProblem::make(seed, size);
}
Problem banded(unsigned seed, BudgetKind kind) {
    return banded(seed, kind, {static_cast<int>(2 + seed % 4), 2, static_cast<int>(3 + seed % 7)});
}

/// A row for each kind that offers segments.
void add_kinds() {
    QTest::addColumn<BudgetKind>("kind");
    for (const BudgetKind kind : budget_kinds)
        if (offers_segments(kind)) QTest::addRow("%s", std::string(name(kind)).c_str()) << kind;
}

}  // namespace

class QuickSegmentEngines : public QObject {
    Q_OBJECT

  private slots:
    void both_engines_equal_brute_force_data() { add_kinds(); }
    void both_engines_equal_brute_force() {
        QFETCH(BudgetKind, kind);
        const int wanted = wanted_cases(150 / sanitized_share);
        int with_segments = 0, with_overlaps = 0, compared = 0;
        for (unsigned seed = 1; compared < wanted; seed++) {
            const Problem problem = banded(seed, kind);
            const SegmentBruteForce brute(problem, SegmentBruteForce::most_selections, nullptr, kind);
            if (!brute.is_whole() || brute.points().empty()) continue;
            const auto frontier = brute.frontier();
            for (const SegmentSolver& solver :
                 {solver_by(Method::dp, kind), by_ilp_alone(kind), solver_by(Method::ilp, kind)}) {
                const std::string difference = difference_with_segments(problem, frontier, solver);
                QVERIFY2(difference.empty(), difference.c_str());
            }
            with_segments += std::any_of(frontier.begin(), frontier.end(),
                                         [](const auto& point) { return !point.selection.segments.empty(); });
            with_overlaps += std::any_of(frontier.begin(), frontier.end(), [](const auto& point) {
                return std::any_of(point.selection.segments.begin(), point.selection.segments.end(),
                                   [](const Segment& segment) { return segment.overlaps; });
            });
            compared++;
        }
        qInfo("%d problems, %d with segments on their frontier, %d with overlaps", compared, with_segments,
              with_overlaps);
        QVERIFY(with_segments > compared / 3 && with_overlaps > compared / 20);
    }
    /// Layers that are to be alone, and layers that stay together.
    void rules_are_kept_as_by_brute_force_data() { add_kinds(); }
    void rules_are_kept_as_by_brute_force() {
        QFETCH(BudgetKind, kind);
        int kept = 0, refused = 0, changed = 0, baselines = 0;
        // A share begins where there are rules of every kind.
        for (unsigned seed = sanitized_share > 1 ? 12041 : 12001; kept < 60 / sanitized_share; seed++) {
            const Problem free = banded(seed, kind);
            const DrawnRules rules(free, seed);
            const SegmentBruteForce unruled(free, SegmentBruteForce::most_selections, nullptr, kind);
            if (!unruled.is_whole() || unruled.points().empty()) continue;
            const SegmentBruteForce brute(
                free, SegmentBruteForce::most_selections,
                [&](const Selection& selection) { return rules.allow(selection); }, kind);
            const Problem problem = rules.marked(free);
            if (brute.points().empty()) {
                for (Method method : {Method::dp, Method::ilp}) QVERIFY(is_refused(problem, kind, method));
                refused++;
                continue;
            }
            const auto frontier = brute.frontier();
            for (const SegmentSolver& solver :
                 {solver_by(Method::dp, kind), by_ilp_alone(kind), solver_by(Method::ilp, kind)}) {
                const std::string difference = difference_with_segments(problem, frontier, solver);
                QVERIFY2(difference.empty(), difference.c_str());
            }
            for (Method method : {Method::dp, Method::ilp}) {
                const Question question = {.kind = kind, .deadline_ns = frontier.front().ns, .stream = true};
                QCOMPARE(solve(problem, question, method).memory[kind], frontier.front().bytes);
            }
            const ProblemTable table(problem);
            for (const SegmentBruteForce::Point& point : frontier)
                QCOMPARE(optimum(table, within(kind, point.bytes), false),
                         optimum(table, within(kind, point.bytes), true));
            // What is not offered is not wanted; and no baseline has segments.
            Question without = within(kind, std::nullopt);
            without.stream = false;
            QCOMPARE(solve(problem, without, Method::dp).latency_ns,
                     solve(free, without, Method::dp).latency_ns);
            try {
                QCOMPARE(solve(problem, within(kind, std::nullopt), Method::greedy_fit).fits,
                         rules.first > rules.last);
                baselines++;
            } catch (const Error&) {  // its layouts cannot be joined
            }
            const auto before = unruled.frontier();
            changed += before.size() != frontier.size() || before.front().bytes != frontier.front().bytes;
            kept++;
        }
        QVERIFY(refused > 0 && changed > kept / 4 && baselines > kept / 4);
    }
    /// Least bytes within each time at which they change, and 1 ns less.
    void both_engines_find_the_least_bytes_data() { add_kinds(); }
    void both_engines_find_the_least_bytes() {
        QFETCH(BudgetKind, kind);
        int compared = 0;
        for (unsigned seed = 5001; compared < 60 / share; seed++) {
            const Problem problem = banded(seed, kind);
            const SegmentBruteForce brute(problem, SegmentBruteForce::most_selections, nullptr, kind);
            if (!brute.is_whole() || brute.points().empty()) continue;
            const auto frontier = brute.frontier();
            for (const SegmentBruteForce::Point& asked : frontier)
                for (std::int64_t deadline : {asked.ns, asked.ns - 1}) {
                    if (deadline < 0) continue;
                    const auto least = std::find_if(frontier.begin(), frontier.end(),
                                                    [&](const auto& point) { return point.ns <= deadline; });
                    for (Method method : {Method::dp, Method::ilp}) {
                        const Answer answer =
                            solve(problem, {.kind = kind, .deadline_ns = deadline, .stream = true}, method);
                        QCOMPARE(answer.fits, least != frontier.end());
                        QCOMPARE(answer.status, answer.fits ? Status::optimal : Status::infeasible);
                        if (!answer.fits) continue;
                        QCOMPARE(answer.memory[kind], least->bytes);
                        QCOMPARE(answer.latency_ns, least->ns);
                    }
                }
            compared++;
        }
    }
    /// What the ILP leaves out of segments, of layers and of rows is never missed.
    void leaves_out_nothing_that_is_missed_data() { add_kinds(); }
    void leaves_out_nothing_that_is_missed() {
        QFETCH(BudgetKind, kind);
        int compared = 0, left_out = 0;
        for (unsigned seed = 9001; compared < 150 / share; seed++) {
            const Problem problem = banded(seed, kind, {static_cast<int>(3 + seed % 5), 3, 9});
            const ProblemTable table(problem);
            std::vector<FrontierPoint> points;
            try {
                points = frontier(problem, kind, {}, Freedom(Order::fixed, true)).points;
            } catch (const Error&) {  // its layouts cannot be joined
                continue;
            }
            for (const FrontierPoint& point : points) {
                const Question question = within(kind, point.memory_bytes);
                QCOMPARE(optimum(table, question, false), optimum(table, question, true));
                left_out += ilp_model(table, question, true).segments.size() >
                            ilp_model(table, question, false).segments.size();
            }
            compared++;
        }
        // Where weights count, the table has left out already what parts are as good as.
        QVERIFY(left_out > compared / 2 || counts_all_weights(kind));
    }
    void orders_that_are_chosen_keep_segments_data() { add_kinds(); }
    void orders_that_are_chosen_keep_segments() {
        QFETCH(BudgetKind, kind);
        int with_segments = 0;
        for (unsigned seed = 101; seed <= 101 + 240 / share; seed++) {
            const Problem free = banded(seed, kind, {6, 2, 9});
            const DrawnRules rules(free, seed);
            const Problem problem = seed % 2 == 0 ? free : rules.marked(free);
            try {
                for (const FrontierPoint& point :
                     frontier(problem, kind, {}, Freedom(Order::chosen, true)).points) {
                    Question question = within(kind, point.memory_bytes);
                    question.order = Order::chosen;
                    const Answer answer = solve(problem, question, Method::ilp);
                    QCOMPARE(answer.status, Status::optimal);
                    QCOMPARE(answer.latency_ns, point.latency_ns);
                    with_segments += !answer.selection.segments.empty();
                }
            } catch (const Error& error) {
                const std::string sentence = error.what();
                QVERIFY2(sentence.find("no selection joins") != std::string::npos ||
                             sentence.find("no selection keeps what is wanted") != std::string::npos ||
                             sentence.find("no segment can contain") != std::string::npos,
                         error.what());
            }
        }
        QVERIFY(with_segments > 10);
    }

    /// At points along the frontier, and a byte under each.
    void engines_agree_on_networks_data() {
        QTest::addColumn<QString>("network");
        for (const char* network : {"tiny", "squeezenet", "alexnet", "mobilenet"})
            QTest::addRow("%s", network) << QString::fromLatin1(network);
    }
    void engines_agree_on_networks() {
        QFETCH(QString, network);
        const Problem problem =
            make_problem(load_network(network.toStdString()), load_profile("cortex-a15"), 1);
        const BudgetKind kind = BudgetKind::arena;
        const auto points = frontier(problem, kind, {}, Freedom(Order::fixed, true)).points;
        QVERIFY(points.size() >= 15);
        constexpr std::size_t asked = 16;
        for (std::size_t i = 0; i < asked; i += sanitized_share) {
            const std::size_t k = i * (points.size() - 1) / (asked - 1);
            QCOMPARE(by_ilp_alone(kind)(problem, points[k].memory_bytes),
                     std::optional(points[k].latency_ns));
            QCOMPARE(by_ilp_alone(kind)(problem, points[k].memory_bytes - 1),
                     k == 0 ? std::nullopt : std::optional(points[k - 1].latency_ns));
        }
        const FrontierPoint& point = points[points.size() / 2];
        const Answer answer = solve(problem, within(kind, point.memory_bytes), Method::ilp);
        QCOMPARE(answer.status, Status::optimal);
        QVERIFY(answer.selection == point.selection);
        QVERIFY(!answer.selection.segments.empty());
        const std::string proof = sentence_of(answer.proof),
                          text = formulation_text(problem, within(kind, point.memory_bytes));
        QVERIFY2(proof.starts_with("With segments: The ILP"), proof.c_str());
        QVERIFY(text.find("\nRow 10: ") != std::string::npos && text.find("\nRow 11: ") != std::string::npos);
        // Where they are not offered nothing speaks of them.
        const Question without = {.kind = kind, .budget = points.back().memory_bytes};
        QVERIFY(formulation_text(problem, without).find("egment") == std::string::npos);
        QVERIFY(ilp_model(ProblemTable(problem), without).segments.empty());
    }
};

QTEST_GUILESS_MAIN(QuickSegmentEngines)
#include "quick_segment_engines.moc"
