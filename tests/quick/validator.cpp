// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/validator.h"

#include <QTest>
#include <array>
#include <functional>
#include <set>

#include "answer/report.h"
#include "answer/solve.h"
#include "base/error.h"
#include "problem/reorder.h"
#include "support/hand_plan.h"
#include "support/random_problem.h"
#include "support/sanitized.h"
#include "support/sharing_networks.h"

using namespace taso;

namespace {

struct Case {
    Problem problem;
    Json solution;
};

/// Right solutions of all kinds, with and without budget, by every method.
std::vector<Case> right_solutions(unsigned from, int count) {
    std::vector<Case> made;
    for (unsigned seed = from; static_cast<int>(made.size()) < count; seed++) {
        const Problem problem = RandomProblem::make(seed, {static_cast<int>(4 + seed % 9), 4});
        const BudgetKind kind =
            std::array{BudgetKind::workspace, BudgetKind::layer, BudgetKind::arena}[seed % 3];
        const Method method = std::array{Method::dp,    Method::greedy, Method::greedy_fit,
                                         Method::sum2d, Method::pbqp,   Method::ilp}[seed % 6];
        try {
            Question question{kind, std::nullopt};
            if (seed % 5 == 0 && (method == Method::dp || method == Method::ilp))
                question.order = Order::chosen;
            const Answer free = solve(problem, question, Method::dp);
            if (seed % 4) question.budget = (free.least_bytes + free.memory[kind]) / 2;
            if (seed % 11 == 0) question.budget = free.least_bytes - 1;
            if (question.budget && *question.budget < 0) continue;
            if (seed % 7 == 0) question.deadline_ns = free.latency_ns + (seed % 2 ? -1 : free.latency_ns / 5);
            made.push_back({problem, describe(problem, question, method, solve(problem, question, method))});
        } catch (const Error&) {  // its layouts cannot be joined
        }
    }
    return made;
}

/// Solutions in another order than the file's.
std::vector<Case> reordered_solutions(unsigned from, int count) {
    std::vector<Case> made;
    for (unsigned seed = from; static_cast<int>(made.size()) < count; seed++) {
        const Problem problem = RandomProblem::make(seed, {static_cast<int>(6 + seed % 5), 3});
        Question question{seed % 2 ? BudgetKind::arena : BudgetKind::total};
        question.order = Order::chosen;
        try {
            question.budget = solve(problem, question, Method::dp).least_bytes;
            const Answer answer = solve(problem, question, Method::dp);
            if (!is_file_order(answer.order))
                made.push_back({problem, describe(problem, question, Method::dp, answer)});
        } catch (const Error&) {  // its layouts cannot be joined
        }
    }
    return made;
}

/// A network in a layout, with convolutions that accumulate into a layer's tensor and concats without copy.
Case sharing(const std::string& network, Layout layout,
             const std::vector<std::pair<std::string, std::string>>& into,
             const std::vector<std::string>& concats) {
    const std::vector<Network> all = sharing_networks();
    const Network& found =
        *std::find_if(all.begin(), all.end(), [&](const Network& n) { return n.name == network; });
    const Problem problem = make_problem(found, load_profile("cortex-a15"), 1);
    const auto tensor = [&](const std::string& name) {
        for (int t = 1; t < found.tensor_count(); t++)
            if (found.tensor_name(t) == name) return t;
        throw Error("no layer " + name);
    };
    std::vector<int> accumulates(found.layers.size(), -1), written(found.layers.size(), -1);
    for (const auto& [convolution, other] : into) accumulates[tensor(convolution) - 1] = tensor(other);
    for (const std::string& concat : concats)
        for (int operand : found.layers[tensor(concat) - 1].inputs) written[operand - 1] = tensor(concat);
    const Selection selection = complete(problem, candidates_in(problem, layout), accumulates, written);
    return {problem, hand_solution(hand_plan(found, problem, selection))};
}

std::vector<Case> right_sharing() {
    std::vector<Case> made;
    for (Layout layout : {Layout::chw, Layout::hwc, Layout::hcw8})
        made.push_back(sharing("residual", layout, {{"a2", "stem"}, {"b2", "short"}, {"c3", "b"}}, {}));
    for (Layout layout : {Layout::chw, Layout::hcw4, Layout::hcw16})
        made.push_back(sharing("dense", layout, {}, {"x1", "x2", "x3"}));
    made.push_back(sharing("residual", Layout::chw, {{"c3", "b"}}, {"both"}));
    made.push_back(sharing("inception", Layout::hwc, {}, {"joined", "ends"}));
    made.push_back(sharing("outputs", Layout::chw, {}, {"inner", "heads", "flat"}));
    return made;
}

Json& row_of(Json& solution, const std::string& layer) {
    for (Json& row : solution["layers"])
        if (row["name"] == layer) return row;
    throw Error("no layer " + layer);
}

/// Changes one thing; false: there is nothing of the sort in this solution.
using Mutation = std::function<bool(Json&, std::mt19937&)>;

template <class List>
Json& any(List& list, std::mt19937& random) {
    return list[random() % list.size()];
}

Mutation add_to(const char* list, const char* key, std::int64_t amount) {
    return [=](Json& solution, std::mt19937& random) {
        if (solution[list].empty()) return false;
        Json& row = any(solution[list], random);
        row[key] = row[key].get<std::int64_t>() + amount;
        return true;
    };
}

Mutation add_to_memory(const char* key, std::int64_t amount) {
    return [=](Json& solution, std::mt19937&) {
        solution["memory"][key] = solution["memory"][key].get<std::int64_t>() + amount;
        return true;
    };
}

Mutation drop_from(const char* list) {
    return [=](Json& solution, std::mt19937& random) {
        if (solution[list].empty()) return false;
        solution[list].erase(random() % solution[list].size());
        return true;
    };
}

Mutation set_to(const char* list, const char* key, const Json& value) {
    return [=](Json& solution, std::mt19937& random) {
        if (solution[list].empty()) return false;
        Json& row = any(solution[list], random);
        if (row[key] == value) return false;
        row[key] = value;
        return true;
    };
}

const std::vector<std::pair<const char*, Mutation>>& mutations() {
    static const std::vector<std::pair<const char*, Mutation>> all = {
        {"a layer's time", add_to("layers", "ns", 1)},
        {"a layer's workspace", add_to("layers", "workspace", 4)},
        {"a layer's weights", add_to("layers", "weights", -64)},
        {"a layer's bytes", add_to("layers", "bytes", 64)},
        {"a layer's step", add_to("layers", "step", 1)},
        {"a layer's primitive", set_to("layers", "primitive", "no-such")},
        {"a layer's input layout", set_to("layers", "input", "hcw8")},
        {"a layer's output layout", set_to("layers", "output", "hcw8")},
        {"a layout that there is not", set_to("layers", "output", "wch")},
        {"a layer's name", set_to("layers", "name", "other")},
        {"a layer's op", set_to("layers", "op", "other")},
        {"a layer's inputs", set_to("layers", "inputs", Json::array())},
        {"an ability", set_to("layers", "accumulates_into", "input")},
        {"a slot", set_to("layers", "written_into", "input")},
        {"a layer less", drop_from("layers")},
        {"a transform less", drop_from("transforms")},
        {"a buffer less", drop_from("buffers")},
        {"a transform's time", add_to("transforms", "ns", -1)},
        {"a transform's bytes", add_to("transforms", "bytes", 4)},
        {"a transform's place", set_to("transforms", "after", "nowhere")},
        {"a transform's tensor", set_to("transforms", "tensor", "nothing")},
        {"a transform's target", set_to("transforms", "to", "hcw8")},
        {"a buffer's bytes", add_to("buffers", "bytes", 64)},
        {"a buffer's bytes, fewer", add_to("buffers", "bytes", -64)},
        {"a buffer's beginning", add_to("buffers", "from_step", 1)},
        {"a buffer's end", add_to("buffers", "to_step", -1)},
        {"a buffer's offset, unaligned", add_to("buffers", "offset", 4)},
        {"a buffer's offset, negative", set_to("buffers", "offset", -64)},
        {"workspace", add_to_memory("workspace", -4)},
        {"layer", add_to_memory("layer", 4)},
        {"sum", add_to_memory("sum", 4)},
        {"arena", add_to_memory("arena", -64)},
        {"weights", add_to_memory("weights", 64)},
        {"total", add_to_memory("total", 64)},
        {"the latency",
         [](Json& s, std::mt19937&) {
             s["latency_ns"] = s["latency_ns"].get<std::int64_t>() - 1;
             return true;
         }},
        {"the bound",
         [](Json& s, std::mt19937&) {
             s["bound_ns"] = s["latency_ns"].get<std::int64_t>() + 1;
             return true;
         }},
        {"the gap",
         [](Json& s, std::mt19937&) {
             s["gap"] = 0.5 + s["gap"].get<double>();
             return true;
         }},
        {"fits",
         [](Json& s, std::mt19937&) {
             s["fits"] = !s["fits"].get<bool>();
             return true;
         }},
        {"the kind",
         [](Json& s, std::mt19937&) {
             s["kind"] = "weights";
             return true;
         }},
        {"the least bytes",
         [](Json& s, std::mt19937&) {
             s["least_bytes"] = s["memory"][s["kind"].get<std::string>()].get<std::int64_t>() + 1;
             return true;
         }},
        {"the order",
         [](Json& s, std::mt19937&) {
             s["order"][0] = "other";
             return true;
         }},
        {"a status that there is not",
         [](Json& s, std::mt19937&) {
             s["status"] = "splendid";
             return true;
         }},
        {"infeasible that fits",
         [](Json& s, std::mt19937&) {
             if (!s["fits"].get<bool>()) return false;
             s["status"] = "infeasible";
             return true;
         }},
        {"a budget below",
         [](Json& s, std::mt19937&) {
             if (!s["fits"].get<bool>()) return false;
             const auto bytes = s["memory"][s["kind"].get<std::string>()].get<std::int64_t>();
             s["budget_bytes"] = bytes - 1;
             return true;
         }},
        {"two buffers in one place",
         [](Json& s, std::mt19937&) {
             for (Json& a : s["buffers"])
                 for (Json& b : s["buffers"])
                     if (a["offset"] != b["offset"] && a["from_step"] < b["to_step"] &&
                         b["from_step"] < a["to_step"] && a["bytes"] > 0 && b["bytes"] > 0) {
                         a["offset"] = b["offset"];
                         return true;
                     }
             return false;
         }},
        {"in place of what is not elementwise or not its own",
         [](Json& s, std::mt19937&) {
             for (Json& layer : s["layers"])
                 if (layer["op"] == "conv") {
                     layer["in_place_of"] = layer["inputs"][0];
                     return true;
                 }
             return false;
         }},
        {"in place no more",
         [](Json& s, std::mt19937&) {
             for (Json& layer : s["layers"])
                 if (!layer["in_place_of"].is_null()) {
                     layer["in_place_of"] = nullptr;
                     return true;
                 }
             return false;
         }},
        {"the buffers are missing",
         [](Json& s, std::mt19937&) {
             s.erase("buffers");
             return true;
         }},
        {"the memory is missing",
         [](Json& s, std::mt19937&) {
             s.erase("memory");
             return true;
         }},
        {"text where a number stands",
         [](Json& s, std::mt19937&) {
             s["layers"][0]["ns"] = "fast";
             return true;
         }},
        {"a list where an object stands",
         [](Json& s, std::mt19937&) {
             s = Json::array();
             return true;
         }},
    };
    return all;
}

/// What is wrong with what shares, by the layer that it is done to.
using Tampering = std::function<bool(Json& row, Json& solution)>;

Tampering on(const char* ability, const std::function<void(Json& row, Json& solution)>& change) {
    return [=](Json& row, Json& solution) {
        if (row[ability].is_null()) return false;
        change(row, solution);
        return true;
    };
}
/// The layer that is done by the call of this one or its siblings: the add, or the concat.
Json& done(Json& row, Json& solution) {
    if (!row["written_into"].is_null()) return row_of(solution, row["written_into"]);
    for (Json& other : solution["layers"])
        for (const Json& input : other["inputs"])
            if (input == row["name"]) return other;
    throw Error("no reader");
}

const std::vector<std::pair<const char*, Tampering>>& tamperings() {
    static const std::vector<std::pair<const char*, Tampering>> all = {
        {"accumulates no more",
         on("accumulates_into", [](Json& row, Json&) { row["accumulates_into"] = nullptr; })},
        {"accumulates into the input",
         on("accumulates_into", [](Json& row, Json&) { row["accumulates_into"] = "data"; })},
        {"accumulates into itself",
         on("accumulates_into", [](Json& row, Json&) { row["accumulates_into"] = row["name"]; })},
        {"accumulates into what it reads",
         on("accumulates_into", [](Json& row, Json&) { row["accumulates_into"] = row["inputs"][0]; })},
        {"accumulates and is in place",
         on("accumulates_into", [](Json& row, Json&) { row["in_place_of"] = row["inputs"][0]; })},
        {"the add in place too",
         on("accumulates_into",
            [](Json& row, Json& s) { done(row, s)["in_place_of"] = row["accumulates_into"]; })},
        {"an add that takes time",
         on("accumulates_into", [](Json& row, Json& s) { done(row, s)["ns"] = 5; })},
        {"an add with a step of its own",
         on("accumulates_into",
            [](Json& row, Json& s) { done(row, s)["step"] = done(row, s)["step"].get<int>() + 1; })},
        {"an add in another layout",
         on("accumulates_into", [](Json& row, Json& s) { done(row, s)["input"] = "hcw4"; })},
        {"a second that accumulates", on("accumulates_into",
                                         [](Json& row, Json& s) {
                                             row_of(s, row["accumulates_into"])["accumulates_into"] =
                                                 row["name"];
                                         })},
        {"a slice less", on("written_into", [](Json& row, Json&) { row["written_into"] = nullptr; })},
        {"a slice of what is no concat",
         on("written_into", [](Json& row, Json& s) { row["written_into"] = s["layers"].back()["name"]; })},
        {"a slice of itself",
         on("written_into", [](Json& row, Json&) { row["written_into"] = row["name"]; })},
        {"a slice of the input", on("written_into", [](Json& row, Json&) { row["written_into"] = "data"; })},
        {"a slice in place",
         on("written_into", [](Json& row, Json&) { row["in_place_of"] = row["inputs"][0]; })},
        {"a slice that accumulates",
         on("written_into", [](Json& row, Json&) { row["accumulates_into"] = row["inputs"][0]; })},
        {"a concat that takes time", on("written_into", [](Json& row, Json& s) { done(row, s)["ns"] = 5; })},
        {"a concat with a step of its own",
         on("written_into",
            [](Json& row, Json& s) { done(row, s)["step"] = done(row, s)["step"].get<int>() + 1; })},
        {"a concat in another layout",
         on("written_into",
            [](Json& row, Json& s) { done(row, s)["input"] = done(row, s)["output"] = "hwc"; })},
    };
    return all;
}

/// What the problem must not say where a layer shares; false: it is said already, or cannot be.
using Condition = std::function<bool(Problem& problem, int layer, Json& solution)>;

Candidate& stated(Problem& problem, int layer, Json& solution) {
    for (Candidate& candidate : problem.layers[layer].candidates)
        if (candidate.primitive == solution["layers"][layer]["primitive"]) return candidate;
    throw Error("no candidate");
}

int done_by(const Problem& problem, int layer, Json& solution) {
    const std::string name = done(solution["layers"][layer], solution)["name"];
    for (std::size_t i = 0; i < problem.layers.size(); i++)
        if (problem.layers[i].name == name) return static_cast<int>(i);
    throw Error("no layer " + name);
}

const std::vector<std::pair<const char*, Condition>>& conditions() {
    static const std::vector<std::pair<const char*, Condition>> all = {
        {"it cannot",
         [](Problem& p, int layer, Json& s) {
             Candidate& candidate = stated(p, layer, s);
             candidate.accumulates = candidate.slices = false;
             return true;
         }},
        {"the caller's", [](Problem& p, int layer, Json&) { return p.tensors[layer + 1].external = true; }},
        {"workspace of the one that makes no call",
         [](Problem& p, int layer, Json& s) {
             const int other = done_by(p, layer, s);
             stated(p, other, s).workspace = 64;
             s["layers"][other]["workspace"] = 64;
             s["memory"]["sum"] = s["memory"]["sum"].get<int>() + 64;
             return true;
         }},
        {"a later reader of the slice",
         [](Problem& p, int layer, Json& s) {
             if (s["layers"][layer]["written_into"].is_null()) return false;
             const int concat = done_by(p, layer, s);
             for (std::size_t i = concat + 1; i < p.layers.size(); i++)
                 if (s["layers"][i]["input"] == s["layers"][layer]["output"]) {
                     p.layers[i].inputs.push_back(layer + 1);
                     s["layers"][i]["inputs"].push_back(p.tensors[layer + 1].name);
                     return true;
                 }
             return false;
         }},
        {"another reader of what is accumulated into",
         [](Problem& p, int layer, Json& s) {
             if (s["layers"][layer]["accumulates_into"].is_null()) return false;
             const std::string other = s["layers"][layer]["accumulates_into"];
             for (int t = 0; t <= layer; t++)
                 if (p.tensors[t].name == other) p.layers[layer].inputs.push_back(t);
             s["layers"][layer]["inputs"].push_back(other);
             return s["layers"][layer]["input"] == s["layers"][layer]["output"];
         }},
        {"bytes that do not add up",
         [](Problem& p, int layer, Json&) {
             for (std::int64_t& bytes : p.tensors[layer + 1].bytes)
                 if (bytes > 0) bytes += 64;
             return true;
         }},
    };
    return all;
}

}  // namespace

