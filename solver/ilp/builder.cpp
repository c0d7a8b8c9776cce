// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/builder.h"

#include <algorithm>
#include <cmath>

namespace taso {

LinearSum merged(LinearSum terms) {
    std::sort(terms.begin(), terms.end());
    LinearSum sum;
    for (const auto& [column, coefficient] : terms)
        if (!sum.empty() && sum.back().first == column)
            sum.back().second += coefficient;
        else
            sum.emplace_back(column, coefficient);
    return sum;
}

void ModelBuilder::add_row(int number, std::string name, LinearSum terms, std::optional<double> lower,
                           std::optional<double> upper) {
    LinearSum sum = merged(std::move(terms));
    std::erase_if(sum, [](const auto& term) { return term.second == 0; });
    model.rows.push_back({std::move(name), number, std::move(sum), lower, upper});
}

void ModelBuilder::add_bytes_row(int number, std::string name, LinearSum terms, std::int64_t most) {
    // Rounded, a limit that a double cannot hold must not shrink.
    const double whole = static_cast<double>(most);
    const double upper = std::abs(whole) < 0x1p53 ? whole : std::nextafter(whole, 0x1p63);
    add_row(number, std::move(name), std::move(terms), std::nullopt, upper / IlpModel::kib);
    model.rows.back().most_bytes = most;
}

bool ModelBuilder::may_share(int tensor) const {
    if (tensor == 0) return false;
    const int parent = sharing.parents[tensor];
    return sharing.accumulations[tensor - 1] || (parent >= 0 && !sharing.elisions[parent].empty());
}

bool ModelBuilder::always_in_place(int layer, const CandidateGroup& group) const {
    if (may_share(layer + 1)) return false;
    for (std::size_t k = 0; k < group.inputs.size(); k++)
        if (last_reader(table.layers[layer].operands[k], layer) &&
            table.overwritable(layer, group, static_cast<int>(k)))
            return true;
    return false;
}

int ModelBuilder::sharers(int layer, const Candidate& candidate) const {
    const std::string& constants = problem.layers[layer].constants;
    if (constants.empty()) return 1;
    return static_cast<int>(
        std::count_if(problem.layers.begin(), problem.layers.end(), [&](const ProblemLayer& other) {
            return other.constants == constants &&
                   std::any_of(other.candidates.begin(), other.candidates.end(),
                               [&](const Candidate& c) { return c.form == candidate.form; });
        }));
}

}  // namespace taso
