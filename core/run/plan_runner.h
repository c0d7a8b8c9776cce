// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

#include "board/board_file.h"
#include "problem/plan.h"
#include "run/run_report.h"

namespace taso {

/// run_plan() on a board: uploads the exported folder (not what is there already), builds it here or there,
/// runs it pinned, checks its output against the golden sample and the size of the arena in the program.
/// `stage` (may be empty) is told in a word or two what is being done. A stop ends the program on the board
/// and throws Error. Throws Error, ConnectionError where the board is not reached.
RunReport run_plan_on(const BoardEntry& entry, const std::filesystem::path& directory,
                      std::stop_token stop = {}, const std::function<void(const std::string&)>& stage = {},
                      const RunSample& sample = {});

/// Puts the times of a run's steps into a profile file, beside or instead of those that it holds: each as the
/// time of its layer's shape and primitive, or of its transform, with the run's origin; segments are left out. A file that does not
/// exist is begun for the board. Emulated times are refused under a board's name. Returns how many were put.
/// Throws Error.
int keep_step_times(const BoardEntry& entry, const std::filesystem::path& directory, const RunReport& report,
                    const std::filesystem::path& file);

}  // namespace taso
