// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "network/wishes.h"
#include "problem/budget_kind.h"
#include "problem/order.h"

namespace taso {

/// What a *.taso file holds: network and profile by path and hash, and what was asked of them.
struct Session {
    std::string network;  ///< built-in name or path
    std::string network_hash;
    NetworkWishes wishes;                ///< of the network's file
    std::string profile = "cortex-a15";  ///< built-in name or path
    std::string profile_hash;
    bool allow_emulated = false;  ///< times under an emulator will do; in no file, so asked for each time
    BudgetKind kind = BudgetKind::workspace;
    std::optional<std::int64_t> budget;       ///< bytes; none: unlimited
    std::optional<std::int64_t> deadline_ns;  ///< in place of a budget: least memory within it
    Order order = Order::fixed;
    bool stream = true;                       ///< segments are offered, where the kind does
    std::map<std::string, std::string> pins;  ///< primitive by layer
    std::set<std::string> bans;               ///< primitives
    std::set<std::string> alone;              ///< layers that are part of no segment
    std::set<std::pair<std::string, std::string>>
        together;  ///< first and last layer that one segment contains
    int threads = 1;
    std::string layer;                        ///< the selected one; empty: none
    std::map<std::string, std::string> view;  ///< the window's own words
};

/// SHA-256 of a file's bytes, as hexadecimal text; empty where there is no such file (a built-in name).
std::string hash_of_file(const std::filesystem::path& file);

/// Paths beside or below the session's folder are written relative to it, so that a folder can be moved as
/// one.
void save_session(const Session& session, const std::filesystem::path& file);
/// Relative paths are made whole again. Throws Error that names file, place and fault.
Session load_session(const std::filesystem::path& file);

}  // namespace taso
