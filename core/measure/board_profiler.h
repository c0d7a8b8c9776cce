// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "board/board_file.h"
#include "measure/profiler_options.h"

namespace taso {

/// Times in place every applicable (distinct shape, primitive) and every transform of the networks on a board,
/// or on this machine, as docs/method.md says: puts the profiler there (profiler_program.h), runs it pinned,
/// and keeps each round as it arrives; what the file already holds is kept and not timed again. A stop ends
/// the program at once. A connection that is lost throws ConnectionError, with all that arrived
/// in the file. Under a runner the times are `emulated` and the profile's board is called 'NAME (emulated)'.
/// Throws Error.
ProfilerReport run_profiler_on(const BoardEntry& entry, const std::vector<Network>& networks,
                               const ProfilerOptions& options, const std::filesystem::path& file,
                               std::stop_token stop,
                               const std::function<void(const ProfilerProgress&)>& progress);

/// NAME.profile.json, or NAME.emulated.profile.json.
std::filesystem::path profile_file_of(const BoardEntry& entry);

}  // namespace taso
