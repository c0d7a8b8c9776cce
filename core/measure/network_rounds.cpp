// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/network_rounds.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace taso {

namespace {

/// Alone and with nothing in a cache a call is that much slower than the best one before it is taken for slow
/// without having been met in place.
constexpr double surely_slow = 6;
/// Of a board's memory, for a round.
constexpr double part_of_memory = 0.6;
constexpr int most_passes = 20;     ///< over the stages
constexpr int most_refused = 1000;  ///< rounds that take more memory than there is

/// A round that takes more memory than there is does without the candidate that takes most.
void forbid_largest(RoundPlanner& planner, const Problem& problem, const Selection& selection) {
    int largest = 0;
    std::int64_t most = -1;
    for (int i = 0; i < static_cast<int>(problem.layers.size()); i++) {
        const Candidate& candidate = problem.layers[i].candidates[selection.candidates[i]];
        if (candidate.workspace + candidate.weights > most)
            most = candidate.workspace + candidate.weights, largest = i;
    }
    planner.forbid(planner.key_of(largest, selection.candidates[largest]));
}

}  // namespace

NetworkRounds::NetworkRounds(const Network& network, const BoardEntry& entry, const ProfilerOptions& options,
                             const Profile& profile, std::stop_token stop)
    : network_(network),
      entry_(entry),
      options_(options),
      profile_(profile),
      items_(list_items(network, options, profile)),
      listed_(items_.size()),
      pace_(items_.size()) {
    tell_pace();
    // Before all times are there nobody knows what is likely.
    if (!lacks_samples()) find_likely(std::move(stop));
}

bool NetworkRounds::lacks_samples() const {
    for (std::size_t i = 0; i < items_.size(); i++)
        if ((items_[i].rows() == 0 && !is_checked(items_[i])) || samples(items_[i]) < wanted(i)) return true;
    return false;
}

int NetworkRounds::wanted(std::size_t item) const {
    if (likely_.steps().contains(key_in_place(items_[item]))) return likely_repeats * options_.repeats;
    if (item >= listed_ || pace_[item] == Pace::slowest) return 0;
    return pace_[item] == Pace::usual ? options_.repeats : 1;
}

StepKey NetworkRounds::key_in_place(const ProfileItem& item) const {
    if (item.is_layer) return in_network(item.layer_key, network_.name);
    return in_network(item.transform_key, network_.name);
}

int NetworkRounds::samples(const ProfileItem& item) const {
    const auto of = [&](const auto& entries, const auto& key) {
        const auto found = entries.find(in_network(key, network_.name));
        return found == entries.end() ? 0 : found->second.repeats;
    };
    return item.is_layer ? of(profile_.layers, item.layer_key) : of(profile_.transforms, item.transform_key);
}

bool NetworkRounds::is_checked(const ProfileItem& item) const {
    return item.is_layer ? profile_.layers.contains(item.layer_key)
                         : profile_.transforms.contains(item.transform_key);
}

/// Beside the best of their layer's shape: in place where it was met there, else alone; in bands, where they were not met
/// so, as in one call. Transforms are all wanted, as
/// there is but one from layout to layout.
void NetworkRounds::tell_pace() {
    const auto time = [&](Profile::LayerKey key) -> std::optional<double> {
        const auto known = profile_.layers.find(key);
        if (known == profile_.layers.end()) return std::nullopt;
        return static_cast<double>(known->second.ns);
    };
    // Under an emulator most of a first call is its translation.
    const auto pace_alone = [&](double ns, double best_ns) {
        if (!entry_.is_emulated() && Profile::lasts_as_alone(ns, best_ns)) return Pace::slowest;
        return ns > surely_slow * best_ns ? Pace::slow : Pace::usual;
    };
    struct Least {
        double alone = HUGE_VAL, in_place = HUGE_VAL;
    };
    std::map<std::pair<ShapeKey, int>, Least> least;  // by rows a call
    for (const ProfileItem& item : items_) {
        if (!item.is_layer) continue;
        Least& best = least[{item.layer_key.shape, item.rows()}];
        best.alone = std::min(best.alone, time(item.layer_key).value_or(HUGE_VAL));
        best.in_place =
            std::min(best.in_place, time(in_network(item.layer_key, network_.name)).value_or(HUGE_VAL));
    }
    std::map<Profile::LayerKey, Pace> whole;
    for (std::size_t i = 0; i < items_.size(); i++) {  // those of bands behind all others
        if (!items_[i].is_layer) continue;
        Profile::LayerKey key = items_[i].layer_key;
        const Least& best = least.at({key.shape, key.rows});
        if (const auto in_place = time(in_network(key, network_.name)))
            pace_[i] = *in_place > worth_repeating * best.in_place ? Pace::slow : Pace::usual;
        else if (key.rows == 0)
            pace_[i] = pace_alone(time(key).value_or(0), best.alone);
        else if (key.rows = 0; whole.contains(key))
            pace_[i] = whole.at(key);
        if (items_[i].rows() == 0) whole[key] = pace_[i];
    }
}

