// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/additive_frontier.h"

#include <algorithm>

#include "exact/additive_programme.h"
#include "exact/frontier_list.h"

namespace taso {

namespace {

constexpr std::size_t most_exact_points = 300;
/// Where nothing else limits the search: then what is known is listed, and the least.
constexpr std::int64_t usual_looks = 700'000'000;
constexpr std::int64_t parts = 1000;  // of the larger one's bytes: two neighbours are one of them apart

}  // namespace

Frontier additive_frontier(const ProblemTable& table, BudgetKind kind, Freedom freedom, const Control& given,
                           const FrontierProgress& progress) {
    Control control = begun(given);
    if (!control.end && control.most_looks == 0) control.most_looks = usual_looks;
    FrontierList list(table.problem(), kind, freedom.order, progress);
    AdditiveProgramme programme(table, kind, freedom, control);
    if (programme.stopped()) return list.end(true);
    // From the fastest down: all points, or where they are many those that lie far enough apart.
    for (bool all : {true, false}) {
        if (!all) list.begin_thinned(1.0 / parts);
        bool proven = true;
        std::int64_t limit = no_limit;
        while (limit >= 0 && (!all || list.size() <= most_exact_points)) {
            const auto point = programme.best(limit, proven, true);
            if (programme.was_stopped()) {
                if (point) list.add(*point, false);
                if (const auto least = programme.least(); least && least->bytes < list.least_bytes())
                    list.add(*least, false);
                return list.end(true);
            }
            if (!proven) list.doubt();
            if (!point) break;
            list.add(*point, proven);
            limit = all ? point->bytes - 1
                        : std::min(point->bytes - 1, point->bytes / parts * (parts - 1) +
                                                         point->bytes % parts * (parts - 1) / parts);
        }
        if (all && list.size() > most_exact_points) continue;
        if (!all) {
            // The least bytes are an end of the list even where they lie close to the last point found.
            const auto least = programme.least();
            if (!least || programme.was_stopped()) return list.end(true);
            if (least->bytes < list.least_bytes()) {
                if (list.size() > 1) list.drop_last();
                list.add(*least, true);
            }
        }
        break;
    }
    return list.end(false);
}

}  // namespace taso
