// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/chosen_point.h"

#include <algorithm>
#include <utility>

namespace taso {

void ChosenPoint::begin(std::shared_ptr<const Frontier> frontier, const Question& question) {
    frontier_ = std::move(frontier);
    question_ = question;
    point_ = -1;
    between_.reset();
    is_asked_ = is_proven_ = false;
}

void ChosenPoint::choose() {
    if (!has_points()) return;
    const auto& points = frontier_->points;
    const FrontierPoint* found = question_.budget ? frontier_->within(*question_.budget) : &points.back();
    if (question_.deadline_ns) {
        const auto first = std::find_if(points.begin(), points.end(), [this](const FrontierPoint& point) {
            return point.latency_ns <= *question_.deadline_ns;
        });
        found = first == points.end() ? nullptr : &*first;
    }
    if (found) point_ = static_cast<int>(found - points.data());
}

bool ChosenPoint::take_better(const Answer& found) {
    const FrontierPoint* now = answer();
    if (!now || found.status == Status::infeasible || !found.fits) return false;
    is_asked_ = is_asked_ || found.status == Status::optimal;
    const std::int64_t bytes = found.memory[question_.kind];
    const std::pair memory_first(bytes, found.latency_ns), time_first(found.latency_ns, bytes);
    const bool better = question_.deadline_ns ? memory_first < std::pair(now->memory_bytes, now->latency_ns)
                                              : time_first < std::pair(now->latency_ns, now->memory_bytes);
    if (!better) return false;
    between_ = std::make_shared<const FrontierPoint>(
        FrontierPoint{bytes, found.latency_ns, found.order, found.selection});
    is_proven_ = false;
    return true;
}

const FrontierPoint* ChosenPoint::answer() const {
    if (between_) return between_.get();
    return point_ < 0 ? nullptr : &frontier_->points[static_cast<std::size_t>(point_)];
}

int ChosenPoint::shown_index() const {
    if (point_ >= 0 || !frontier_) return point_;
    // Nothing is small enough, or nothing is fast enough.
    return question_.deadline_ns ? static_cast<int>(frontier_->points.size()) - 1 : 0;
}

const FrontierPoint* ChosenPoint::shown_point() const {
    if (answer()) return answer();
    // What comes closest is not yet known while the search goes on.
    return has_points() && frontier_->complete ? &frontier_->points[static_cast<std::size_t>(shown_index())]
                                               : nullptr;
}

/// From the fastest point down a search leaves nothing out until it is cut.
bool ChosenPoint::is_best_of_a_cut() const {
    const auto point = frontier_->points.begin() + point_;
    if (between_ || !point->proven) return false;
    if (!question_.deadline_ns || *question_.deadline_ns == point->latency_ns) return true;
    return point_ > 0 && (point - 1)->proven;
}

bool ChosenPoint::is_a_point_of_its_own() const {
    const FrontierPoint& point = frontier_->points[static_cast<std::size_t>(point_)];
    if (frontier_->resolution == 0) return true;
    if (question_.deadline_ns) return point_ == 0 || *question_.deadline_ns == point.latency_ns;
    return !question_.budget || *question_.budget == point.memory_bytes ||
           static_cast<std::size_t>(point_) + 1 == frontier_->points.size();
}

}  // namespace taso
