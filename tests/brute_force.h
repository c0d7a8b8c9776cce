// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "packer.h"
#include "question.h"

namespace taso {

/// Every selection of a small problem, counted from the definitions of DESIGN sections 3 and 5 alone.
class BruteForce {
  public:
    struct Point {
        std::int64_t ns = 0, bytes = 0;  ///< arena and total: by live bytes
        std::vector<int> candidates;
    };

    static constexpr std::int64_t most_selections = 6000;
    static std::int64_t selections(const Problem& problem) {
        std::int64_t product = 1;
        for (const ProblemLayer& layer : problem.layers) {
            product *= static_cast<std::int64_t>(layer.candidates.size());
            if (product > most_selections) break;
        }
        return product;
    }

    BruteForce(const Problem& problem, BudgetKind kind) : problem_(problem), kind_(kind) {
        std::vector<int> candidates(problem.layers.size(), 0);
        while (true) {
            if (auto point = count(candidates)) points_.push_back(*point);
            std::size_t i = candidates.size();
            while (i > 0 && ++candidates[i - 1] == static_cast<int>(problem.layers[i - 1].candidates.size()))
                candidates[--i] = 0;
            if (i == 0) break;
        }
        std::stable_sort(points_.begin(), points_.end(),
                         [](const Point& a, const Point& b) { return a.ns < b.ns; });
    }

    /// Pareto-optimal points, least bytes first; each with the first candidates of those equal in both.
    std::vector<Point> frontier() const {
        std::vector<Point> found;
        for (std::size_t k = 0; k < points_.size();) {
            std::size_t end = k;
            std::optional<Point> best;
            for (; end < points_.size() && points_[end].ns == points_[k].ns; end++) {
                Point point = points_[end];
                const std::int64_t most = best            ? best->bytes
                                          : found.empty() ? std::numeric_limits<std::int64_t>::max()
                                                          : found.back().bytes;
                if (point.bytes >= most) continue;
                if (holds_tensors()) point.bytes = packed(point.candidates) + weights(point.candidates);
                if (point.bytes < most) best = point;
            }
            if (best) found.push_back(*best);
            k = end;
        }
        std::reverse(found.begin(), found.end());
        return found;
    }

  private:
    using Version = std::pair<int, Layout>;
    static std::int64_t up(std::int64_t bytes) { return (bytes + 63) / 64 * 64; }

    struct Live {
        std::int64_t bytes = 0;
        int from = 0, to = 0;  // steps: 0 transforms of the input, 2i+1 layer i, 2i+2 its transforms
    };

    const Candidate& chosen(const std::vector<int>& candidates, int layer) const {
        return problem_.layers[layer].candidates[candidates[layer]];
    }
    Version read(const std::vector<int>& candidates, int layer, int tensor) const {
        return {tensor, problem_.representative(tensor, chosen(candidates, layer).input)};
    }
    Version wrote(const std::vector<int>& candidates, int tensor) const {
        return {tensor, problem_.representative(
                            tensor, tensor == 0 ? Layout::chw : chosen(candidates, tensor - 1).output)};
    }
    bool callers(Version v) const {
        return problem_.tensors[v.first].external &&
               v.second == problem_.representative(v.first, Layout::chw);
    }
    std::int64_t bytes(Version v) const {
        return callers(v) ? 0 : problem_.tensors[v.first].bytes[static_cast<std::size_t>(v.second)];
    }

