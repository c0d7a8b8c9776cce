// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/round_planner.h"

#include <algorithm>
#include <numeric>

namespace taso {

namespace {

constexpr double worth_of_time = 0.02;    ///< of a layer's least time, against one meeting that is wanted
constexpr double most_cost = 25;          ///< so that what is wanted is worth its time, however slow it is
constexpr double worth_of_novelty = 0.1;  ///< of a predecessor that a candidate has not had
constexpr double impossible = -1e9;
constexpr int passes = 3;

}  // namespace

RoundPlanner::RoundPlanner(const Network& network, const Problem& problem, std::uint32_t seed)
    : network_(network), problem_(problem), random_(seed) {
    const auto new_id = [&](double cost) {
        wanted_.push_back(0);
        cost_.push_back(std::min(cost, most_cost));
        return static_cast<int>(wanted_.size()) - 1;
    };
    double slowest = 1;  // of the least times: what a transform is held against
    for (int i = 0; i < static_cast<int>(problem.layers.size()); i++) {
        const auto& candidates = problem.layers[i].candidates;
        const auto least = std::min_element(candidates.begin(), candidates.end(),
                                            [](const auto& a, const auto& b) { return a.ns < b.ns; });
        const double least_ns = std::max(1.0, static_cast<double>(least->ns));
        slowest = std::max(slowest, least_ns);
        const ShapeKey shape = shape_key(network, i);
        std::vector<int>& ids = choices_.emplace_back();
        for (const Candidate& candidate : candidates) {
            const Profile::LayerKey key = {shape, candidate.primitive, problem.threads, false};
            const auto [known, is_new] = layer_ids_.try_emplace(key, 0);
            if (is_new) {
                known->second = new_id(static_cast<double>(candidate.ns) / least_ns);
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
            known->second = new_id(static_cast<double>(transform.ns) / slowest);
            transform_keys_.emplace(known->second, key);
        }
        transforms_[transform.tensor][transform.from][transform.to] = known->second;
    }
    planned_.resize(wanted_.size());
    forbidden_.resize(wanted_.size());
    for (int t = 0; t < network.tensor_count(); t++) readers_.push_back(network.readers(t));
}

void RoundPlanner::want(const Profile::LayerKey& key, int times) {
    if (const auto known = layer_ids_.find(key); known != layer_ids_.end() && !forbidden_[known->second])
        wanted_[known->second] = times;
}

void RoundPlanner::want(const Profile::TransformKey& key, int times) {
    if (const auto known = transform_ids_.find(key); known != transform_ids_.end())
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

Layout RoundPlanner::written(const Choice& choice, int tensor) const {
    if (tensor == 0) return problem_.representative(0, Layout::chw);
    return problem_.representative(tensor, problem_.layers[tensor - 1].candidates[choice[tensor - 1]].output);
}

Layout RoundPlanner::read(const Choice& choice, int layer, int tensor) const {
    return problem_.representative(tensor, problem_.layers[layer].candidates[choice[layer]].input);
}

bool RoundPlanner::add_transforms(const Choice& choice, int tensor, std::vector<int>& ids) const {
    const Layout from = written(choice, tensor);
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
    return (planned_[id] < wanted_[id] ? 1.0 : 0.0) - worth_of_time * cost_[id];
}

RoundPlanner::Choice RoundPlanner::fastest() const {
    Choice choice;
    for (int i = 0; i < static_cast<int>(choices_.size()); i++) {
        int best = -1;
        for (int c = 0; c < static_cast<int>(choices_[i].size()); c++)
            if (!forbidden_[choices_[i][c]] && (best < 0 || cost_[choices_[i][c]] < cost_[choices_[i][best]]))
                best = c;
        choice.push_back(std::max(best, 0));
    }
    return choice;
}

/// A pair of neighbours that needs a transform: of each the candidate that is wanted most, then the cheapest.
bool RoundPlanner::lock_pair(Choice& choice, std::vector<bool>& locked, int tensor, Layout from, Layout to) {
    const auto lock = [&](int layer, auto fits) {
        int best = -1;
        for (int c = 0; c < static_cast<int>(choices_[layer].size()); c++) {
            const int id = choices_[layer][c];
            if (forbidden_[id] || !fits(problem_.layers[layer].candidates[c])) continue;
            if (best < 0 || gain(id) > gain(choices_[layer][best])) best = c;
        }
        if (best < 0) return false;
        choice[layer] = best;
        locked[layer] = true;
        return true;
    };
    const auto writes = [&](const Candidate& c) { return problem_.representative(tensor, c.output) == from; };
    const auto reads = [&](const Candidate& c) { return problem_.representative(tensor, c.input) == to; };
    if (tensor > 0) {
        if (locked[tensor - 1]) {
            if (written(choice, tensor) != from) return false;
        } else if (!lock(tensor - 1, writes)) {
            return false;
        }
    }
    if (network_.is_output(tensor) && to == problem_.representative(tensor, Layout::chw)) return true;
    for (const int reader : readers_[tensor]) {
        if (locked[reader] ? read(choice, reader, tensor) == to : lock(reader, reads)) return true;
    }
    return false;
}

/// Transforms come about between neighbours that are chosen for them: as many as do not get into each other's
/// way.
void RoundPlanner::lock_transforms(Choice& choice, std::vector<bool>& locked) {
    std::vector<int> order(problem_.transforms.size());
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), random_);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const auto left = [&](int index) {
            const ProblemTransform& t = problem_.transforms[index];
            return wanted_[transform_id(t.tensor, t.from, t.to)];
        };
        return left(a) > left(b);
    });
    std::vector<bool> met(wanted_.size());
    std::vector<bool> done(problem_.tensors.size());
    for (const int index : order) {
        const ProblemTransform& transform = problem_.transforms[index];
        const int id = transform_id(transform.tensor, transform.from, transform.to);
        if (wanted_[id] <= 0 || met[id] || done[transform.tensor]) continue;
        const Choice before = choice;
        const std::vector<bool> locked_before = locked;
        if (lock_pair(choice, locked, transform.tensor, transform.from, transform.to) && is_whole(choice)) {
            met[id] = done[transform.tensor] = true;
        } else {
            choice = before;
            locked = locked_before;
        }
    }
}