class QuickValidator : public QObject {
    Q_OBJECT
  private slots:
    void right_solutions_pass();
    void every_mutation_is_found();
    void orders_that_were_chosen_pass();
    void every_wrong_order_is_found();
    void right_sharing_passes();
    void every_wrong_sharing_is_found();
};

void QuickValidator::right_solutions_pass() {
    for (const Case& right : right_solutions(1, 300 / sanitized_share)) {
        const auto faults = find_faults(right.problem, right.solution);
        QVERIFY2(faults.empty(), (right.problem.name + ": " + (faults.empty() ? "" : faults[0])).c_str());
        QVERIFY(find_faults(right.problem, Json::parse(right.solution.dump())).empty());
    }
}

void QuickValidator::every_mutation_is_found() {
    std::mt19937 random(1);
    std::set<std::string> tried;
    for (const Case& right : right_solutions(2000, 120 / (sanitized_share > 1 ? 2 : 1)))
        for (const auto& [what, mutate] : mutations()) {
            Json wrong = right.solution;
            if (!mutate(wrong, random)) continue;
            tried.insert(what);
            QVERIFY2(!find_faults(right.problem, wrong).empty(),
                     (right.problem.name + ": " + what + " was not found").c_str());
        }
    QCOMPARE(tried.size(), mutations().size());
}

