// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

namespace taso {

std::vector<CommandGroup> all_commands() {
    std::vector<CommandGroup> groups;
#define TASO_COMMAND_GROUP(title) groups.push_back({title, {}});
#define TASO_COMMAND(name) groups.back().commands.push_back(command_##name());
#include "commands.def"
#undef TASO_COMMAND
#undef TASO_COMMAND_GROUP
    return groups;
}

std::optional<Command> find_command(std::string_view name) {
    for (const CommandGroup& group : all_commands())
        for (const Command& command : group.commands)
            if (command.name == name) return command;
    return std::nullopt;
}

}  // namespace taso
