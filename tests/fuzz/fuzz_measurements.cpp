// SPDX-License-Identifier: GPL-3.0-or-later
// What the profiler on a board prints, line by line as it arrives.
// Own sources: core/measure/profiler_listener.cpp
#include "board/board_file.h"
#include "fuzz.h"
#include "measure/profiler_listener.h"
#include "measure/profiler_options.h"
#include "support/every_op.h"

void taso::read_fuzzed(std::string_view bytes) {
    static const BoardEntry entry = find_board_entry("cortex-a15");
    static const std::vector<Network> networks = {every_op()};
    const std::filesystem::path profile = fuzzed_file("fuzzed.profile.json", "");
    std::filesystem::remove(profile);
    ProfileKeeper keeper(profile, entry.board);
    static const std::vector<ProfileItem> items = list_items(networks, {.repeats = 9}, keeper.profile());
    ProfilerReport report = {.file = profile, .missing = static_cast<int>(items.size())};
    const std::function<void(const ProfilerProgress&)> nobody = {};
    ProfilerListener listener(entry, items, 9, keeper, report, nobody);
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        listener.take(bytes.substr(0, end));
        bytes = end == std::string_view::npos ? std::string_view() : bytes.substr(end + 1);
    }
}
