// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "problem/selection.h"

namespace taso {

struct ProfilerOptions {
    int threads = 1;
    int repeats = 5;                ///< rounds that each time is met in, behind different predecessors
    std::vector<std::string> only;  ///< families; empty: all
    bool bands = true;              ///< whether what runs band by band is timed too
    double seconds = 0;             ///< stop after; 0: no limit
    /// A board that says nothing for so long is given up: between two signs of life of the profiler lie five
    /// seconds, and one that swaps may take longer.
    double silence_seconds = 90;
    /// Places the buffers of a round as a plan's; returns the bytes of its arena.
    std::function<std::int64_t(Schedule&)> pack = {};
    /// The selections that a problem's plans will probably be of, for times that plans rest on to be met in these more
    /// often; empty: none are.
    std::function<std::vector<Selection>(const Problem&, std::stop_token)> likely = {};
    std::uint32_t seed = 1;  ///< of what each round runs
};

struct ProfilerProgress {
    int done = 0, all = 0;  ///< samples
    /// Of done and all: "compiling", "uploading", "squeezenet: checking", "squeezenet: in place", ...
    std::string what{};
    double seconds_left = 0;
    /// A time that has come in since the last call, or has come to more samples.
    struct Figure {
        std::string what;  ///< "squeezenet conv1 im2col-..."
        bool in_place = false;
        Timing timing;
    };
    std::vector<Figure> figures{};
    double drift = 0;      ///< of the reference kernel since the run began, as a fraction
    std::string notice{};  ///< a sentence that has come up since the last call; empty: none
};

/// Beyond this drift of its reference kernel a board is said to be throttled.
inline constexpr double most_drift = 0.02;

/// What is more than so many times slower than the best for its layer is met once and not again.
inline constexpr double worth_repeating = 3;

struct ProfilerReport {
    std::filesystem::path file;
    int measured = 0;                    ///< times that have come in, or have come to more samples
    int resumed = 0;                     ///< those that were there, with all their samples
    int missing = 0;                     ///< those that lack samples
    int refused = 0;                     ///< lines of a board that were no measurements of what was asked
    double drift = 0;                    ///< largest, of the reference kernel
    std::vector<std::string> notices{};  ///< sentences: throttling, refused lines, what did not fit
};

}  // namespace taso
