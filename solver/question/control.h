// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

namespace taso {

/// How a long search is watched and stopped; both ends may live in different threads.
struct Control {
    std::stop_token stop = {};
    std::function<void(double gap, std::int64_t latency_ns)> progress =
        {};              ///< may be empty; called from the solving thread
    double seconds = 0;  ///< time limit; 0: none
    /// Of the ILP's own proof, where the dynamic programme has proven the answer already; 0: as long as it
    /// takes.
    double proof_seconds = 0;
    /// Limit of work, of the engine for sum and total: looks at labels, some fifty millions a second; 0: none.
    /// Unlike a time it ends a search at the same place on every machine.
    std::int64_t most_looks = 0;
    /// When `seconds` are up, of a search that has begun and asks others in turn; none: they begin with each.
    std::optional<std::chrono::steady_clock::time_point> end = std::nullopt;
};

/// The same with its end fixed, if it has a time limit: whoever is asked with it shares that time.
Control begun(Control control);
/// Of a control that has begun, for a part that may take so many seconds of the rest at most.
Control at_most(Control control, double seconds);
/// The same with what is left of its time as `seconds`, for who counts from its own beginning.
Control left_of(Control control);

}  // namespace taso