/// Of a layer behind the one before it, and of the next behind this one: what ran before decides what is in the
/// caches.
double RoundPlanner::novelty(const Choice& choice, int layer) const {
    const auto is_new = [&](int first) {
        if (first < 0 || first + 1 >= static_cast<int>(choice.size())) return false;
        return !followed_.contains({choices_[first][choice[first]], choices_[first + 1][choice[first + 1]]});
    };
    return worth_of_novelty * (is_new(layer - 1) + is_new(layer));
}

/// One layer after another takes what gains most, the others as they are.
void RoundPlanner::improve(Choice& choice, const std::vector<bool>& locked) {
    std::vector<int> layers(choices_.size()), ids;
    std::iota(layers.begin(), layers.end(), 0);
    for (int pass = 0; pass < passes; pass++) {
        std::shuffle(layers.begin(), layers.end(), random_);
        for (const int layer : layers) {
            if (locked[layer]) continue;
            ids.clear();
            add_ids_near(choice, layer, ids);
            for (const int id : ids) planned_[id]--;
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
            ids.clear();
            add_ids_near(choice, layer, ids);
            for (const int id : ids) planned_[id]++;
        }
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
    std::vector<int> ids;
    for (int i = 0; i < static_cast<int>(choice.size()); i++) ids.push_back(choices_[i][choice[i]]);
    for (int t = 0; t < network_.tensor_count(); t++) add_transforms(choice, t, ids);
    for (const int id : ids) planned_[id]++;
}

std::optional<Selection> RoundPlanner::next() {
    if (wanted() == 0) return std::nullopt;
    Choice choice = fastest();
    std::vector<bool> locked(choice.size());
    lock_transforms(choice, locked);
    count(choice);
    improve(choice, locked);
    count(choice);
    int met = 0;
    for (std::size_t id = 0; id < wanted_.size(); id++) {
        const int some = std::min(wanted_[id], planned_[id]);
        met += some;
        wanted_[id] -= some;
    }
    // What is left stands in no selection: two layouts, say, that no neighbours have at once.
    if (met == 0 || !is_whole(choice)) return std::nullopt;
    for (std::size_t i = 1; i < choice.size(); i++)
        followed_.emplace(choices_[i - 1][choice[i - 1]], choices_[i][choice[i]]);
    return complete(problem_, choice);
}

}  // namespace taso
