// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "answer/likely_selections.h"
#include "measure/board_profiler.h"
#include "profile/profile.h"

namespace taso {

/// A network's times on this machine, all measured anew, through a file in a folder.
inline Profile profile_here(const Network& network, int threads, const std::filesystem::path& folder,
                            bool bands = true) {
    ProfilerOptions options;
    options.threads = threads;
    options.bands = bands;
    let_solver_plan(options);
    const std::filesystem::path file =
        folder / (network.name + "." + std::to_string(threads) + ".profile.json");
    std::filesystem::remove(file);
    run_profiler_on(find_board_entry("host"), {network}, options, file, {}, {});
    return load_profile(file.string());
}

}  // namespace taso
