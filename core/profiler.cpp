// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiler.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <optional>
#include <set>

#include "error.h"
#include "problem.h"
#include "trial.h"

namespace taso {

namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// One thing to time. Those of one layer shape follow one another and share a Trial.
struct Item {
    int network = 0, layer = -1;  ///< layer -1: a transform
    const Primitive* primitive = nullptr;
    Profile::LayerKey layer_key{};
    Profile::TransformKey transform_key{};
    double expected_ns = 0;  ///< by the cost model: what the time left is told from
    std::string what{};
};

bool known(const Profile& profile, const Item& item) {
    return item.layer >= 0 ? profile.layers.contains(item.layer_key)
                           : profile.transforms.contains(item.transform_key);
}

std::vector<Item> list_items(const std::vector<Network>& networks, const ProfilerOptions& options,
                             const Profile& profile) {
    const auto wanted = [&](const Primitive& primitive) {
        return options.only.empty() ||
               std::find(options.only.begin(), options.only.end(), primitive.family) != options.only.end();
    };
    std::vector<Item> items;
    std::set<Profile::LayerKey> layers;
    std::set<Profile::TransformKey> transforms;
    for (int n = 0; n < static_cast<int>(networks.size()); n++) {
        const Network& network = networks[n];
        for (int i = 0; i < static_cast<int>(network.layers.size()); i++) {
            const KernelShape shape(network, i, options.threads);
            for (const Primitive* primitive : applicable(network.layers[i].op, shape.get())) {
                Item item = {.network = n, .layer = i, .primitive = primitive};
                item.layer_key = {shape_key(network, i), primitive->name, options.threads, false};
                if (!wanted(*primitive) || !layers.insert(item.layer_key).second) continue;
                item.expected_ns = static_cast<double>(profile.model.estimate(*primitive, shape.get()));
                item.what = network.name + " " + network.layers[i].name + " " + primitive->name;
                items.push_back(std::move(item));
            }
        }
        const Problem problem = make_problem(network, profile, options.threads);
        for (const ProblemTransform& transform : problem.transforms) {
            Item item = {.network = n, .primitive = find_transform(transform.from, transform.to)};
            item.transform_key = {network.shape(transform.tensor), transform.from, transform.to,
                                  options.threads};
            if (!wanted(*item.primitive) || !transforms.insert(item.transform_key).second) continue;
            item.expected_ns = static_cast<double>(transform.ns);
            item.what =
                network.name + " " + network.tensor_name(transform.tensor) + " " + item.primitive->name;
            items.push_back(std::move(item));
        }
    }
    // One trial serves all primitives of a shape and all transforms of a tensor.
    std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) {
        if ((a.layer >= 0) != (b.layer >= 0)) return a.layer >= 0;
        return a.layer >= 0 ? a.layer_key.shape < b.layer_key.shape
                            : a.transform_key.shape < b.transform_key.shape;
    });
    return items;
}

std::int64_t last_level(const Board& board) {
    return std::max({board.l1_bytes, board.l2_bytes, board.l3_bytes});
}

/// Bytes of the weights and activations of the largest network, capped at twice the last-level cache.
std::int64_t footprint(const std::vector<Network>& networks, const Board& board) {
    std::int64_t largest = 0;
    for (const Network& network : networks) {
        std::int64_t sum = 0;
        for (int t = 0; t < network.tensor_count(); t++) sum += bytes(network.shape(t), Layout::chw);
        for (int i = 0; i < static_cast<int>(network.layers.size()); i++) sum += constant_bytes(network, i);
        largest = std::max(largest, sum);
    }
    return std::min(largest, 2 * last_level(board));
}

std::string today() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    char text[16];
    std::strftime(text, sizeof text, "%Y-%m-%d", &parts);
    return text;
}