void QuickValidator::orders_that_were_chosen_pass() {
    for (const Case& right : reordered_solutions(1, 60 / sanitized_share)) {
        const auto faults = find_faults(right.problem, right.solution);
        QVERIFY2(faults.empty(), (right.problem.name + ": " + (faults.empty() ? "" : faults[0])).c_str());
    }
}

void QuickValidator::every_wrong_order_is_found() {
    std::mt19937 random(1);
    for (const Case& right : reordered_solutions(500, 30 / sanitized_share)) {
        const auto refused = [&](const std::function<void(Json&)>& change, const std::string& word) {
            Json wrong = right.solution;
            change(wrong["order"]);
            const auto faults = find_faults(right.problem, wrong);
            QVERIFY2(!faults.empty() && faults[0].find(word) != std::string::npos,
                     (right.problem.name + ": not '" + word + "' but " + (faults.empty() ? "" : faults[0]))
                         .c_str());
        };
        const std::size_t layers = right.problem.layers.size();
        refused([](Json& order) { order.erase(order.size() - 1); }, "of " + std::to_string(layers));
        refused([](Json& order) { order.push_back(order[0]); }, "twice");
        refused([](Json& order) { order[order.size() - 1] = order[0]; }, "twice");
        refused([](Json& order) { order[0] = 3; }, "no layer");
        refused([](Json& order) { order[0] = nullptr; }, "no layer");
        refused([](Json& order) { order = "chosen"; }, "no list 'order'");
        refused([](Json& order) { order = Json::array(); }, "0 of");
        refused([](Json& order) { std::reverse(order.begin(), order.end()); }, "which it reads");
        // The rows are those of the order that is stated: the file's is another one.
        refused(
            [&](Json& order) {
                for (std::size_t i = 0; i < layers; i++) order[i] = right.problem.layers[i].name;
            },
            "");
        Json without = right.solution;
        without.erase("order");
        QVERIFY(!find_faults(right.problem, without).empty());
        for (const auto& [what, mutate] : mutations()) {
            Json wrong = right.solution;
            if (mutate(wrong, random))
                QVERIFY2(!find_faults(right.problem, wrong).empty(),
                         (right.problem.name + ": " + what + " was not found").c_str());
        }
    }
}