RoundList NetworkRounds::new_list() const {
    return {network_, problem(), options_.pack,
            static_cast<std::int64_t>(part_of_memory * static_cast<double>(entry_.board.ram_bytes))};
}

/// Of all rounds, before any is planned: every candidate so often, beside the least time of the others.
double NetworkRounds::expected_rounds_ns() const {
    double sum = 0;
    std::size_t widest = 0;
    for (const ProblemLayer& layer : problem().layers) {
        std::int64_t least = layer.candidates.front().ns;
        for (const Candidate& candidate : layer.candidates) least = std::min(least, candidate.ns);
        sum += static_cast<double>(least);
        widest = std::max(widest, layer.candidates.size());
    }
    const RoundList::Inferences each;
    return sum * (each.warm + each.counted) * options_.repeats * static_cast<double>(widest) / 2;
}

/// The rounds that bring each item to so many samples.
RoundList NetworkRounds::plan(const Stage& stage, std::stop_token stop) const {
    const Problem now = problem();
    RoundList list = new_list();
    if (stage.bands) {
        add_bands_to(list, now, stage, stop);
        return list;
    }
    RoundPlanner planner(network_, now, seed());
    for (std::size_t i = 0; i < items_.size(); i++)
        if (items_[i].is_layer && items_[i].rows() == 0)
            planner.want(items_[i].layer_key, std::max(0, stage.wanted(i) - samples(items_[i])));
    add_rounds_to(list, planner, now, stage, stop);
    add_tours_to(list, now, planner, stage);
    return list;
}

/// Those of the one kind or the other: of calls, or of bands.
void NetworkRounds::add_rounds_to(RoundList& list, RoundPlanner& planner, const Problem& problem,
                                  const Stage& stage, std::stop_token stop) const {
    std::set<Profile::LayerKey> asked;
    std::set<Profile::TransformKey> transforms;
    for (const ProfileItem& item : items_) {
        if ((item.rows() > 0) != stage.bands) continue;
        if (item.is_layer)
            asked.insert(item.layer_key);
        else
            transforms.insert(in_network(item.transform_key, network_.name));
    }
    int refused = 0;
    while (!stop.stop_requested() && refused < most_refused) {
        const std::optional<Selection> selection = planner.next();
        if (!selection) break;
        std::vector<StepKey> keys;
        for (int i = 0; i < static_cast<int>(network_.layers.size()); i++) {
            const Profile::LayerKey& key = planner.key_of(i, selection->candidates[i]);
            keys.push_back(asked.contains(key) ? StepKey(in_network(key, network_.name)) : StepKey());
        }
        if (list.add_round(*selection, keys, transforms, stage.inferences)) continue;
        forbid_largest(planner, problem, *selection);
        refused++;
    }
}

/// The rounds of segments, by one rule after the other.
void NetworkRounds::add_bands_to(RoundList& list, const Problem& problem, const Stage& stage,
                                 std::stop_token stop) const {
    std::uint32_t seed_of_rule = seed();
    for (const BandRule& rule : measured_rules()) {
        std::map<StepKey, int> planned;
        for (const RoundList::Round& round : list.rounds())
            for (const StepKey& key : round.steps) planned[key]++;
        RoundPlanner planner(network_, problem, seed_of_rule++, rule);
        for (std::size_t i = 0; i < items_.size(); i++) {
            const ProfileItem& item = items_[i];
            if (item.rows() == 0) continue;
            const int times = stage.wanted(i) - samples(item) - planned[key_in_place(item)];
            if (item.is_layer)
                planner.want(item.layer_key, std::max(0, times));
            else
                planner.want(item.transform_key, std::max(0, times));
        }
        add_rounds_to(list, planner, problem, stage, stop);
    }
}

/// The rounds of the transforms, whose layers are only there to write what is transformed.
void NetworkRounds::add_tours_to(RoundList& list, const Problem& problem, const RoundPlanner& layers,
                                 const Stage& stage) const {
    TourPlanner planner(network_, problem, seed());
    std::set<Profile::TransformKey> transforms;
    for (std::size_t i = 0; i < items_.size(); i++) {
        if (items_[i].is_layer || items_[i].rows() > 0) continue;
        planner.want(items_[i].transform_key, std::max(0, stage.wanted(i) - samples(items_[i])));
        transforms.insert(in_network(items_[i].transform_key, network_.name));
    }
    const std::vector<StepKey> none(network_.layers.size());
    Selection companions = layers.companions({});
    while (true) {
        std::vector<LayoutTour> tours = planner.next(companions);
        if (tours.empty()) {
            companions = layers.companions(planner.wanted_from());
            tours = planner.next(companions);
        }
        while (!tours.empty() && !list.add_round(companions, none, transforms, stage.inferences, tours)) {
            const auto largest =
                std::max_element(tours.begin(), tours.end(), [&](const auto& a, const auto& b) {
                    return network_.shape(a.tensor).elements() < network_.shape(b.tensor).elements();
                });
            planner.leave_out(largest->tensor);
            tours.erase(largest);
        }
        if (tours.empty()) return;
    }
}