/// What the file holds and may be kept, or an empty profile of this machine.
Profile resume(const std::filesystem::path& file, const Board& machine) {
    Profile profile;
    std::error_code error;
    if (std::filesystem::exists(file, error)) {
        profile = load_profile(file.string(), true);
        const Board& other = profile.board;
        if (other.name != machine.name || other.processor != machine.processor || other.isa != machine.isa ||
            other.cores != machine.cores)
            throw Error(file.string() + ": holds the times of another machine (" + other.name + ", " +
                        other.processor + ", " + other.isa + "); choose another file");
        if (profile.kernels != kernels_hash()) profile.layers.clear(), profile.transforms.clear();
    }
    if (profile.layers.empty() && profile.transforms.empty()) {
        profile.board = machine;
        profile.footprint = 0;
    }
    profile.kernels = kernels_hash();
    profile.board.date = today();
    profile.ignored = 0;
    return profile;
}

}  // namespace

ProfilerReport run_profiler(const std::vector<Network>& networks, const ProfilerOptions& options,
                            const std::filesystem::path& file, std::stop_token stop,
                            const std::function<void(const ProfilerProgress&)>& progress) {
    Board machine = this_machine();
    machine.compiler = "gcc " __VERSION__;
    if (options.threads < 1 || options.threads > machine.cores)
        throw Error("this machine has " + std::to_string(machine.cores) + " cores: cannot time " +
                    std::to_string(options.threads) + " threads");
    if (options.repeats < 1) throw Error("at least one repeat is needed");
    Profile profile = resume(file, machine);
    profile.footprint = std::max(profile.footprint, footprint(networks, machine));
    const CacheSweep sweep(profile.footprint, last_level(machine));
    if (profile.layers.empty() && profile.transforms.empty())
        profile.board.bandwidth_bytes_per_ns = sweep.bandwidth();
    profile.model = built_in_cost_model(profile.board);
    profile.calibrate();

    std::vector<Item> items = list_items(networks, options, profile);
    ProfilerReport report = {.file = file};
    std::erase_if(items, [&](const Item& item) {
        const bool kept = known(profile, item);
        report.resumed += kept;
        return kept;
    });
    report.missing = static_cast<int>(items.size());
    save_profile(profile, file);  // before hours of work: an unwritable folder shows at once

    const Isa isa = available_isas().back();
    const Clock::time_point begin = Clock::now();
    Clock::time_point saved = begin;
    // A primitive costs its calls, and about a sweep each.
    const double overhead = static_cast<double>(profile.footprint) / profile.board.bandwidth_bytes_per_ns;
    const auto cost = [&](const Item& item) {
        return item.expected_ns +
               options.repeats * (overhead + std::min(item.expected_ns, 0.6e9 / options.repeats));
    };
    double cost_left = 0, cost_done = 0;
    for (const Item& item : items) cost_left += cost(item);
    std::optional<Trial> trial;
    const Item* last = nullptr;
    for (const Item& item : items) {
        if (stop.stop_requested()) break;
        if (options.seconds > 0 && seconds_since(begin) > options.seconds) break;
        const double rate = cost_done > 0 ? seconds_since(begin) / cost_done : 1e-9;
        if (progress)
            progress({report.measured + report.resumed, static_cast<int>(items.size()) + report.resumed,
                      item.what, cost_left * rate});
        const bool same = last && (last->layer >= 0) == (item.layer >= 0) &&
                          (item.layer >= 0 ? last->layer_key.shape == item.layer_key.shape
                                           : last->transform_key.shape == item.transform_key.shape);
        if (!same) {
            trial.reset();
            if (item.layer >= 0)
                trial.emplace(networks[item.network], item.layer, options.threads);
            else
                trial.emplace(item.transform_key.shape, options.threads);
        }
        last = &item;
        const Timing timing = trial->time(*item.primitive, isa, options.repeats, sweep, stop);
        if (timing.repeats == 0) break;
        if (item.layer >= 0)
            profile.layers.emplace(item.layer_key, timing);
        else
            profile.transforms.emplace(item.transform_key, timing);
        report.measured++;
        report.missing--;
        cost_left -= cost(item);
        cost_done += cost(item);
        if (seconds_since(saved) > 2) save_profile(profile, file), saved = Clock::now();
    }
    save_profile(profile, file);
    return report;
}

}  // namespace taso
