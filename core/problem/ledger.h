// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "problem/memory.h"

namespace taso {

/// What a plan takes, line by line: in a form that two plans can be held against each other in, wherever they come
/// from, a solver, a folder, or a run.
struct Ledger {
    /// The fewest and the most rows that a call of any of its layers makes; 0: it is outside of segments.
    struct Rows {
        int least = 0, most = 0;

        bool empty() const { return most == 0; }
        bool operator==(const Rows&) const = default;
        void add(const Rows& other) {
            if (other.empty()) return;
            least = empty() ? other.least : std::min(least, other.least);
            most = std::max(most, other.most);
        }
        /// "2" or "1 to 4"; empty outside of segments.
        std::string text() const {
            if (empty()) return {};
            return least == most ? std::to_string(most)
                                 : std::to_string(least) + " to " + std::to_string(most);
        }
    };
    struct Line {
        /// That it runs, by their names: one, or those of a segment that has been timed as a whole. Of what the
        /// network's input takes before any of them: that tensor's name.
        std::vector<std::string> layers;
        std::string primitive = {};  ///< "a, b" of several; empty: a transform, or no call
        std::string layouts = {};    ///< "hwc -> hcw8"; empty: not known
        Rows rows = {};
        std::int64_t ns = 0;  ///< with the transforms of what it makes, and with moves
        /// Of what it makes, as that is held, and of its workspace; exact. None: not stated.
        std::optional<std::int64_t> bytes = std::nullopt;

        /// As far as both tell.
        bool runs_as(const Line& other) const {
            return primitive == other.primitive && rows == other.rows &&
                   (layouts == other.layouts || layouts.empty() || other.layouts.empty());
        }
    };

    std::string network, profile;
    std::string asked;  ///< of it, or where it was measured: "arena within 1.00 MiB", "measured on NAME"
    bool measured = false;
    std::int64_t latency_ns = 0;
    std::optional<Memory> memory;  ///< none: not stated
    std::vector<Line> lines;       ///< in the order of execution; their times are all of the latency
};

}  // namespace taso
