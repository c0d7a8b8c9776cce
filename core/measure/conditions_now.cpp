// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/conditions_now.h"

#include "base/json_file.h"
#include "base/temporary_folder.h"
#include "base/text.h"
#include "measure/profiler_program.h"
#include "measure/round_list.h"

namespace taso {

std::optional<Conditions> told_conditions(std::string_view line, const std::string& where) {
    const Json value = parse_json(line, where);
    if (!value.is_object() || !value.contains("conditions")) return std::nullopt;
    return read_conditions(value.at("conditions"), where);
}

Conditions conditions_now(const BoardEntry& board, int threads, std::stop_token stop) {
    BoardEntry entry = board;
    std::optional<TemporaryFolder> own;
    if (entry.is_this_machine()) entry.access.folder = own.emplace("taso-conditions").path().string();
    const RemoteShell shell(entry);
    const PlacedProfiler profiler = put_profiler(shell, threads, stop, [](const std::string&) {});
    std::optional<Conditions> found;
    RemoteCall call = {.script = {},
                       .on_line =
                           [&](std::string_view line) {
                               if (const auto told = told_conditions(line, shell.name())) found = told;
                           },
                       .stop = stop};
    const RemoteResult result =
        run_placed(shell, profiler, empty_list(sweep_bytes(entry.board)), std::move(call), stop);
    if (result.stopped) throw Stopped(shell.name() + ": stopped");
    if (!found)
        throw Error(shell.name() +
                    ": its profiler does not tell how fast it is: " + shown_text(first_line(result.errors)));
    return *found;
}

}  // namespace taso
