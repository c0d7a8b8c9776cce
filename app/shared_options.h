// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer/method.h"
#include "arguments.h"
#include "problem/problem.h"
#include "question/question.h"
#include "sources/formats.h"
#include "sources/session_file.h"

namespace taso {

// Operands and options that several commands declare, each in one place, and what reads them.

/// The files that are opened, as help names them: "`*.onnx`, `*.network.json`".
std::string patterns_text(Holds holds);

Operand network_operand();
/// Of commands that take a *.problem.json too.
Operand network_or_problem();

/// --json; `value` is what it prints, with the names of its members: "{file, layers [{name}]}".
Option json_option(const std::string& value);
/// What `value` says of a memory: "memory {workspace, ..., weights, total}".
std::string memory_members();
Option profile_option();
Option kind_option();
Option order_option();
Option stream_option();
Option budget_option();
Option deadline_option();
Option method_option();

/// What is wanted of a network's file: --size and --outputs.
OptionGroup network_options();
/// Where times come from: --profile, --threads and --allow-emulated.
OptionGroup profile_options();
/// What every command that asks the solver takes: --kind, --order, --stream, rules such as --pin, and --seconds.
OptionGroup question_options();

/// --size and --outputs. Throws Error.
NetworkWishes wishes_of(const Arguments& arguments);
/// Reads --profile, with a warning on stderr where the profile has one. Throws Error.
Profile profile_of(const Arguments& arguments);
/// The problem of the first operand: a built-in network, a network file or a *.problem.json. With the
/// rules in force (--pin, --ban, --max-error, --alone, --together), where the command takes them. Throws Error.
Problem problem_of(const Arguments& arguments);
/// --seconds, from now on, for all that is asked; and how long a command waits for the ILP to agree with what
/// the dynamic programme has proven.
Control patience_of(const Arguments& arguments);
/// --kind and --order, with --budget and --deadline where the command takes them.
Question question_of(const Arguments& arguments);
/// All that a command which takes network_options(), profile_options() and question_options() asks, but for
/// --max-error, which no session holds.
Session session_of(const Arguments& arguments);
/// --method.
Method method_of(const Arguments& arguments);

}  // namespace taso
