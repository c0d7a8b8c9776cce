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
/// The flags of every such command.
std::set<std::string> solver_flags();
/// Their part of a usage line.
inline constexpr const char* solver_usage =
    "NETWORK [--profile P] [--kind workspace|layer|arena] [--threads N] [--order fixed]";

/// --profile, with a warning on stderr where it has one. Throws Error.
Profile profile_of(const Arguments& arguments);
/// The problem of NETWORK: a built-in name, a network file with --profile and --threads, or a *.problem.json.
/// Throws Error.
Problem problem_of(const Arguments& arguments);
/// --kind and --budget. Throws Error.
Question question_of(const Arguments& arguments);

}  // namespace taso
