// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/label_search.h"

#include <algorithm>
#include <tuple>

namespace taso {

namespace {

/// From a narrow cut the ways are found for each of its nodes once there are more labels than this at a node.
constexpr std::size_t many_to_leap = 8;

}  // namespace

LabelSearch::LabelSearch(const ContractedGraph& graph, std::int64_t cap, Watch& watch)
    : graph_(graph), watch_(watch), offers_(graph.offers(cap)) {
    const int nodes = graph.nodes();
    least_ns_.assign(nodes, no_limit);
    least_added_.assign(nodes, no_limit);
    least_ns_.back() = least_added_.back() = 0;
    for (int node = nodes - 2; node >= 0; node--)
        for (const ContractedGraph::Edge& edge : graph.from(node)) {
            const auto choice = offers_.of(edge.choice);
            if (choice.empty() || least_ns_[edge.to] == no_limit) continue;
            least_ns_[node] = std::min(least_ns_[node], least_ns_[edge.to] + choice.back().ns);
            least_added_[node] = std::min(least_added_[node], least_added_[edge.to] + choice.front().added);
        }
}

LabelSearch::Potentials LabelSearch::potentials(Prices prices) {
    watch_.check();
    watch_.listen(static_cast<std::int64_t>(graph_.edges.size()));
    std::vector<Wide> choice_price(static_cast<std::size_t>(offers_.choices()), no_way);
    for (int choice = 0; choice < offers_.choices(); choice++)
        for (const Offer& offer : offers_.corners(choice))
            choice_price[choice] = std::min(choice_price[choice], prices.of(offer.ns, offer.added));
    Potentials made{prices, std::vector<Wide>(graph_.nodes(), no_way)};
    made.to_end.back() = 0;
    for (int node = graph_.nodes() - 2; node >= 0; node--) {
        Wide best = no_way;
        for (const ContractedGraph::Edge& edge : graph_.from(node))
            best = std::min(best, made.to_end[edge.to] + choice_price[edge.choice]);
        made.to_end[node] = best;
    }
    return made;
}

LabelSearch::Point LabelSearch::cheapest(const Potentials& potentials) const {
    Point point;
    int node = 0;
    while (node + 1 < graph_.nodes()) {
        const auto step = [&] {
            for (const ContractedGraph::Edge& edge : graph_.from(node))
                for (const Offer& offer : offers_.of(edge.choice)) {
                    if (potentials.prices.of(offer.ns, offer.added) + potentials.to_end[edge.to] !=
                        potentials.to_end[node])
                        continue;
                    point.ns += offer.ns;
                    point.added += offer.added;
                    offers_.decide(offer.chain, point.decisions);
                    return edge.to;
                }
            return -1;
        };
        node = step();
    }
    return point;
}

std::vector<int> LabelSearch::Labels::chains(int label) const {
    std::vector<int> found;  // last first
    for (; label >= 0; label = parent[label])
        if (chain[label] >= -1)
            found.push_back(chain[label]);
        else
            found.insert(found.end(), several[-2 - chain[label]].rbegin(), several[-2 - chain[label]].rend());
    std::reverse(found.begin(), found.end());
    return found;
}

std::vector<int> LabelSearch::decisions(const Labels& labels, int label) const {
    std::vector<int> found;
    for (int chain : labels.chains(label)) offers_.decide(chain, found);
    return found;
}

/// Leaves at a node what no label of the same entry beats, sorted. The labels of each step came sorted, so
/// that merging does it.
void LabelSearch::thin(int node) {
    std::vector<Label>& labels = labels_[node];
    const auto before = [](const Label& a, const Label& b) {
        if (a.entry != b.entry) return a.entry < b.entry;
        if (a.added != b.added) return a.added < b.added;
        if (a.ns != b.ns) return a.ns < b.ns;
        return a.order < b.order;
    };
    runs_.assign(1, 0);
    for (std::size_t k = 1; k < labels.size(); k++) {
        const Label &a = labels[k - 1], &b = labels[k];
        if (b.entry < a.entry || (b.entry == a.entry && (b.added <= a.added || b.ns >= a.ns)))
            runs_.push_back(k);
    }
    runs_.push_back(labels.size());
    while (runs_.size() > 2) {
        merged_.clear();
        std::size_t ends = 1;
        for (std::size_t run = 0; run + 1 < runs_.size(); run += 2) {
            const std::size_t start = merged_.size();
            const auto keep = [&](const Label& label) {
                if (merged_.size() == start || label.entry != merged_.back().entry ||
                    label.ns < merged_.back().ns)
                    merged_.push_back(label);
            };
            std::size_t a = runs_[run], b = runs_[run + 1];
            const std::size_t end_a = b, end_b = run + 2 < runs_.size() ? runs_[run + 2] : b;
            while (a < end_a && b < end_b) keep(before(labels[b], labels[a]) ? labels[b++] : labels[a++]);
            while (a < end_a) keep(labels[a++]);
            while (b < end_b) keep(labels[b++]);
            runs_[ends++] = merged_.size();
        }
        runs_.resize(ends);
        labels.swap(merged_);
    }
    // Few of many are left at most nodes, and there are hundreds of thousands of these.
    if (labels.capacity() > 2 * labels.size()) labels.shrink_to_fit();
}

/// Ranks the labels of a stage by their decisions so far, and enters them as made.
void LabelSearch::number(const std::vector<int>& touched, Labels& made) {
    orders_.clear();
    for (int node : touched)
        for (const Label& label : labels_[node]) orders_.push_back(label.order);
    std::sort(orders_.begin(), orders_.end());
    orders_.erase(std::unique(orders_.begin(), orders_.end()), orders_.end());
    for (int node : touched)
        for (Label& label : labels_[node]) {
            label.order = std::lower_bound(orders_.begin(), orders_.end(), label.order) - orders_.begin();
            made.parent.push_back(label.parent);
            made.chain.push_back(label.chain);
            label.parent = static_cast<int>(made.parent.size()) - 1;
        }
}

/// Moves the labels of the nodes `here` from one stage to a later one.
void LabelSearch::advance(int from, int to, std::vector<int>& here, std::span<const Room> rooms,
                          const Scale& scale, Labels& made) {
    struct Step {
        std::int64_t ns, added, over;
        int chain;
    };
    std::vector<Step> steps;
    std::vector<int> next;
    const Potentials& main = scale.potentials;
    for (int stage = from; stage < to; stage++) {
        next.clear();
        for (int node : here) {
            const std::vector<Label>& labels = labels_[node];
            std::int64_t room_over = 0;
            for (const Label& label : labels)
                room_over = std::max(room_over, rooms[label.entry].over - label.over);
            const Wide most = (Wide(room_over + 1) << scale.shift) + main.to_end[node];
            for (const ContractedGraph::Edge& edge : graph_.from(node)) {
                const Wide rest = main.to_end[edge.to];
                if (rest >= no_way) continue;
                steps.clear();
                for (const Offer& offer : offers_.of(edge.choice)) {
                    const Wide price = main.prices.of(offer.ns, offer.added) + rest;
                    if (price < most)
                        steps.push_back(
                            {offer.ns, offer.added,
                             static_cast<std::int64_t>((price - main.to_end[node]) >> scale.shift),
                             offer.chain});
                }
                std::vector<Label>& there = labels_[edge.to];
                const bool fresh = there.empty();
                for (const Step& step : steps)
                    for (const Label& label : labels) {
                        watch_.listen();
                        const Room& room = rooms[label.entry];
                        // Copies choose no decision: order and place among the labels stay.
                        const std::int64_t order =
                            step.chain < 0 ? label.order : (label.order << 32) + step.chain;
                        const Label moved = {label.ns + step.ns,
                                             label.added + step.added,
                                             label.over + step.over,
                                             order,
                                             label.parent,
                                             step.chain,
                                             label.entry};
                        if (fits(moved, edge.to, room, scale)) there.push_back(moved);
                    }
                if (fresh && !there.empty()) next.push_back(edge.to);
            }
        }
        for (int node : next) thin(node);
        if (graph_.decides[stage]) number(next, made);
        for (int node : here) std::vector<Label>().swap(labels_[node]);
        here.swap(next);
    }
}

/// The same over several layers at once: the ways from each node are found once, for all of its labels.
void LabelSearch::leap(int from, int to, std::vector<int>& here, const Room& room, const Scale& scale,
                       Labels& made) {
    std::vector<std::vector<Label>> before;
    std::vector<Room> rooms;
    for (int node : here) {
        before.push_back(std::move(labels_[node]));
        const int entry = static_cast<int>(rooms.size());
        labels_[node] = {{0, 0, 0, 0, -1, -1, entry}};
        Room& own = rooms.emplace_back();
        for (const Label& label : before.back()) {
            own.over = std::max(own.over, room.over - label.over);
            own.ns = std::max(own.ns, room.ns - label.ns);
            own.added = std::max(own.added, room.added - label.added);
            for (std::size_t k = 0; k < scale.sides.size(); k++)
                own.sides[k] =
                    std::max(own.sides[k], room.sides[k] - scale.sides[k].prices.of(label.ns, label.added));
        }
    }
    Labels ways;
    advance(from, to, here, rooms, scale, ways);
    for (int node : here) {
        const std::vector<Label> through = std::move(labels_[node]);
        std::vector<Label>& labels = labels_[node];
        labels.clear();
        for (const Label& way : through) {
            const int chain = -2 - static_cast<int>(made.several.size());
            const std::size_t known = labels.size();
            for (const Label& label : before[way.entry]) {
                watch_.listen();
                const Label joined = {label.ns + way.ns,
                                      label.added + way.added,
                                      label.over + way.over,
                                      (label.order << 32) + way.order,
                                      label.parent,
                                      chain,
                                      0};
                if (fits(joined, node, room, scale)) labels.push_back(joined);
            }
            if (labels.size() > known) made.several.push_back(ways.chains(way.parent));
        }
        thin(node);
    }
    std::erase_if(here, [&](int node) { return labels_[node].empty(); });
    number(here, made);
}

LabelSearch::Labels LabelSearch::within(const Limits& limits, const Potentials& potentials,
                                        std::span<const Potentials> sides) {
    Labels made;
    const Wide slack = limits.price - potentials.to_end[0];
    if (slack < 0 || potentials.to_end[0] >= no_way) return made;
    // Rounding down gives up too little, never too much.
    Scale scale{potentials, sides};
    while (slack >> scale.shift >= Wide(1) << 61) scale.shift++;
    Room room{static_cast<std::int64_t>(slack >> scale.shift), limits.ns, limits.added, {}};
    for (std::size_t k = 0; k < sides.size(); k++)
        room.sides[k] = sides[k].prices.of(limits.ns, limits.added);

    labels_.assign(static_cast<std::size_t>(graph_.nodes()), {});
    labels_[0].push_back({0, 0, 0, 0, -1, -1, 0});
    std::vector<int> here = {0};
    for (std::size_t k = 0; k + 1 < graph_.cuts.size(); k++) {
        const ContractedGraph::Cut &from = graph_.cuts[k], &to = graph_.cuts[k + 1];
        const auto many = [&] {
            std::size_t labels = 0;
            for (int node : here) labels += labels_[node].size();
            return labels > many_to_leap * here.size();
        };
        if (to.stage - from.stage <= 2 || ((from.narrow || to.narrow) && !many()))
            advance(from.stage, to.stage, here, {&room, 1}, scale, made);
        else
            leap(from.stage, to.stage, here, room, scale, made);
    }
    for (const Label& label : labels_.back()) {
        made.ns.push_back(label.ns);
        made.added.push_back(label.added);
        made.ends.push_back(label.parent);
    }
    // Of many searches each would keep its own.
    std::vector<std::vector<Label>>().swap(labels_);
    std::vector<Label>().swap(merged_);
    return made;
}

}  // namespace taso