void QuickValidator::right_sharing_passes() {
    for (const Case& right : right_sharing()) {
        const auto faults = find_faults(right.problem, right.solution);
        QVERIFY2(faults.empty(), (right.problem.name + ": " + (faults.empty() ? "" : faults[0])).c_str());
    }
}

void QuickValidator::every_wrong_sharing_is_found() {
    std::set<std::string> tried;
    const auto wants_fault = [&](const Problem& problem, const Json& wrong, const std::string& what,
                                 const Json& row) {
        tried.insert(what);
        QVERIFY2(
            !find_faults(problem, wrong).empty(),
            (problem.name + ": " + row["name"].get<std::string>() + ": " + what + " was not found").c_str());
    };
    std::mt19937 random(1);
    for (const Case& right : right_sharing()) {
        for (std::size_t i = 0; i < right.problem.layers.size(); i++) {
            const Json& row = right.solution["layers"][i];
            for (const auto& [what, change] : tamperings()) {
                Json wrong = right.solution;
                if (change(wrong["layers"][i], wrong) && wrong != right.solution)
                    wants_fault(right.problem, wrong, what, row);
            }
            if (row["accumulates_into"].is_null() && row["written_into"].is_null()) continue;
            for (const auto& [what, change] : conditions()) {
                Problem problem = right.problem;
                Json wrong = right.solution;
                if (change(problem, static_cast<int>(i), wrong)) wants_fault(problem, wrong, what, row);
            }
        }
        for (const auto& [what, mutate] : mutations())
            for (int again = 0; again < 5; again++) {
                Json wrong = right.solution;
                if (mutate(wrong, random))
                    wants_fault(right.problem, wrong, what, right.solution["layers"][0]);
            }
    }
    for (const auto& [what, change] : tamperings()) QVERIFY2(tried.contains(what), what);
    for (const auto& [what, change] : conditions()) QVERIFY2(tried.contains(what), what);
}

QTEST_GUILESS_MAIN(QuickValidator)
#include "quick_validator.moc"
