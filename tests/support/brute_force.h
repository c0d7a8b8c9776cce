// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "pack/packer.h"
#include "question/question.h"

namespace taso {

/// Every selection of a small problem, with every way to accumulate and to join without a copy, counted from
/// the definitions of docs/method.md alone.
class BruteForce {
  public:
    struct Point {
        std::int64_t ns = 0, bytes = 0;  ///< of the kind that was asked for
        std::vector<int> candidates, accumulates_into, written_into;
        /// By layer: candidate, how it makes its output (0 by a plain call, 1 accumulating, 2 as a slice, 3
        /// without a call), into which tensor.
        std::vector<std::array<int, 3>> rank;
        bool tied = false;  ///< another selection has the same time and the same live bytes
        std::array<std::int64_t, budget_kinds.size()> bytes_of{};  ///< arena and total: by live bytes
    };

    static constexpr std::int64_t most_selections = 3000;
    static std::int64_t selections(const Problem& problem) {
        std::int64_t product = 1;
        for (const ProblemLayer& layer : problem.layers) {
            product *= static_cast<std::int64_t>(layer.candidates.size());
            if (product > most_selections) break;
        }
        return product;
    }

    explicit BruteForce(const Problem& problem) : BruteForce(problem, WithoutPoints()) {
        std::vector<int> candidates(problem.layers.size(), 0);
        while (true) {
            share_in_every_way(
                candidates, [](int) { return true; }, [&](const Point& shared) { count(shared); });
            std::size_t i = candidates.size();
            while (i > 0 && ++candidates[i - 1] == static_cast<int>(problem.layers[i - 1].candidates.size()))
                candidates[--i] = 0;
            if (i == 0) break;
        }
        std::sort(points_.begin(), points_.end(), [](const Point& a, const Point& b) {
            return std::tie(a.ns, a.rank) < std::tie(b.ns, b.rank);
        });
    }

    /// It finds no points, but knows in which ways layers may share.
    struct WithoutPoints {};
    BruteForce(const Problem& problem, WithoutPoints) : problem_(problem) {
        readers_.resize(problem.tensors.size());
        for (int i = 0; i < static_cast<int>(problem.layers.size()); i++)
            for (int t : std::set<int>(problem.layers[i].inputs.begin(), problem.layers[i].inputs.end()))
                readers_[t].push_back(i);
    }

    /// Visits every way in which those layers that may share accumulate and join without a copy, as a point
    /// that is not counted.
    template <class MayShare, class Visit>
    void share_in_every_way(const std::vector<int>& candidates, MayShare may_share, Visit visit) const {
        const int layers = static_cast<int>(candidates.size());
        Point point{0, 0, candidates, std::vector<int>(layers, -1), std::vector<int>(layers, -1), {}};
        std::vector<std::pair<int, int>> choices;  // (layer, what a convolution adds into, or -1: a concat)
        for (int i = 0; i < layers; i++) {
            if (!may_share(i)) continue;
            const auto& operands = problem_.layers[i].inputs;
            if (const int other = other_operand(point, i); other >= 0 && may_share(readers_[i + 1][0]))
                choices.emplace_back(i, other);
            if (may_join(point, i) &&
                std::all_of(operands.begin(), operands.end(), [&](int t) { return may_share(t - 1); }))
                choices.emplace_back(i, -1);
        }
        for (unsigned mask = 0; mask < 1u << choices.size(); mask++) {
            Point shared = point;
            for (std::size_t k = 0; k < choices.size(); k++) {
                if (!(mask >> k & 1)) continue;
                const auto [layer, other] = choices[k];
                if (other >= 0)
                    shared.accumulates_into[layer] = other;
                else
                    for (int t : problem_.layers[layer].inputs) shared.written_into[t - 1] = layer + 1;
            }
            if (legal(shared)) visit(shared);
        }
    }

