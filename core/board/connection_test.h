// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "board/board_file.h"

namespace taso {

/// What 'Test connection' finds.
struct ConnectionReport {
    bool ok = false;
    std::string fault;                  ///< one sentence; empty: none
    std::vector<std::string> warnings;  ///< sentences: works, but times may suffer
    std::string system;                 ///< "Linux 5.4.0", as far as it was reached
    std::string machine;                ///< armv7l, aarch64, x86_64
    std::string processor;
    int cores = 0;
    double clock_mhz = 0;                         ///< highest; 0: unknown
    std::string governor;                         ///< of the clock; empty: unknown
    std::int64_t free_memory = 0, free_disk = 0;  ///< bytes; 0: unknown
    std::string compiler;                         ///< its first line about itself
    bool compiles_there = false;
};

/// Connects, looks around, writes a file into the board's folder and removes it, and asks the compiler.
/// Throws nothing but Error for a board whose entry is refused; faults of the way there are in the report.
ConnectionReport test_connection(const BoardEntry& entry, std::stop_token stop = {});

}  // namespace taso
