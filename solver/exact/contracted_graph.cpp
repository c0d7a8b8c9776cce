// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/contracted_graph.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace taso {

namespace {

constexpr std::size_t most_offers = 1000;  // that one choice may be joined from
/// A narrow cut has at most so many nodes, and on both sides stages lie that have so many times as many.
constexpr int widest_cut = 64, narrower = 8;

}  // namespace

ContractedGraph::ContractedGraph(const AdditiveGraph& graph, const Watch& watch) {
    const auto all = std::make_shared<OfferTable>(graph);
    std::vector<Span> spans(graph.stages() - 1);
    for (int stage = 0; stage + 1 < graph.stages(); stage++) {
        Span& span = spans[stage];
        const int begin = graph.stage_first[stage], end = graph.stage_first[stage + 1];
        span.decides = stage % 2 == 1;
        span.width = graph.widths[stage];
        span.cut = !span.decides && span.width <= layout_count;
        for (int node = begin; node < end; node++) {
            std::vector<Edge>& out = span.from.emplace_back();
            for (const AdditiveGraph::Edge& edge : graph.from(node))
                out.push_back({edge.to - end, edge.choice});
        }
    }
    // Each stage left out may make its neighbours worth leaving out.
    for (std::size_t k = 1; k < spans.size();) {
        watch.check();
        const int nodes_after = k + 1 < spans.size() ? static_cast<int>(spans[k + 1].from.size()) : 1;
        if (!spans[k].cut && contract(*all, spans[k - 1], spans[k], nodes_after)) {
            spans.erase(spans.begin() + static_cast<std::ptrdiff_t>(k));
            if (k > 1) k--;
        } else {
            k++;
        }
    }
    stage_first.push_back(0);
    for (const Span& span : spans) {
        if (span.cut) cuts.push_back({static_cast<int>(decides.size())});
        decides.push_back(span.decides);
        widths_.push_back(span.width);
        stage_first.push_back(stage_first.back() + static_cast<int>(span.from.size()));
        for (const std::vector<Edge>& out : span.from) {
            first.push_back(static_cast<int>(edges.size()));
            for (const Edge& edge : out) edges.push_back({stage_first.back() + edge.to, edge.choice});
        }
    }
    cuts.push_back({static_cast<int>(decides.size())});
    decides.push_back(false);
    widths_.push_back(1);
    stage_first.push_back(stage_first.back() + 1);
    first.push_back(static_cast<int>(edges.size()));  // the end has none
    first.push_back(static_cast<int>(edges.size()));
    number_choices(*all);
    offers_ = all;
    find_narrow_cuts();
}

/// Leaves the choices that edges have.
void ContractedGraph::number_choices(OfferTable& all) {
    std::vector<int> kept;
    for (const Edge& edge : edges) kept.push_back(edge.choice);
    std::sort(kept.begin(), kept.end());
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    for (Edge& edge : edges)
        edge.choice =
            static_cast<int>(std::lower_bound(kept.begin(), kept.end(), edge.choice) - kept.begin());
    all.keep(kept);
}

void ContractedGraph::find_narrow_cuts() {
    std::vector<Cut> all;
    for (const Cut& cut : cuts) {
        if (!all.empty()) split_at_narrowest(all.back().stage, cut.stage, all);
        all.push_back(cut);
    }
    cuts = std::move(all);
}

/// Appends the narrow stages between two cuts, in order.
void ContractedGraph::split_at_narrowest(int begin, int end, std::vector<Cut>& found) const {
    // How wide the stages between `begin` and each one get, and those between it and `end`.
    std::vector<int> before(1, 0), after(1, 0);
    for (int stage = begin + 1; stage < end; stage++) {
        before.push_back(std::max(before.back(), width(stage)));
        after.push_back(std::max(after.back(), width(end - (stage - begin))));
    }
    int narrowest = -1;
    for (int stage = begin + 1; stage < end; stage++) {
        const int least = std::min(before[stage - 1 - begin], after[end - 1 - stage]);
        if (width(stage) <= widest_cut && least >= narrower * width(stage) &&
            (narrowest < 0 || width(stage) < width(narrowest)))
            narrowest = stage;
    }
    if (narrowest < 0) return;
    split_at_narrowest(begin, narrowest, found);
    found.push_back({narrowest, true});
    split_at_narrowest(narrowest, end, found);
}

/// Joins a span with the one after it, unless that hardly makes less of them: joining has its price too.
bool ContractedGraph::contract(OfferTable& all, Span& span, const Span& after, int nodes_after) {
    std::size_t before = 0, joined = 0;
    for (const std::vector<Edge>& out : span.from) before += out.size();
    for (const std::vector<Edge>& out : after.from) before += out.size();
    std::vector<int> seen(static_cast<std::size_t>(nodes_after), -1);
    for (std::size_t node = 0; node < span.from.size(); node++)
        for (const Edge& edge : span.from[node])
            for (const Edge& then : after.from[edge.to])
                if (seen[then.to] != static_cast<int>(node)) {
                    seen[then.to] = static_cast<int>(node);
                    if (4 * ++joined > 3 * before) return false;
                }

    struct Way {
        int to, choice, then;
        auto operator<=>(const Way&) const = default;
    };
    std::map<OfferTable::Ways, int> numbers;
    std::vector<OfferTable::Ways> fresh;
    std::vector<std::vector<Edge>> made;
    std::vector<Way> ways;
    for (const std::vector<Edge>& out : span.from) {
        ways.clear();
        for (const Edge& edge : out)
            for (const Edge& then : after.from[edge.to]) ways.push_back({then.to, edge.choice, then.choice});
        std::sort(ways.begin(), ways.end());
        std::vector<Edge>& leads = made.emplace_back();
        for (std::size_t k = 0; k < ways.size();) {
            OfferTable::Ways key;
            std::size_t offers = 0;
            const int to = ways[k].to;
            for (; k < ways.size() && ways[k].to == to; k++) {
                key.emplace_back(ways[k].choice, ways[k].then);
                const std::size_t one = all.of(ways[k].choice).size(), then = all.of(ways[k].then).size();
                // Of a segment there are many, and nothing to join them with.
                if (one > 1 && then > 1) offers += one * then;
            }
            if (offers > most_offers) return false;
            const auto [place, is_fresh] =
                numbers.emplace(std::move(key), all.choices() + static_cast<int>(fresh.size()));
            if (is_fresh) fresh.push_back(place->first);
            leads.push_back({to, place->second});
        }
    }
    all.join(fresh);
    span.from = std::move(made);
    span.decides = span.decides || after.decides;
    return true;
}

}  // namespace taso