    /// Pareto-optimal points of a kind, least bytes first; each the first of those equal in both.
    std::vector<Point> frontier(BudgetKind kind) const {
        const BudgetKindRow& row = row_of(kind);
        std::vector<Point> found;
        for (std::size_t k = 0; k < points_.size();) {
            std::size_t end = k;
            std::optional<Point> best;
            for (; end < points_.size() && points_[end].ns == points_[k].ns; end++) {
                std::int64_t bytes = points_[end].bytes_of[static_cast<std::size_t>(kind)];
                const std::int64_t most = best            ? best->bytes
                                          : found.empty() ? std::numeric_limits<std::int64_t>::max()
                                                          : found.back().bytes;
                if (best && bytes == best->bytes) best->tied = true;
                if (bytes >= most) continue;
                if (row.tensors == BudgetKindRow::Tensors::live) bytes = packed(points_[end]);
                if (row.weights == BudgetKindRow::Weights::all) bytes += weights(points_[end].candidates);
                if (bytes >= most) continue;
                best = points_[end];
                best->bytes = bytes;
            }
            if (best) found.push_back(*best);
            k = end;
        }
        std::reverse(found.begin(), found.end());
        return found;
    }

    /// Of all layers, equal (constants, form) once.
    std::int64_t weights(const std::vector<int>& candidates) const {
        std::int64_t sum = 0;
        std::set<std::pair<std::string, std::string>> stored;
        for (std::size_t i = 0; i < candidates.size(); i++) {
            const Candidate& c = problem_.layers[i].candidates[candidates[i]];
            const std::string& constants = problem_.layers[i].constants;
            if (constants.empty() || stored.insert({constants, c.form}).second) sum += c.weights;
        }
        return sum;
    }

  private:
    using Version = std::pair<int, Layout>;
    static std::int64_t up(std::int64_t bytes) { return (bytes + 63) / 64 * 64; }

    struct Live {
        std::int64_t bytes = 0;
        int from = 0, to = 0;  // steps: 0 transforms of the input, 2i+1 layer i, 2i+2 its transforms
    };

    const Candidate& chosen(const Point& point, int layer) const {
        return problem_.layers[layer].candidates[point.candidates[layer]];
    }
    Version read(const Point& point, int layer, int tensor) const {
        return {tensor, problem_.representative(tensor, chosen(point, layer).input)};
    }
    Version wrote(const Point& point, int tensor) const {
        return {tensor, tensor == 0 ? problem_.callers_layout(0)
                                    : problem_.representative(tensor, chosen(point, tensor - 1).output)};
    }
    bool callers(Version v) const {
        return problem_.tensors[v.first].external && v.second == problem_.callers_layout(v.first);
    }
    std::int64_t bytes(Version v) const { return callers(v) ? 0 : problem_.tensors[v.first].bytes[v.second]; }
    bool is_output(int tensor) const {
        return std::find(problem_.outputs.begin(), problem_.outputs.end(), tensor) != problem_.outputs.end();
    }
    /// An add or concat that could make no call by its own candidate.
    bool may_be_silent(const Point& point, int layer, const char* op) const {
        const Candidate& candidate = chosen(point, layer);
        return problem_.layers[layer].op == op && candidate.input == candidate.output &&
               candidate.workspace == 0;
    }

    /// The tensor that convolution `layer` could add into, or -1.
    int other_operand(const Point& point, int layer) const {
        const int made = layer + 1;
        if (!chosen(point, layer).accumulates || readers_[made].size() != 1 || is_output(made)) return -1;
        const int add = readers_[made][0];
        const auto& operands = problem_.layers[add].inputs;
        if (!may_be_silent(point, add, "add") || operands.size() != 2 || operands[0] == operands[1])
            return -1;
        const int other = operands[operands[0] == made ? 1 : 0];
        const Version target = read(point, add, other);
        if (other > made || read(point, add, made) != wrote(point, made) ||
            target.second != wrote(point, made).second || callers(target) || callers(wrote(point, add + 1)))
            return -1;
        for (int reader : readers_[other])
            if (reader >= layer && reader != add && read(point, reader, other) == target) return -1;
        // A file may deny that operands and sum are the same bytes: then they share none.
        for (int t : {made, other}) {
            const ProblemTensor &operand = problem_.tensors[t], &sum = problem_.tensors[add + 1];
            if (operand.representative != sum.representative) return -1;
            for (std::size_t k = 0; k < sum.bytes.size(); k++)
                if (operand.bytes[k] >= 0 && sum.bytes[k] >= 0 && operand.bytes[k] != sum.bytes[k]) return -1;
        }
        return other;
    }
    /// Whether all that can write a slice as the chosen candidate does write what the concat is made of.
    bool writes_parts(const Point& point, int tensor, int concat) const {
        const Layout layout = chosen(point, concat).input, own = problem_.representative(tensor, layout);
        const auto& candidates = problem_.layers[tensor - 1].candidates;
        return std::all_of(candidates.begin(), candidates.end(), [&](const Candidate& c) {
            return !c.slices || problem_.representative(tensor, c.output) != own ||
                   problem_.representative(concat + 1, c.output) ==
                       problem_.representative(concat + 1, layout);
        });
    }
    bool may_join(const Point& point, int layer) const {
        if (!may_be_silent(point, layer, "concat")) return false;
        const Layout layout = chosen(point, layer).input;
        const auto& operands = problem_.layers[layer].inputs;
        if (std::set<int>(operands.begin(), operands.end()).size() != operands.size()) return false;
        return std::all_of(operands.begin(), operands.end(), [&](int t) {
            const Layout whole = problem_.representative(layer + 1, layout);
            const bool strided = whole == Layout::hwc || whole == Layout::hcw;
            return t > 0 && !is_output(t) && readers_[t].back() == layer && chosen(point, t - 1).slices &&
                   writes_parts(point, t, layer) && read(point, layer, t) == wrote(point, t) &&
                   (!strided || readers_[t].size() == 1);
        });
    }

