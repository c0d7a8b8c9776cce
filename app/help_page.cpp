// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_page.h"

#include <algorithm>

#include "conventions.h"
#include "help_text.h"

namespace taso {

namespace {

/// What stands before the commands.
std::string page_preface() {
    std::string text =
        "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
        "<!-- Printed by `taso help --markdown`, from what the commands are declared with in app/. -->\n"
        "# Commands\n\n" +
        what_is_printed() + "\n\n| exit code | meaning |\n| --- | --- |\n";
    for (const ExitCode& code : exit_codes())
        text += "| " + std::to_string(code.code) + " | " + code.meaning + " |\n";
    text += "\n";
    for (const std::string& convention : conventions()) text += "- " + convention + "\n";
    return text + "\n";
}

std::string link_to(const std::string& heading) {
    std::string anchor;
    for (const char c : heading) anchor += c == ' ' ? '-' : static_cast<char>(std::tolower(c));
    return "[" + heading + "](#" + anchor + ")";
}

/// A cell of a table: there a bar ends it, in code too.
std::string cell(const std::string& text) {
    std::string escaped;
    for (const char c : text) escaped += c == '|' ? "\\|" : std::string(1, c);
    return escaped;
}

std::string table_of(const std::vector<Option>& options) {
    const bool has_defaults = std::any_of(options.begin(), options.end(),
                                          [](const Option& option) { return !option.usual.empty(); });
    std::string text = has_defaults ? "| option | default | meaning |\n| --- | --- | --- |\n"
                                    : "| option | meaning |\n| --- | --- |\n";
    for (const Option& option : options) {
        text += "| `" + cell(with_value(option)) + "` | ";
        if (has_defaults) text += (option.usual.empty() ? "" : "`" + cell(option.usual) + "` ") + "| ";
        text += cell(meaning_of(option)) + " |\n";
    }
    return text + "\n";
}

std::string section_of(const Command& command) {
    std::string text = "## " + full_name(command) + "\n\n" + command.purpose + ".\n\n";
    text += "    " + usage(command) + "\n\n";
    for (const std::string& about : command.about) text += about + "\n\n";
    for (const Operand& operand : command.operands)
        text += "- `" + operand.name + "`: " + operand.help + "\n";
    if (!command.operands.empty()) text += "\n";
    std::string shared;
    for (const OptionGroup& group : command.groups)
        if (group.heading.empty())
            text += table_of(group.options);
        else
            shared += (shared.empty() ? "" : ", ") + link_to(group.heading);
    if (!shared.empty()) text += "And the options of: " + shared + ".\n\n";
    if (command.examples.empty()) return text;
    text += "```sh\n";
    for (const Example& example : command.examples) text += "# " + example.help + "\n" + example.line + "\n";
    return text + "```\n\n";
}

}  // namespace

std::string help_page(const std::vector<CommandGroup>& groups, const Command& window) {
    std::string text = page_preface();
    for (const CommandGroup& group : groups) {
        text += group.title + ":\n\n";
        for (const Command& command : group.commands)
            text += "- " + link_to(full_name(command)) + ": " + command.purpose + "\n";
        text += "\n";
    }
    text += "The window: " + link_to(full_name(window)) + "\n\n";
    for (const CommandGroup& group : groups)
        for (const Command& command : group.commands) text += section_of(command);
    for (const OptionGroup& options : shared_option_groups(groups))
        text += "## " + options.heading + "\n\n" + "Options that several commands share.\n\n" +
                table_of(options.options);
    text += section_of(window);
    text.pop_back();  // no empty line at the end
    return text;
}

}  // namespace taso
