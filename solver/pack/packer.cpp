// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packer.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <limits>
#include <numeric>
#include <random>
#include <span>
#include <thread>

#include "pack/section_search.h"
#include "question/problem_table.h"

namespace taso {

namespace {

std::int64_t rounded(std::int64_t bytes, std::int64_t align) { return (bytes + align - 1) / align * align; }

class Packer {
  public:
    Packer(const std::vector<PackItem>& items, std::int64_t align, const Control& control, int threads)
        : items_(items),
          align_(align),
          control_(control),
          threads_(threads),
          start_(std::chrono::steady_clock::now()) {
        const int count = static_cast<int>(items.size());
        for (const PackItem& item : items) sizes_.push_back(rounded(item.size, align));
        std::vector<int> by_start(count);
        std::iota(by_start.begin(), by_start.end(), 0);
        std::sort(by_start.begin(), by_start.end(),
                  [&](int a, int b) { return items[a].lower < items[b].lower; });
        neighbours_.resize(count);
        for (int i = 0; i < count; i++)
            for (int j = i + 1; j < count; j++) {
                const int a = by_start[i], b = by_start[j];
                if (items[b].lower >= items[a].upper) break;
                if (items[b].lower >= items[b].upper) continue;
                neighbours_[a].push_back(b);
                neighbours_[b].push_back(a);
            }
        live_.assign(count, 0);
        for (int a = 0; a < count; a++) {
            // The live sum can only rise where an item begins.
            if (items[a].lower >= items[a].upper) continue;
            live_[a] = sizes_[a];
            for (int b : neighbours_[a])
                if (items[b].lower <= items[a].lower && items[b].upper > items[a].lower)
                    live_[a] += sizes_[b];
            lower_bound_ = std::max(lower_bound_, live_[a]);
        }
        best_.assign(count, 0);
        best_bytes_ = std::accumulate(sizes_.begin(), sizes_.end(), std::int64_t{0});
        std::int64_t next = 0;
        for (int a = 0; a < count; a++) best_[a] = next, next += sizes_[a];
    }

    Packing run(std::optional<std::int64_t> capacity, std::int64_t most_work) {
        const std::int64_t goal = std::max(lower_bound_, capacity.value_or(lower_bound_)) / align_ * align_;
        if (best_bytes_ > goal) greedy(goal);
        if (best_bytes_ > goal && (!capacity || *capacity >= lower_bound_)) {
            if (search(goal, std::min<std::int64_t>(most_work / 10, 100'000'000)) ==
                SectionSearch::Result::gave_up) {
                join_parts(goal);
                if (best_bytes_ > goal) improve(goal, 200);
                if (best_bytes_ > goal) search(goal, most_work);
            }
            if (!capacity) close_gap(most_work / 10);
        }
        Packing packing;
        packing.bytes = best_bytes_;
        packing.lower_bound = lower_bound_;
        packing.offsets = best_;
        packing.status = capacity && lower_bound_ > *capacity ? Status::infeasible
                         : best_bytes_ == lower_bound_        ? Status::optimal
                                                              : Status::feasible;
        return packing;
    }

  private:
    bool late() const {
        if (control_.stop.stop_requested()) return true;
        return control_.seconds > 0 &&
               std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count() >
                   control_.seconds;
    }

    /// Places items in the given order, each as low (or in as tight a gap) as those already placed allow.
    void place(const std::vector<int>& order, bool tightest) {
        const int count = static_cast<int>(items_.size());
        std::vector<std::int64_t> offset(count, -1);
        std::vector<std::pair<std::int64_t, std::int64_t>> taken;
        std::int64_t top = 0;
        int looked_at = 0;
        for (int item : order) {
            // The first order is finished however long it takes: it is what there is.
            if (++looked_at % 256 == 0 && !best_order_.empty() && late()) return;
            taken.clear();
            for (int other : neighbours_[item])
                if (offset[other] >= 0) taken.emplace_back(offset[other], offset[other] + sizes_[other]);
            std::sort(taken.begin(), taken.end());
            std::int64_t at = 0, chosen = -1, slack = no_limit;
            for (const auto& [from, to] : taken) {
                const std::int64_t gap = from - at;
                if (gap >= sizes_[item] && gap - sizes_[item] < slack) {
                    chosen = at;
                    slack = gap - sizes_[item];
                    if (!tightest) break;
                }
                at = std::max(at, to);
            }
            if (chosen < 0) chosen = at;
            offset[item] = chosen;
            top = std::max(top, chosen + sizes_[item]);
            if (top >= best_bytes_) return;
        }
        best_ = offset;
        best_bytes_ = top;
        best_order_ = order;
    }

