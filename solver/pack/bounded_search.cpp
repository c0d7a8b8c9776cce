// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/bounded_search.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>
#include <utility>

namespace taso {

namespace {

/// The search descends as deep as there are items, and looks at all of them at each step: more are not searched.
constexpr std::size_t most_searched = 4000;
/// Work of an order's first search: what is found at all is mostly found within little.
constexpr std::int64_t shortest_search = 200'000;
/// Beside the usual orders, in each round, for instances that lead all of those astray.
constexpr int disturbed_orders = 2;

}  // namespace

SectionSearch::Result BoundedSearch::search(std::int64_t bytes, std::int64_t work) {
    using Result = SectionSearch::Result;
    if (searches_.empty()) {
        for (std::size_t a = 0; a < packing_.items.size(); a++)
            if (packing_.sizes[a] > 0 && packing_.items[a].lower < packing_.items[a].upper)
                searched_.push_back(a);
        if (searched_.size() > most_searched) searched_.clear();
        std::vector<SectionSearch::Item> searched;
        for (std::size_t a : searched_)
            searched.push_back({packing_.sizes[a], packing_.items[a].lower, packing_.items[a].upper});
        for (std::size_t k = 0; k < searched_.size(); k++) {
            const int under = packing_.items[searched_[k]].over;
            if (under < 0) continue;
            const auto place = std::lower_bound(searched_.begin(), searched_.end(), std::size_t(under));
            searched[k].over = static_cast<int>(place - searched_.begin());
            searched[k].distance = packing_.gap(static_cast<int>(searched_[k]), under);
        }
        searches_.assign(static_cast<std::size_t>(packing_.threads), SectionSearch(searched));
    }
    if (searched_.empty()) return Result::gave_up;
    std::int64_t slice = shortest_search;
    for (int round = 0; work > 0 && !packing_.late(); round++, slice *= 2) {
        std::vector<int> orders(SectionSearch::order_count);
        std::iota(orders.begin(), orders.end(), 0);
        for (int k = 0; k < disturbed_orders; k++)
            orders.push_back(SectionSearch::order_count + round * disturbed_orders + k);
        for (std::size_t first = 0; first < orders.size() && work > 0; first += searches_.size()) {
            const std::size_t count = std::min(searches_.size(), orders.size() - first);
            const Result result = race(bytes, std::span(orders).subspan(first, count), std::min(slice, work));
            if (result != Result::gave_up) return result;
            work -= static_cast<std::int64_t>(count) * slice;
        }
    }
    return Result::gave_up;
}

/// Searches with these orders at the same time. Of those that come to an end the first in their sequence
/// counts, not the first in time, so that the same packing is found every time.
SectionSearch::Result BoundedSearch::race(std::int64_t bytes, std::span<const int> orders,
                                          std::int64_t work) {
    using Result = SectionSearch::Result;
    std::vector<Result> results(orders.size(), Result::gave_up);
    std::atomic<std::size_t> ended = orders.size();  // the first that has
    const auto run = [&](std::size_t k) {
        const auto stop = [&, k] { return packing_.late() || ended < k; };
        results[k] = searches_[k].run(bytes, orders[k], work, stop);
        std::size_t first = ended;
        while (results[k] != Result::gave_up && k < first && !ended.compare_exchange_weak(first, k)) {
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t k = 1; k < orders.size(); k++) others.emplace_back(run, k);
        run(0);
    }
    if (ended == orders.size()) return Result::gave_up;
    const std::size_t first = ended;
    if (results[first] == Result::found) take(searches_[first].offsets());
    if (results[first] == Result::none)
        packing_.lower_bound = std::max(packing_.lower_bound, bytes + packing_.align);
    return results[first];
}

void BoundedSearch::take(const std::vector<std::int64_t>& offsets) {
    std::vector<std::int64_t> all(packing_.items.size(), 0);
    for (std::size_t k = 0; k < searched_.size(); k++) all[searched_[k]] = offsets[k];
    packing_.take(std::move(all));
}

void BoundedSearch::close_gap(std::int64_t work) {
    std::int64_t low = packing_.lower_bound;  // not proven once a question has stayed open
    while (low < packing_.best_bytes && !packing_.late()) {
        const std::int64_t middle =
            (low + (packing_.best_bytes - low - 1) / 2) / packing_.align * packing_.align;
        if (search(middle, work) != SectionSearch::Result::found) low = middle + packing_.align;
    }
}

}  // namespace taso
