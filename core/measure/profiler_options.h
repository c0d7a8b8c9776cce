// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "profile/profile.h"

namespace taso {

struct ProfilerOptions {
    int threads = 1;
    int repeats = 5;
    std::vector<std::string> only;  ///< families; empty: all
    double seconds = 0;             ///< stop after; 0: no limit
    /// A board that says nothing for so long is given up: between two signs of life of the profiler lie five
    /// seconds, and one that swaps may take longer.
    double silence_seconds = 90;
};

struct ProfilerProgress {
    int done = 0, all = 0;
    std::string
        what{};  ///< "conv1 im2col-..." as now timed; on a board at first "compiling", "uploading", ...
    double seconds_left = 0;
    std::string last{};    ///< what was measured before it; empty: nothing yet
    Timing timing{};       ///< of that
    double drift = 0;      ///< of the reference kernel on a board since the run began, as a fraction
    std::string notice{};  ///< a sentence that has come up since the last call; empty: none
};

/// Beyond this drift of its reference kernel a board is said to be throttled.
inline constexpr double most_drift = 0.03;

struct ProfilerReport {
    std::filesystem::path file;
    int measured = 0, resumed = 0, missing = 0;
    int refused = 0;                     ///< lines of a board that were no measurements of what was asked
    double drift = 0;                    ///< largest, of the reference kernel on a board
    std::vector<std::string> notices{};  ///< sentences: throttling, refused lines, what did not fit
};

}  // namespace taso
