// SPDX-License-Identifier: GPL-3.0-or-later
#include "section_search.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <random>
#include <tuple>

namespace taso {

SectionSearch::SectionSearch(const std::vector<Item>& items) : items_(items) {
    const int count = static_cast<int>(items.size());
    // A section per largest set of items that live together: one ends where an item ends and another has
    // begun since the last end.
    std::vector<std::pair<int, bool>> events;  // an end stands before a begin of the same time
    for (const Item& item : items) {
        events.emplace_back(item.lower, true);
        events.emplace_back(item.upper, false);
    }
    std::sort(events.begin(), events.end());
    std::vector<int> times;  // a moment within each section
    bool begun = false;
    int last_begin = 0;
    for (const auto& [time, begins] : events) {
        if (begins) {
            last_begin = time;
        } else if (begun) {
            times.push_back(last_begin);
        }
        begun = begins;
    }
    total_.assign(times.size(), 0);
    for (const Item& item : items) {
        const auto at = [&](int time) {
            return static_cast<int>(std::lower_bound(times.begin(), times.end(), time) - times.begin());
        };
        first_.push_back(at(item.lower));
        end_.push_back(at(item.upper));
        for (int s = first_.back(); s < end_.back(); s++) total_[s] += item.size;
    }
    floor_.resize(times.size());
    by_first_.resize(count);
    std::iota(by_first_.begin(), by_first_.end(), 0);
    std::stable_sort(by_first_.begin(), by_first_.end(), [&](int a, int b) { return first_[a] < first_[b]; });
    neighbours_.resize(count);
    for (int i = 0; i < count; i++)
        for (int j = i + 1; j < count; j++) {
            const int a = by_first_[i], b = by_first_[j];
            if (first_[b] >= end_[a]) break;
            neighbours_[a].push_back(b);
            neighbours_[b].push_back(a);
        }
}

void SectionSearch::rank_items(int order) {
    const int count = static_cast<int>(items_.size());
    std::mt19937 random(static_cast<unsigned>(order));  // its sequence is the same everywhere
    std::vector<std::array<double, 3>> keys(count);
    for (int i = 0; i < count; i++) {
        double total = 0;
        for (int s = first_[i]; s < end_[i]; s++) total = std::max(total, static_cast<double>(total_[s]));
        double width = items_[i].upper - items_[i].lower, size = static_cast<double>(items_[i].size);
        double area = width * size;
        if (order >= order_count) {
            const auto disturbed = [&](double value) {
                return value * (1 + 0.1 * static_cast<double>(random() % 1024) / 1024);
            };
            width = disturbed(width), size = disturbed(size), area = disturbed(area);
        }
        switch (order % order_count) {
            case 0:
                keys[i] = {total, width, area};
                break;
            case 1:
                keys[i] = {total, area, width};
                break;
            case 2:
                keys[i] = {width, area, total};
                break;
            case 3:
                keys[i] = {area, total, width};
                break;
            case 4:
                keys[i] = {size, width, total};
                break;
            default:
                keys[i] = {total, size, width};
                break;
        }
    }
    std::vector<int> sorted(count);
    std::iota(sorted.begin(), sorted.end(), 0);
    std::stable_sort(sorted.begin(), sorted.end(), [&](int a, int b) { return keys[a] > keys[b]; });
    rank_.resize(count);
    for (int k = 0; k < count; k++) rank_[sorted[k]] = k;
}

SectionSearch::Result SectionSearch::run(std::int64_t capacity, int order, std::int64_t most_work,
                                         const std::function<bool()>& late) {
    capacity_ = capacity;
    work_left_ = most_work;
    late_ = late;
    rank_items(order);
    low_.assign(items_.size(), 0);
    offset_.assign(items_.size(), -1);
    rest_ = total_;
    raises_.clear();
    placed_.clear();
    raises_before_.clear();
    for (std::int64_t total : total_)
        if (total > capacity) return Result::none;
    if (solve_apart(by_first_, {0, -1})) return Result::found;
    return work_left_ > 0 ? Result::none : Result::gave_up;
}

void SectionSearch::take_back(std::size_t count) {
    while (placed_.size() > count) {
        const int item = placed_.back();
        for (; raises_.size() > raises_before_.back(); raises_.pop_back())
            low_[raises_.back().item] = raises_.back().low;
        raises_before_.pop_back();
        placed_.pop_back();
        for (int s = first_[item]; s < end_[item]; s++) rest_[s] += items_[item].size;
        offset_[item] = -1;
    }
}

/// Whether in every section the open items still fit above the lowest of them.
bool SectionSearch::has_room(const std::vector<int>& open, std::int64_t least) {
    const int from = first_[open.front()];
    int to = from;
    for (int item : open) to = std::max(to, end_[item]);
    std::fill(floor_.begin() + from, floor_.begin() + to, std::numeric_limits<std::int64_t>::max());
    for (int item : open) {
        const std::int64_t low = std::max(low_[item], least);
        if (low + items_[item].size > capacity_) return false;
        for (int s = first_[item]; s < end_[item]; s++) floor_[s] = std::min(floor_[s], low);
    }
    for (int s = from; s < to; s++)
        if (rest_[s] > 0 && floor_[s] + rest_[s] > capacity_) return false;
    return true;
}

/// Open items, by first section, in groups that share no section.
bool SectionSearch::solve_apart(const std::vector<int>& open, Place last) {
    work_left_ -= static_cast<std::int64_t>(open.size());
    if (work_left_ <= 0) return false;
    if (++visited_ % 1024 == 0 && late_ && late_()) {
        work_left_ = 0;
        return false;
    }
    std::vector<std::vector<int>> groups;
    int end = -1;
    for (int item : open) {
        if (first_[item] >= end || groups.empty()) groups.emplace_back();
        groups.back().push_back(item);
        end = std::max(end, end_[item]);
    }
    for (const auto& group : groups)
        if (!has_room(group, last.offset)) return false;
    if (groups.size() > 1)
        std::stable_sort(groups.begin(), groups.end(),
                         [](const auto& a, const auto& b) { return a.size() < b.size(); });
    const std::size_t placed = placed_.size();
    for (const auto& group : groups)
        if (!solve(group, last)) {
            take_back(placed);
            return false;
        }
    return true;
}

bool SectionSearch::solve(const std::vector<int>& open, Place last) {
    // An item that begins where another could lie below it leaves that room unused: the same packing with
    // that other one pushed down is tried too.
    std::int64_t cut = std::numeric_limits<std::int64_t>::max();
    for (int item : open) cut = std::min(cut, low_[item] + items_[item].size);
    std::vector<int> choices;
    for (int item : open) {
        const bool later = low_[item] > last.offset || (low_[item] == last.offset && rank_[item] > last.rank);
        if (later && low_[item] < cut) choices.push_back(item);
    }
    std::sort(choices.begin(), choices.end(),
              [&](int a, int b) { return std::pair(low_[a], rank_[a]) < std::pair(low_[b], rank_[b]); });
    std::vector<int> rest;
    for (int item : choices) {
        const std::int64_t at = low_[item], top = at + items_[item].size;
        raises_before_.push_back(raises_.size());
        placed_.push_back(item);
        offset_[item] = at;
        for (int s = first_[item]; s < end_[item]; s++) rest_[s] -= items_[item].size;
        for (int other : neighbours_[item])
            if (offset_[other] < 0 && low_[other] < top) {
                raises_.push_back({other, low_[other]});
                low_[other] = top;
            }
        rest.clear();
        for (int other : open)
            if (other != item) rest.push_back(other);
        if (solve_apart(rest, {at, rank_[item]})) return true;
        take_back(placed_.size() - 1);
        if (work_left_ <= 0) return false;
    }
    return false;
}

}  // namespace taso
