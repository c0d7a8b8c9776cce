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
constexpr int tries = 8;  ///< of segments by lot, before what is left is given up

}  // namespace

RoundPlanner::RoundPlanner(const Network& network, const Problem& problem, std::uint32_t seed,
                           std::optional<BandRule> rule)
    : network_(network), problem_(problem), random_(seed) {
    if (rule) bands_.emplace(problem, *rule);
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
        const bool banded = bands_ && bands_->contains(i);
        const int rows = banded ? bands_->rows(i + 1) : 0;
        std::vector<int>& ids = choices_.emplace_back();
        for (int c = 0; c < static_cast<int>(candidates.size()); c++) {
            if (banded && !bands_->may_run(i, c)) {
                ids.push_back(-1);
                continue;
            }
            const Profile::LayerKey key = {shape, candidates[c].primitive, problem.threads, false, rows};
            const auto [known, is_new] = layer_ids_.try_emplace(key, 0);
            if (is_new) {
                known->second = new_id(rows > 0 ? candidates[c].find_band(rows)->ns : candidates[c].ns);
                layer_keys_.emplace(known->second, key);
            }
            ids.push_back(known->second);
        }
    }
    transforms_.resize(problem.tensors.size());
    for (auto& table : transforms_)
        for (auto& row : table) row.fill(-1);
    banded_transforms_.resize(problem.tensors.size());
    for (auto& table : banded_transforms_)
        for (auto& row : table) row.fill(-1);
    for (const ProblemTransform& transform : problem.transforms) {
        const auto [tensor, from, to] = std::tuple(transform.tensor, transform.from, transform.to);
        transforms_[tensor][from][to] = static_cast<double>(transform.ns) / inference_ns;
        const int rows = bands_ ? bands_->rows(tensor) : 0;
        const Band* band = rows > 0 ? transform.find_band(rows) : nullptr;
        if (!band) continue;
        const Profile::TransformKey key = {network.shape(tensor), from, to, problem.threads, rows};
        const auto [known, is_new] = transform_ids_.try_emplace(key, 0);
        if (is_new) known->second = new_id(band->ns);
        banded_transforms_[tensor][from][to] = known->second;
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

Layout RoundPlanner::read(const Choice& choice, int layer, int tensor) const {
    return problem_.representative(tensor, problem_.layers[layer].candidates[choice[layer]].input);
}

template <class Visit>
bool RoundPlanner::each_transform(const Choice& choice, int tensor, Visit visit) const {
    const Layout from = written_layout(problem_, choice, tensor);
    LayoutArray<bool> wanted{};
    for (const int reader : readers_[tensor]) wanted[read(choice, reader, tensor)] = true;
    if (bands_ && bands_->wants_one_layout(tensor, from) &&
        std::count(wanted.begin(), wanted.end(), true) > 1)
        return false;
    if (network_.is_output(tensor)) wanted[problem_.callers_layout(tensor)] = true;
    for (const Layout to : all_layouts) {
        if (to == from || !wanted[to]) continue;
        if (transforms_[tensor][from][to] < 0) return false;
        visit(from, to);
    }
    return true;
}

int RoundPlanner::transform_id(int tensor, Layout from, Layout to) const {
    return bands_ && bands_->transforms_inside(tensor, from) ? banded_transforms_[tensor][from][to] : -1;
}

/// Those whose transforms a layer's choice decides with.
std::vector<int> RoundPlanner::tensors_near(int layer) const {
    std::vector<int> tensors = problem_.layers[layer].inputs;
    std::sort(tensors.begin(), tensors.end());
    tensors.erase(std::unique(tensors.begin(), tensors.end()), tensors.end());
    tensors.push_back(problem_.layers[layer].output);
    return tensors;
}

/// What the transforms of the tensors around a layer are worth; none: they cannot be made.
std::optional<double> RoundPlanner::transforms_near(const Choice& choice, int layer) const {
    double sum = 0;
    for (const int tensor : tensors_near(layer)) {
        const auto add = [&](Layout from, Layout to) {
            const int id = transform_id(tensor, from, to);
            sum += id >= 0 ? gain(id) : -worth_of_time * transforms_[tensor][from][to];
        };
        if (!each_transform(choice, tensor, add)) return std::nullopt;
    }
    return sum;
}

void RoundPlanner::count_transforms(const Choice& choice, int tensor, int sign) {
    if (!bands_) return;
    each_transform(choice, tensor, [&](Layout from, Layout to) {
        if (const int id = transform_id(tensor, from, to); id >= 0) planned_[id] += sign;
    });
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
            if (may_choose(i, c) && is_better(c, best)) best = c;
        if (best < 0)  // all that could run are forbidden
            best = static_cast<int>(
                std::find_if(choices_[i].begin(), choices_[i].end(), [](int id) { return id >= 0; }) -
                choices_[i].begin());
        choice.push_back(best);
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
                if (!may_choose(layer, candidate) && candidate != present) continue;
                choice[layer] = candidate;
                const std::optional<double> transforms = transforms_near(choice, layer);
                if (!transforms) continue;
                const double sum = novelty(choice, layer) + gain(choices_[layer][candidate]) + *transforms;
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
    for (const int tensor : tensors_near(layer)) count_transforms(choice, tensor, sign);
    for (const int first : {layer - 1, layer}) {
        if (first < 0 || first + 1 >= static_cast<int>(choice.size())) continue;
        const auto pair = follows_.try_emplace(ids_from(choice, first), 0).first;
        if ((pair->second += sign) == 0) follows_.erase(pair);
    }
}

bool RoundPlanner::is_whole(const Choice& choice) const {
    for (int t = 0; t < network_.tensor_count(); t++)
        if (!each_transform(choice, t, [](Layout, Layout) {})) return false;
    return true;
}

void RoundPlanner::count(const Choice& choice) {
    std::fill(planned_.begin(), planned_.end(), 0);
    follows_.clear();
    for (int i = 0; i + 1 < static_cast<int>(choice.size()); i++) follows_[ids_from(choice, i)]++;
    for (int i = 0; i < static_cast<int>(choice.size()); i++) planned_[choices_[i][choice[i]]]++;
    for (int t = 0; t < network_.tensor_count(); t++) count_transforms(choice, t, 1);
}

/// What is wanted of transforms that are met in segments, in any order.
std::vector<TensorTransform> RoundPlanner::wanted_inside() {
    std::vector<TensorTransform> found;
    for (int tensor = 1; tensor < network_.tensor_count(); tensor++)
        for (const Layout from : all_layouts)
            for (const Layout to : all_layouts)
                if (const int id = banded_transforms_[tensor][from][to]; id >= 0 && wanted_[id] > 0)
                    found.push_back({tensor, from, to});
    std::shuffle(found.begin(), found.end(), random_);
    return found;
}

/// Its tensor is written in the one layout and read in the other: a step from one choice to the next alters but one
/// of its neighbours, which by itself meets nothing.
void RoundPlanner::aim(Choice& choice, const TensorTransform& transform) const {
    const auto set = [&](int layer, Layout Candidate::*side, Layout layout) {
        const auto& candidates = problem_.layers[layer].candidates;
        for (int c = 0; c < static_cast<int>(candidates.size()); c++)
            if (may_choose(layer, c) &&
                problem_.representative(transform.tensor, candidates[c].*side) == layout) {
                choice[layer] = c;
                return;
            }
    };
    set(transform.tensor - 1, &Candidate::output, transform.from);
    for (const int reader : readers_[transform.tensor]) set(reader, &Candidate::input, transform.to);
}

/// How much of what is wanted it meets.
int RoundPlanner::plan(Choice& choice, const TensorTransform* aimed_at) {
    if (bands_) bands_->cut(random_);
    choice = fastest({});
    if (aimed_at) aim(choice, *aimed_at);
    count(choice);
    improve(choice);
    count(choice);
    if (!is_whole(choice)) return 0;
    int met = 0;
    for (std::size_t id = 0; id < wanted_.size(); id++) {
        const int some = std::min(wanted_[id], planned_[id]);
        met += some;
        wanted_[id] -= some;
    }
    return met;
}

std::optional<Selection> RoundPlanner::next() {
    if (wanted() == 0) return std::nullopt;
    Choice choice;
    int met = 0;
    for (int i = 0; i < (bands_ ? tries : 1) && met == 0; i++) met = plan(choice);
    if (bands_ && met == 0)
        for (const TensorTransform& transform : wanted_inside())
            for (int i = 0; i < tries && met == 0; i++) met = plan(choice, &transform);
    // What is left stands in no selection: two layouts, say, that no neighbours have at once.
    if (met == 0) return std::nullopt;
    for (int i = 0; i + 1 < static_cast<int>(choice.size()); i++) followed_.insert(ids_from(choice, i));
    std::vector<Segment> segments = bands_ ? bands_->segments(choice) : std::vector<Segment>();
    return complete(problem_, std::move(choice), {}, {}, std::move(segments));
}

}  // namespace taso
