// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/best_point.h"

#include "question/watch.h"

namespace taso {

namespace {

Packing packed(const ProblemTable& table, const Choice& choice, const Control& control) {
    Schedule made = schedule_of(table.problem(), choice);
    return pack(made, std::nullopt, left_of(control));
}

/// Something that packs within a limit where none of the fastest does: of fewer live bytes, one selection of
/// each.
std::optional<BestPoint> packable(DynamicProgramme& programme, const ProblemTable& table, std::int64_t limit,
                                  std::int64_t live, const Control& control) {
    const Watch watch(control);
    for (int open = 0; open < most_open_packings && !watch.late(); open++) {
        const auto cost = programme.best(live - 1);
        if (!cost) break;
        live = cost->bytes;
        BestPoint point{cost->latency_ns, 0, programme.first_of(*cost), false, false};
        point.bytes = packed(table, point.choice, control).bytes;
        if (point.bytes <= limit) return point;
    }
    return std::nullopt;
}

}  // namespace

std::optional<BestPoint> best_point(DynamicProgramme& programme, const ProblemTable& table, BudgetKind kind,
                                    std::int64_t limit, const Control& control, bool& proven) {
    proven = true;
    const auto cost = programme.best(limit);
    if (!cost) return std::nullopt;
    BestPoint first{cost->latency_ns, cost->bytes, programme.first_of(*cost)};
    if (!is_packed(kind)) return first;
    first.bytes = packed(table, first.choice, control).bytes;
    if (first.bytes == cost->bytes) return first;

    std::optional<BestPoint> best;
    if (first.bytes <= limit) best = first;
    bool all_packings_proven = true;
    int packings = 0, open = 0;
    bool done = false;
    const bool exhausted =
        programme.each(limit, most_partials, control, [&](std::int64_t latency_ns, const Choice& choice) {
            done = best && (latency_ns > best->latency_ns || best->bytes == cost->bytes);
            if (done || packings++ == most_packings || open >= most_open_packings) return false;
            const Packing packing = packed(table, choice, control);
            if (packing.status != Status::optimal) open++;
            all_packings_proven = all_packings_proven && packing.status == Status::optimal;
            if (packing.bytes <= limit && (!best || packing.bytes < best->bytes))
                best = BestPoint{latency_ns, packing.bytes, choice};
            return true;
        });
    proven = (exhausted || done) && all_packings_proven;
    if (best) {
        best->smallest = proven;
        best->fastest = proven || best->latency_ns == cost->latency_ns;
    } else if (!proven) {
        best = packable(programme, table, limit, cost->bytes, control);
    }
    return best;
}

std::optional<BestPoint> least_point(DynamicProgramme& programme, const ProblemTable& table, BudgetKind kind,
                                     const Control& control) {
    const Watch watch(control);
    std::int64_t low = programme.least_bytes();
    bool proven = true;
    auto least = best_point(programme, table, kind, low, control, proven);
    if (least) return least;
    // Nothing packs into the least live bytes: the answer lies between them and the first packing found.
    const auto cost = programme.best(low);
    const Choice choice = programme.first_of(*cost);
    std::int64_t high = packed(table, choice, control).bytes;
    least = BestPoint{cost->latency_ns, high, choice};
    bool all_proven = proven;
    while (low + arena_alignment < high && !watch.late()) {
        const std::int64_t middle = (low + high) / 2 / arena_alignment * arena_alignment;
        const auto found = best_point(programme, table, kind, middle, control, proven);
        if (found) {
            high = found->bytes;
            least = found;
        } else {
            low = middle;
            all_proven = all_proven && proven;
        }
    }
    least->smallest = all_proven && low + arena_alignment >= high;
    return least;
}

}  // namespace taso
