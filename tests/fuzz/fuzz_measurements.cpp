// SPDX-License-Identifier: GPL-3.0-or-later
// What the profiler on a board prints, line by line as it arrives.
// Own sources: core/measure/conditions_now.cpp core/measure/profiler_listener.cpp
#include "board/board_file.h"
#include "fuzz.h"
#include "measure/conditions_now.h"
#include "measure/profiler_listener.h"
#include "measure/profiler_options.h"
#include "measure/round_planner.h"
#include "pack/packer.h"
#include "support/every_op.h"

void taso::read_fuzzed(std::string_view bytes) {
    static const BoardEntry entry = find_board_entry("cortex-a15");
    static const Network network = every_op();
    static const std::vector<ProfileItem> items =
        list_items(network, {.repeats = 9}, load_profile("cortex-a15"));
    const std::filesystem::path profile = fuzzed_file("fuzzed.profile.json", "");
    std::filesystem::remove(profile);
    ProfileKeeper keeper(profile, entry.board);
    static const RoundList list = [] {
        const Problem problem = make_problem(network, load_profile("cortex-a15"), 1);
        RoundPlanner planner(network, problem, 1);
        for (const ProfileItem& item : items)
            if (item.is_layer) planner.want(item.layer_key, 1);
        RoundList rounds(
            network, problem, [](Schedule& schedule) { return pack(schedule); }, 0);
        for (const ProfileItem& item : items) rounds.add_check(item);
        for (auto selection = planner.next(); selection; selection = planner.next()) {
            std::vector<StepKey> keys;
            for (int i = 0; i < static_cast<int>(network.layers.size()); i++)
                keys.emplace_back(in_network(planner.key_of(i, selection->candidates[i]), network.name));
            rounds.add_round(*selection, keys, {}, {});
        }
        return rounds;
    }();
    ProfilerReport report = {.file = profile};
    const std::function<void(const ProfilerProgress&)> nobody = {};
    ProfilerListener listener(entry, keeper, report, nobody, {});
    listener.expect(items, list, "fuzzing", 0);
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        const std::string_view line = bytes.substr(0, end);
        listener.take(line);
        try {
            told_conditions(line, "fuzzing");
        } catch (const Error&) {
        }
        bytes = end == std::string_view::npos ? std::string_view() : bytes.substr(end + 1);
    }
}
