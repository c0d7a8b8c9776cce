// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter_options.h"

#include <algorithm>

#include "exporter_parts.h"
#include "exporter_target.h"

namespace taso {

namespace {

constexpr const char* macros_here = "-march=native -dM -E -x c /dev/null";

}  // namespace

std::vector<std::string> common_flags(int threads) {
    std::vector<std::string> flags = {"-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-O3", "-fno-math-errno"};
    if (threads > 1) flags.push_back("-fopenmp");
    return flags;
}

std::vector<std::string> plan_flags(const Board& board) {
    std::vector<std::string> flags = board_flags(board);
    const IsaTarget* target = find_isa_target(board.isa);
    if (flags.empty() && target) flags = board_flags(any_machine(board.isa));
    if (board.isa == "plain" && std::find(flags.begin(), flags.end(), "-DTASO_PLAIN") == flags.end())
        flags.push_back("-DTASO_PLAIN");
    return flags;
}

std::vector<std::string> freestanding_flags() { return {"-ffreestanding", "-fno-pic"}; }

std::string compiler_command(const Board& board) {
    std::string command = board.compiler.substr(0, board.compiler.find(' '));
    if (command.starts_with('-')) command.clear();
    return command;
}

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
