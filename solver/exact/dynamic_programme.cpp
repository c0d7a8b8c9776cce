// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/dynamic_programme.h"

#include <algorithm>
#include <deque>
#include <queue>
#include <tuple>

#include "exact/nothing_joins.h"
#include "question/watch.h"

namespace taso {

namespace {

Choice no_choice(int layers) {
    Choice choice = plain_choice(std::vector<int>(static_cast<std::size_t>(layers), 0));
    choice.order.clear();
    return choice;
}

}  // namespace

DynamicProgramme::DynamicProgramme(const ProblemTable& table, BudgetKind kind, Freedom freedom,
                                   const Control& control, std::int64_t limit)
    : table_(table), kind_(kind) {
    try {
        segments_ = SegmentTable::offered(table, kind, freedom, control);
    } catch (const Interrupted&) {
        stopped_ = true;
        return;
    }
    graph_.emplace(table, kind, freedom.order, control, limit, segments_);
    nothing_ = {{0}, {{0, 0, 0}}};
    for (const SegmentEnds& ends : segments_.ends) {
        Way& way = segment_ways_.emplace_back();
        for (std::size_t k = 0; k < ends.ways.size(); k++) {
            way.candidates.push_back(static_cast<int>(k));
            way.offers.push_back({ends.ways[k].bytes, ends.ways[k].ns, static_cast<int>(k)});
        }
    }
    const Sharing sharing(table, freedom.order);
    for (int i = 0; i < table.layer_count(); i++) {
        ways_.emplace_back(table.layers[i].groups.size());
        for (std::size_t g = 0; g < ways_[i].size(); g++)
            for (std::size_t use = 0; use < uses; use++) {
                Way& way = ways_[i][g][use];
                way.candidates = sharing.able(i, static_cast<int>(g), static_cast<Use>(use));
                way.offers = table.offers(kind, i, way.candidates);
                // Without a call there is no time.
                if (static_cast<Use>(use) == Use::elided)
                    for (Offer& offer : way.offers) offer.ns = 0;
            }
    }
    if (graph_->stopped()) return;
    for (const auto& stage : graph_->layers) states_.emplace_back(stage.nodes());
    states_.emplace_back(1);
    for (const auto& stage : graph_->copies) written_.emplace_back(stage.nodes());
}

Offer DynamicProgramme::offer(const StateGraph::LayerEdge& edge, int candidate) const {
    if (edge.segment != StateGraph::LayerEdge::no_segment) return way(edge).offers[candidate];
    return {table_.candidate_bytes(kind_, edge.layer, candidate),
            edge.use == Use::elided ? 0 : table_.candidate(edge.layer, candidate).ns, candidate};
}

void DynamicProgramme::take(Choice& choice, const StateGraph::LayerEdge& edge, int candidate) const {
    if (edge.segment == StateGraph::LayerEdge::inside) return;
    if (edge.segment >= 0) {
        const SegmentEnds& ends = segments_.ends[edge.segment];
        segments_.choose(choice, table_.problem(), ends, ends.ways[candidate]);
        return;
    }
    choice.order.push_back(edge.layer);
    choice.candidates[edge.layer] = candidate;
    (edge.use == Use::accumulating ? choice.accumulates_into : choice.written_into)[edge.layer] = edge.into;
}

void DynamicProgramme::evaluate(std::int64_t limit) {
    if (evaluated_ == limit) return;
    evaluated_ = limit;
    const int layers = table_.layer_count();
    states_[layers].assign(1, {0, 0});
    for (int step = layers; step >= 0; step--) {
        for (int node = 0; node < graph_->copies[step].nodes(); node++) {
            Value best;
            for (const StateGraph::CopyEdge& edge : graph_->copies[step].from(node)) {
                const Value& rest = states_[step][edge.to];
                if (edge.peak > limit || rest.ns == no_limit) continue;
                best = std::min(best, Value{rest.ns + edge.ns, std::max(rest.peak, edge.peak)});
            }
            written_[step][node] = best;
        }
        if (step == 0) break;
        const auto& stage = graph_->layers[step - 1];
        for (int node = 0; node < stage.nodes(); node++) {
            Value best;
            for (const StateGraph::LayerEdge& edge : stage.from(node)) {
                const Value& rest = written_[step][edge.to];
                if (rest.ns == no_limit) continue;
                const std::vector<Offer>& all = way(edge).offers;
                const auto above = std::partition_point(
                    all.begin(), all.end(), [&](const Offer& o) { return edge.base + o.bytes <= limit; });
                if (above == all.begin()) continue;
                const Offer& offer = *(above - 1);
                best =
                    std::min(best, Value{rest.ns + offer.ns, std::max(rest.peak, edge.base + offer.bytes)});
            }
            states_[step - 1][node] = best;
        }
    }
}

std::optional<DynamicProgramme::Cost> DynamicProgramme::best(std::int64_t limit) {
    evaluate(limit);
    const Value& value = written_[0][0];
    if (value.ns == no_limit) return std::nullopt;
    return Cost{value.ns, value.peak};
}

std::int64_t DynamicProgramme::least_bytes() {
    std::vector<std::int64_t> after(1, 0), before;
    for (int step = table_.layer_count(); step >= 0; step--) {
        before.assign(graph_->copies[step].nodes(), no_limit);
        for (int node = 0; node < graph_->copies[step].nodes(); node++)
            for (const StateGraph::CopyEdge& edge : graph_->copies[step].from(node))
                before[node] = std::min(before[node], std::max(edge.peak, after[edge.to]));
        if (step == 0) break;
        const auto& stage = graph_->layers[step - 1];
        after.assign(stage.nodes(), no_limit);
        for (int node = 0; node < stage.nodes(); node++)
            for (const StateGraph::LayerEdge& edge : stage.from(node))
                after[node] = std::min(after[node],
                                       std::max(edge.base + way(edge).offers.front().bytes, before[edge.to]));
    }
    if (before[0] == no_limit) nothing_joins(table_.problem());
    return before[0];
}

Choice DynamicProgramme::first_of(const Cost& cost) {
    evaluate(cost.bytes);
    Choice choice = no_choice(table_.layer_count());
    std::vector<int> here = {0}, next;  // nodes on paths of that cost with the choice so far
    const auto unique = [](std::vector<int>& nodes) {
        std::sort(nodes.begin(), nodes.end());
        nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    };
    for (int step = 0; step <= table_.layer_count(); step++) {
        next.clear();
        for (int node : here)
            for (const StateGraph::CopyEdge& edge : graph_->copies[step].from(node))
                if (edge.peak <= cost.bytes && states_[step][edge.to].ns != no_limit &&
                    states_[step][edge.to].ns + edge.ns == written_[step][node].ns)
                    next.push_back(edge.to);
        unique(next);
        here.swap(next);
        if (step == table_.layer_count()) break;
        next.clear();
        using Rank = std::tuple<int, int, int, Use, int>;  // layer, segment, candidate, use, into
        Rank first{std::numeric_limits<int>::max(), 0, 0, Use::plain, 0};
        const StateGraph::LayerEdge* taken = nullptr;
        for (int node : here)
            for (const StateGraph::LayerEdge& edge : graph_->layers[step].from(node)) {
                const std::int64_t rest = written_[step + 1][edge.to].ns;
                if (rest == no_limit) continue;
                // An offer that another beats is no worse here if both reach the cost.
                for (int candidate : way(edge).candidates) {
                    const Rank rank{edge.layer, edge.segment, candidate, edge.use, edge.into};
                    if (rank > first) break;
                    const Offer own = offer(edge, candidate);
                    if (rest + own.ns != states_[step][node].ns || edge.base + own.bytes > cost.bytes)
                        continue;
                    if (rank < first) next.clear();
                    first = rank;
                    taken = &edge;
                    next.push_back(edge.to);
                    break;
                }
            }
        take(choice, *taken, std::get<2>(first));
        unique(next);
        here.swap(next);
    }
    return choice;
}

bool DynamicProgramme::each(std::int64_t limit, std::size_t most, const Control& control,
                            const std::function<bool(std::int64_t latency_ns, const Choice& choice)>& visit) {
    const Watch watch(control);
    evaluate(limit);
    // Best first: the time still to come is known exactly, so selections are completed in order of time.
    struct Partial {
        std::int64_t whole_ns = 0, so_far_ns = 0;
        int step = 0, node = 0, parent = -1, candidate = -1;
        const StateGraph::LayerEdge* edge = nullptr;  // that led here; null: a copy edge
    };
    std::deque<Partial> partials;
    const auto later = [&](int a, int b) {
        return std::pair(partials[a].whole_ns, -partials[a].step) >
               std::pair(partials[b].whole_ns, -partials[b].step);
    };
    std::priority_queue<int, std::vector<int>, decltype(later)> queue(later);
    const auto add = [&](Partial partial, const Value& rest) {
        if (rest.ns == no_limit) return;
        partial.whole_ns = partial.so_far_ns + rest.ns;
        partials.push_back(partial);
        queue.push(static_cast<int>(partials.size()) - 1);
    };
    add({}, written_[0][0]);
    while (!queue.empty()) {
        if (partials.size() > most || watch.late()) return false;
        const int index = queue.top();
        const Partial at = partials[index];
        queue.pop();
        if (index == 0 || at.edge) {
            for (const StateGraph::CopyEdge& edge : graph_->copies[at.step].from(at.node))
                if (edge.peak <= limit)
                    add({0, at.so_far_ns + edge.ns, at.step, edge.to, index, -1, nullptr},
                        states_[at.step][edge.to]);
        } else if (at.step < table_.layer_count()) {
            for (const StateGraph::LayerEdge& edge : graph_->layers[at.step].from(at.node))
                for (const Offer& offer : way(edge).offers)
                    if (edge.base + offer.bytes <= limit)
                        add({0, at.so_far_ns + offer.ns, at.step + 1, edge.to, index, offer.candidate, &edge},
                            written_[at.step + 1][edge.to]);
        } else {
            Choice choice = no_choice(table_.layer_count());
            std::vector<int> way;
            for (int k = index; k >= 0; k = partials[k].parent)
                if (partials[k].edge) way.push_back(k);
            for (auto k = way.rbegin(); k != way.rend(); ++k)
                take(choice, *partials[*k].edge, partials[*k].candidate);
            if (!visit(at.whole_ns, choice)) return false;
        }
    }
    return true;
}

}  // namespace taso
