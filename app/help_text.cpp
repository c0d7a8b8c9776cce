// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_text.h"

#include <algorithm>
#include <sstream>

namespace taso {

namespace {

constexpr std::size_t page_width = 100, name_indent = 4, text_column = 30;

/// The text in lines of the page's width, each indented; the first one stands at `column` already.
std::string wrapped(const std::string& text, std::size_t indent, std::size_t column) {
    std::string lines;
    std::istringstream words(text);
    bool is_first_word = true;
    for (std::string word; words >> word; is_first_word = false) {
        if (!is_first_word && column + 1 + word.size() > page_width) {
            lines += "\n" + std::string(indent, ' ');
            column = indent;
        } else if (!is_first_word) {
            lines += ' ';
            column++;
        }
        lines += word;
        column += word.size();
    }
    return lines + "\n";
}

std::string paragraph(const std::string& text) { return wrapped(text, 0, 0) + "\n"; }

/// A name and, in a column beside or below it, what it means.
std::string row(const std::string& name, const std::string& meaning, std::size_t column = text_column) {
    std::string line = std::string(name_indent, ' ') + name;
    if (line.size() + 2 > column) line += "\n";
    const std::size_t end_of_line = line.back() == '\n' ? 0 : line.size();
    return line + std::string(column - end_of_line, ' ') + wrapped(meaning, column, column);
}

}  // namespace

std::string meaning_of(const Option& option) {
    std::string text = option.help;
    if (option.takes == Takes::whole)
        text += " From " + std::to_string(option.low) + " to " + std::to_string(option.high) + ".";
    if (option.required) text += " Required.";
    if (option.repeated) text += " May be given more than once.";
    return text;
}

std::string overview_text(const std::vector<CommandGroup>& groups) {
    std::string text = "usage: taso COMMAND ...\n";
    std::size_t longest = 0;
    for (const CommandGroup& group : groups)
        for (const Command& command : group.commands) longest = std::max(longest, full_name(command).size());
    for (const CommandGroup& group : groups) {
        text += "\n" + group.title + ":\n";
        for (const Command& command : group.commands)
            text += row(full_name(command), command.purpose, name_indent + longest + 2);
    }
    return text +
           "\n'taso help COMMAND' and 'taso COMMAND --help' say more of each; "
           "'taso --version' prints the version.\n";
}

std::string help_text(const Command& command) {
    std::string text = paragraph(full_name(command) + ": " + command.purpose + ".");
    text += "usage: " + usage(command) + "\n\n";
    for (const std::string& about : command.about) text += paragraph(about);
    for (const Operand& operand : command.operands) text += row(operand.name, operand.help);
    for (const OptionGroup& group : command.groups) {
        text += (text.ends_with("\n\n") ? "" : "\n") + (group.heading.empty() ? "Options" : group.heading) +
                ":\n";
        for (const Option& option : group.options)
            text += row(with_value(option),
                        meaning_of(option) + (option.usual.empty() ? "" : " Default: " + option.usual + "."));
    }
    if (!command.examples.empty()) text += "\nExamples:\n";
    for (const Example& example : command.examples)
        text += std::string(name_indent, ' ') + example.line + "\n" + std::string(2 * name_indent, ' ') +
                wrapped(example.help, 2 * name_indent, 2 * name_indent);
    return text;
}

}  // namespace taso
