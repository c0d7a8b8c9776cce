// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <array>
#include <functional>
#include <set>

#include "error.h"
#include "random_problem.h"
#include "report.h"
#include "validator.h"

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
            const Answer free = solve(problem, question, Method::dp);
            if (seed % 4) question.budget = (free.least_bytes + bytes_of(free.memory, kind)) / 2;
            if (seed % 11 == 0) question.budget = free.least_bytes - 1;
            if (question.budget && *question.budget < 0) continue;
            made.push_back({problem, describe(problem, question, method, solve(problem, question, method))});
        } catch (const Error&) {  // its layouts cannot be joined
        }
    }
    return made;
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
        {"a layer's input layout", set_to("layers", "input", "chw8")},
        {"a layer's output layout", set_to("layers", "output", "chw8")},
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
        {"a transform's target", set_to("transforms", "to", "chw8")},
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

}  // namespace

class QuickValidator : public QObject {
    Q_OBJECT
  private slots:
    void right_solutions_pass();
    void every_mutation_is_found();
};

void QuickValidator::right_solutions_pass() {
    for (const Case& right : right_solutions(1, 300)) {
        const auto faults = find_faults(right.problem, right.solution);
        QVERIFY2(faults.empty(), (right.problem.name + ": " + (faults.empty() ? "" : faults[0])).c_str());
        QVERIFY(find_faults(right.problem, Json::parse(right.solution.dump())).empty());
    }
}

void QuickValidator::every_mutation_is_found() {
    std::mt19937 random(1);
    std::set<std::string> tried;
    for (const Case& right : right_solutions(2000, 120))
        for (const auto& [what, mutate] : mutations()) {
            Json wrong = right.solution;
            if (!mutate(wrong, random)) continue;
            tried.insert(what);
            QVERIFY2(!find_faults(right.problem, wrong).empty(),
                     (right.problem.name + ": " + what + " was not found").c_str());
        }
    QCOMPARE(tried.size(), mutations().size());
}

QTEST_GUILESS_MAIN(QuickValidator)
#include "quick_validator.moc"
