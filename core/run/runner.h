// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

#include "run/run_report.h"

namespace taso {

/// Compiles an exported folder with the host's cc and with options of build_board(), which runs its code: ask
/// is_trusted_plan() first; runs it and checks its output. `repeats` inferences are
/// timed; 0: as many as some seconds hold. `stage` (may be empty) is told in a word what is being done. A stop
/// ends compiler and program at once and throws Stopped. Throws Error.
RunReport run_plan(const std::filesystem::path& directory, int repeats = 0, std::stop_token stop = {},
                   const std::function<void(const std::string&)>& stage = {}, const RunSample& sample = {});

}  // namespace taso