    /// Buffers of the arena; empty where a transform is missing. Adds the time of the transforms.
    std::optional<std::vector<Live>> buffers(const std::vector<int>& candidates, std::int64_t& ns) const {
        const int layers = static_cast<int>(problem_.layers.size());
        std::map<Version, Live> live;
        for (int t = 0; t <= layers; t++) {
            const int made = t == 0 ? 0 : 2 * t - 1;
            live[wrote(candidates, t)] = {up(bytes(wrote(candidates, t))), made, made + 1};
        }
        const auto need = [&](Version v, int step) {
            if (!live.contains(v)) {
                const Version from = wrote(candidates, v.first);
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
            if (!need({t, problem_.representative(t, Layout::chw)}, 2 * layers)) return std::nullopt;
        for (int i = 0; i < layers; i++)
            for (int t : problem_.layers[i].inputs)
                if (!need(read(candidates, i, t), 2 * i + 1)) return std::nullopt;
        // In place: one buffer from the operand's first step to the result's last.
        std::vector<Live> all;
        for (int i = layers - 1; i >= 0; i--) {
            const ProblemLayer& layer = problem_.layers[i];
            const Version out = wrote(candidates, i + 1);
            const Candidate& candidate = chosen(candidates, i);
            if (candidate.workspace) all.push_back({up(candidate.workspace), 2 * i + 1, 2 * i + 2});
            if (!layer.elementwise || callers(out) || candidate.input != candidate.output) continue;
            for (int t : layer.inputs) {
                const Version in = read(candidates, i, t);
                if (callers(in) || live[in].to != 2 * i + 2 || bytes(in) != bytes(out)) continue;
                live[in].to = live[out].to;
                live.erase(out);
                break;
            }
        }
        for (const auto& [version, buffer] : live) all.push_back(buffer);
        return all;
    }

    std::optional<Point> count(const std::vector<int>& candidates) const {
        Point point{0, 0, candidates};
        const auto all = buffers(candidates, point.ns);
        if (!all) return std::nullopt;
        for (std::size_t i = 0; i < candidates.size(); i++) {
            const ProblemLayer& layer = problem_.layers[i];
            const Candidate& candidate = layer.candidates[candidates[i]];
            point.ns += candidate.ns;
            std::int64_t own = candidate.workspace;
            if (kind_ == BudgetKind::layer) {
                own += candidate.weights + bytes(wrote(candidates, static_cast<int>(i) + 1));
                for (int t : std::set<int>(layer.inputs.begin(), layer.inputs.end()))
                    own += bytes(read(candidates, static_cast<int>(i), t));
            }
            if (kind_ == BudgetKind::sum) point.bytes += own;
            if (kind_ == BudgetKind::workspace || kind_ == BudgetKind::layer)
                point.bytes = std::max(point.bytes, own);
        }
        if (!holds_tensors()) return point;
        for (int step = 0; step <= 2 * static_cast<int>(candidates.size()); step++) {
            std::int64_t sum = 0;
            for (const Live& buffer : *all)
                if (buffer.from <= step && step < buffer.to) sum += buffer.bytes;
            point.bytes = std::max(point.bytes, sum);
        }
        point.bytes += weights(candidates);
        return point;
    }

    bool holds_tensors() const { return kind_ == BudgetKind::arena || kind_ == BudgetKind::total; }

    /// Total: equal (constants, form) once. Arena: none.
    std::int64_t weights(const std::vector<int>& candidates) const {
        std::int64_t sum = 0;
        std::set<std::pair<std::string, std::string>> stored;
        for (std::size_t i = 0; i < candidates.size() && kind_ == BudgetKind::total; i++) {
            const Candidate& c = problem_.layers[i].candidates[candidates[i]];
            const std::string& constants = problem_.layers[i].constants;
            if (constants.empty() || stored.insert({constants, c.form}).second) sum += c.weights;
        }
        return sum;
    }

    std::int64_t packed(const std::vector<int>& candidates) const {
        std::int64_t ns = 0;
        std::vector<PackItem> items;
        const auto all = buffers(candidates, ns);
        for (const Live& buffer : *all)
            if (buffer.bytes) items.push_back({buffer.bytes, buffer.from, buffer.to});
        return pack(items, 64, std::nullopt).bytes;
    }

    const Problem& problem_;
    const BudgetKind kind_;
    std::vector<Point> points_;
};

}  // namespace taso
