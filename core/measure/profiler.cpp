// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/profiler.h"

#include <chrono>
#include <memory>

#include "base/error.h"
#include "measure/profile_items.h"
#include "measure/trial.h"
#include "profile/profile_keeper.h"

namespace taso {

namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
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
    ProfileKeeper keeper(file, machine);
    Profile& profile = keeper.profile();
    profile.footprint = std::max(profile.footprint, footprint_of(networks, machine));
    const CacheSweep sweep(profile.footprint, last_level(machine));
    if (profile.layers.empty() && profile.transforms.empty())
        profile.board.bandwidth_bytes_per_ns = sweep.bandwidth();
    profile.model = built_in_cost_model(profile.board);
    profile.calibrate();

    std::vector<ProfileItem> items = list_items(networks, options, profile);
    ProfilerReport report = {.file = file};
    leave_out_known(items, profile, report);

    const Isa isa = available_isas().back();
    const Clock::time_point begin = Clock::now();
    TimeLeft left(items, profile, options.repeats);
    std::unique_ptr<Trial> trial;
    const ProfileItem* last = nullptr;
    ProfilerProgress now = {.all = static_cast<int>(items.size()) + report.resumed};
    for (const ProfileItem& item : items) {
        if (stop.stop_requested()) break;
        if (options.seconds > 0 && seconds_since(begin) > options.seconds) break;
        now.done = report.measured + report.resumed;
        now.what = item.what;
        now.seconds_left = left.seconds(seconds_since(begin));
        if (progress) progress(now);
        if (!last || !last->same_shape(item)) {
            trial.reset();
            if (item.layer >= 0)
                trial = std::make_unique<Trial>(networks[item.network], item.layer, options.threads);
            else
                trial = std::make_unique<Trial>(item.transform_key.shape, options.threads);
        }
        last = &item;
        const Timing timing = trial->time(*item.primitive, isa, options.repeats, sweep, stop);
        if (timing.repeats == 0) break;
        if (item.layer >= 0)
            keeper.add(item.layer_key, timing);
        else
            keeper.add(item.transform_key, timing);
        now.last = item.what;
        now.timing = timing;
        report.measured++;
        report.missing--;
        left.finish(item);
    }
    keeper.save();
    return report;
}

}  // namespace taso
