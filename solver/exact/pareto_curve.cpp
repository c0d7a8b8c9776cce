// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/pareto_curve.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace taso {

namespace {

/// After a look that met more labels, prices beside the edge's own pay for the next, where both time and
/// bytes are limited: so many times steeper.
constexpr std::size_t many_labels = 1000;
constexpr std::int64_t steeper = 4;
constexpr std::int64_t much = std::int64_t(1) << 62;  // worth more than all else together
/// The part of a triangle that is looked into first, and how it widens as long as it proves nothing. What a
/// sweep finds beyond what it needs serves its next limits.
struct Pace {
    Wide first_part, widening;
    Wide wider(Wide part) const { return part > widening ? part / widening : 1; }
};
constexpr Pace once = {256, 3}, sweeping = {64, 8};

Wide up(Wide price, std::int64_t unit) { return (price + unit - 1) / unit; }

}  // namespace

ParetoCurve::ParetoCurve(const ContractedGraph& graph, std::int64_t cap, Watch& watch)
    : search_(graph, cap, watch) {
    if (!search_.any()) return;
    corners_.push_back({search_.cheapest(search_.potentials({1, much})), false});
    Point fastest = search_.cheapest(search_.potentials({much, 1}));
    if (fastest.added > least().added) corners_.push_back({std::move(fastest), false});
}

Prices ParetoCurve::prices(int corner) const {
    const Point &a = corners_[corner].point, &b = corners_[corner + 1].point;
    const std::int64_t ns = b.added - a.added, added = a.ns - b.ns, unit = std::gcd(ns, added);
    return {ns / unit, added / unit};
}

bool ParetoCurve::split(int corner) {
    const Point& a = corners_[corner].point;
    potentials_ = search_.potentials(prices(corner));
    sides_.clear();
    priced_ = corner;
    if (potentials_.to_end[0] == potentials_.prices.of(a.ns, a.added)) {
        corners_[corner].edge = true;
        return false;
    }
    Point between = search_.cheapest(potentials_);
    corners_.insert(corners_.begin() + corner + 1, {std::move(between), false});
    priced_ = -1;
    if (triangle_.corner > corner) triangle_.corner++;
    return true;
}

int ParetoCurve::edge_within(std::int64_t added) {
    while (true) {
        int corner = static_cast<int>(corners_.size()) - 1;
        while (corners_[corner].point.added > added) corner--;
        if (corner + 1 == static_cast<int>(corners_.size()) || corners_[corner].edge || !split(corner))
            return corner;
    }
}

int ParetoCurve::edge_by(std::int64_t ns) {
    while (true) {
        int corner = 0;
        while (corners_[corner].point.ns > ns) corner++;
        if (corner == 0 || corners_[corner - 1].edge || !split(corner - 1)) return corner - 1;
    }
}

std::int64_t ParetoCurve::bound_ns(std::int64_t added) {
    if (empty() || added < least().added) return no_limit;
    const int corner = edge_within(added);
    const Point& a = corners_[corner].point;
    if (corner + 1 == static_cast<int>(corners_.size())) return a.ns;
    const Prices price = prices(corner);
    return static_cast<std::int64_t>(up(price.of(a.ns, a.added) - Wide(price.added) * added, price.ns));
}

std::int64_t ParetoCurve::looked_ns(std::int64_t added) const {
    const int corner = triangle_.corner;
    if (corner < 0 || corner + 1 >= static_cast<int>(corners_.size()) ||
        added < corners_[corner].point.added || added > triangle_.limits.added)
        return 0;
    const LabelSearch::Labels& labels = triangle_.labels;
    const auto after = std::upper_bound(labels.added.begin(), labels.added.end(), added);
    const auto found = static_cast<std::size_t>(after - labels.added.begin());
    const std::int64_t ns = found == 0 ? no_limit : labels.ns[found - 1];
    // What is faster than all that was found keeps no limit of the look.
    const Prices price = prices(corner);
    const Wide rest = triangle_.limits.price - Wide(price.added) * added;
    if (rest < 0) return 0;
    return static_cast<std::int64_t>(
        std::min(Wide(ns), std::min(Wide(triangle_.limits.ns), rest / price.ns) + 1));
}

std::int64_t ParetoCurve::bound_added(std::int64_t ns) {
    if (empty() || ns < fastest().ns) return no_limit;
    const int corner = edge_by(ns);
    if (corner < 0) return least().added;
    const Point& a = corners_[corner].point;
    const Prices price = prices(corner);
    return static_cast<std::int64_t>(up(price.of(a.ns, a.added) - Wide(price.ns) * ns, price.added));
}

const ParetoCurve::Point* ParetoCurve::corner_within(std::int64_t added) const {
    const Point* found = nullptr;
    for (const Corner& corner : corners_)
        if (corner.point.added <= added) found = &corner.point;
    return found;
}

const ParetoCurve::Point* ParetoCurve::corner_by(std::int64_t ns) const {
    for (const Corner& corner : corners_)
        if (corner.point.ns <= ns) return &corner.point;
    return nullptr;
}

