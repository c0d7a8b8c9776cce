// SPDX-License-Identifier: GPL-3.0-or-later
// Times of minutes, sizes of pebibytes: every answer stays exact to the nanosecond and byte, or says so.
#include <QTemporaryDir>
#include <QTest>
#include <ctime>
#include <filesystem>
#include <functional>
#include <random>

#include "answer/conclusion.h"
#include "answer/report.h"
#include "answer/solve.h"
#include "base/checked.h"
#include "base/error.h"
#include "base/units.h"
#include "check/validator.h"
#include "exact/frontier.h"
#include "ilp/ilp.h"
#include "problem/problem_file.h"
#include "sources/open.h"
#include "support/brute_force.h"
#include "support/command_line.h"
#include "support/fault_of.h"
#include "support/random_problem.h"
#include "support/sanitized.h"

using namespace taso;

namespace {

/// Small problems whose times are `scale` times as long, less a few nanoseconds that tell them apart.
std::vector<Problem> long_problems(unsigned from, int count, std::int64_t scale) {
    std::vector<Problem> made;
    for (unsigned seed = from; static_cast<int>(made.size()) * sanitized_share < count; seed++) {
        Problem problem =
            RandomProblem::make(seed, {static_cast<int>(3 + seed % 4), static_cast<int>(2 + seed % 3)});
        const std::int64_t selections = BruteForce::selections(problem);
        if (selections < 2 || selections > 300) continue;
        std::mt19937 random(seed);
        for (ProblemLayer& layer : problem.layers)
            for (Candidate& candidate : layer.candidates)
                candidate.ns = candidate.ns % 7 * scale + static_cast<std::int64_t>(random() % 3);
        for (ProblemTransform& transform : problem.transforms)
            transform.ns = transform.ns % 3 * scale + static_cast<std::int64_t>(random() % 3);
        problem.name += " x " + std::to_string(scale);
        made.push_back(std::move(problem));
    }
    return made;
}

/// A chain of pools without a choice.
Problem chain(int layers, std::int64_t ns, std::int64_t bytes) {
    Problem problem;
    problem.name = "chain";
    for (int t = 0; t <= layers; t++) {
        ProblemTensor tensor;
        tensor.name = "t" + std::to_string(t);
        tensor.bytes.fill(-1);
        tensor.bytes[0] = bytes;
        problem.tensors.push_back(tensor);
    }
    for (int i = 0; i < layers; i++) {
        ProblemLayer layer;
        layer.name = "l" + std::to_string(i);
        layer.op = "pool";
        layer.inputs = {i};
        layer.output = i + 1;
        Candidate candidate;
        candidate.primitive = "p";
        candidate.ns = ns;
        layer.candidates = {candidate};
        problem.layers.push_back(layer);
    }
    return problem;
}

/// An add in hwc, which is chw for what it makes and not for what it reads.
Problem add_of_unlike_operands() {
    Problem problem = chain(3, 1'000'000'057, 0);
    const auto both = [&](int tensor, std::int64_t chw, std::int64_t hwc, bool same) {
        problem.tensors[tensor].bytes[Layout::chw] = chw;
        problem.tensors[tensor].bytes[Layout::hwc] = hwc;
        if (same) problem.tensors[tensor].representative[Layout::hwc] = Layout::chw;
    };
    both(0, 0, 0, false);
    both(1, 0, 63, false);
    both(2, 297, 297, true);
    both(3, 0, 0, true);
    problem.tensors[0].external = true;
    problem.layers[1].op = "conv";
    problem.layers[1].inputs = {0};
    problem.layers[1].candidates[0].output = Layout::hwc;
    problem.layers[1].candidates[0].accumulates = true;
    problem.layers[0].candidates[0].input = problem.layers[0].candidates[0].output = Layout::hwc;
    problem.layers[2].op = "add";
    problem.layers[2].inputs = {1, 2};
    problem.layers[2].elementwise = true;
    problem.layers[2].candidates[0].input = problem.layers[2].candidates[0].output = Layout::hwc;
    problem.transforms = {{0, Layout::chw, Layout::hwc, 100'000'047, Origin::estimated}};
    problem.outputs = {3};
    return problem;
}

}  // namespace

class QuickLargeFigures : public QObject {
    Q_OBJECT
  private slots:
    void long_times_are_exact_to_the_nanosecond();
    void large_bytes_are_exact_to_the_byte();
    void what_no_double_holds_is_answered_or_said();
    void sums_out_of_range_are_one_sentence();
    void operands_that_differ_in_same_are_solved();
    void sizes_and_times_are_read_exactly();
    void commands_keep_large_limits();
    void what_an_engine_claims_is_counted_anew();
    void a_network_of_the_largest_times_is_answered_soon();
    void what_glpk_gives_up_is_answered_all_the_same();

