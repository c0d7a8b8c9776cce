// SPDX-License-Identifier: GPL-3.0-or-later
#include "additive_graph.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "error.h"
#include "state_graph.h"

namespace taso {

namespace {

/// The arena's graph serves sum too: its promises leave fewer states than sets of what is there to be read.
constexpr BudgetKind graph_kind = BudgetKind::arena;

/// Weights that several layers may share: by constants and form, the least that the form takes and the layers
/// that offer it.
class SharedWeights {
  public:
    SharedWeights(const ProblemTable& table, BudgetKind kind) : table_(table) {
        if (kind != BudgetKind::total) return;
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
    /// Of a shared form the part that each layer answers for.
    std::int64_t bytes(int layer, const Candidate& c) const {
        const std::int64_t layers = sharers(layer, c);
        return layers > 1 ? forms_.at(key(layer, c)).first / layers : c.weights;
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

struct HashPair {
    std::size_t operator()(const std::pair<std::int64_t, std::int64_t>& pair) const {
        return static_cast<std::size_t>(pair.first) * 0x9e3779b97f4a7c15u ^
               static_cast<std::size_t>(pair.second);
    }
};

/// The offers of an edge that runs a layer: the one place that knows what stands on a StateGraph's edges.
/// Left out is what another offer equals or beats in all, ties of the candidates' order included: where only
/// the bytes are fewer, a candidate that comes first may still be the one that the order of ties asks for.
std::vector<AdditiveOffer> layer_offers(const ProblemTable& table, BudgetKind kind, int layer,
                                        const StateGraph::LayerEdge& edge, const SharedWeights& weights) {
    const bool total = kind == BudgetKind::total;
    std::vector<AdditiveOffer> all, kept;
    for (int index : table.layers[layer].groups[edge.group].candidates) {
        const Candidate& c = table.candidate(layer, index);
        all.push_back({c.ns, total ? weights.bytes(layer, c) : c.workspace,
                       total ? edge.base + aligned(c.workspace) : 0, index});
    }
    const auto shared = [&](const AdditiveOffer& offer) {
        return total && weights.shared(layer, table.candidate(layer, offer.candidate));
    };
    for (const AdditiveOffer& a : all) {
        const bool beaten = !shared(a) && std::any_of(all.begin(), all.end(), [&](const AdditiveOffer& b) {
            return b.ns <= a.ns && b.added <= a.added && b.bytes <= a.bytes &&
                   (b.ns < a.ns || b.added < a.added || b.candidate < a.candidate) && !shared(b);
        });
        if (!beaten) kept.push_back(a);
    }
    return kept;
}

}  // namespace

AdditiveGraph::AdditiveGraph(const ProblemTable& table, BudgetKind kind, const Control& control) {
    if (kind != BudgetKind::sum && kind != BudgetKind::total)
        throw Error("the bytes of budget kind '" + std::string(name(kind)) + "' do not add up over layers");
    const StateGraph graph(table, graph_kind, control);
    stopped_ = graph.stopped();
    if (stopped_) return;
    const bool total = kind == BudgetKind::total;
    const SharedWeights weights(table, kind);

    const int layers = table.layer_count();
    stage_first.push_back(0);
    for (int t = 0; t <= layers; t++) {
        stage_first.push_back(stage_first.back() + graph.copies[t].nodes());
        stage_first.push_back(stage_first.back() + (t < layers ? graph.layers[t].nodes() : 1));
    }
    std::unordered_map<std::pair<std::int64_t, std::int64_t>, int, HashPair> copy_choices;
    first.reserve(stage_first.back() + 1);
    for (int t = 0; t <= layers; t++) {
        for (int node = 0; node < graph.copies[t].nodes(); node++) {
            first.push_back(static_cast<int>(edges.size()));
            for (const StateGraph::CopyEdge& edge : graph.copies[t].from(node)) {
                const std::int64_t peak = total ? edge.peak : 0;
                const auto [place, fresh] =
                    copy_choices.emplace(std::pair(edge.ns, peak), static_cast<int>(choices.size()));
                if (fresh) choices.push_back({{edge.ns, 0, peak, -1}});
                edges.push_back({stage_first[2 * t + 1] + edge.to, place->second});
            }
        }
        if (t == layers) break;
        std::unordered_map<std::pair<std::int64_t, std::int64_t>, int, HashPair> layer_choices;
        for (int node = 0; node < graph.layers[t].nodes(); node++) {
            first.push_back(static_cast<int>(edges.size()));
            for (const StateGraph::LayerEdge& edge : graph.layers[t].from(node)) {
                const auto [place, fresh] = layer_choices.emplace(
                    std::pair<std::int64_t, std::int64_t>(edge.group, total ? edge.base : 0),
                    static_cast<int>(choices.size()));
                if (fresh) choices.push_back(layer_offers(table, kind, t, edge, weights));
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
