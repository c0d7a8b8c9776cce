// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/fitting_segments.h"

#include <algorithm>
#include <array>

#include "problem/cuts.h"
#include "question/shared_weights.h"

namespace taso {

namespace {

using Times = std::array<std::int64_t, layout_count>;  // by layout; no_limit: not reached

/// Least times from a tensor that is held in one layout to later ones, through cuts.
class Ways {
  public:
    Ways(const ModelBuilder& builder, const Choices& choices)
        : builder_(builder), cuts_(cuts(builder.problem)), from_(builder.problem.tensors.size()) {
        for (std::size_t k = 0; k + 1 < cuts_.size(); k++)
            if (cuts_[k + 1] == cuts_[k] + 1) add_layer(cuts_[k], choices);
    }

    void add(const SegmentEnds& ends, std::int64_t ns) {
        from_[ends.first][ends.input].push_back({ends.last + 1, ends.output, ns});
    }
    void begin_at(int tensor, int layout) {
        written_.assign(from_.size(), filled());
        follow(tensor, layout, 0);
    }
    /// Known once all cuts before it have been left.
    Times& times_to(int tensor) { return written_[tensor]; }
    /// Goes on from a cut, also by its transforms.
    void leave(int tensor) {
        Times held = written_[tensor];
        for (int from = 0; from < layout_count; from++)
            for (int to = 0; to < layout_count; to++) {
                const std::int64_t ns = builder_.table.transform_ns(tensor, from, to);
                if (from == to || ns < 0 || written_[tensor][from] == no_limit ||
                    builder_.table.arena_bytes(tensor, from) + builder_.table.arena_bytes(tensor, to) >
                        builder_.budget)
                    continue;
                held[to] = std::min(held[to], written_[tensor][from] + ns);
            }
        for (int layout = 0; layout < layout_count; layout++)
            if (held[layout] != no_limit) follow(tensor, layout, held[layout]);
    }
    const std::vector<int>& all_cuts() const { return cuts_; }

  private:
    struct Way {
        int tensor = 0, layout = 0;
        std::int64_t ns = 0;
    };

    static Times filled() {
        Times times;
        times.fill(no_limit);
        return times;
    }
    void follow(int tensor, int layout, std::int64_t ns) {
        for (const Way& way : from_[tensor][layout]) {
            std::int64_t& there = written_[way.tensor][way.layout];
            there = std::min(there, ns + way.ns);
        }
    }
    void add_layer(int layer, const Choices& choices) {
        for (const Choices::Alternative& choice : choices.of(layer)) {
            const CandidateGroup& group = builder_.table.layers[layer].groups[choice.group];
            if (builder_.table.arena_bytes(layer, group.inputs[0]) +
                    builder_.table.arena_bytes(layer + 1, group.output) + choice.workspace >
                builder_.budget)
                continue;
            from_[layer][group.inputs[0]].push_back(
                {layer + 1, group.output, builder_.table.candidate(layer, choice.candidate).ns});
        }
    }

