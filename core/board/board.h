// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/json_file.h"

namespace taso {

/// A machine that plans are made for.
struct Board {
    std::string name;
    std::string processor;  ///< model, for people and to know a machine again
    std::string isa;        ///< the name of a row of kernels/facts/instruction_sets.def
    int cores = 1;
    double clock_mhz = 0;
    int vector_floats = 4;     ///< floats in a register
    double fma_per_cycle = 1;  ///< vector multiply-adds that one core sustains in a cycle
    std::int64_t l1_bytes = 0, l2_bytes = 0, l3_bytes = 0;  ///< data caches; 0: none
    double bandwidth_bytes_per_ns = 0;                      ///< of one core, from memory
    std::int64_t ram_bytes = 0;
    std::string compiler, flags;  ///< for an exported plan; profile: as it was timed
    std::string date;             ///< profile: when it was timed
};

/// This machine, as found; its clock is timed, its bandwidth assumed until profiled (isa: the best that the
/// kernels are compiled for).
Board this_machine();
/// Built in, first cortex-a15; and this machine as `host`.
std::vector<Board> built_in_boards();
/// One of those that are described in resources/boards. Throws Error where there is none of that name.
Board built_in_board(const std::string& name);

Json describe(const Board& board);
/// Throws Error that begins with `where`.
Board read_board(const Json& description, const std::string& where);

/// The options in Board::flags. Throws Error for a word that is none.
std::vector<std::string> board_flags(const Board& board);

/// The command in Board::compiler, which may be recorded with its version; empty where there is none.
std::string compiler_command(const Board& board);

}  // namespace taso
