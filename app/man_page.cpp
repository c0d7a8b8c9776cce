// SPDX-License-Identifier: GPL-3.0-or-later
#include "man_page.h"

#include <algorithm>

#include "conventions.h"
#include "help_text.h"
#include "window_command.h"

namespace taso {

namespace {

std::string roff_upper(std::string text) {
    for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

/// Text as roff has it. In code a dash, a quote and the like are the characters that are typed.
std::string in_roff(const std::string& text, bool is_code) {
    std::string result;
    for (const char c : text) {
        if (c == '\\')
            result += "\\e";
        else if (c == '~')
            result += "\\(ti";
        else if (c == '^')
            result += "\\(ha";
        else if (c == '-' && is_code)
            result += "\\-";
        else if (c == '\'' && is_code)
            result += "\\(aq";
        else
            result += c;
    }
    return result;
}

std::string roff_bold(const std::string& text) { return "\\fB" + in_roff(text, true) + "\\fR"; }

/// A paragraph on one line; what is between ` and ` is code. A line that begins with . or ' would be a request.
std::string roff_text(const std::string& text) {
    std::string result;
    std::size_t at = 0;
    for (bool is_code = false; at <= text.size(); is_code = !is_code) {
        const std::size_t end = std::min(text.find('`', at), text.size());
        const std::string part = text.substr(at, end - at);
        result += is_code ? roff_bold(part) : in_roff(part, false);
        at = end + 1;
    }
    return (result.starts_with('.') || result.starts_with('\'') ? "\\&" : "") + result + "\n";
}

std::string roff_heading(const std::string& macro, const std::string& text) {
    return macro + " " + in_roff(text, false) + "\n";
}

/// A name, and beside or below it what it means.
std::string roff_row(const std::string& name, const std::string& meaning) {
    return ".TP\n" + roff_bold(name) + "\n" + roff_text(meaning);
}

std::string roff_rows(const std::vector<Option>& options) {
    std::string text;
    for (const Option& option : options)
        text +=
            roff_row(with_value(option),
                     meaning_of(option) + (option.usual.empty() ? "" : " Default: `" + option.usual + "`."));
    return text;
}

std::string roff_title(const std::string& page) {
    return ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
           ".\\\" Printed by `taso help --man`, from what the commands are declared with.\n"
           ".TH " +
           roff_upper(page) + " 1 \"\" \"TASO Workbench " TASO_VERSION "\" \"User Commands\"\n";
}

/// All of a command that stands below its purpose, with the options of its shared groups or their names.
std::string roff_body(const Command& command, bool has_shared_options) {
    std::string text, shared;
    for (const std::string& about : command.about) text += ".PP\n" + roff_text(about);
    for (const Operand& operand : command.operands) text += roff_row(operand.name, operand.help);
    for (const OptionGroup& group : command.groups) {
        if (has_shared_options && !group.heading.empty()) text += roff_heading(".SS", group.heading);
        if (group.heading.empty() || has_shared_options)
            text += roff_rows(group.options);
        else
            shared += (shared.empty() ? "" : ", ") + ("\\fB" + roff_upper(group.heading) + "\\fR");
    }
    if (!shared.empty()) text += ".PP\nAnd the options of: " + shared + ".\n";
    if (!command.examples.empty()) text += ".PP\nExamples:\n";
    for (const Example& example : command.examples)
        text += ".PP\n" + roff_text(example.help) + ".PP\n.RS 4\n.EX\n" + in_roff(example.line, true) +
                "\n.EE\n.RE\n";
    return text;
}

std::string see_also(const std::string& other) {
    return ".SH SEE ALSO\n.BR " + in_roff(other, true) + " (1)\n";
}

}  // namespace

std::string man_page(const std::vector<CommandGroup>& groups, const Command& window) {
    std::string text = roff_title("taso");
    text += ".SH NAME\ntaso \\- plans convolutional networks within a budget of memory\n";
    text += ".SH SYNOPSIS\n" + roff_bold("taso") + " \\fICOMMAND\\fR ...\n";
    text += ".SH DESCRIPTION\n" + roff_text(what_is_printed());
    for (const std::string& convention : conventions()) text += ".PP\n" + roff_text(convention);
    text += ".SH COMMANDS\n";
    for (const CommandGroup& group : groups) {
        text += roff_heading(".SS", group.title);
        for (const Command& command : group.commands)
            text += roff_row(full_name(command), command.purpose + ".");
    }
    for (const CommandGroup& group : groups)
        for (const Command& command : group.commands)
            text += roff_heading(".SH", roff_upper(full_name(command))) + roff_text(command.purpose + ".") +
                    ".PP\n" + roff_bold(usage(command)) + "\n" + roff_body(command, false);
    for (const OptionGroup& options : shared_option_groups(groups))
        text += roff_heading(".SH", roff_upper(options.heading)) + "Options that several commands share.\n" +
                roff_rows(options.options);
    text += ".SH EXIT STATUS\n";
    for (const ExitCode& code : exit_codes()) text += roff_row(std::to_string(code.code), code.meaning);
    return text + see_also(window.program);
}

std::string man_page(const Command& command) {
    std::string page = full_name(command);
    std::replace(page.begin(), page.end(), ' ', '-');
    std::string text = roff_title(page);
    text += ".SH NAME\n" + in_roff(page, true) + " \\- " + in_roff(command.purpose, false) + "\n";
    text += ".SH SYNOPSIS\n" + roff_bold(usage(command)) + "\n";
    text += ".SH DESCRIPTION\n" + roff_text(command.purpose + ".") + roff_body(command, true);
    return text + see_also(command.program == "taso" ? window_command().program : "taso");
}

}  // namespace taso
