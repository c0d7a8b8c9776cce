// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/frontier_list.h"

#include <algorithm>

namespace taso {

namespace {

constexpr std::chrono::milliseconds between_news(50);

}  // namespace

FrontierList::FrontierList(const Problem& problem, BudgetKind kind, Order order,
                           const FrontierProgress& progress)
    : problem_(problem), progress_(progress) {
    heading_.kind = kind;
    heading_.order = order;
}

void FrontierList::add(const BestPoint& point, bool proven) {
    proven = proven && point.fastest && point.smallest;
    found_.push_back(
        {point.bytes, point.latency_ns, point.choice.order, selection_of(problem_, point.choice), proven});
    const auto now = std::chrono::steady_clock::now();
    if (!progress_ || now - told_ < between_news) return;
    Frontier news = so_far();
    news.exact = news.complete = false;
    progress_(news);
    told_ = std::chrono::steady_clock::now();
}

void FrontierList::begin_thinned(double resolution) {
    heading_.resolution = resolution;
    found_.clear();
    doubted_ = false;
}

Frontier FrontierList::so_far() const {
    Frontier made = heading_;
    made.points.assign(found_.rbegin(), found_.rend());
    return made;
}

Frontier FrontierList::end(bool interrupted) {
    Frontier made = so_far();
    made.complete = !interrupted;
    const bool proven = std::all_of(found_.begin(), found_.end(), [](const auto& p) { return p.proven; });
    made.exact = !interrupted && !doubted_ && proven;
    if (interrupted)
        made.left_out = "The search was stopped: among the points of least memory some may be missing.";
    else if (!made.exact)
        made.left_out =
            "Not every point is proven: where the buffers of a selection do not pack into their live bytes, "
            "not all others were tried, so that points may be missing.";
    return made;
}

}  // namespace taso