    bool is_slice(const Point& point, int tensor) const {
        return tensor > 0 && point.written_into[tensor - 1] >= 0;
    }
    bool joins(const Point& point, int layer) const {
        return problem_.layers[layer].op == "concat" && is_slice(point, problem_.layers[layer].inputs[0]);
    }
    bool is_silent(const Point& point, int layer) const {
        if (joins(point, layer)) return true;
        if (problem_.layers[layer].op != "add") return false;
        for (int t : problem_.layers[layer].inputs)
            if (t > 0 && point.accumulates_into[t - 1] >= 0) return true;
        return false;
    }
    bool legal(const Point& point) const {
        for (int i = 0; i < static_cast<int>(point.candidates.size()); i++) {
            if (const int other = point.accumulates_into[i]; other >= 0)
                if (is_slice(point, other) || is_slice(point, readers_[i + 1][0] + 1)) return false;
            if (joins(point, i) && is_slice(point, i + 1) &&
                chosen(point, i).input != chosen(point, point.written_into[i] - 1).input)
                return false;
        }
        return true;
    }

    /// Buffers of the arena; empty where a transform is missing. Adds the time of the transforms.
    std::optional<std::vector<Live>> buffers(const Point& point, std::int64_t& ns) const {
        const int layers = static_cast<int>(problem_.layers.size());
        std::map<Version, Live> live;
        for (int t = 0; t <= layers; t++) {
            const int made = t == 0 ? 0 : 2 * t - 1;
            live[wrote(point, t)] = {up(bytes(wrote(point, t))), made, made + 1};
        }
        const auto need = [&](Version v, int step) {
            if (!live.contains(v)) {
                const Version from = wrote(point, v.first);
                bool found = false;
                for (const ProblemTransform& transform : problem_.transforms)
                    if (!found && transform.tensor == v.first && transform.from == from.second &&
                        transform.to == v.second)
                        ns += transform.ns, found = true;
                if (!found) return false;
                live[v] = {up(bytes(v)), 2 * v.first, 2 * v.first + 1};
                live[from].to = std::max(live[from].to, 2 * v.first + 1);
            }
            live[v].to = std::max(live[v].to, step + 1);
            return true;
        };
        for (int t : problem_.outputs)
            if (!need({t, problem_.callers_layout(t)}, 2 * layers)) return std::nullopt;
        for (int i = 0; i < layers; i++)
            for (int t : problem_.layers[i].inputs)
                if (!need(read(point, i, t), 2 * i + 1)) return std::nullopt;
        // A slice has no buffer; that of the outermost concat begins with the first of its slices.
        for (int t = 1; t <= layers; t++) {
            if (!is_slice(point, t)) continue;
            int root = point.written_into[t - 1];
            while (is_slice(point, root)) root = point.written_into[root - 1];
            live[wrote(point, root)].from = std::min(live[wrote(point, root)].from, 2 * t - 1);
            live.erase(wrote(point, t));
        }
        // In place: one buffer from the operand's first step to the result's last.
        std::vector<Live> all;
        for (int i = layers - 1; i >= 0; i--) {
            const ProblemLayer& layer = problem_.layers[i];
            const Version out = wrote(point, i + 1);
            const Candidate& candidate = chosen(point, i);
            if (candidate.workspace) all.push_back({up(candidate.workspace), 2 * i + 1, 2 * i + 2});
            if (point.accumulates_into[i] >= 0) {
                const int add = readers_[i + 1][0];
                const Version target = read(point, add, point.accumulates_into[i]);
                live.erase(out);
                live.at(target).to = std::max(live.at(target).to, live.at(wrote(point, add + 1)).to);
                live.erase(wrote(point, add + 1));
            }
            if (!layer.elementwise || callers(out) || candidate.input != candidate.output ||
                is_silent(point, i) || is_slice(point, i + 1))
                continue;
            for (int t : layer.inputs) {
                const Version in = read(point, i, t);
                if (callers(in) || is_slice(point, t) || last_use(point, in) != i || bytes(in) != bytes(out))
                    continue;
                live[in].to = live[out].to;
                live.erase(out);
                break;
            }
        }
        for (const auto& [version, buffer] : live) all.push_back(buffer);
        return all;
    }
    /// The last layer that reads a version, or more where the caller does.
    int last_use(const Point& point, Version v) const {
        if (is_output(v.first) && v.second == problem_.callers_layout(v.first))
            return std::numeric_limits<int>::max();
        int last = -1;
        for (int reader : readers_[v.first])
            if (read(point, reader, v.first) == v) last = reader;
        return last;
    }