    const ModelBuilder& builder_;
    const std::vector<int> cuts_;
    std::vector<std::array<std::vector<Way>, layout_count>> from_;  ///< by tensor and layout
    std::vector<Times> written_;                                    ///< by tensor, from the start
};

/// Bytes that live at one time in every selection: of each layer the least by itself or in any segment, the largest of
/// these.
std::int64_t always_live(const ModelBuilder& builder, const Choices& choices, const SegmentTable& table) {
    std::vector<std::int64_t> least(static_cast<std::size_t>(builder.table.layer_count()), no_limit);
    for (int layer = 0; layer < builder.table.layer_count(); layer++)
        for (const CandidateGroup& group : builder.table.layers[layer].groups)
            least[layer] = std::min(least[layer], choices.least_step(layer, group));
    for (const SegmentEnds& ends : table.ends)
        for (int layer = ends.first; layer <= ends.last; layer++)
            least[layer] = std::min(least[layer], ends.ways.front().bytes);
    return *std::max_element(least.begin(), least.end());
}

/// Where the limit is one of arena and weights together: every way that keeps it beside the least weights of all
/// other layers, and that no other of the same ends beats in time, weights and bytes above what always lives.
std::vector<FittingSegment> fitting_with_weights(const ModelBuilder& builder, const Choices& choices,
                                                 const SegmentTable& table) {
    const std::int64_t live = builder.plain ? 0 : always_live(builder, choices, table);
    const SharedWeights weights(builder.table, builder.kind);
    std::vector<std::int64_t> least = {0};  // of the layers before each one, together
    for (int layer = 0; layer < builder.table.layer_count(); layer++) {
        std::int64_t own = no_limit;
        for (std::size_t c = 0; c < builder.problem.layers[layer].candidates.size(); c++)
            own = std::min(own, weights.counted(layer, static_cast<int>(c)));
        least.push_back(least.back() + own);
    }
    std::vector<FittingSegment> found;
    for (std::size_t k = 0; k < table.ends.size(); k++) {
        const SegmentEnds& ends = table.ends[k];
        const std::int64_t others = least.back() - least[ends.last + 1] + least[ends.first];
        for (std::size_t way = 0; way < ends.ways.size(); way++) {
            const SegmentWay& w = ends.ways[way];
            const auto beats = [&](const SegmentWay& other) {
                const std::int64_t bytes = std::max(other.bytes, live), own = std::max(w.bytes, live);
                return !other.shares && other.ns <= w.ns && other.weights <= w.weights && bytes <= own &&
                       (other.ns < w.ns || other.weights < w.weights || bytes < own || &other < &w);
            };
            if (!builder.plain && !w.shares && std::any_of(ends.ways.begin(), ends.ways.end(), beats))
                continue;
            if (std::max(w.bytes, live) + w.weights + others <= builder.budget)
                found.push_back({static_cast<int>(k), static_cast<int>(way), w.ns, w.bytes});
        }
    }
    return found;
}

std::vector<FittingSegment> all_fitting(const ModelBuilder& builder, const SegmentTable& table) {
    std::vector<FittingSegment> found;
    for (std::size_t k = 0; k < table.ends.size(); k++) {
        const SegmentEnds& ends = table.ends[k];
        for (std::size_t way = ends.ways.size(); way-- > 0;)
            if (ends.ways[way].bytes <= builder.budget) {
                found.push_back(
                    {static_cast<int>(k), static_cast<int>(way), ends.ways[way].ns, ends.ways[way].bytes});
                break;
            }
    }
    return found;
}

}  // namespace

std::vector<FittingSegment> fitting_segments(const ModelBuilder& builder, const Choices& choices,
                                             const SegmentTable& table) {
    if (counts_all_weights(builder.kind)) return fitting_with_weights(builder, choices, table);
    const std::vector<FittingSegment> all = all_fitting(builder, table);
    if (builder.plain) return all;
    // By first tensor and layout, shorter ones first.
    std::vector<std::array<std::vector<FittingSegment>, layout_count>> beginning(
        builder.problem.tensors.size());
    for (const FittingSegment& segment : all)
        beginning[table.ends[segment.ends].first][table.ends[segment.ends].input].push_back(segment);
    std::vector<FittingSegment> kept;
    Ways ways(builder, choices);
    const std::vector<int>& cuts = ways.all_cuts();
    // Backwards, so that whatever lies behind a start is known to be worth it.
    for (std::size_t start = cuts.size(); start-- > 0;) {
        builder.watch.check();
        std::vector<FittingSegment> found;
        for (int layout = 0; layout < layout_count; layout++) {
            auto& here = beginning[cuts[start]][layout];
            if (here.empty()) continue;
            std::stable_sort(here.begin(), here.end(), [&](const auto& a, const auto& b) {
                return table.ends[a.ends].last < table.ends[b.ends].last;
            });
            ways.begin_at(cuts[start], layout);
            auto next = here.begin();
            for (std::size_t cut = start + 1; cut < cuts.size() && next != here.end(); cut++) {
                Times& times = ways.times_to(cuts[cut]);
                for (; next != here.end() && table.ends[next->ends].last + 1 == cuts[cut]; ++next) {
                    std::int64_t& other = times[table.ends[next->ends].output];
                    if (other <= next->ns) continue;
                    other = next->ns;
                    found.push_back(*next);
                }
                ways.leave(cuts[cut]);
            }
        }
        for (const FittingSegment& segment : found) ways.add(table.ends[segment.ends], segment.ns);
        kept.insert(kept.end(), found.begin(), found.end());
    }
    std::sort(kept.begin(), kept.end(), [](const auto& a, const auto& b) { return a.ends < b.ends; });
    return kept;
}

}  // namespace taso
