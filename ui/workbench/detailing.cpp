// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/detailing.h"

#include <algorithm>
#include <utility>

namespace taso {

namespace {

constexpr std::size_t most_points = 200;  ///< of one job

}  // namespace

void Detailing::forget() {
    found_.clear();
    frontier_.reset();
}

void Detailing::follow(const Question& question, const std::shared_ptr<const Frontier>& frontier) {
    const PointKey key = first_point_of(question);
    const bool more_of_it = frontier_ && key == frontier_key_;
    frontier_key_ = key;
    // Those of a search that came to no end belong to what it had found.
    if (!frontier)
        std::erase_if(found_, [this](const auto& known) { return is_followed(known.first); });
    else if (more_of_it && frontier != frontier_)
        carry_to(*frontier);
    frontier_ = frontier;
}

void Detailing::carry_to(const Frontier& next) {
    Found carried;
    for (const auto& [key, details] : found_) {
        if (!is_followed(key)) {
            carried.emplace(key, details);
            continue;
        }
        const FrontierPoint& point = frontier_->points[static_cast<std::size_t>(key.point)];
        const FrontierPoint* same = next.within(point.memory_bytes);
        if (same && same->memory_bytes == point.memory_bytes && same->order == point.order &&
            same->selection == point.selection)
            carried.emplace(this->key(static_cast<int>(same - next.points.data())), details);
    }
    found_ = std::move(carried);
}

std::vector<int> Detailing::points_around(int middle) const {
    std::vector<int> points;
    const int count = static_cast<int>(frontier_->points.size());
    const auto add = [&](int point) {
        if (point >= 0 && point < count && !found_.contains(key(point))) points.push_back(point);
    };
    add(middle);
    for (int distance = 1; distance < count && points.size() < most_points; distance++) {
        add(middle - distance);
        add(middle + distance);
    }
    return points;
}

void Detailing::start(const std::shared_ptr<const Problem>& problem, const ChosenPoint& chosen) {
    run([this, problem, frontier = frontier_, between = chosen.between(), key = key(0),
         points = points_around(std::max(chosen.shown_index(), 0))](const Job& job) {
        if (between) {
            auto made = make_details(*problem, *between, job.control());
            if (job.stop().stop_requested()) return;
            job.tell([this, between, made = std::move(made)] {
                between_ = between;
                of_between_ = made;
                emit between_known();
            });
        }
        for (const int point : points) {
            if (job.stop().stop_requested()) return;
            auto made =
                make_details(*problem, frontier->points[static_cast<std::size_t>(point)], job.control());
            if (job.stop().stop_requested()) return;
            job.tell([this, known = of_point(key, point), made = std::move(made)] {
                found_[known] = made;
                emit point_known(known.point);
            });
        }
    });
}

std::shared_ptr<const Details> Detailing::of(const ChosenPoint& chosen) const {
    if (!chosen.shown_point()) return nullptr;
    if (chosen.between()) return chosen.between() == between_ ? of_between_ : nullptr;
    const auto found = found_.find(key(chosen.shown_index()));
    return found != found_.end() ? found->second : nullptr;
}

std::int64_t Detailing::largest_arena() const {
    std::int64_t largest = 0;
    for (const auto& [key, details] : found_)
        if (is_followed(key)) largest = std::max(largest, details->answer.memory[BudgetKind::arena]);
    return largest;
}

}  // namespace taso
