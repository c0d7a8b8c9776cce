// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

namespace taso {

std::string full_name(const Command& command) {
    return command.name.empty() ? command.program : command.program + " " + command.name;
}

std::string usage(const Command& command) {
    std::string line = full_name(command);
    bool has_others = false;
    for (const Operand& operand : command.operands) {
        const std::string name = operand.name + (operand.repeated ? "..." : "");
        line += operand.optional ? " [" + name + "]" : " " + name;
    }
    for (const OptionGroup& group : command.groups)
        for (const Option& option : group.options) {
            if (option.required) line += " " + with_value(option);
            has_others |= !option.required;
        }
    return has_others ? line + " [OPTION]..." : line;
}

std::string with_value(const Option& option) {
    if (option.takes == Takes::nothing) return option.name;
    std::string value = option.value;
    for (const std::string& choice : option.choices) value += (value.empty() ? "" : "|") + choice;
    return option.name + " " + value;
}

std::string one_of(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); i++)
        text += (i == 0 ? "" : i + 1 < words.size() ? ", " : " or ") + words[i];
    return text;
}

}  // namespace taso
