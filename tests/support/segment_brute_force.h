// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "bands/band_rule.h"
#include "pack/packer.h"
#include "problem/segment_run.h"
#include "support/brute_force.h"

namespace taso {

/// Every selection of a small problem in which consecutive layers between two cuts may run band by band: all sets
/// of disjoint segments, all rules of their heights, all candidates, and beside them every way to accumulate and
/// to join without a copy. Inside a segment a tensor is read in one layout, which is another than it was written
/// in only at a cut, or at the segment's input; and between two cuts all concats that can are written by slices, or
/// none. A segment's output may lie over its input, which is moved for that.
class SegmentBruteForce {
  public:
    struct Point {
        std::int64_t ns = 0;
        std::int64_t bytes =
            0;  ///< of the kind; where the arena is not packed yet, by what lives at one time
        Selection selection;
    };

    static constexpr std::size_t most_selections = 20'000;

    using Filter = std::function<bool(const Selection& selection)>;

    /// Of arena or total. Stops where there are more selections than `most`; those that `allowed` refuses are left out.
    explicit SegmentBruteForce(const Problem& problem, std::size_t most = most_selections,
                               Filter allowed = nullptr, BudgetKind kind = BudgetKind::arena)
        : problem_(problem),
          most_(most),
          kind_(kind),
          allowed_(std::move(allowed)),
          plain_(problem, BruteForce::WithoutPoints()) {
        candidates_.resize(problem.layers.size());
        is_cut_.assign(problem.tensors.size(), true);
        is_inner_.assign(problem.tensors.size(), false);
        readers_.assign(problem.tensors.size(), 0);
        for (int i = 0; i < layers(); i++)
            for (int read : std::set<int>(problem.layers[i].inputs.begin(), problem.layers[i].inputs.end())) {
                is_inner_[read] = true;
                readers_[read]++;
                for (int tensor = read + 1; tensor <= i; tensor++) is_cut_[tensor] = false;
            }
        for (std::size_t t = 0; t < problem.tensors.size(); t++)
            if (problem.tensors[t].external ||
                std::count(problem.outputs.begin(), problem.outputs.end(), static_cast<int>(t)) > 0)
                is_inner_[t] = false;
        extend(0);
        std::stable_sort(points_.begin(), points_.end(),
                         [](const Point& a, const Point& b) { return a.ns < b.ns; });
    }

    /// Whether there were no more selections than it may look at: else it is to be left alone.
    bool is_whole() const { return seen_ <= most_; }
    /// All selections that are allowed, the fastest first.
    const std::vector<Point>& points() const { return points_; }
    /// Whether everything passes through a tensor: nobody behind its maker reads what is made before it.
    bool is_cut(int tensor) const { return is_cut_[tensor]; }

    /// Pareto-optimal (bytes, the arena being packed, and time), least bytes first.
    std::vector<Point> frontier() const {
        std::vector<Point> found;
        for (const Point& point : points_) {
            const std::int64_t most =
                found.empty() ? std::numeric_limits<std::int64_t>::max() : found.back().bytes;
            if (point.bytes >= most) continue;  // nothing packs below what lives at one time
            Point packed = point;
            Schedule schedule = taso::schedule(problem_, point.selection);
            packed.bytes = pack(schedule) + weights(point.selection.candidates);
            if (packed.bytes >= most) continue;
            if (!found.empty() && found.back().ns == packed.ns) found.pop_back();
            found.push_back(std::move(packed));
        }
        std::reverse(found.begin(), found.end());
        return found;
    }

  private:
    int layers() const { return static_cast<int>(problem_.layers.size()); }
    const Candidate& chosen(int layer) const { return problem_.layers[layer].candidates[candidates_[layer]]; }
    /// Whether a layer or transform makes bands of so many rows, or all in one call.
    bool makes(const Candidate& candidate, int rows, int tensor) const {
        return rows == problem_.banded_rows(tensor) || candidate.find_band(rows);
    }
    bool makes(const ProblemTransform& transform, int rows, int tensor) const {
        const int all = problem_.tensors[tensor].rows;
        return rows >= all || transform.find_band(rows);
    }
    bool is_line(int tensor, Layout layout) const { return problem_.tensors[tensor].row_bytes[layout] >= 0; }

