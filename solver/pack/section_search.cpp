// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/section_search.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <random>

namespace taso {

SectionSearch::SectionSearch(const std::vector<Item>& items) : items_(items) {
    const int count = static_cast<int>(items.size());
    // A section per largest set of items that live together: one ends where an item ends and another has
    // begun since the last end.
    std::vector<std::pair<std::int64_t, bool>> events;  // an end stands before a begin of the same time
    for (const Item& item : items) {
        events.emplace_back(item.lower, true);
        events.emplace_back(item.upper, false);
    }
    std::sort(events.begin(), events.end());
    std::vector<std::int64_t> times;  // a moment within each section
    bool begun = false;
    std::int64_t last_begin = 0;
    for (const auto& [time, begins] : events) {
        if (begins) {
            last_begin = time;
        } else if (begun) {
            times.push_back(last_begin);
        }
        begun = begins;
    }
    total_.assign(times.size(), 0);
    in_section_.resize(times.size());
    for (const Item& item : items) {
        const auto at = [&](std::int64_t time) {
            return static_cast<int>(std::lower_bound(times.begin(), times.end(), time) - times.begin());
        };
        first_.push_back(at(item.lower));
        end_.push_back(at(item.upper));
        for (int s = first_.back(); s < end_.back(); s++) {
            total_[s] += item.size;
            in_section_[s].push_back(static_cast<int>(first_.size()) - 1);
        }
    }
    shared_.assign(count, 0);
    above_.assign(count, -1);
    for (int item = 0; item < count; item++) {
        const int under = items[item].over;
        if (under < 0) continue;
        above_[under] = item;
        shared_[item] = items[item].size + items[under].size -
                        std::max(items[item].size, items[item].distance + items[under].size);
        // They live together where the upper one begins.
        total_[first_[item]] -= shared_[item];
    }
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

namespace {

/// Between 1 and 1.2, by chance, but the same for the same order and item, here and everywhere.
double disturbance(int order, int item) {
    std::minstd_rand random(static_cast<unsigned>(order) * 100'003U + static_cast<unsigned>(item) + 1);
    random.discard(2);
    return 1 + 0.2 * static_cast<double>(random() % 1024) / 1024;
}

}  // namespace

/// Ranks these items by the keys of the order, from what is open of their sections.
void SectionSearch::rank_items(const Items& items) {
    std::vector<std::pair<std::array<double, 3>, int>> keyed;
    for (int item : items) {
        const std::int64_t bytes = items_[item].size, lower = items_[item].lower, upper = items_[item].upper;
        std::int64_t most = 0;
        for (int s = first_[item]; s < end_[item]; s++) most = std::max(most, rest_[s]);
        const double total = static_cast<double>(most);
        // Durations in time, or in sections: the one can be far from the other.
        const double lasts = order_ / 3 % 2 ? end_[item] - first_[item]
                                            : static_cast<double>(upper) - static_cast<double>(lower);
        const double chance = order_ < order_count ? 1 : disturbance(order_, item);
        const double width = chance * lasts, area = chance * lasts * static_cast<double>(bytes);
        switch (order_ % 3) {
            case 0:
                keyed.push_back({{total, width, area}, item});
                break;
            case 1:
                keyed.push_back({{width, area, total}, item});
                break;
            default:
                keyed.push_back({{total, area, width}, item});
                break;
        }
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (std::size_t k = 0; k < keyed.size(); k++) rank_[keyed[k].second] = static_cast<int>(k);
}

SectionSearch::Result SectionSearch::run(std::int64_t capacity, int order, std::int64_t most_work,
                                         const std::function<bool()>& late) {
    for (std::int64_t total : total_)
        if (total > capacity) return Result::none;
    order_ = order;
    capacity_ = capacity;
    work_left_ = most_work;
    late_ = late;
    rank_.assign(items_.size(), 0);
    low_.assign(items_.size(), 0);
    offset_.assign(items_.size(), -1);
    is_lowest_.assign(items_.size(), 0);
    rest_ = total_;
    lowest_.assign(total_.size(), -1);
    floor_.assign(total_.size(), 0);
    for (int s = 0; s < static_cast<int>(total_.size()); s++) find_lowest(s);
    placed_.clear();
    raises_.clear();
    lowest_before_.clear();
    rank_items(by_first_);
    if (solve_apart(by_first_, {0, -1})) return Result::found;
    return work_left_ > 0 ? Result::none : Result::gave_up;
}

void SectionSearch::set_lowest(int section, int item) {
    if (lowest_[section] >= 0) is_lowest_[lowest_[section]]--;
    if (item >= 0) is_lowest_[item]++;
    lowest_[section] = item;
}

void SectionSearch::find_lowest(int section) {
    lowest_before_.push_back({section, lowest_[section], floor_[section]});
    // These looks take a fraction of what others do.
    work_left_ -= static_cast<std::int64_t>(in_section_[section].size() / 4);
    int lowest = -1;
    for (int item : in_section_[section])
        if (offset_[item] < 0 && (lowest < 0 || low_[item] < low_[lowest])) lowest = item;
    set_lowest(section, lowest);
    floor_[section] = lowest < 0 ? 0 : low_[lowest];
}

void SectionSearch::raise(int item, std::int64_t low) {
    raises_.push_back({item, low_[item]});
    low_[item] = low;
    for (int s = first_[item]; s < end_[item] && is_lowest_[item] > 0; s++)
        if (lowest_[s] == item) find_lowest(s);
}

void SectionSearch::count_open(int item, int sign) {
    for (int s = first_[item]; s < end_[item]; s++) rest_[s] += sign * items_[item].size;
    if (const int under = items_[item].over; under >= 0 && offset_[under] < 0)
        rest_[first_[item]] -= sign * shared_[item];
    if (const int above = above_[item]; above >= 0 && offset_[above] < 0)
        rest_[first_[above]] -= sign * shared_[above];
}

void SectionSearch::take_back(const Mark& mark) {
    for (; placed_.size() > mark.placed; placed_.pop_back()) {
        const int item = placed_.back();
        count_open(item, 1);
        offset_[item] = -1;
    }
    for (; raises_.size() > mark.raises; raises_.pop_back()) low_[raises_.back().item] = raises_.back().low;
    for (; lowest_before_.size() > mark.lowest; lowest_before_.pop_back()) {
        const Lowest& before = lowest_before_.back();
        set_lowest(before.section, before.item);
        floor_[before.section] = before.floor;
    }
}

/// Whether in every section of these open items what is open fits above the lowest of them, and above
/// `least`.
bool SectionSearch::has_room(const Items& open, std::int64_t least) const {
    const int from = first_[open.front()];
    int to = from;
    for (int item : open) to = std::max(to, end_[item]);
    for (int s = from; s < to; s++)
        if (std::max(floor_[s], least) + rest_[s] > capacity_) return false;
    return true;
}

/// Open items, by first section, in groups that share no section.
bool SectionSearch::solve_apart(const Items& open, LastPlaced last) {
    work_left_ -= static_cast<std::int64_t>(open.size());
    if (work_left_ <= 0) return false;
    if (++visited_ % 1024 == 0 && late_ && late_()) {
        work_left_ = 0;
        return false;
    }
    std::vector<Items> groups;
    int end = -1;
    for (int item : open) {
        if (first_[item] >= end || groups.empty()) groups.emplace_back();
        groups.back().push_back(item);
        end = std::max(end, end_[item]);
    }
    for (const Items& group : groups)
        if (!has_room(group, last.offset)) return false;
    if (groups.size() == 1) return solve(open, last);
    std::stable_sort(groups.begin(), groups.end(),
                     [](const auto& a, const auto& b) { return a.size() < b.size(); });
    const Mark before = mark();
    std::vector<int> ranks;
    for (int item : open) ranks.push_back(rank_[item]);
    for (const Items& group : groups) {
        rank_items(group);
        if (solve(group, {last.offset, -1})) continue;
        take_back(before);
        for (std::size_t k = 0; k < open.size(); k++) rank_[open[k]] = ranks[k];
        return false;
    }
    return true;
}

bool SectionSearch::solve(const Items& open, LastPlaced last) {
    const Mark before = mark();
    if (raise_passed_over(open, last) && place_next(open, last)) return true;
    take_back(before);
    return false;
}

bool SectionSearch::passed_over(int item, LastPlaced last) const {
    // What may begin where the one over it does comes behind that one, whatever their ranks.
    return low_[item] < last.offset ||
           (low_[item] == last.offset && rank_[item] < last.rank && above_[item] < 0);
}

/// False: one of them has nothing to lie on, or no room there.
bool SectionSearch::raise_passed_over(const Items& open, LastPlaced last) {
    bool raised = false;
    for (int item : open) {
        if (!passed_over(item, last)) continue;
        std::int64_t top = std::numeric_limits<std::int64_t>::max();
        for (int other : neighbours_[item])
            if (offset_[other] < 0)
                top = std::min(top, std::max(low_[other], last.offset) + gap(other, item));
        if (top > capacity_ - items_[item].size) return false;
        raise(item, top);
        raised = true;
    }
    return !raised || has_room(open, last.offset);
}

bool SectionSearch::place_next(const Items& open, LastPlaced last) {
    std::int64_t cut = std::numeric_limits<std::int64_t>::max();
    for (int item : open) cut = std::min(cut, low_[item] + items_[item].size);
    Items choices;
    for (int item : open)
        if (!passed_over(item, last) && low_[item] < cut) choices.push_back(item);
    std::sort(choices.begin(), choices.end(),
              [&](int a, int b) { return std::pair(low_[a], rank_[a]) < std::pair(low_[b], rank_[b]); });
    const Mark before = mark();
    Items rest;
    for (int item : choices) {
        const bool fits = place(item);
        rest.clear();
        bool something_above = false;
        for (int other : open) {
            if (other == item) continue;
            rest.push_back(other);
            something_above |= first_[other] < end_[item] && first_[item] < end_[other];
        }
        if (rest.empty() || (fits && solve_apart(rest, {offset_[item], rank_[item]}))) return true;
        take_back(before);
        if (work_left_ <= 0 || !something_above) return false;
    }
    return false;
}

/// At its lowest offset. False: a neighbour has no room left above it.
bool SectionSearch::place(int item) {
    placed_.push_back(item);
    offset_[item] = low_[item];
    count_open(item, -1);
    for (int s = first_[item]; s < end_[item] && is_lowest_[item] > 0; s++)
        if (lowest_[s] == item) find_lowest(s);
    for (int other : neighbours_[item])
        if (const std::int64_t top = offset_[item] + gap(item, other);
            offset_[other] < 0 && low_[other] < top) {
            if (top > capacity_ - items_[other].size) return false;
            raise(other, top);
        }
    return true;
}

}  // namespace taso
