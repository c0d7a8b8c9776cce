// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/additive_graph.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "base/error.h"
#include "question/shared_weights.h"
#include "question/watch.h"

namespace taso {

/// The offers of an edge that runs a layer or a segment: the one place that knows what stands on a StateGraph's edges.
/// Left out is what another offer equals or beats in all, ties of the candidates' order included: where only
/// the bytes are fewer, a candidate that comes first may still be the one that the order of ties asks for.
class AdditiveGraph::Offers {
  public:
    Offers(const ProblemTable& table, BudgetKind kind, Order order, const SegmentTable& segments)
        : table_(table), kind_(kind), sharing_(table, order), weights_(table, kind), segments_(segments) {}

    /// What may be decided on any edge of a graph, sorted.
    std::vector<Decision> decisions(const StateGraph& graph) const {
        std::set<std::tuple<int, int, int, Use, int>> ways;
        for (const auto& stage : graph.layers)
            for (const StateGraph::LayerEdge& edge : stage.edges)
                ways.emplace(edge.layer, edge.segment, edge.group, edge.use, edge.into);
        std::vector<Decision> all;
        for (const auto& [layer, segment, group, use, into] : ways)
            for (int candidate : able(layer, segment, group, use))
                all.push_back({layer, segment, candidate, use, into});
        std::sort(all.begin(), all.end());
        return all;
    }

    std::vector<AdditiveOffer> of(const StateGraph::LayerEdge& edge,
                                  const std::vector<Decision>& known) const {
        std::vector<AdditiveOffer> all, kept;
        std::vector<bool> shared;
        for (int index : able(edge.layer, edge.segment, edge.group, edge.use)) {
            const Decision decision{edge.layer, edge.segment, index, edge.use, edge.into};
            const auto number = std::lower_bound(known.begin(), known.end(), decision) - known.begin();
            all.push_back({.decision = static_cast<int>(number)});
            shared.push_back(price(edge, index, all.back()));
        }
        for (std::size_t i = 0; i < all.size(); i++) {
            const AdditiveOffer& a = all[i];
            bool beaten = false;
            for (std::size_t k = 0; k < all.size() && !shared[i]; k++) {
                const AdditiveOffer& b = all[k];
                beaten = beaten || (!shared[k] && b.ns <= a.ns && b.added <= a.added && b.bytes <= a.bytes &&
                                    (b.ns < a.ns || b.added < a.added || b.decision < a.decision));
            }
            if (!beaten) kept.push_back(a);
        }
        return kept;
    }

  private:
    /// Candidates, or ways of a segment; inside one there is nothing to decide.
    std::vector<int> able(int layer, int segment, int group, Use use) const {
        if (segment == StateGraph::LayerEdge::no_segment) return sharing_.able(layer, group, use);
        std::vector<int> ways(segment == StateGraph::LayerEdge::inside ? 1
                                                                       : segments_.ends[segment].ways.size());
        std::iota(ways.begin(), ways.end(), 0);
        return ways;
    }

    /// Writes what a candidate or way costs into an offer; whether other layers may store its weights too.
    bool price(const StateGraph::LayerEdge& edge, int index, AdditiveOffer& offer) const {
        if (edge.segment == StateGraph::LayerEdge::inside) return false;
        if (edge.segment >= 0) {
            const SegmentWay& way = segments_.ends[edge.segment].ways[index];
            offer.ns = way.ns;
            offer.added = way.weights;
            offer.bytes = edge.base + way.bytes;
            return way.shares;
        }
        const Candidate& c = table_.candidate(edge.layer, index);
        offer.ns = edge.use == Use::elided ? 0 : c.ns;
        offer.added = counts_all_weights(kind_) ? weights_.counted(edge.layer, index)
                                                : table_.added_bytes(kind_, edge.layer, index);
        offer.bytes = is_packed(kind_) ? edge.base + aligned(c.workspace) : 0;
        return weights_.form(edge.layer, index) != SharedWeights::own;
    }

