// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "commands.h"

namespace taso {

/// What `taso help` prints: every command with its purpose.
std::string overview_text(const std::vector<CommandGroup>& groups);
/// What `taso help COMMAND` prints, and every command or program with --help.
std::string help_text(const Command& command);
/// An option's help, and whatever else its declaration says of it but its usual value.
std::string meaning_of(const Option& option);

}  // namespace taso