/// The plans that today's times would make; what they run is wanted, too.
void NetworkRounds::find_likely(std::stop_token stop) {
    likely_ = {};
    // An emulator's times are nothing that plans are made of; and of some families alone there is none.
    if (!options_.likely || entry_.is_emulated() || !options_.only.empty()) return;
    const Problem now = problem();
    likely_ = {options_.likely(now, stop), network_, now, options_.threads, new_list(), stop};
    std::set<StepKey> listed;
    for (const ProfileItem& item : items_) listed.insert(key_in_place(item));
    for (const StepKey& key : likely_.steps()) {
        if (listed.contains(key)) continue;
        ProfileItem item;
        if (const auto* layer = std::get_if<Profile::LayerKey>(&key))
            item.layer_key = in_network(*layer, {}), item.primitive = find_primitive(layer->primitive);
        else
            item.is_layer = false, item.transform_key = in_network(std::get<Profile::TransformKey>(key), {});
        items_.push_back(std::move(item));
    }
    pace_.resize(items_.size());
}

/// Rounds of the likely plans in turn, until all that they run has its samples.
RoundList NetworkRounds::plan_likely(const Stage& stage, std::stop_token stop) const {
    std::map<StepKey, int> lacking;
    for (std::size_t i = 0; i < items_.size(); i++)
        if (const StepKey key = key_in_place(items_[i]); likely_.steps().contains(key))
            lacking[key] = stage.wanted(i) - samples(items_[i]);
    return likely_.rounds(new_list(), std::move(lacking), stage.inferences, stop);
}

void NetworkRounds::measure(const RunList& run, const std::function<void(const std::string& what)>& planning,
                            std::stop_token stop) {
    const auto named = [&](const char* words) { return network_.name + ": " + words; };
    std::vector<ProfileItem> unchecked;
    for (const ProfileItem& item : items_)
        if (item.rows() == 0 && !is_checked(item)) unchecked.push_back(item);
    if (!unchecked.empty()) {
        RoundList list = new_list();
        for (const ProfileItem& item : unchecked) list.add_check(item);
        if (!run(unchecked, list, named("each kernel by itself"), expected_rounds_ns())) return;
    }
    // An emulator has no caches to warm, and of slow candidates a single inference tells enough.
    const RoundList::Inferences single = {.warm = 0, .counted = 1};
    const RoundList::Inferences usual = entry_.is_emulated() ? single : RoundList::Inferences{};
    const auto once = [&](std::size_t i) { return pace_[i] != Pace::usual ? 0 : 1; };
    const auto again = [&](std::size_t i) { return pace_[i] != Pace::usual ? 0 : options_.repeats; };
    const auto all = [&](std::size_t i) { return wanted(i); };
    std::vector<Stage> stages = {{"in place", usual, once},
                                 {"in place, again", usual, again},
                                 {"in place, the slow ones", single, all}};
    if (options_.bands)
        stages.insert(stages.end(), {{"in bands", usual, once, true},
                                     {"in bands, again", usual, again, true},
                                     {"in bands, the slow ones", single, all, true}});
    // What is slow is told anew with every time that comes in, and what no longer is wants more of them. So it is with what
    // is likely: with more samples of the best plans others may come out better.
    bool has_run = true;
    const auto run_stage = [&](const char* words, const RoundList& list) {
        if (list.rounds().empty()) return true;
        const std::int64_t rounds = profile_.rounds;
        if (!run({}, list, named(words), 0)) return false;
        // A board that says it is through and tells no time will tell none.
        has_run = has_run || profile_.rounds > rounds;
        return true;
    };
    for (int pass = 0; has_run && pass < most_passes; pass++) {
        has_run = false;
        for (const Stage& stage : stages) {
            tell_pace();
            planning(named("planning"));
            const RoundList list = plan(stage, stop);
            if (stop.stop_requested() || !run_stage(stage.words, list)) return;
        }
        if (has_run && pass + 1 < most_passes) continue;
        planning(named("planning"));
        find_likely(stop);
        tell_pace();
        // Behind one more, as a plan runs among many: in memory that the round before used otherwise the second inference takes
        // some 3 % longer yet.
        const Stage stage = {"as plans run it", {.warm = 2, .counted = 1}, all};
        const RoundList list = plan_likely(stage, stop);
        if (stop.stop_requested() || !run_stage(stage.words, list)) return;
    }
    tell_pace();
}

}  // namespace taso
