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
    for (const ProblemTransform& transform : problem.transforms) {
        const Profile::TransformKey key = {network.shape(transform.tensor), transform.from, transform.to,
                                           problem.threads};
        const auto [known, is_new] = transform_ids_.try_emplace(key, 0);
        if (is_new) {
            known->second = new_id(transform.ns);
            transform_keys_.emplace(known->second, key);
        }
        transforms_[transform.tensor][transform.from][transform.to] = known->second;
    }
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

const Profile::TransformKey& RoundPlanner::key_of(int tensor, Layout from, Layout to) const {
    return transform_keys_.at(transform_id(tensor, from, to));
}

Layout RoundPlanner::read(const Choice& choice, int layer, int tensor) const {
    return problem_.representative(tensor, problem_.layers[layer].candidates[choice[layer]].input);
}

bool RoundPlanner::add_transforms(const Choice& choice, int tensor, std::vector<int>& ids) const {
    const Layout from = written_layout(problem_, choice, tensor);
    LayoutArray<bool> wanted{};
    for (const int reader : readers_[tensor]) wanted[read(choice, reader, tensor)] = true;
    if (network_.is_output(tensor)) wanted[problem_.representative(tensor, Layout::chw)] = true;
    for (const Layout to : all_layouts) {
        if (to == from || !wanted[to]) continue;
        const int id = transform_id(tensor, from, to);
        if (id < 0) return false;
        ids.push_back(id);
    }
    return true;
}

/// What the choice of a layer decides: itself and the transforms of the tensors around it.
bool RoundPlanner::add_ids_near(const Choice& choice, int layer, std::vector<int>& ids) const {
    ids.push_back(choices_[layer][choice[layer]]);
    const std::vector<int>& inputs = problem_.layers[layer].inputs;
    for (std::size_t k = 0; k < inputs.size(); k++) {
        if (std::find(inputs.begin(), inputs.begin() + static_cast<std::ptrdiff_t>(k), inputs[k]) !=
            inputs.begin() + static_cast<std::ptrdiff_t>(k))
            continue;
        if (!add_transforms(choice, inputs[k], ids)) return false;
    }
    return add_transforms(choice, problem_.layers[layer].output, ids);
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
    std::vector<int> layers(choices_.size()), ids;
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
                ids.clear();
                if (!add_ids_near(choice, layer, ids)) continue;
                double sum = novelty(choice, layer);
                for (const int id : ids) sum += gain(id);
                if (sum > most) most = sum, best = candidate;
            }
            choice[layer] = best;
            count_near(choice, layer, 1);
        }
    }
}

/// What the choice of a layer adds to the round that is being planned, or takes away.
void RoundPlanner::count_near(const Choice& choice, int layer, int sign) {
    std::vector<int> ids;
    add_ids_near(choice, layer, ids);
    for (const int id : ids) planned_[id] += sign;
    for (const int first : {layer - 1, layer}) {
        if (first < 0 || first + 1 >= static_cast<int>(choice.size())) continue;
        const auto pair = follows_.try_emplace(ids_from(choice, first), 0).first;
        if ((pair->second += sign) == 0) follows_.erase(pair);
    }
}

bool RoundPlanner::is_whole(const Choice& choice) const {
    std::vector<int> ids;
    for (int t = 0; t < network_.tensor_count(); t++)
        if (!add_transforms(choice, t, ids)) return false;
    return true;
}

void RoundPlanner::count(const Choice& choice) {
    std::fill(planned_.begin(), planned_.end(), 0);
    follows_.clear();
    for (int i = 0; i + 1 < static_cast<int>(choice.size()); i++) follows_[ids_from(choice, i)]++;
    std::vector<int> ids;
    for (int i = 0; i < static_cast<int>(choice.size()); i++) ids.push_back(choices_[i][choice[i]]);
    for (int t = 0; t < network_.tensor_count(); t++) add_transforms(choice, t, ids);
    for (const int id : ids) planned_[id]++;
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