    /// All that the layers from one on may do, those before it being decided.
    void extend(int layer) {
        if (seen_ > most_) return;
        if (layer == layers()) return finish();
        for (std::size_t k = 0; k < problem_.layers[layer].candidates.size(); k++) {
            candidates_[layer] = static_cast<int>(k);
            extend(layer + 1);
        }
        if (!is_cut_[layer] || problem_.tensors[layer].rows == 0) return;
        for (int last = layer; last < layers(); last++) {
            if (!problem_.layers[last].window || (last > layer && !is_inner_[last])) return;
            if (!is_cut_[last + 1]) continue;
            std::set<std::vector<int>> tried;
            for (const BandRule& rule : band_rules()) {
                std::vector<int> rows;
                for (int tensor = layer; tensor <= last + 1; tensor++)
                    rows.push_back(rule.rows(tensor == layer ? problem_.tensors[tensor].rows
                                                             : problem_.banded_rows(tensor)));
                if (!tried.insert(rows).second) continue;
                for (Layout input : all_layouts) {
                    if (problem_.representative(layer, input) != input ||
                        problem_.tensors[layer].bytes[input] < 0)
                        continue;
                    segments_.push_back({.first = layer, .last = last, .input = input, .rows = rows});
                    std::map<int, Layout> read;
                    fill(layer, read);
                    segments_.pop_back();
                }
            }
        }
    }

    /// Concats from one cut to the next whose operands, read by nobody else, may be written as slices: no slice's
    /// own.
    std::vector<int> elidable(int first) const {
        std::vector<int> found;
        for (int layer = first; layer == first || !is_cut_[layer]; layer++) {
            std::vector<int> operands = problem_.layers[layer].inputs;
            std::sort(operands.begin(), operands.end());
            if (problem_.layers[layer].op == "concat" &&
                std::adjacent_find(operands.begin(), operands.end()) == operands.end() &&
                std::all_of(operands.begin(), operands.end(), [&](int tensor) {
                    return tensor > first && is_inner_[tensor] && readers_[tensor] == 1 &&
                           std::count(found.begin(), found.end(), tensor - 1) == 0;
                }))
                found.push_back(layer);
            if (layer + 1 == layers()) break;
        }
        return found;
    }

    /// The candidates of the segment's layers from one on; `read`: in which layout tensors are read inside.
    void fill(int layer, const std::map<int, Layout>& read) {
        if (layer > segments_.back().last) {
            extend(layer);
            overlap(layer);
            return;
        }
        choose(layer, read);
        if (!is_cut_[layer]) return;
        const std::vector<int> before = segments_.back().elided, more = elidable(layer);
        if (more.empty()) return;
        segments_.back().elided.insert(segments_.back().elided.end(), more.begin(), more.end());
        choose(layer, read);
        segments_.back().elided = before;
    }
    /// What follows, with the last segment's input moved, so that its output lies over it.
    void overlap(int layer) {
        Segment& segment = segments_.back();
        if (segment_run(problem_, candidates_, segment).distance == SegmentRun::apart) return;
        segment.overlaps = true;
        extend(layer);
        segments_.back().overlaps = false;
    }
    void choose(int layer, const std::map<int, Layout>& read) {
        const Segment segment = segments_.back();
        const ProblemLayer& l = problem_.layers[layer];
        const auto joins = [&](int concat) {
            const std::vector<int>& operands = problem_.layers[concat].inputs;
            return std::count(operands.begin(), operands.end(), l.output) > 0;
        };
        const bool is_elided = std::count(segment.elided.begin(), segment.elided.end(), layer) > 0;
        const bool is_slice = std::any_of(segment.elided.begin(), segment.elided.end(), joins);
        const int rows = segment.rows[static_cast<std::size_t>(l.output - segment.first)];
        for (std::size_t k = 0; k < l.candidates.size(); k++) {
            candidates_[layer] = static_cast<int>(k);
            const Candidate& candidate = chosen(layer);
            const Layout written = problem_.representative(l.output, candidate.output);
            const bool can = is_elided ? candidate.input == candidate.output && candidate.workspace == 0
                                       : makes(candidate, rows, l.output) && (!is_slice || candidate.slices);
            if (!can) continue;
            // What is the same bytes by itself may not be so among the other channels.
            if (is_elided && std::any_of(l.inputs.begin(), l.inputs.end(), [&](int tensor) {
                    return problem_.representative(l.output, chosen(tensor - 1).output) != written;
                }))
                continue;
            if (layer < segment.last && !is_slice && !is_line(l.output, written)) continue;
            std::map<int, Layout> then = read;
            if (std::all_of(l.inputs.begin(), l.inputs.end(), [&](int tensor) {
                    return reads(segment, tensor, problem_.representative(tensor, candidate.input), then);
                }))
                fill(layer + 1, then);
        }
    }
    bool reads(const Segment& segment, int tensor, Layout layout, std::map<int, Layout>& read) const {
        const auto [at, first] = read.emplace(tensor, layout);
        if (at->second != layout) return false;
        const bool is_input = tensor == segment.first;
        const Layout written =
            is_input ? segment.input : problem_.representative(tensor, chosen(tensor - 1).output);
        if (layout == written) return true;
        const ProblemTransform* transform = problem_.find_transform(tensor, written, layout);
        return (is_input || is_cut_[tensor]) && is_line(tensor, layout) && transform &&
               makes(*transform, segment.rows[static_cast<std::size_t>(tensor - segment.first)], tensor);
    }

