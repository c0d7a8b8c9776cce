// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "board/board.h"

namespace taso {

/// A row of kernels/facts/instruction_sets.def: an instruction set that boards may have and plans are exported for, and
/// how they are compiled where no board says otherwise.
struct IsaTarget {
    std::string_view isa, compiler, flags;
    /// By which a Makefile knows a compiler of such a machine: words of its `-dumpmachine`, or a macro that
    /// it defines with -march=native; both empty: any compiler will do.
    std::string_view machine, macro;
    int vector_floats;       ///< in a register
    std::string_view needs;  ///< what a processor of such a machine may lack; empty: nothing
    bool (*has)(const std::string& features);  ///< whether one has it, by the words of its /proc/cpuinfo
};

/// All of them, plain C first.
std::span<const IsaTarget> isa_targets();
/// Null where there is none of that name.
const IsaTarget* find_isa_target(std::string_view isa);

/// Any machine with an instruction set, to export a plan for; what only a real machine has, it has not.
/// Throws Error where there is none of that name.
Board any_machine(std::string_view isa);

}  // namespace taso