    const ProblemTable& table_;
    const BudgetKind kind_;
    const Sharing sharing_;
    const SharedWeights weights_;
    const SegmentTable& segments_;
};

Choice AdditiveGraph::choice(const std::vector<int>& decisions) const {
    Choice made = plain_choice(std::vector<int>(static_cast<std::size_t>(layers_), 0));
    made.order.clear();
    for (int number : decisions) {
        const Decision& decision = decisions_[number];
        if (decision.segment == StateGraph::LayerEdge::inside) continue;
        if (decision.segment >= 0) {
            const SegmentEnds& ends = segments_.ends[decision.segment];
            segments_.choose(made, table_.problem(), ends, ends.ways[decision.candidate]);
            continue;
        }
        made.order.push_back(decision.layer);
        made.candidates[decision.layer] = decision.candidate;
        (decision.use == Use::accumulating ? made.accumulates_into : made.written_into)[decision.layer] =
            decision.into;
    }
    return made;
}

AdditiveGraph::AdditiveGraph(const ProblemTable& table, BudgetKind kind, Freedom freedom,
                             const Control& control)
    : table_(table), layers_(table.layer_count()) {
    if (!adds_up(kind))
        throw Error("the bytes of budget kind '" + std::string(name(kind)) + "' do not add up over layers");
    const Watch watch(control);
    try {
        segments_ = SegmentTable::offered(table, kind, freedom, control);
    } catch (const Interrupted&) {
        stopped_ = true;
        return;
    }
    const StateGraph graph(table, kind, freedom.order, control, no_limit, segments_);
    stopped_ = graph.stopped();
    if (stopped_) return;
    const bool packed = is_packed(kind);
    const Offers offers(table, kind, freedom.order, segments_);
    decisions_ = offers.decisions(graph);

    const int layers = layers_;
    stage_first.push_back(0);
    for (int t = 0; t <= layers; t++) {
        stage_first.push_back(stage_first.back() + graph.copies[t].nodes());
        stage_first.push_back(stage_first.back() + (t < layers ? graph.layers[t].nodes() : 1));
    }
    std::map<std::pair<std::int64_t, std::int64_t>, int> copy_choices;
    first.reserve(stage_first.back() + 1);
    for (int t = 0; t <= layers; t++) {
        stopped_ = watch.late();
        if (stopped_) return;
        for (int node = 0; node < graph.copies[t].nodes(); node++) {
            first.push_back(static_cast<int>(edges.size()));
            for (const StateGraph::CopyEdge& edge : graph.copies[t].from(node)) {
                const std::int64_t peak = packed ? edge.peak : 0;
                const auto [place, fresh] =
                    copy_choices.emplace(std::pair(edge.ns, peak), static_cast<int>(choices.size()));
                if (fresh) choices.push_back({{edge.ns, 0, peak, -1}});
                edges.push_back({stage_first[2 * t + 1] + edge.to, place->second});
            }
        }
        if (t == layers) break;
        std::map<std::tuple<int, int, int, Use, int, std::int64_t>, int> layer_choices;
        for (int node = 0; node < graph.layers[t].nodes(); node++) {
            first.push_back(static_cast<int>(edges.size()));
            for (const StateGraph::LayerEdge& edge : graph.layers[t].from(node)) {
                const auto [place, fresh] =
                    layer_choices.emplace(std::tuple(edge.layer, edge.segment, static_cast<int>(edge.group),
                                                     edge.use, edge.into, packed ? edge.base : 0),
                                          static_cast<int>(choices.size()));
                if (fresh) choices.push_back(offers.of(edge, decisions_));
                edges.push_back({stage_first[2 * t + 2] + edge.to, place->second});
            }
        }
    }
    first.push_back(static_cast<int>(edges.size()));  // the end has none
    first.push_back(static_cast<int>(edges.size()));
    find_widths(graph);
    find_caps();
}

void AdditiveGraph::find_widths(const StateGraph& graph) {
    for (int t = 0; t < layers_; t++) {
        const auto inside = [&](int node) {
            const auto edges = graph.layers[t].from(node);
            return !edges.empty() && edges.front().segment == StateGraph::LayerEdge::inside;
        };
        int written = 0, states = 0;
        for (int node = 0; node < graph.copies[t].nodes(); node++) {
            const auto edges = graph.copies[t].from(node);
            written += edges.empty() || !inside(edges.front().to);
        }
        for (int node = 0; node < graph.layers[t].nodes(); node++) states += !inside(node);
        widths.push_back(written);
        widths.push_back(states);
    }
    widths.push_back(graph.copies[layers_].nodes());
    widths.push_back(1);
}

void AdditiveGraph::find_caps() {
    // The least that anything keeps, and of each choice the bytes at which an offer gets worth taking.
    std::vector<std::int64_t> least(nodes(), no_limit);
    least.back() = 0;
    for (int node = nodes() - 2; node >= 0; node--)
        for (const Edge& edge : from(node)) {
            std::int64_t bytes = no_limit;
            for (const AdditiveOffer& offer : choices[edge.choice]) bytes = std::min(bytes, offer.bytes);
            least[node] = std::min(least[node], std::max(bytes, least[edge.to]));
        }
    if (least[0] == no_limit) return;
    std::set<std::int64_t> found = {least[0]};
    for (std::vector<AdditiveOffer>& choice : choices) {
        std::stable_sort(choice.begin(), choice.end(),
                         [](const AdditiveOffer& a, const AdditiveOffer& b) { return a.bytes < b.bytes; });
        for (const AdditiveOffer& offer : choice)
            if (offer.bytes > least[0]) found.insert(offer.bytes);
    }
    caps.assign(found.begin(), found.end());
}

}  // namespace taso