  private:
    static void ask(const Problem& problem, const Question& question, const BruteForce::Point* best);
};

void QuickLargeFigures::ask(const Problem& problem, const Question& question, const BruteForce::Point* best) {
    const std::string where = problem.name + " " + std::string(name(question.kind)) + " within " +
                              std::to_string(question.budget.value_or(-1)) + " bytes and " +
                              std::to_string(question.deadline_ns.value_or(-1)) + " ns";
    for (Method method : {Method::dp, Method::ilp}) {
        const Answer answer = solve(problem, question, method);
        QVERIFY2(answer.status == (best ? Status::optimal : Status::infeasible), where.c_str());
        QVERIFY2(find_faults(problem, describe(problem, question, method, answer)).empty(), where.c_str());
        if (!best) continue;
        QVERIFY2(answer.fits && answer.latency_ns == best->ns, where.c_str());
        QVERIFY2(answer.memory[question.kind] == best->bytes, where.c_str());
    }
    // And GLPK without anybody's help.
    const IlpAnswer alone = solve_ilp(ProblemTable(problem), question, std::nullopt, {});
    QVERIFY2(alone.status == (best ? Status::optimal : Status::infeasible), where.c_str());
    const bool least_bytes = question.deadline_ns && !question.budget;
    if (best && !least_bytes) QVERIFY2(alone.latency_ns == best->ns, where.c_str());
    if (alone.choice && question.deadline_ns)
        QVERIFY2(alone.latency_ns <= *question.deadline_ns, where.c_str());
}

void QuickLargeFigures::long_times_are_exact_to_the_nanosecond() {
    for (std::int64_t scale : {1'000, 100'000, 10'000'000, 1'000'000'000})
        for (const Problem& problem : long_problems(static_cast<unsigned>(100 + scale % 9973), 8, scale)) {
            const BruteForce brute(problem);
            for (BudgetKind kind : budget_kinds) {
                const auto expected = brute.frontier(kind);
                for (std::size_t k = 0; k < expected.size(); k++) {
                    const BruteForce::Point& point = expected[k];
                    const BruteForce::Point* faster = k + 1 < expected.size() ? &expected[k + 1] : nullptr;
                    const BruteForce::Point* smaller = k > 0 ? &expected[k - 1] : nullptr;
                    ask(problem, {kind, std::nullopt, point.ns}, &point);
                    ask(problem, {kind, std::nullopt, point.ns - 1}, faster);
                    ask(problem, {kind, point.bytes, point.ns}, &point);
                    ask(problem, {kind, point.bytes, point.ns - 1}, nullptr);
                    ask(problem, {kind, point.bytes}, &point);
                    if (point.bytes > 0) ask(problem, {kind, point.bytes - 1}, smaller);
                    if (QTest::currentTestFailed()) return;
                }
            }
        }
}

void QuickLargeFigures::large_bytes_are_exact_to_the_byte() {
    for (const Problem& small : long_problems(900, 8, 1)) {
        Problem problem = small;
        for (ProblemTensor& tensor : problem.tensors)
            for (std::int64_t& bytes : tensor.bytes) bytes *= bytes > 0 ? std::int64_t{1} << 33 : 1;
        for (ProblemLayer& layer : problem.layers)
            for (Candidate& candidate : layer.candidates) {
                if (candidate.workspace) candidate.workspace = (candidate.workspace << 33) + 1;
                candidate.weights <<= 33;
            }
        const BruteForce brute(problem);
        for (BudgetKind kind : budget_kinds) {
            const auto expected = brute.frontier(kind);
            for (std::size_t k = 0; k < expected.size(); k++) {
                ask(problem, {kind, expected[k].bytes}, &expected[k]);
                if (expected[k].bytes > 0)
                    ask(problem, {kind, expected[k].bytes - 1}, k > 0 ? &expected[k - 1] : nullptr);
                if (QTest::currentTestFailed()) return;
            }
        }
    }
}

void QuickLargeFigures::what_no_double_holds_is_answered_or_said() {
    // Workspaces of 2^49 bytes and odd ones: what fits differs from what does not by a byte in 2^53.
    Problem problem = chain(20, 0, 64);
    for (int i = 0; i < 20; i++) {
        Candidate slow = problem.layers[i].candidates[0];
        slow.primitive = "slow";
        slow.ns = 1000 + i * 37 % 11;
        problem.layers[i].candidates[0].workspace = (std::int64_t{1} << 49) + i;
        problem.layers[i].candidates.push_back(slow);
    }
    const Question question{BudgetKind::sum, 10 * (std::int64_t{1} << 49) + 3};
    const Answer exact = solve(problem, question, Method::dp);
    const Answer both = solve(problem, question, Method::ilp, {.proof_seconds = 1});
    QCOMPARE(exact.status, Status::optimal);
    QCOMPARE(both.status, Status::optimal);
    QVERIFY(exact.fits && both.fits);
    QCOMPARE(both.latency_ns, exact.latency_ns);
    const IlpAnswer alone = solve_ilp(ProblemTable(problem), question, std::nullopt, {.seconds = 1});
    if (alone.status == Status::optimal) QCOMPARE(alone.latency_ns, exact.latency_ns);
    QVERIFY(alone.status != Status::infeasible);
}

void QuickLargeFigures::sums_out_of_range_are_one_sentence() {
    const std::int64_t largest = largest_figure;
    for (const Problem& problem :
         {chain(2048, largest, 4), chain(2048, 1, largest), chain(9000, largest, largest)}) {
        const std::string fault = fault_of([&] { solve(problem, {}, Method::dp); });
        QVERIFY2(fault.find("add up to more than 2^60") != std::string::npos, fault.c_str());
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("large.problem.json").toStdString();
        save_problem(problem, file);
        const std::string read = fault_of([&] { load_problem(file); });
        QVERIFY2(read.starts_with(file.string()) && read.find("2^60") != std::string::npos, read.c_str());
    }
    // What is read is answered, and its answer passes the check.
    const Problem problem = chain(200, largest, largest / 4 + 1);
    for (BudgetKind kind : budget_kinds)
        for (Method method : {Method::dp, Method::ilp, Method::greedy}) {
            const Answer answer = solve(problem, {kind}, method);
            QCOMPARE(answer.latency_ns, 200 * largest);
            QVERIFY(find_faults(problem, describe(problem, {kind}, method, answer)).empty());
        }
    const Problem wide = chain(3, 1, largest);
    const Answer answer = solve(wide, {BudgetKind::arena}, Method::ilp);
    QVERIFY(find_faults(wide, describe(wide, {BudgetKind::arena}, Method::ilp, answer)).empty());
}

void QuickLargeFigures::operands_that_differ_in_same_are_solved() {
    const Problem problem = add_of_unlike_operands();
    for (BudgetKind kind : budget_kinds)
        for (Method method : {Method::ilp, Method::dp}) {
            const Answer answer = solve(problem, {kind}, method);
            QCOMPARE(answer.status, Status::optimal);
            QCOMPARE(answer.latency_ns, std::int64_t{3'100'000'218});
        }
    // The same of random problems, where adds read and make what is one layout here and two there.
    int unlike = 0;
    for (unsigned seed = 1; seed < 1500u / sanitized_share; seed++) {
        Problem random = RandomProblem::make(seed, {4, 3});
        const std::int64_t selections = BruteForce::selections(random);
        if (selections < 2 || selections > 200) continue;
        bool changed = false;
        for (const ProblemLayer& layer : random.layers) {
            if (layer.op != "add") continue;
            const int tensor = seed % 2 ? layer.output : layer.inputs[0];
            auto& first = random.tensors[tensor].representative[Layout::hwc];
            if (first == Layout::chw) continue;
            first = Layout::chw;
            std::erase_if(random.transforms, [&](const ProblemTransform& t) {
                return t.tensor == tensor && (t.from == Layout::hwc || t.to == Layout::hwc);
            });
            changed = true;
        }
        if (!changed) continue;
        const BruteForce brute(random);
        for (BudgetKind kind : budget_kinds) {
            const auto expected = brute.frontier(kind);
            if (expected.empty()) continue;
            unlike++;
            ask(random, {kind}, &expected.back());
            ask(random, {kind, expected.front().bytes}, &expected.front());
            if (QTest::currentTestFailed()) return;
        }
    }
    QVERIFY(unlike * sanitized_share > 200);
}

void QuickLargeFigures::sizes_and_times_are_read_exactly() {
    QCOMPARE(parse_time("9007199254740993ns"), std::int64_t{9007199254740993});
    QCOMPARE(parse_time("9007199.254740993s"), std::int64_t{9007199254740993});
    QCOMPARE(parse_time("9223372036854775807 ns"), std::int64_t{9223372036854775807});
    QCOMPARE(parse_bytes("9007199254740993 B"), std::int64_t{9007199254740993});
    QCOMPARE(parse_bytes("8388608.0000000001GiB"), std::int64_t{1} << 53);
    QCOMPARE(parse_bytes("1.5 KiB"), std::int64_t{1536});
    QCOMPARE(parse_bytes("0.0004kB"), std::int64_t{0});
    QCOMPARE(parse_bytes("0.0005kB"), std::int64_t{1});
    QCOMPARE(parse_time(".5us"), std::int64_t{500});
    for (const char* wrong : {"9223372036854775808ns", "1e3ns", "-1ns", "1", "1.2.3ms", ".ms", "ms", "",
                              "99999999999999999999999999999999999999999ns", "1 parsec"})
        QVERIFY_THROWS_EXCEPTION(Error, parse_time(wrong));
    for (const char* wrong : {"1.5", "9223372036854775808", "10000000000GiB", "0x10", "1e3"})
        QVERIFY_THROWS_EXCEPTION(Error, parse_bytes(wrong));
}

void QuickLargeFigures::commands_keep_large_limits() {
    const CommandResult far = taso_command(
        {"solve", "tiny", "--json", "--deadline", "9007199254740993ns", "--budget", "9007199254740995"});
    QCOMPARE(far.code, 0);
    QCOMPARE(far.json()["deadline_ns"].get<std::int64_t>(), std::int64_t{9007199254740993});
    QCOMPARE(far.json()["budget_bytes"].get<std::int64_t>(), std::int64_t{9007199254740995});
    const CommandResult end = taso_command({"solve", "tiny", "--json", "--kind", "total", "--deadline",
                                            "9223372036854775807ns", "--budget", "9223372036854775807"});
    QCOMPARE(end.code, 0);
    QCOMPARE(end.json()["budget_bytes"].get<std::int64_t>(), std::int64_t{9223372036854775807});
}

void QuickLargeFigures::what_an_engine_claims_is_counted_anew() {
    const Problem problem = chain(3, 1'000'000'007, 64);
    for (BudgetKind kind : budget_kinds) {
        PreparedProblem prepared(problem);
        const auto conclude_of = [&](const Question& question, Method method, const Finding& finding) {
            return conclude({prepared, question, method, {}}, finding);
        };
        const Answer right = solve(problem, {kind}, Method::dp);
        const std::int64_t bytes = right.memory[kind], ns = right.latency_ns;
        std::vector<Question> broken = {{kind, std::nullopt, ns - 1}, {kind, bytes, ns - 1}};
        if (bytes > 0) broken.push_back({kind, bytes - 1, ns});
        for (Method method : {Method::dp, Method::ilp, Method::greedy})
            for (const Question& question : broken)
                for (bool proven : {true, false}) {
                    const Answer answer = conclude_of(
                        question, method,
                        {.selection = right, .found = true, .proven = proven, .proof = right.proof});
                    QCOMPARE(answer.status, Status::unknown);
                    QCOMPARE(answer.proof.reason, proven ? Proof::Reason::not_kept : right.proof.reason);
                    QVERIFY(!answer.fits);
                }
        const Answer denied =
            conclude_of({kind, bytes, ns}, Method::ilp, {.selection = right, .proven = true});
        QCOMPARE(denied.status, Status::feasible);
        QVERIFY(denied.fits);
        // And its figures are those of its selection.
        WrittenChoice quicker = right, smaller = right;
        quicker.latency_ns--;
        smaller.memory[BudgetKind::total]--;
        for (const WrittenChoice& wrong : {quicker, smaller}) {
            const std::string fault = fault_of([&] {
                conclude_of({kind}, Method::ilp, {.selection = wrong, .found = true, .proven = true});
            });
            QVERIFY2(fault.find("is wrong, which is a fault of this program") != std::string::npos,
                     fault.c_str());
        }
    }
}

void QuickLargeFigures::a_network_of_the_largest_times_is_answered_soon() {
    Problem problem = make_problem(load_network("googlenet"), load_profile("cortex-a15"), 1);
    const auto times = static_cast<std::int64_t>(problem.layers.size() + problem.transforms.size());
    const std::int64_t ns = std::min(largest_figure, largest_sum / times);
    // Nothing in bands, whose moves would take time beside that of all calls.
    problem.move_ns_per_mib = 0;
    for (ProblemLayer& layer : problem.layers)
        for (Candidate& candidate : layer.candidates) candidate.ns = ns, candidate.bands.clear();
    for (ProblemTransform& transform : problem.transforms) transform.ns = ns, transform.bands.clear();
    const Control control = {.seconds = 20};
    const std::clock_t start = std::clock();
    const Frontier points = frontier(problem, BudgetKind::total, control);
    QVERIFY(points.exact && !points.points.empty());
    const Question least{BudgetKind::total, points.points.front().memory_bytes};
    const Answer answer = solve(problem, least, Method::ilp, control);
    QCOMPARE(answer.status, Status::optimal);
    QCOMPARE(answer.latency_ns, points.points.front().latency_ns);
    QCOMPARE(answer.memory[BudgetKind::total], *least.budget);
    QVERIFY(std::clock() - start < 5 * CLOCKS_PER_SEC * sanitized_share);
}

void QuickLargeFigures::what_glpk_gives_up_is_answered_all_the_same() {
    // Where its simplex fails: layers of 2^50 and 2^49 bytes and ns, that differ in their last digits.
    const Problem problem = load_problem(TASO_SOURCE_DIR "/tests/support/beyond_glpk.problem.json");
    const Question question{BudgetKind::sum, 28'147'497'665'976'787};
    const Answer exact = solve(problem, question, Method::dp);
    QCOMPARE(exact.status, Status::optimal);
    const Answer both = solve(problem, question, Method::ilp, {.proof_seconds = 1});
    QCOMPARE(both.status, Status::optimal);
    QCOMPARE(both.latency_ns, exact.latency_ns);
    QVERIFY2(both.proof.ilp == Proof::Ilp::gave_up, sentence_of(both.proof).c_str());
}

QTEST_GUILESS_MAIN(QuickLargeFigures)
#include "quick_large_figures.moc"
