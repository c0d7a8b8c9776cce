// SPDX-License-Identifier: GPL-3.0-or-later
#include "dynamic_programme.h"

#include <algorithm>
#include <deque>
#include <queue>

namespace taso {

DynamicProgramme::DynamicProgramme(const ProblemTable& table, BudgetKind kind, const Control& control)
    : table_(table), kind_(kind), graph_(table, kind, control) {
    for (int i = 0; i < table.layer_count(); i++) {
        offers_.emplace_back();
        for (const CandidateGroup& group : table.layers[i].groups)
            offers_.back().push_back(table.offers(kind, i, group));
    }
    if (graph_.stopped()) return;
    for (const auto& stage : graph_.layers) states_.emplace_back(stage.nodes());
    states_.emplace_back(1);
    for (const auto& stage : graph_.copies) written_.emplace_back(stage.nodes());
}

void DynamicProgramme::evaluate(std::int64_t limit) {
    if (evaluated_ == limit) return;
    evaluated_ = limit;
    const int layers = table_.layer_count();
    states_[layers].assign(1, {0, 0});
    for (int t = layers; t >= 0; t--) {
        for (int node = 0; node < graph_.copies[t].nodes(); node++) {
            Value best;
            for (const StateGraph::CopyEdge& edge : graph_.copies[t].from(node)) {
                const Value& rest = states_[t][edge.to];
                if (edge.peak > limit || rest.ns == no_limit) continue;
                best = std::min(best, Value{rest.ns + edge.ns, std::max(rest.peak, edge.peak)});
            }
            written_[t][node] = best;
        }
        if (t == 0) break;
        const int layer = t - 1;
        for (int node = 0; node < graph_.layers[layer].nodes(); node++) {
            Value best;
            for (const StateGraph::LayerEdge& edge : graph_.layers[layer].from(node)) {
                const Value& rest = written_[t][edge.to];
                if (rest.ns == no_limit) continue;
                const std::vector<Offer>& offers = offers_[layer][edge.group];
                const auto offer = std::find_if(offers.rbegin(), offers.rend(),
                                                [&](const Offer& o) { return edge.base + o.bytes <= limit; });
                if (offer == offers.rend()) continue;
                best =
                    std::min(best, Value{rest.ns + offer->ns, std::max(rest.peak, edge.base + offer->bytes)});
            }
            states_[layer][node] = best;
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
    for (int t = table_.layer_count(); t >= 0; t--) {
        before.assign(graph_.copies[t].nodes(), no_limit);
        for (int node = 0; node < graph_.copies[t].nodes(); node++)
            for (const StateGraph::CopyEdge& edge : graph_.copies[t].from(node))
                before[node] = std::min(before[node], std::max(edge.peak, after[edge.to]));
        if (t == 0) break;
        const int layer = t - 1;
        after.assign(graph_.layers[layer].nodes(), no_limit);
        for (int node = 0; node < graph_.layers[layer].nodes(); node++)
            for (const StateGraph::LayerEdge& edge : graph_.layers[layer].from(node))
                after[node] =
                    std::min(after[node],
                             std::max(edge.base + offers_[layer][edge.group].front().bytes, before[edge.to]));
    }
    if (before[0] == no_limit)
        throw Error("problem '" + table_.problem().name +
                    "': no selection joins the layouts of its layers with the transforms that it has");
    return before[0];
}

std::vector<int> DynamicProgramme::first_of(const Cost& cost) {
    evaluate(cost.bytes);
    std::vector<int> candidates;
    std::vector<int> here = {0}, next;  // nodes on paths of that cost with the candidates so far
    const auto unique = [](std::vector<int>& nodes) {
        std::sort(nodes.begin(), nodes.end());
        nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    };
    for (int t = 0; t <= table_.layer_count(); t++) {
        next.clear();
        for (int node : here)
            for (const StateGraph::CopyEdge& edge : graph_.copies[t].from(node))
                if (edge.peak <= cost.bytes && states_[t][edge.to].ns != no_limit &&
                    states_[t][edge.to].ns + edge.ns == written_[t][node].ns)
                    next.push_back(edge.to);
        unique(next);
        here.swap(next);
        if (t == table_.layer_count()) break;
        next.clear();
        int first = std::numeric_limits<int>::max();
        for (int node : here)
            for (const StateGraph::LayerEdge& edge : graph_.layers[t].from(node)) {
                const std::int64_t rest = written_[t + 1][edge.to].ns;
                if (rest == no_limit) continue;
                for (int candidate : table_.layers[t].groups[edge.group].candidates) {
                    if (candidate > first) break;
                    if (rest + table_.candidate(t, candidate).ns != states_[t][node].ns) continue;
                    if (edge.base + table_.candidate_bytes(kind_, t, candidate) > cost.bytes) continue;
                    if (candidate < first) next.clear();
                    first = candidate;
                    next.push_back(edge.to);
                    break;
                }
            }
        candidates.push_back(first);
        unique(next);
        here.swap(next);
    }
    return candidates;
}

bool DynamicProgramme::each(
    std::int64_t limit, std::size_t most, const Control& control,
    const std::function<bool(std::int64_t latency_ns, const std::vector<int>& candidates)>& visit) {
    evaluate(limit);
    // Best first: the time still to come is known exactly, so selections are completed in order of time.
    struct Partial {
        std::int64_t whole_ns = 0, so_far_ns = 0;
        int stage = 0, node = 0, parent = -1, candidate = -1;
        bool wrote = true;
    };
    std::deque<Partial> partials;
    const auto later = [&](int a, int b) {
        return std::pair(partials[a].whole_ns, -partials[a].stage) >
               std::pair(partials[b].whole_ns, -partials[b].stage);
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
        if (partials.size() > most || control.stop.stop_requested()) return false;
        const int index = queue.top();
        const Partial at = partials[index];
        queue.pop();
        if (at.wrote) {
            for (const StateGraph::CopyEdge& edge : graph_.copies[at.stage].from(at.node))
                if (edge.peak <= limit)
                    add({0, at.so_far_ns + edge.ns, at.stage, edge.to, index, -1, false},
                        states_[at.stage][edge.to]);
        } else if (at.stage < table_.layer_count()) {
            for (const StateGraph::LayerEdge& edge : graph_.layers[at.stage].from(at.node))
                for (const Offer& offer : offers_[at.stage][edge.group])
                    if (edge.base + offer.bytes <= limit)
                        add({0, at.so_far_ns + offer.ns, at.stage + 1, edge.to, index, offer.candidate, true},
                            written_[at.stage + 1][edge.to]);
        } else {
            std::vector<int> candidates;
            for (int k = index; k >= 0; k = partials[k].parent)
                if (partials[k].candidate >= 0) candidates.push_back(partials[k].candidate);
            std::reverse(candidates.begin(), candidates.end());
            if (!visit(at.whole_ns, candidates)) return false;
        }
    }
    return true;
}

}  // namespace taso
