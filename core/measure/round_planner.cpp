// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/round_planner.h"

#include <algorithm>
#include <numeric>

namespace taso {

namespace {

/// Against one meeting that is wanted, which is worth any time.
constexpr double worth_of_time = 1e-3;     ///< of the fastest inference's
constexpr double worth_of_novelty = 3e-5;  ///< of a predecessor that a wanted candidate has not had
constexpr double impossible = -1e9;
constexpr int passes = 3;

}  // namespace

RoundPlanner::RoundPlanner(const Network& network, const Problem& problem, std::uint32_t seed)
    : network_(network), problem_(problem), random_(seed) {
    const auto new_id = [&](std::int64_t ns) {
        wanted_.push_back(0);
        cost_.push_back(static_cast<double>(ns));
        return static_cast<int>(wanted_.size()) - 1;
    };
    double inference_ns = 1;
    for (int i = 0; i < static_cast<int>(problem.layers.size()); i++) {
        const auto& candidates = problem.layers[i].candidates;
        const auto least = std::min_element(candidates.begin(), candidates.end(),
                                            [](const auto& a, const auto& b) { return a.ns < b.ns; });
        inference_ns += static_cast<double>(least->ns);
        const ShapeKey shape = shape_key(network, i);
        std::vector<int>& ids = choices_.emplace_back();
        for (const Candidate& candidate : candidates) {
            const Profile::LayerKey key = {shape, candidate.primitive, problem.threads, false};
            const auto [known, is_new] = layer_ids_.try_emplace(key, 0);
            if (is_new) {
                known->second = new_id(candidate.ns);
                layer_keys_.emplace(known->second, key);
            }
            ids.push_back(known->second);
        }
    }
    transforms_.resize(problem.tensors.size());
    for (auto& table : transforms_)
        for (auto& row : table) row.fill(-1);
    for (const ProblemTransform& transform : problem.transforms)
        transforms_[transform.tensor][transform.from][transform.to] =
            static_cast<double>(transform.ns) / inference_ns;
    for (double& cost : cost_) cost /= inference_ns;
    planned_.resize(wanted_.size());
    forbidden_.resize(wanted_.size());
    for (int t = 0; t < network.tensor_count(); t++) readers_.push_back(network.readers(t));
}

void RoundPlanner::want(const Profile::LayerKey& key, int times) {
    if (const auto known = layer_ids_.find(key); known != layer_ids_.end() && !forbidden_[known->second])
        wanted_[known->second] = times;
}

void RoundPlanner::forbid(const Profile::LayerKey& key) {
    if (const auto known = layer_ids_.find(key); known != layer_ids_.end()) {
        forbidden_[known->second] = true;
        wanted_[known->second] = 0;
    }
}

int RoundPlanner::wanted() const { return std::accumulate(wanted_.begin(), wanted_.end(), 0); }

Layout RoundPlanner::read(const Choice& choice, int layer, int tensor) const {
    return problem_.representative(tensor, problem_.layers[layer].candidates[choice[layer]].input);
}

bool RoundPlanner::add_transforms(const Choice& choice, int tensor, double& cost) const {
    const Layout from = written_layout(problem_, choice, tensor);
    LayoutArray<bool> wanted{};
    for (const int reader : readers_[tensor]) wanted[read(choice, reader, tensor)] = true;
    if (network_.is_output(tensor)) wanted[problem_.representative(tensor, Layout::chw)] = true;
    for (const Layout to : all_layouts) {
        if (to == from || !wanted[to]) continue;
        const double each = transforms_[tensor][from][to];
        if (each < 0) return false;
        cost += each;
    }
    return true;
}

/// What the transforms of the tensors around a layer cost, which its choice decides with; none: they cannot be made.
std::optional<double> RoundPlanner::transforms_near(const Choice& choice, int layer) const {
    double cost = 0;
    const std::vector<int>& inputs = problem_.layers[layer].inputs;
    for (auto input = inputs.begin(); input != inputs.end(); ++input)
        if (std::find(inputs.begin(), input, *input) == input && !add_transforms(choice, *input, cost))
            return std::nullopt;
    if (!add_transforms(choice, problem_.layers[layer].output, cost)) return std::nullopt;
    return cost;
}

double RoundPlanner::gain(int id) const {
    return planned_[id] < wanted_[id] ? 1.0 : -worth_of_time * cost_[id];
}

RoundPlanner::Choice RoundPlanner::fastest(const std::map<int, Layout>& written) const {
    Choice choice;
    for (int i = 0; i < static_cast<int>(choices_.size()); i++) {
        const auto wanted = written.find(problem_.layers[i].output);
        const auto is_better = [&](int c, int than) {
            const auto writes_it = [&](int candidate) {
                return wanted != written.end() &&
                       problem_.representative(
                           wanted->first, problem_.layers[i].candidates[candidate].output) == wanted->second;
            };
            if (than < 0 || writes_it(c) != writes_it(than)) return than < 0 || writes_it(c);
            return cost_[choices_[i][c]] < cost_[choices_[i][than]];
        };
        int best = -1;
        for (int c = 0; c < static_cast<int>(choices_[i].size()); c++)
            if (!forbidden_[choices_[i][c]] && is_better(c, best)) best = c;
        choice.push_back(std::max(best, 0));
    }
    return choice;
}

std::pair<int, int> RoundPlanner::ids_from(const Choice& choice, int layer) const {
    return {choices_[layer][choice[layer]], choices_[layer + 1][choice[layer + 1]]};
}

/// Of a layer behind the one before it, and of the next behind this one: what ran before decides what is in the
/// caches.
double RoundPlanner::novelty(const Choice& choice, int layer) const {
    const auto is_new = [&](int first) {
        if (first < 0 || first + 1 >= static_cast<int>(choice.size())) return false;
        const std::pair<int, int> ids = ids_from(choice, first);
        return wanted_[ids.second] > 0 && !followed_.contains(ids) && !follows_.contains(ids);
    };
    return worth_of_novelty * (is_new(layer - 1) + is_new(layer));
}

/// One layer after another takes what gains most, the others as they are.
void RoundPlanner::improve(Choice& choice) {
    std::vector<int> layers(choices_.size());
    std::iota(layers.begin(), layers.end(), 0);
    for (int pass = 0; pass < passes; pass++) {
        std::shuffle(layers.begin(), layers.end(), random_);
        for (const int layer : layers) {
            count_near(choice, layer, -1);
            const int count = static_cast<int>(choices_[layer].size());
            const int first = static_cast<int>(random_() % static_cast<unsigned>(count));
            const int present = choice[layer];
            int best = present;
            double most = impossible;
            for (int k = 0; k < count; k++) {
                const int candidate = (first + k) % count;
                if (forbidden_[choices_[layer][candidate]] && candidate != present) continue;
                choice[layer] = candidate;
                const std::optional<double> transforms = transforms_near(choice, layer);
                if (!transforms) continue;
                const double sum =
                    novelty(choice, layer) + gain(choices_[layer][candidate]) - worth_of_time * *transforms;
                if (sum > most) most = sum, best = candidate;
            }
            choice[layer] = best;
            count_near(choice, layer, 1);
        }
    }
}

/// What the choice of a layer adds to the round that is being planned, or takes away.
void RoundPlanner::count_near(const Choice& choice, int layer, int sign) {
    planned_[choices_[layer][choice[layer]]] += sign;
    for (const int first : {layer - 1, layer}) {
        if (first < 0 || first + 1 >= static_cast<int>(choice.size())) continue;
        const auto pair = follows_.try_emplace(ids_from(choice, first), 0).first;
        if ((pair->second += sign) == 0) follows_.erase(pair);
    }
}

bool RoundPlanner::is_whole(const Choice& choice) const {
    double cost = 0;
    for (int t = 0; t < network_.tensor_count(); t++)
        if (!add_transforms(choice, t, cost)) return false;
    return true;
}

void RoundPlanner::count(const Choice& choice) {
    std::fill(planned_.begin(), planned_.end(), 0);
    follows_.clear();
    for (int i = 0; i + 1 < static_cast<int>(choice.size()); i++) follows_[ids_from(choice, i)]++;
    for (int i = 0; i < static_cast<int>(choice.size()); i++) planned_[choices_[i][choice[i]]]++;
}

std::optional<Selection> RoundPlanner::next() {
    if (wanted() == 0) return std::nullopt;
    Choice choice = fastest({});
    count(choice);
    improve(choice);
    count(choice);
    int met = 0;
    for (std::size_t id = 0; id < wanted_.size(); id++) {
        const int some = std::min(wanted_[id], planned_[id]);
        met += some;
        wanted_[id] -= some;
    }
    // What is left stands in no selection: two layouts, say, that no neighbours have at once.
    if (met == 0 || !is_whole(choice)) return std::nullopt;
    for (int i = 0; i + 1 < static_cast<int>(choice.size()); i++) followed_.insert(ids_from(choice, i));
    return complete(problem_, choice);
}

}  // namespace taso
