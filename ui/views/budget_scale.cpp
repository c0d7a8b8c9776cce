// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/budget_scale.h"

#include <algorithm>
#include <cmath>

namespace taso {

namespace {

constexpr std::size_t most_single_steps = 200;
constexpr int logarithmic_steps = 1000;

/// From 1 byte where there is none, which has no logarithm.
double log_of(std::int64_t bytes, double least = 1.0) {
    return std::log(std::max(least, static_cast<double>(bytes)));
}

}  // namespace

bool BudgetScale::has_a_step_per_point() const {
    // While points arrive, the steps must not change under the hand.
    return frontier_.complete && frontier_.points.size() < most_single_steps;
}

double BudgetScale::low() const { return log_of(frontier_.points.front().memory_bytes); }

double BudgetScale::high() const { return log_of(frontier_.points.back().memory_bytes, 2.0); }

int BudgetScale::last() const {
    return has_a_step_per_point() ? static_cast<int>(frontier_.points.size()) - 1 : logarithmic_steps;
}

std::int64_t BudgetScale::budget_at(int position) const {
    const auto& points = frontier_.points;
    if (has_a_step_per_point())
        return points[static_cast<std::size_t>(std::clamp(position, 0, last()))].memory_bytes;
    if (position >= logarithmic_steps) return points.back().memory_bytes;
    const auto bytes = std::llround(std::exp(low() + (high() - low()) * position / logarithmic_steps));
    return std::max(points.front().memory_bytes, static_cast<std::int64_t>(bytes));
}

int BudgetScale::position_of(std::optional<std::int64_t> budget, int point) const {
    if (has_a_step_per_point()) return budget ? std::max(0, point) : last();
    if (!budget || *budget >= frontier_.points.back().memory_bytes) return logarithmic_steps;
    const double share = (log_of(*budget) - low()) / std::max(high() - low(), 1e-9);
    return std::clamp(static_cast<int>(std::lround(share * logarithmic_steps)), 0, logarithmic_steps);
}

}  // namespace taso
