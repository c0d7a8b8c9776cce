// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "run/run_report.h"

namespace taso {

/// Compiles an exported folder with the host's cc and with options of build_board(), which runs its code: ask
/// is_trusted_plan() first; runs it and checks its output. `repeats` inferences are
/// timed; 0: as many as some seconds hold. Throws Error.
RunReport run_plan(const std::filesystem::path& directory, int repeats = 0);

}  // namespace taso