bool ParetoCurve::looked(int corner, const LabelSearch::Limits& limits) const {
    return triangle_.corner == corner && limits.price <= triangle_.limits.price &&
           limits.ns <= triangle_.limits.ns && limits.added <= triangle_.limits.added;
}

void ParetoCurve::look(int corner, const LabelSearch::Limits& limits) {
    const bool last = corner + 1 == static_cast<int>(corners_.size());
    if (priced_ != corner) {
        sides_.clear();
        potentials_ = search_.potentials(last ? Prices{much, 1} : prices(corner));
        priced_ = corner;
    }
    const bool was_large = triangle_.corner == corner && triangle_.labels.parent.size() > many_labels;
    if (was_large && limits.ns < corners_[corner].point.ns && sides_.empty() && !last) {
        const Prices price = prices(corner);
        sides_.push_back(search_.potentials({price.ns * steeper, price.added}));
        sides_.push_back(search_.potentials({price.ns, price.added * steeper}));
    }
    triangle_.corner = -1;
    triangle_.labels = search_.within(limits, potentials_, sides_);
    triangle_.limits = limits;
    triangle_.corner = corner;
}

std::optional<ParetoCurve::Point> ParetoCurve::point(int index) const {
    const LabelSearch::Labels& labels = triangle_.labels;
    return Point{labels.ns[index], labels.added[index], search_.decisions(labels, labels.ends[index])};
}

std::optional<ParetoCurve::Point> ParetoCurve::best_within(std::int64_t added, std::int64_t most_ns,
                                                           bool sweep, std::int64_t least_ns) {
    const std::int64_t bound = bound_ns(added);
    if (bound == no_limit || std::max(bound, least_ns) > most_ns) return std::nullopt;
    const int corner = edge_within(added);
    const Point start = corners_[corner].point;
    const bool last = corner + 1 == static_cast<int>(corners_.size());
    const Prices price = last ? Prices{much, 1} : prices(corner);
    const Wide floor = price.of(start.ns, start.added);
    std::int64_t ns = start.ns, bytes = start.added;  // the best that is known
    int found = -1;
    const auto improve = [&] {
        found = -1;
        if (triangle_.corner != corner) return;
        const LabelSearch::Labels& labels = triangle_.labels;
        found = static_cast<int>(std::upper_bound(labels.added.begin(), labels.added.end(), added) -
                                 labels.added.begin()) -
                1;
        if (found >= 0 && labels.ns[found] <= ns) ns = labels.ns[found], bytes = labels.added[found];
    };
    improve();
    const Pace& pace = sweep ? sweeping : once;
    for (Wide part = pace.first_part;; part = pace.wider(part)) {
        // Whatever is as good as what is known costs at most this.
        const std::int64_t most = std::min(ns, most_ns);
        Wide highest = price.of(ns, bytes);
        if (most < ns)
            highest = price.of(most, added);
        else if (ns > least_ns)
            highest = std::max(highest, price.of(ns - 1, added));
        LabelSearch::Limits enough{highest, most, added};
        if (last) enough = {floor, ns, bytes};
        if (looked(corner, enough)) break;
        LabelSearch::Limits limits = enough;
        limits.price = floor + (enough.price - floor) / part;
        if (sweep) limits.ns = start.ns;
        if (looked(corner, limits)) continue;  // what was found since has narrowed what is enough
        look(corner, limits);
        improve();
    }
    if (found < 0 || triangle_.labels.ns[found] > std::min(ns, most_ns)) return std::nullopt;
    return point(found);
}

std::optional<ParetoCurve::Point> ParetoCurve::least_by(std::int64_t deadline, std::int64_t most_added) {
    const std::int64_t bound = bound_added(deadline);
    if (bound == no_limit || bound > most_added) return std::nullopt;
    const int corner = edge_by(deadline);
    if (corner < 0) return best_within(least().added);
    const Point start = corners_[corner + 1].point;
    const Prices price = prices(corner);
    const Wide floor = price.of(start.ns, start.added);
    std::int64_t ns = start.ns, bytes = start.added;
    int found = -1;
    const auto improve = [&] {
        found = -1;
        if (triangle_.corner != corner) return;
        const LabelSearch::Labels& labels = triangle_.labels;
        const auto in_time = std::find_if(labels.ns.begin(), labels.ns.end(),
                                          [&](std::int64_t taken) { return taken <= deadline; });
        if (in_time == labels.ns.end()) return;
        found = static_cast<int>(in_time - labels.ns.begin());
        if (labels.added[found] <= bytes) ns = labels.ns[found], bytes = labels.added[found];
    };
    improve();
    for (Wide part = once.first_part;; part = once.wider(part)) {
        const std::int64_t most = std::min(bytes, most_added);
        const LabelSearch::Limits enough{most < bytes
                                             ? price.of(deadline, most)
                                             : std::max(price.of(deadline, bytes - 1), price.of(ns, bytes)),
                                         deadline, most};
        if (looked(corner, enough)) break;
        LabelSearch::Limits limits = enough;
        limits.price = floor + (enough.price - floor) / part;
        look(corner, limits);
        improve();
    }
    if (found < 0 || triangle_.labels.added[found] > std::min(bytes, most_added)) return std::nullopt;
    return point(found);
}

}  // namespace taso
