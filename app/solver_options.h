// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include "arguments.h"
#include "problem.h"
#include "question.h"

namespace taso {

/// Options with a value that every command that asks the solver takes; `more` are the command's own.
std::set<std::string> solver_options(std::set<std::string> more = {});
/// Those of them that may be given more than once.
std::set<std::string> solver_repeated();
/// The flags of every such command.
std::set<std::string> solver_flags();
/// Their part of a usage line.
inline constexpr const char* solver_usage =
    "NETWORK [--profile P] [--kind workspace|layer|sum|arena|total] [--threads N] [--order fixed|chosen] "
    "[--pin LAYER=PRIMITIVE] [--ban PRIMITIVE] [--max-error E] [--seconds S]";

/// --profile, with a warning on stderr where it has one. Throws Error.
Profile profile_of(const Arguments& arguments);
/// The problem of NETWORK: a built-in name, a network file with --profile and --threads, or a *.problem.json.
/// With --pin, --ban and --max-error in force. Throws Error.
Problem problem_of(const Arguments& arguments);
/// --seconds, from now on, for all that is asked; and how long a command waits for the ILP to agree with what
/// the dynamic programme has proven. Throws Error.
Control patience_of(const Arguments& arguments);
/// --kind, --budget, --deadline and --order. Throws Error.
Question question_of(const Arguments& arguments);

}  // namespace taso
