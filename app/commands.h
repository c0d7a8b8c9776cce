// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command.h"

namespace taso {

#define TASO_COMMAND_GROUP(title)
#define TASO_COMMAND(name) Command command_##name();
#include "commands.def"
#undef TASO_COMMAND
#undef TASO_COMMAND_GROUP

struct CommandGroup {
    std::string title;  ///< "To plan"
    std::vector<Command> commands;
};

/// All commands of `taso`, in the order of help.
std::vector<CommandGroup> all_commands();
/// The groups of options that several commands share, each once, in the order in which they are met.
std::vector<OptionGroup> shared_option_groups(const std::vector<CommandGroup>& groups);
std::optional<Command> find_command(std::string_view name);

}  // namespace taso
