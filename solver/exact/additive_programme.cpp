// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/additive_programme.h"

#include <algorithm>
#include <queue>
#include <tuple>

#include "exact/nothing_joins.h"
#include "pack/packer.h"

namespace taso {

AdditiveProgramme::AdditiveProgramme(const ProblemTable& table, BudgetKind kind, Freedom freedom,
                                     const Control& control)
    : table_(table),
      kind_(kind),
      stop_{.stop = control.stop},
      watch_(control),
      graph_(table, kind, freedom, control) {
    if (graph_.stopped()) return;
    if (graph_.caps.empty()) nothing_joins(table.problem());
    curves_.resize(graph_.caps.size());
    try {
        contracted_.emplace(graph_, watch_);
        curve(0);  // when time is up later, something small is known
        fastest_ns_ = bound_ns_ = curve(static_cast<int>(curves_.size()) - 1).fastest().ns;
        ready_ = true;
    } catch (const Interrupted&) {
    }
}

ParetoCurve& AdditiveProgramme::curve(int cap) {
    if (!curves_[cap]) curves_[cap] = std::make_unique<ParetoCurve>(*contracted_, graph_.caps[cap], watch_);
    return *curves_[cap];
}

/// Looks into the caps below `end`, those first that promise most. What a cap holds is bounded by what any
/// larger cap holds, so that ranges of caps are told apart only where they promise enough: `bound(first,
/// last)` is no more than what any of these caps comes to, no_limit where there is nothing; `worth(first,
/// last)` tells whether any of those that come to what further caps may come to at most is worth a look;
/// `look(cap, bound)` returns that.
template <class Bound, class Worth, class Look>
void AdditiveProgramme::each_cap(int end, Bound bound, Worth worth, Look look) {
    struct Range {
        std::int64_t bound = 0;
        int first = 0, last = 0;
        bool operator<(const Range& other) const {
            return std::tie(bound, first) > std::tie(other.bound, other.first);
        }
    };
    std::priority_queue<Range> ranges;
    const auto add = [&](int first, int last) {
        if (first > last) return;
        const std::int64_t least = bound(first, last);
        if (least != no_limit) ranges.push({least, first, last});
    };
    add(0, end - 1);
    std::int64_t most = no_limit;
    while (!ranges.empty() && ranges.top().bound <= most) {
        const Range range = ranges.top();
        ranges.pop();
        if (range.bound == most && !worth(range.first, range.last)) continue;
        if (range.first == range.last) {
            most = look(range.first, range.bound);
            continue;
        }
        const int middle = range.first + (range.last - range.first) / 2;
        add(range.first, middle);
        add(middle + 1, range.last);
    }
}

/// Nothing under this cap that adds at most so much is faster; no_limit: there is nothing. What keeps a cap
/// keeps any larger one: what has been found there bounds it too.
std::int64_t AdditiveProgramme::bound_within(int cap, std::int64_t added) {
    std::int64_t bound = curve(cap).bound_ns(added);
    for (std::size_t larger = cap; larger < curves_.size() && bound != no_limit; larger++)
        if (curves_[larger]) bound = std::max(bound, curves_[larger]->looked_ns(added));
    return bound;
}

std::optional<CountedSelection> AdditiveProgramme::counted_within(std::int64_t limit, bool sweep) {
    std::optional<CountedSelection> best;
    bound_ns_ = fastest_ns_;
    const auto end = std::upper_bound(graph_.caps.begin(), graph_.caps.end(), limit) - graph_.caps.begin();
    each_cap(
        static_cast<int>(end),
        [&](int first, int last) { return bound_within(last, limit - graph_.caps[first]); },
        // Of those as fast only what is as small.
        [&](int first, int last) {
            const std::int64_t added = curve(last).bound_added(best->ns);
            return added != no_limit && graph_.caps[first] + added <= best->bytes;
        },
        [&](int cap, std::int64_t bound) {
            if (!best) bound_ns_ = bound;
            auto found =
                curve(cap).best_within(limit - graph_.caps[cap], best ? best->ns : no_limit, sweep, bound);
            if (found) {
                const std::int64_t bytes = graph_.caps[cap] + found->added;
                if (!best || std::tie(found->ns, bytes, found->decisions) <
                                 std::tie(best->ns, best->bytes, best->decisions))
                    best = CountedSelection{found->ns, bytes, std::move(found->decisions)};
            }
            return best ? best->ns : no_limit;
        });
    return best;
}

std::optional<CountedSelection> AdditiveProgramme::counted_by(std::int64_t deadline_ns) {
    std::optional<CountedSelection> best;
    each_cap(
        static_cast<int>(curves_.size()),
        [&](int first, int last) {
            const std::int64_t added = curve(last).bound_added(deadline_ns);
            return added == no_limit ? no_limit : graph_.caps[first] + added;
        },
        [](int, int) { return true; },
        [&](int cap, std::int64_t) {
            auto found = curve(cap).least_by(deadline_ns, best ? best->bytes - graph_.caps[cap] : no_limit);
            if (found) {
                const std::int64_t bytes = graph_.caps[cap] + found->added;
                if (!best || std::tie(bytes, found->ns, found->decisions) <
                                 std::tie(best->bytes, best->ns, best->decisions))
                    best = CountedSelection{found->ns, bytes, std::move(found->decisions)};
            }
            return best ? best->bytes : no_limit;
        });
    return best;
}

std::int64_t AdditiveProgramme::counted_least() {
    std::int64_t least = no_limit;
    each_cap(
        static_cast<int>(curves_.size()),
        [&](int first, int last) {
            return curve(last).empty() ? no_limit : graph_.caps[first] + curve(last).least().added;
        },
        [](int, int) { return false; },
        [&](int, std::int64_t bytes) { return least = std::min(least, bytes); });
    return least;
}

/// The bytes of a selection, packed; any number above `give_up_above` where they are more. `certain`: nothing
/// packs it better.
std::int64_t AdditiveProgramme::true_bytes(const std::vector<int>& decisions, std::int64_t give_up_above,
                                           bool& certain) {
    const Problem& problem = table_.problem();
    const Choice choice = graph_.choice(decisions);
    certain = true;
    // Workspace and weights are what the candidates say, in whichever order they run.
    Choice in_file = plain_choice(choice.candidates);
    const Memory counted = memory(problem, selection_of(problem, in_file), 0);
    if (!is_packed(kind_)) return counted[kind_];
    Schedule made = schedule_of(problem, choice);
    const std::int64_t bound = made.lower_bound() + counted.weights;
    if (bound > give_up_above) return bound;
    packings_++;
    const Packing packing = pack(made, std::nullopt, stop_);
    certain = packing.status == Status::optimal;
    if (!certain) open_packings_++;
    return packing.bytes + counted.weights;
}

std::optional<BestPoint> AdditiveProgramme::best(std::int64_t limit, bool& proven, bool sweep) {
    proven = true;
    try {
        const auto found = counted_within(limit, sweep);
        if (!found) return std::nullopt;
        bound_ns_ = found->ns;
        if (!is_packed(kind_)) return BestPoint{found->ns, found->bytes, graph_.choice(found->decisions)};
        bool certain = true;
        if (true_bytes(found->decisions, no_limit, certain) == found->bytes)
            return BestPoint{found->ns, found->bytes, graph_.choice(found->decisions)};
        return best_of_all(limit, *found, proven);
    } catch (const Interrupted&) {
        proven = false;
        return known_within(limit);
    }
}

/// The best corner that has been found when time is up.
std::optional<BestPoint> AdditiveProgramme::known_within(std::int64_t limit) {
    std::optional<BestPoint> best;
    for (std::size_t cap = 0; cap < curves_.size() && graph_.caps[cap] <= limit; cap++) {
        if (!curves_[cap]) continue;
        const ParetoCurve::Point* corner = curves_[cap]->corner_within(limit - graph_.caps[cap]);
        if (!corner || (best && best->latency_ns <= corner->ns)) continue;
        bool certain = true;
        const std::int64_t bytes = true_bytes(corner->decisions, limit, certain);
        if (bytes <= limit)
            best = BestPoint{corner->ns, bytes, graph_.choice(corner->decisions), false, false};
    }
    return best;
}

/// Goes through the selections in order of time, `first` being larger than it was counted.
std::optional<BestPoint> AdditiveProgramme::best_of_all(std::int64_t limit, const CountedSelection& first,
                                                        bool& proven) {
    std::optional<BestPoint> best;
    std::vector<int> best_decisions;
    bool certain = true, done = false;
    packings_ = open_packings_ = 0;
    const bool exhausted = each_by_time(graph_, limit, watch_, [&](const CountedSelection& next) {
        done = best && next.ns > best->latency_ns;
        if (done || packings_ >= most_packings || open_packings_ >= most_open_packings) return false;
        bool sure = true;
        const std::int64_t most = best ? best->bytes : limit;
        if (next.bytes > most) return true;
        const std::int64_t bytes = true_bytes(next.decisions, most, sure);
        if (bytes <= limit &&
            (!best || std::tie(bytes, next.decisions) < std::tie(best->bytes, best_decisions))) {
            best_decisions = next.decisions;
            best = BestPoint{next.ns, bytes, graph_.choice(next.decisions)};
        }
        certain = certain && sure;
        return true;
    });
    proven = (exhausted || done) && certain;
    if (best) {
        best->smallest = proven;
        best->fastest = proven || best->latency_ns == first.ns;
    }
    return best;
}

std::optional<BestPoint> AdditiveProgramme::least() {
    bool proven = true;
    std::optional<BestPoint> least;
    try {
        std::int64_t low = counted_least();
        least = best(low, proven);
        if (least || !is_packed(kind_)) return least;
        // Nothing is as small as it was counted: the answer lies between that and what any of it comes to.
        bool all_proven = proven, certain = true;
        const CountedSelection counted = *counted_within(low, false);
        least = BestPoint{counted.ns, true_bytes(counted.decisions, no_limit, certain),
                          graph_.choice(counted.decisions)};
        std::int64_t high = least->bytes;
        while (low + 1 < high) {
            watch_.check();
            const std::int64_t middle = low + (high - low) / 2;
            const auto found = best(middle, proven);
            if (found) {
                high = found->bytes;
                least = found;
            } else {
                low = middle;
                all_proven = all_proven && proven;
            }
        }
        if (const auto first = best(high, proven)) least = first;
        least->smallest = all_proven;
    } catch (const Interrupted&) {
        for (std::size_t cap = 0; !least && cap < curves_.size(); cap++) {
            if (!curves_[cap] || curves_[cap]->empty()) continue;
            const ParetoCurve::Point& corner = curves_[cap]->least();
            bool certain = true;
            least = BestPoint{corner.ns, true_bytes(corner.decisions, no_limit, certain),
                              graph_.choice(corner.decisions)};
        }
        if (least) least->smallest = least->fastest = false;
    }
    return least;
}

std::optional<BestPoint> AdditiveProgramme::best_by(std::int64_t deadline_ns, bool& proven) {
    proven = true;
    std::optional<BestPoint> found;
    try {
        const auto counted = counted_by(deadline_ns);
        if (!counted) return std::nullopt;
        bool certain = true;
        found = BestPoint{counted->ns, true_bytes(counted->decisions, no_limit, certain),
                          graph_.choice(counted->decisions)};
        if (found->bytes == counted->bytes) return found;
        bool all_proven = true;
        std::int64_t low = counted->bytes - 1, high = found->bytes;
        while (low + 1 < high) {
            watch_.check();
            const std::int64_t middle = low + (high - low) / 2;
            const auto better = best(middle, proven);
            if (better && better->latency_ns <= deadline_ns) {
                high = better->bytes;
                found = better;
            } else {
                low = middle;
                all_proven = all_proven && proven && (!better || better->fastest);
            }
        }
        if (const auto first = best(high, proven)) found = first;
        proven = all_proven;
        found->smallest = proven;
    } catch (const Interrupted&) {
        proven = false;
        if (!found)
            for (const auto& curve : curves_) {
                const ParetoCurve::Point* corner = curve ? curve->corner_by(deadline_ns) : nullptr;
                if (!corner) continue;
                bool certain = true;
                const std::int64_t bytes = true_bytes(corner->decisions, no_limit, certain);
                if (!found || bytes < found->bytes)
                    found = BestPoint{corner->ns, bytes, graph_.choice(corner->decisions)};
            }
        if (found) found->smallest = found->fastest = false;
    }
    return found;
}

}  // namespace taso
