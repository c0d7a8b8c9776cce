// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/conditions.h"

#include "board/isa_target.h"

namespace taso {

namespace {

constexpr const char* macros_here = "-march=native -dM -E -x c /dev/null";

}  // namespace

std::string make_condition(const Board& board) {
    const IsaTarget* target = find_isa_target(board.isa);
    if (target && !target->macro.empty())
        return "ifneq ($(findstring " + std::string(target->macro) + ",$(shell $(CC) " + macros_here +
               " 2>/dev/null)),)";
    if (target && !target->machine.empty())
        return "ifneq ($(filter " + std::string(target->machine) +
               "%,$(firstword $(subst -, ,$(shell $(CC) -dumpmachine)))),)";
    return "ifeq (plain,plain)";
}

std::string cmake_condition(const Board& board) {
    const IsaTarget* target = find_isa_target(board.isa);
    const auto ask = [](const char* options, std::string_view pattern) {
        return std::string("execute_process(COMMAND ${CMAKE_C_COMPILER} ") + options +
               " OUTPUT_VARIABLE machine ERROR_QUIET)\nif(machine MATCHES \"" + std::string(pattern) + "\")";
    };
    if (target && !target->macro.empty()) return ask(macros_here, target->macro);
    if (target && !target->machine.empty()) return ask("-dumpmachine", "^" + std::string(target->machine));
    return "if(TRUE)";
}

}  // namespace taso
