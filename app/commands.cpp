// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <algorithm>

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

std::vector<OptionGroup> shared_option_groups(const std::vector<CommandGroup>& groups) {
    std::vector<OptionGroup> shared;
    for (const CommandGroup& group : groups)
        for (const Command& command : group.commands)
            for (const OptionGroup& options : command.groups) {
                const bool is_known =
                    std::any_of(shared.begin(), shared.end(),
                                [&](const OptionGroup& other) { return other.heading == options.heading; });
                if (!options.heading.empty() && !is_known) shared.push_back(options);
            }
    return shared;
}

}  // namespace taso
