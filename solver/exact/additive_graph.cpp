// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/additive_graph.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "base/error.h"
#include "question/watch.h"

namespace taso {

namespace {

/// Weights that several layers may share: by constants and form, the least that the form takes and the layers
/// that offer it.
class SharedWeights {
  public:
    SharedWeights(const ProblemTable& table, BudgetKind kind) : table_(table) {
        if (!counts_all_weights(kind)) return;
        for (int layer = 0; layer < table.layer_count(); layer++)
            for (const Candidate& c : table.problem().layers[layer].candidates) {
                if (table.problem().layers[layer].constants.empty()) continue;
                auto& [least, layers] =
                    forms_.try_emplace(key(layer, c), c.weights, std::set<int>()).first->second;
                least = std::min(least, c.weights);
                layers.insert(layer);
            }
    }
    bool shared(int layer, const Candidate& c) const { return sharers(layer, c) > 1; }
    /// Of a shared form what each layer answers for.
    std::int64_t part(int layer, const Candidate& c) const {
        return forms_.at(key(layer, c)).first / sharers(layer, c);
    }

  private:
    using Key = std::pair<std::string, std::string>;
    Key key(int layer, const Candidate& c) const {
        return {table_.problem().layers[layer].constants, c.form};
    }
    std::int64_t sharers(int layer, const Candidate& c) const {
        const auto found = forms_.find(key(layer, c));
        return found == forms_.end() ? 1 : static_cast<std::int64_t>(found->second.second.size());
    }

    const ProblemTable& table_;
    std::map<Key, std::pair<std::int64_t, std::set<int>>> forms_;
};

}  // namespace

/// The offers of an edge that runs a layer: the one place that knows what stands on a StateGraph's edges.
/// Left out is what another offer equals or beats in all, ties of the candidates' order included: where only
/// the bytes are fewer, a candidate that comes first may still be the one that the order of ties asks for.
class AdditiveGraph::Offers {
  public:
    Offers(const ProblemTable& table, BudgetKind kind, Order order)
        : table_(table), kind_(kind), sharing_(table, order), weights_(table, kind) {}

    /// What may be decided on any edge of a graph, sorted.
    std::vector<Decision> decisions(const StateGraph& graph) const {
        std::set<std::tuple<int, int, Use, int>> ways;
        for (const auto& stage : graph.layers)
            for (const StateGraph::LayerEdge& edge : stage.edges)
                ways.emplace(edge.layer, edge.group, edge.use, edge.into);
        std::vector<Decision> all;
        for (const auto& [layer, group, use, into] : ways)
            for (int candidate : sharing_.able(layer, group, use))
                all.push_back({layer, candidate, use, into});
        std::sort(all.begin(), all.end());
        return all;
    }

    std::vector<AdditiveOffer> of(const StateGraph::LayerEdge& edge,
                                  const std::vector<Decision>& known) const {
        std::vector<AdditiveOffer> all, kept;
        std::vector<bool> shared;
        const int layer = edge.layer;
        for (int index : sharing_.able(layer, edge.group, edge.use)) {
            const Candidate& c = table_.candidate(layer, index);
            const Decision decision{layer, index, edge.use, edge.into};
            const auto number = std::lower_bound(known.begin(), known.end(), decision) - known.begin();
            all.push_back({edge.use == Use::elided ? 0 : c.ns,
                           weights_.shared(layer, c) ? weights_.part(layer, c)
                                                     : table_.added_bytes(kind_, layer, index),
                           is_packed(kind_) ? edge.base + aligned(c.workspace) : 0,
                           static_cast<int>(number)});
            shared.push_back(weights_.shared(layer, c));
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
    const ProblemTable& table_;
    const BudgetKind kind_;
    const Sharing sharing_;
    const SharedWeights weights_;
};

Choice AdditiveGraph::choice(const std::vector<int>& decisions) const {
    Choice made = plain_choice(std::vector<int>(static_cast<std::size_t>(layers_), 0));
    made.order.clear();
    for (int number : decisions) {
        const Decision& decision = decisions_[number];
        made.order.push_back(decision.layer);
        made.candidates[decision.layer] = decision.candidate;
        (decision.use == Use::accumulating ? made.accumulates_into : made.written_into)[decision.layer] =
            decision.into;
    }
    return made;
}

AdditiveGraph::AdditiveGraph(const ProblemTable& table, BudgetKind kind, Order order, const Control& control)
    : layers_(table.layer_count()) {
    if (!adds_up(kind))
        throw Error("the bytes of budget kind '" + std::string(name(kind)) + "' do not add up over layers");
    const Watch watch(control);
    const StateGraph graph(table, kind, order, control);
    stopped_ = graph.stopped();
    if (stopped_) return;
    const bool packed = is_packed(kind);
    const Offers offers(table, kind, order);
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
        std::map<std::tuple<int, int, Use, int, std::int64_t>, int> layer_choices;
        for (int node = 0; node < graph.layers[t].nodes(); node++) {
            first.push_back(static_cast<int>(edges.size()));
            for (const StateGraph::LayerEdge& edge : graph.layers[t].from(node)) {
                const auto [place, fresh] =
                    layer_choices.emplace(std::tuple(edge.layer, static_cast<int>(edge.group), edge.use,
                                                     edge.into, packed ? edge.base : 0),
                                          static_cast<int>(choices.size()));
                if (fresh) choices.push_back(offers.of(edge, decisions_));
                edges.push_back({stage_first[2 * t + 2] + edge.to, place->second});
            }
        }
    }
    first.push_back(static_cast<int>(edges.size()));  // the end has none
    first.push_back(static_cast<int>(edges.size()));
    find_caps();
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
