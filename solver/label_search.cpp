// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_search.h"

#include <algorithm>
#include <tuple>

namespace taso {

LabelSearch::LabelSearch(const AdditiveGraph& graph, std::int64_t cap, Watch& watch)
    : graph_(graph), watch_(watch) {
    first_.reserve(graph.choices.size() + 1);
    std::vector<Offer> sorted;
    for (const std::vector<AdditiveOffer>& choice : graph.choices) {
        first_.push_back(static_cast<int>(offers_.size()));
        sorted.clear();
        for (const AdditiveOffer& offer : choice)
            if (offer.bytes <= cap) sorted.push_back({offer.ns, offer.added, offer.decision});
        std::sort(sorted.begin(), sorted.end(), [](const Offer& a, const Offer& b) {
            return std::tie(a.added, a.ns, a.decision) < std::tie(b.added, b.ns, b.decision);
        });
        for (const Offer& offer : sorted)
            if (static_cast<int>(offers_.size()) == first_.back() || offer.ns < offers_.back().ns)
                offers_.push_back(offer);
    }
    first_.push_back(static_cast<int>(offers_.size()));

    const int nodes = graph.nodes();
    labels_.resize(nodes);
    for (int stage = 0; stage < graph.stages(); stage++)
        if (stage + 1 == graph.stages() ||
            (stage % 2 == 0 && graph.stage_first[stage + 1] - graph.stage_first[stage] <= layout_count))
            cuts_.push_back(stage);
    least_ns_.assign(nodes, no_limit);
    least_added_.assign(nodes, no_limit);
    least_ns_.back() = least_added_.back() = 0;
    for (int node = nodes - 2; node >= 0; node--)
        for (const AdditiveGraph::Edge& edge : graph.from(node)) {
            const auto choice = offers(edge.choice);
            if (choice.empty() || least_ns_[edge.to] == no_limit) continue;
            least_ns_[node] = std::min(least_ns_[node], least_ns_[edge.to] + choice.back().ns);
            least_added_[node] = std::min(least_added_[node], least_added_[edge.to] + choice.front().added);
        }
}

LabelSearch::Potentials LabelSearch::potentials(Prices prices) {
    watch_.check();
    choice_price_.assign(graph_.choices.size(), no_way);
    for (std::size_t c = 0; c < graph_.choices.size(); c++)
        for (const Offer& offer : offers(static_cast<int>(c)))
            choice_price_[c] = std::min(choice_price_[c], prices.of(offer.ns, offer.added));
    Potentials made{prices, std::vector<Wide>(graph_.nodes(), no_way)};
    made.to_end.back() = 0;
    for (int node = graph_.nodes() - 2; node >= 0; node--) {
        Wide best = no_way;
        for (const AdditiveGraph::Edge& edge : graph_.from(node))
            best = std::min(best, made.to_end[edge.to] + choice_price_[edge.choice]);
        made.to_end[node] = best;
    }
    return made;
}

LabelSearch::Point LabelSearch::cheapest(const Potentials& potentials) const {
    Point point;
    int node = 0;
    while (node + 1 < graph_.nodes()) {
        const auto step = [&] {
            for (const AdditiveGraph::Edge& edge : graph_.from(node))
                for (const Offer& offer : offers(edge.choice)) {
                    if (potentials.prices.of(offer.ns, offer.added) + potentials.to_end[edge.to] !=
                        potentials.to_end[node])
                        continue;
                    point.ns += offer.ns;
                    point.added += offer.added;
                    if (offer.decision >= 0) point.decisions.push_back(offer.decision);
                    return edge.to;
                }
            return -1;
        };
        node = step();
    }
    return point;
}

std::vector<int> LabelSearch::Labels::decisions(int label) const {
    std::vector<int> found;  // last first
    for (; label >= 0; label = parent[label])
        if (decision[label] >= 0) {
            found.push_back(decision[label]);
        } else {
            const std::vector<int>& chain = chains[-2 - decision[label]];
            found.insert(found.end(), chain.rbegin(), chain.rend());
        }
    std::reverse(found.begin(), found.end());
    return found;
}

/// Leaves at a node what no label of the same entry beats.
void LabelSearch::thin(int node) {
    std::vector<Label>& labels = labels_[node];
    std::sort(labels.begin(), labels.end(), [](const Label& a, const Label& b) {
        if (a.entry != b.entry) return a.entry < b.entry;
        if (a.added != b.added) return a.added < b.added;
        if (a.ns != b.ns) return a.ns < b.ns;
        return a.order < b.order;
    });
    std::size_t kept = 0;
    for (const Label& label : labels)
        if (kept == 0 || label.entry != labels[kept - 1].entry || label.ns < labels[kept - 1].ns)
            labels[kept++] = label;
    labels.resize(kept);
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
            made.decision.push_back(label.decision);
            label.parent = static_cast<int>(made.parent.size()) - 1;
        }
}