    void count(Point point) {
        const auto all = buffers(point, point.ns);
        if (!all) return;
        for (std::size_t i = 0; i < point.candidates.size(); i++) {
            const int layer = static_cast<int>(i);
            const Candidate& candidate = chosen(point, layer);
            const bool silent = is_silent(point, layer);
            if (!silent) point.ns += candidate.ns;
            const int into =
                point.accumulates_into[i] >= 0 ? point.accumulates_into[i] : point.written_into[i];
            const int use = silent                           ? 3
                            : point.accumulates_into[i] >= 0 ? 1
                            : point.written_into[i] >= 0     ? 2
                                                             : 0;
            point.rank.push_back({point.candidates[i], use, into});
            std::int64_t tensors = bytes(wrote(point, layer + 1));
            for (int t : std::set<int>(problem_.layers[i].inputs.begin(), problem_.layers[i].inputs.end()))
                tensors += bytes(read(point, layer, t));
            for (std::size_t k = 0; k < budget_kind_count; k++) {
                const BudgetKindRow& row = budget_kind_rows[k];
                const std::int64_t own = candidate.workspace +
                                         (row.tensors == BudgetKindRow::Tensors::own ? tensors : 0) +
                                         (row.weights == BudgetKindRow::Weights::own ? candidate.weights : 0);
                std::int64_t& counted = point.bytes_of[k];
                counted = row.workspace == BudgetKindRow::Workspace::added_up ? counted + own
                                                                              : std::max(counted, own);
            }
        }
        std::int64_t arena = 0;
        for (int step = 0; step <= 2 * static_cast<int>(point.candidates.size()); step++) {
            std::int64_t live = 0;
            for (const Live& buffer : *all)
                if (buffer.from <= step && step < buffer.to) live += buffer.bytes;
            arena = std::max(arena, live);
        }
        for (std::size_t k = 0; k < budget_kind_count; k++)
            if (const BudgetKindRow& row = budget_kind_rows[k]; row.tensors == BudgetKindRow::Tensors::live)
                point.bytes_of[k] =
                    arena + (row.weights == BudgetKindRow::Weights::all ? weights(point.candidates) : 0);
        points_.push_back(std::move(point));
    }

    std::int64_t packed(const Point& point) const {
        std::int64_t ns = 0;
        std::vector<PackItem> items;
        const auto all = buffers(point, ns);
        for (const Live& buffer : *all)
            if (buffer.bytes) items.push_back({buffer.bytes, buffer.from, buffer.to});
        return pack(items, 64, std::nullopt).bytes;
    }

    const Problem& problem_;
    std::vector<std::vector<int>> readers_;  ///< by tensor, each once
    std::vector<Point> points_;
};

}  // namespace taso
