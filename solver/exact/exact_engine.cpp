// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/exact_engine.h"

#include "question/watch.h"

namespace taso {

ExactEngine::ExactEngine(const ProblemTable& table, BudgetKind kind, Freedom freedom, const Control& control)
    : table_(table), kind_(kind), freedom_(freedom), control_(control) {
    if (adds_up(kind))
        additive_.emplace(table, kind, freedom, control);
    else
        programme_.emplace(table, kind, freedom, control);
}

bool ExactEngine::stopped() const { return additive_ ? additive_->stopped() : programme_->stopped(); }

void ExactEngine::watch(const Control& control) {
    control_ = control;
    if (additive_) additive_->watch(control);
}

bool ExactEngine::was_stopped() const {
    return stopped() || control_.stop.stop_requested() || (additive_ && additive_->was_stopped());
}

std::optional<BestPoint> ExactEngine::best(std::int64_t limit, bool& proven) {
    return additive_ ? additive_->best(limit, proven)
                     : best_point(*programme_, table_, kind_, limit, control_, proven);
}

std::optional<BestPoint> ExactEngine::least() {
    return additive_ ? additive_->least() : least_point(*programme_, table_, kind_, control_);
}

std::int64_t ExactEngine::bound_ns(std::int64_t limit) {
    if (additive_) return additive_->bound_ns();
    const auto cost = programme_->best(limit);
    return cost ? cost->latency_ns : no_limit;
}

std::optional<BestPoint> ExactEngine::best_by(std::int64_t deadline_ns, bool& proven) {
    if (additive_) return additive_->best_by(deadline_ns, proven);
    proven = true;
    // What is within reach by live bytes bounds what packs, and for workspace and layer it is the same.
    const auto fastest = programme_->best(no_limit);
    if (fastest->latency_ns > deadline_ns) return std::nullopt;
    const Watch watch(control_);
    std::int64_t low = programme_->least_bytes() - 1, high = fastest->bytes;
    while (low + 1 < high && !watch.late()) {
        const std::int64_t middle = low + (high - low) / 2;
        const auto cost = programme_->best(middle);
        if (cost && cost->latency_ns <= deadline_ns)
            high = cost->bytes;
        else
            low = middle;
    }
    const bool all_looked_at = low + 1 >= high;
    const auto in_time = [&](std::int64_t limit) {
        auto point = best_point(*programme_, table_, kind_, limit, control_, proven);
        if (point && point->latency_ns > deadline_ns) point.reset();
        return point;
    };
    auto found = in_time(high);
    if (found) {
        proven = proven && all_looked_at;
        found->smallest = found->smallest && all_looked_at;
        return found;
    }
    // Nothing packs into those live bytes in time. Without a limit the first that is looked at packs somehow.
    bool all_proven = proven && all_looked_at;
    low = high;
    found = best_point(*programme_, table_, kind_, no_limit, control_, proven);
    high = found->bytes;
    while (low + 1 < high && !watch.late()) {
        const std::int64_t middle = low + (high - low) / 2;
        if (const auto better = in_time(middle)) {
            high = better->bytes;
            found = better;
        } else {
            low = middle;
            all_proven = all_proven && proven;
        }
    }
    proven = all_proven && low + 1 >= high;
    found->smallest = proven;
    return found;
}

}  // namespace taso