    void greedy(std::int64_t goal) {
        const int count = static_cast<int>(items_.size());
        const auto duration = [&](int a) {
            return static_cast<double>(items_[a].upper) - static_cast<double>(items_[a].lower);
        };
        const std::array<std::function<std::pair<double, double>(int)>, 6> keys = {
            [&](int a) { return std::pair(-double(sizes_[a]), double(items_[a].lower)); },
            [&](int a) { return std::pair(-duration(a), -double(sizes_[a])); },
            [&](int a) { return std::pair(-double(sizes_[a]) * duration(a), 0.0); },
            [&](int a) { return std::pair(double(items_[a].lower), -duration(a)); },
            [&](int a) { return std::pair(-double(items_[a].upper), -double(sizes_[a])); },
            [&](int a) { return std::pair(-double(pressure(a)), -double(sizes_[a])); },
        };
        for (const auto& key : keys) {
            std::vector<std::pair<std::pair<double, double>, int>> keyed;
            for (int a = 0; a < count; a++) keyed.emplace_back(key(a), a);
            std::sort(keyed.begin(), keyed.end());
            std::vector<int> order;
            for (const auto& [value, a] : keyed) order.push_back(a);
            for (bool tightest : {false, true}) {
                place(order, tightest);
                if (best_bytes_ <= goal || late()) return;
            }
        }
    }

    /// The largest live sum while an item lives.
    std::int64_t pressure(int item) const {
        std::int64_t most = live_[item];
        for (int b : neighbours_[item])
            if (items_[b].lower > items_[item].lower) most = std::max(most, live_[b]);
        return most;
    }

    /// Moves items that reach the top to the front of the best order, now and then a random one.
    void improve(std::int64_t goal, int rounds) {
        const int count = static_cast<int>(items_.size());
        if (best_order_.empty()) {
            best_order_.resize(count);
            std::iota(best_order_.begin(), best_order_.end(), 0);
        }
        std::mt19937 random(20);  // its sequence is the same everywhere, distributions are not
        std::vector<int> order = best_order_;
        for (int round = 0; round < rounds && best_bytes_ > goal && !late(); round++) {
            if (round % 20 == 0) order = best_order_;
            std::vector<int> at_top;
            for (int k = 0; k < count; k++)
                if (best_[order[k]] + sizes_[order[k]] == best_bytes_) at_top.push_back(k);
            int from = static_cast<int>(random() % count);
            if (!at_top.empty() && random() % 3) from = at_top[random() % at_top.size()];
            const int to = from > 0 ? static_cast<int>(random() % from) : static_cast<int>(random() % count);
            const int moved = order[from];
            order.erase(order.begin() + from);
            order.insert(order.begin() + to, moved);
            place(order, round % 2);
        }
    }

    /// Items that live between two times, and those of them that live on beyond: at most one at either end.
    struct Part {
        std::vector<int> items;
        int in = -1, out = -1;
    };

    /// Cuts the times where no more than one item lives on. Such an item goes to an end of the range in both
    /// parts, which can then be packed apart and mirrored to fit.
    std::vector<Part> parts() const {
        std::vector<std::int64_t> times;
        for (const PackItem& item : items_) times.push_back(item.upper);
        std::sort(times.begin(), times.end());
        times.erase(std::unique(times.begin(), times.end()), times.end());
        std::vector<Part> found;
        std::int64_t from = std::numeric_limits<std::int64_t>::min();
        int in = -1;
        for (std::int64_t time : times) {
            int crossing = -1, count = 0;
            for (int a = 0; a < static_cast<int>(items_.size()); a++)
                if (items_[a].lower < time && items_[a].upper > time && sizes_[a] > 0) crossing = a, count++;
            if (count > 1 || (count == 1 && crossing == in && time < times.back())) continue;
            Part part{{}, in, crossing};
            for (int a = 0; a < static_cast<int>(items_.size()); a++)
                if (items_[a].lower < time && items_[a].upper > from && items_[a].lower < items_[a].upper)
                    part.items.push_back(a);
            found.push_back(std::move(part));
            from = time;
            in = crossing;
        }
        return found;
    }