/// Moves the labels of the nodes `here` from one stage to a later one.
void LabelSearch::advance(int from, int to, std::vector<int>& here, std::span<const Room> rooms,
                          const Scale& scale, Labels& made) {
    struct Step {
        std::int64_t ns, added, over;
        int decision;
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
            for (const AdditiveGraph::Edge& edge : graph_.from(node)) {
                const Wide rest = main.to_end[edge.to];
                if (rest >= no_way) continue;
                steps.clear();
                for (const Offer& offer : offers(edge.choice)) {
                    const Wide price = main.prices.of(offer.ns, offer.added) + rest;
                    if (price < most)
                        steps.push_back(
                            {offer.ns, offer.added,
                             static_cast<std::int64_t>((price - main.to_end[node]) >> scale.shift),
                             offer.decision});
                }
                std::vector<Label>& there = labels_[edge.to];
                const bool fresh = there.empty();
                for (const Step& step : steps)
                    for (const Label& label : labels) {
                        watch_.listen();
                        const Room& room = rooms[label.entry];
                        const std::int64_t ns = label.ns + step.ns, added = label.added + step.added;
                        if (label.over + step.over > room.over || ns + least_ns_[edge.to] > room.ns ||
                            added + least_added_[edge.to] > room.added)
                            continue;
                        // Copies choose no decision: order and place among the labels stay.
                        const std::int64_t order =
                            step.decision < 0 ? label.order : (label.order << 32) + step.decision;
                        there.push_back({ns, added, label.over + step.over, order, label.parent,
                                         step.decision, label.entry});
                    }
                if (fresh && !there.empty()) next.push_back(edge.to);
            }
        }
        for (int node : next) thin(node);
        if (stage % 2 == 1) number(next, made);
        for (int node : here) labels_[node].clear();
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
        }
    }
    Labels ways;
    advance(from, to, here, rooms, scale, ways);
    for (int node : here) {
        const std::vector<Label> through = std::move(labels_[node]);
        std::vector<Label>& labels = labels_[node];
        labels.clear();
        for (const Label& way : through) {
            const int chain = -2 - static_cast<int>(made.chains.size());
            const std::size_t known = labels.size();
            for (const Label& label : before[way.entry]) {
                watch_.listen();
                const std::int64_t ns = label.ns + way.ns, added = label.added + way.added;
                if (label.over + way.over > room.over || ns + least_ns_[node] > room.ns ||
                    added + least_added_[node] > room.added)
                    continue;
                labels.push_back({ns, added, label.over + way.over, (label.order << 32) + way.order,
                                  label.parent, chain, 0});
            }
            if (labels.size() > known) made.chains.push_back(ways.decisions(way.parent));
        }
        thin(node);
    }
    std::erase_if(here, [&](int node) { return labels_[node].empty(); });
    number(here, made);
}

LabelSearch::Labels LabelSearch::within(const Limits& limits, const Potentials& potentials) {
    Labels made;
    const Wide slack = limits.price - potentials.to_end[0];
    if (slack < 0 || potentials.to_end[0] >= no_way) return made;
    // Rounding down gives up too little, never too much.
    Scale scale{potentials};
    while (slack >> scale.shift >= Wide(1) << 61) scale.shift++;
    const Room room{static_cast<std::int64_t>(slack >> scale.shift), limits.ns, limits.added};

    for (std::vector<Label>& labels : labels_) labels.clear();  // an interrupted search leaves some
    labels_[0].push_back({0, 0, 0, 0, -1, -1, 0});
    std::vector<int> here = {0};
    for (std::size_t k = 0; k + 1 < cuts_.size(); k++) {
        if (cuts_[k + 1] - cuts_[k] <= 2)
            advance(cuts_[k], cuts_[k + 1], here, {&room, 1}, scale, made);
        else
            leap(cuts_[k], cuts_[k + 1], here, room, scale, made);
    }
    for (const Label& label : labels_.back()) {
        made.ns.push_back(label.ns);
        made.added.push_back(label.added);
        made.ends.push_back(label.parent);
    }
    return made;
}

}  // namespace taso