    void finish() {
        const auto alone = [&](int layer) {
            return std::none_of(segments_.begin(), segments_.end(),
                                [&](const Segment& segment) { return segment.contains(layer); });
        };
        plain_.share_in_every_way(candidates_, alone, [&](const BruteForce::Point& shared) {
            if (seen_ > most_) return;
            Selection selection =
                complete(problem_, candidates_, shared.accumulates_into, shared.written_into, segments_);
            for (const Copy& copy : selection.copies)
                if (!problem_.find_transform(copy.tensor, written_layout(problem_, candidates_, copy.tensor),
                                             copy.layout))
                    return;
            seen_++;
            if (allowed_ && !allowed_(selection)) return;
            const Schedule made = schedule(problem_, selection);
            points_.push_back(
                {made.latency_ns, made.lower_bound() + weights(candidates_), std::move(selection)});
        });
    }
    /// What of them the kind counts.
    std::int64_t weights(const std::vector<int>& candidates) const {
        return counts_all_weights(kind_) ? plain_.weights(candidates) : 0;
    }

    const Problem& problem_;
    const std::size_t most_;
    const BudgetKind kind_;
    std::size_t seen_ = 0;
    const Filter allowed_;
    const BruteForce plain_;
    std::vector<bool> is_cut_, is_inner_;  // by tensor; inner: read by some layer, and by no caller
    std::vector<int> readers_;             // by tensor: how many layers
    std::vector<int> candidates_;
    std::vector<Segment> segments_;
    std::vector<Point> points_;
};

/// Least latency within a budget (none: unlimited); none: nothing keeps it.
inline std::optional<std::int64_t> best_with_segments(const std::vector<SegmentBruteForce::Point>& frontier,
                                                      std::optional<std::int64_t> budget) {
    std::optional<std::int64_t> best;
    for (const SegmentBruteForce::Point& point : frontier)
        if (!budget || point.bytes <= *budget) best = point.ns;  // least bytes first, so ever faster
    return best;
}

/// What answers within a budget with segments: its least latency, or none where nothing keeps it.
using SegmentSolver =
    std::function<std::optional<std::int64_t>(const Problem&, std::optional<std::int64_t> budget)>;

/// Where a solver and brute force differ, over every budget at which the answer changes, a byte below each, and none;
/// empty: they agree.
inline std::string difference_with_segments(const Problem& problem,
                                            const std::vector<SegmentBruteForce::Point>& frontier,
                                            const SegmentSolver& solver) {
    std::vector<std::optional<std::int64_t>> budgets = {std::nullopt};
    for (const SegmentBruteForce::Point& point : frontier)
        for (std::int64_t under : {0, 1})
            if (point.bytes >= under) budgets.emplace_back(point.bytes - under);
    const auto text = [](const std::optional<std::int64_t>& value, const char* none) {
        return value ? std::to_string(*value) : std::string(none);
    };
    for (const auto& budget : budgets) {
        const auto right = best_with_segments(frontier, budget), found = solver(problem, budget);
        if (right != found)
            return problem.name + ", " + text(budget, "no") + " bytes: " + text(found, "infeasible") +
                   " instead of " + text(right, "infeasible");
    }
    return {};
}

}  // namespace taso