    /// Offsets of a part's items within `bytes`: the one that comes in at the bottom, the one that goes out
    /// at the bottom or the top. Tries the usual orders, then seeded random ones. Empty: none found.
    std::vector<std::int64_t> pack_part(const Part& part, std::int64_t bytes, bool out_at_top) const {
        constexpr int most_orders = 1500;
        std::vector<int> order;
        for (int a : part.items)
            if (a != part.in && a != part.out) order.push_back(a);
        std::mt19937 random(20);
        for (int round = 0; round < most_orders && !late(); round++) {
            if (round == 0)
                std::stable_sort(order.begin(), order.end(),
                                 [&](int a, int b) { return sizes_[a] > sizes_[b]; });
            else if (round == 1)
                std::stable_sort(order.begin(), order.end(),
                                 [&](int a, int b) { return items_[a].upper > items_[b].upper; });
            else
                for (std::size_t k = order.size(); k > 1; k--) std::swap(order[k - 1], order[random() % k]);
            std::vector<std::int64_t> offset(items_.size(), -1);
            if (part.in >= 0) offset[part.in] = 0;
            if (part.out >= 0) offset[part.out] = out_at_top ? bytes - sizes_[part.out] : 0;
            if (place_within(order, bytes, offset)) return offset;
        }
        return {};
    }

    /// Places items in order, each as low as those already placed allow. False: one does not fit.
    bool place_within(const std::vector<int>& order, std::int64_t bytes,
                      std::vector<std::int64_t>& offset) const {
        std::vector<std::pair<std::int64_t, std::int64_t>> taken;
        for (int item : order) {
            taken.clear();
            for (int other : neighbours_[item])
                if (offset[other] >= 0) taken.emplace_back(offset[other], offset[other] + sizes_[other]);
            taken.emplace_back(bytes, bytes);
            std::sort(taken.begin(), taken.end());
            std::int64_t at = 0;
            for (const auto& [low, high] : taken) {
                if (low - at >= sizes_[item]) {
                    offset[item] = at;
                    break;
                }
                at = std::max(at, high);
            }
            if (offset[item] < 0) return false;
        }
        return true;
    }

    /// Packs part by part within `bytes`; keeps the result where every part has one.
    void join_parts(std::int64_t bytes) {
        if (bytes >= best_bytes_) return;
        std::vector<std::int64_t> joined(items_.size(), 0);
        bool mirrored = false;
        for (const Part& part : parts()) {
            const bool together = part.in >= 0 && part.out >= 0 && part.in != part.out &&
                                  items_[part.in].upper > items_[part.out].lower;
            bool at_top = part.out >= 0 && part.out != part.in;
            std::vector<std::int64_t> offset = pack_part(part, bytes, at_top);
            if (offset.empty() && at_top && !together) {
                at_top = false;
                offset = pack_part(part, bytes, at_top);
            }
            if (offset.empty() && !part.items.empty()) return;
            for (int a : part.items) joined[a] = mirrored ? bytes - offset[a] - sizes_[a] : offset[a];
            mirrored ^= at_top;
        }
        best_bytes_ = 0;
        for (std::size_t a = 0; a < items_.size(); a++)
            best_bytes_ = std::max(best_bytes_, joined[a] + sizes_[a]);
        best_ = std::move(joined);
        best_order_.clear();
    }

    /// Asks for a packing within `bytes` with each order of the exact search in turn, ever longer, until
    /// `work` is used up: most searches end soon or not at all. Takes what is found; raises the lower bound
    /// where there is none.
    SectionSearch::Result search(std::int64_t bytes, std::int64_t work) {
        using Result = SectionSearch::Result;
        if (searches_.empty()) {
            for (std::size_t a = 0; a < items_.size(); a++)
                if (sizes_[a] > 0 && items_[a].lower < items_[a].upper) searched_.push_back(a);
            // The search descends as deep as there are items, and looks at all of them at each step.
            if (searched_.size() > most_searched) searched_.clear();
            std::vector<SectionSearch::Item> searched;
            for (std::size_t a : searched_) searched.push_back({sizes_[a], items_[a].lower, items_[a].upper});
            searches_.assign(static_cast<std::size_t>(threads_), SectionSearch(searched));
        }
        if (searched_.empty()) return Result::gave_up;
        std::int64_t slice = shortest_search;
        for (int round = 0; work > 0 && !late(); round++, slice *= 2) {
            std::vector<int> orders(SectionSearch::order_count);
            std::iota(orders.begin(), orders.end(), 0);
            for (int k = 0; k < disturbed_orders; k++)
                orders.push_back(SectionSearch::order_count + round * disturbed_orders + k);
            for (std::size_t first = 0; first < orders.size() && work > 0; first += searches_.size()) {
                const std::size_t count = std::min(searches_.size(), orders.size() - first);
                const Result result =
                    race(bytes, std::span(orders).subspan(first, count), std::min(slice, work));
                if (result != Result::gave_up) return result;
                work -= static_cast<std::int64_t>(count) * slice;
            }
        }
        return Result::gave_up;
    }

