// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "profile.h"

namespace taso {

struct ProfilerOptions {
    int threads = 1;
    int repeats = 5;
    std::vector<std::string> only;  ///< families; empty: all
    double seconds = 0;             ///< stop after; 0: no limit
};

struct ProfilerProgress {
    int done = 0, all = 0;
    std::string what;  ///< "conv1 im2col-..." as now timed
    double seconds_left = 0;
};

struct ProfilerReport {
    std::filesystem::path file;
    int measured = 0, resumed = 0, missing = 0;
};

/// Times every applicable (distinct shape, primitive) and every transform of the networks on this machine, as
/// DESIGN section 4 says; what the file already holds is kept and not timed again. The file is written as
/// measurements arrive. Throws Error.
ProfilerReport run_profiler(const std::vector<Network>& networks, const ProfilerOptions& options,
                            const std::filesystem::path& file, std::stop_token stop,
                            const std::function<void(const ProfilerProgress&)>& progress);

}  // namespace taso
