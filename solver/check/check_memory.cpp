// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <set>

#include "base/checked.h"
#include "base/error.h"
#include "check/checks.h"
#include "problem/budget_kind.h"

namespace taso {

/// The bytes under every kind of budget.
void check_memory(CountedSolution& counted) {
    std::array<std::int64_t, budget_kind_count> largest{}, added{};  // by kind, of what layers count
    std::int64_t weights = 0;
    std::set<std::pair<std::string, std::string>> stored;
    for (std::size_t i = 0; i < counted.layers.size(); i++) {
        const ProblemLayer& layer = counted.problem.layers[i];
        const Candidate& c = *counted.layers[i].candidate;
        const CountedSegment* segment = counted.segment_of(static_cast<int>(i));
        const auto bytes_of = [&](int tensor, Layout layout) {
            Version v = counted.version(tensor, layout);
            // A slice stands in its concat's buffer.
            if (segment && tensor > segment->first && counted.layers[tensor - 1].whole > 0)
                v = counted.written(counted.layers[tensor - 1].whole - 1);
            const bool line = segment && segment->lines.contains(v);
            return line ? segment->lines.at(v) : counted.own_bytes(v);
        };
        std::int64_t tensors = bytes_of(layer.output, c.output);
        std::set<int> inputs(layer.inputs.begin(), layer.inputs.end());
        for (int tensor : inputs) tensors += bytes_of(tensor, c.input);
        for (std::size_t k = 0; k < budget_kind_count; k++) {
            const BudgetKindRow& row = budget_kind_rows[k];
            if (segment && counted.layers[i].done_by >= 0) continue;
            const std::int64_t own = counted.layers[i].workspace +
                                     (row.tensors == BudgetKindRow::Tensors::own ? tensors : 0) +
                                     (row.weights == BudgetKindRow::Weights::own ? c.weights : 0);
            largest[k] = std::max(largest[k], own);
            added[k] += own;
        }
        const bool first = layer.constants.empty() || stored.insert({layer.constants, c.form}).second;
        if (first) weights += c.weights;
    }
    const Json& memory = counted.solution.at("memory");
    const auto stated = [&](const char* key) { return member<std::int64_t>(memory, key, "memory"); };
    const auto check = [&](const char* key, std::int64_t right) {
        counted.equal<std::int64_t>(std::string("memory: ") + key, stated(key), right);
    };
    check("weights", weights);
    if (stated("arena") < 0 || stated("arena") > largest_sum) throw Error("memory: 'arena' is absurd");
    for (std::size_t k = 0; k < budget_kind_count; k++) {
        const BudgetKindRow& row = budget_kind_rows[k];
        if (row.tensors == BudgetKindRow::Tensors::live)
            check(row.name, stated("arena") + (row.weights == BudgetKindRow::Weights::all ? weights : 0));
        else
            check(row.name, row.workspace == BudgetKindRow::Workspace::added_up ? added[k] : largest[k]);
    }
}

}  // namespace taso