    /// Searches with these orders at the same time. Of those that come to an end the first in their sequence
    /// counts, not the first in time, so that the same packing is found every time.
    SectionSearch::Result race(std::int64_t bytes, std::span<const int> orders, std::int64_t work) {
        using Result = SectionSearch::Result;
        std::vector<Result> results(orders.size(), Result::gave_up);
        std::atomic<std::size_t> ended = orders.size();  // the first that has
        const auto run = [&](std::size_t k) {
            const auto stop = [&, k] { return late() || ended < k; };
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
        if (results[first] == Result::found) take_searched(searches_[first].offsets());
        if (results[first] == Result::none) lower_bound_ = std::max(lower_bound_, bytes + align_);
        return results[first];
    }

    void take_searched(const std::vector<std::int64_t>& offsets) {
        best_.assign(items_.size(), 0);
        best_bytes_ = 0;
        best_order_.clear();
        for (std::size_t k = 0; k < searched_.size(); k++) best_[searched_[k]] = offsets[k];
        for (std::size_t a = 0; a < items_.size(); a++)
            best_bytes_ = std::max(best_bytes_, best_[a] + sizes_[a]);
    }

    /// Halves the gap between the lower bound and the best packing until they meet, or questions stay open.
    void close_gap(std::int64_t work) {
        std::int64_t low = lower_bound_;  // not proven once a question has stayed open
        while (low < best_bytes_ && !late()) {
            const std::int64_t middle = (low + (best_bytes_ - low - 1) / 2) / align_ * align_;
            if (search(middle, work) != SectionSearch::Result::found) low = middle + align_;
        }
    }

    static constexpr std::size_t most_searched = 4000;
    /// Work of an order's first search: what is found at all is mostly found within little.
    static constexpr std::int64_t shortest_search = 200'000;
    /// Beside the usual orders, in each round, for instances that lead all of those astray.
    static constexpr int disturbed_orders = 2;

    const std::vector<PackItem>& items_;
    const std::int64_t align_;
    const Control& control_;
    const int threads_;
    const std::chrono::steady_clock::time_point start_;
    std::vector<std::int64_t> sizes_;
    std::vector<std::vector<int>> neighbours_;  ///< items that live at the same time
    std::vector<std::int64_t> live_;            ///< by item: bytes that live where it begins
    std::vector<SectionSearch> searches_;       ///< by thread, made when first asked
    std::vector<std::size_t> searched_;         ///< their items
    std::int64_t lower_bound_ = 0, best_bytes_ = 0;
    std::vector<std::int64_t> best_;
    std::vector<int> best_order_;
};

}  // namespace

Packing pack(const std::vector<PackItem>& items, std::int64_t align, std::optional<std::int64_t> capacity,
             const Control& control, std::int64_t most_work, int threads) {
    return Packer(items, align, control, threads).run(capacity, most_work);
}

Packing pack(Schedule& schedule, std::optional<std::int64_t> capacity, const Control& control) {
    std::vector<PackItem> items;
    std::vector<Buffer*> buffers;
    for (Buffer& buffer : schedule.buffers) {
        if (buffer.external) continue;
        items.push_back({buffer.bytes, buffer.from_step, buffer.to_step});
        buffers.push_back(&buffer);
    }
    Packing packing = pack(items, arena_alignment, capacity, control);
    for (std::size_t k = 0; k < buffers.size(); k++) buffers[k]->offset = packing.offsets[k];
    return packing;
}

std::int64_t pack(Schedule& schedule, const Control& control) {
    return pack(schedule, std::nullopt, control).bytes;
}

}  // namespace taso
