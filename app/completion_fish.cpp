// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"

namespace taso {

namespace {

constexpr const char* fish_preface =
    R"(# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion of taso and taso-workbench, printed by `taso help --completion fish`.

function __taso_runs
    set -l words (commandline -opc)
    test (count $words) -gt 1; and test $words[2] = $argv[1]
end

function __taso_wants_command
    test (count (commandline -opc)) -eq 1
end

complete -c taso -f
complete -c taso-workbench -f
)";

/// Between single quotes.
std::string fish_quoted(const std::string& text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '\'' || c == '\\') escaped += '\\';
        escaped += c;
    }
    return "'" + escaped + "'";
}

std::string fish_words(const Completions& what) {
    std::vector<std::string> all = what.words;
    for (const std::string& pattern : what.files)
        all.push_back(pattern == "*" ? "(__fish_complete_path)"
                                     : "(__fish_complete_suffix " + pattern.substr(1) + ")");
    if (what.folders) all.emplace_back("(__fish_complete_directories)");
    return all.empty() ? "" : " -a " + fish_quoted(joined(all, " "));
}

/// Every line of a command begins with `begin`.
std::string fish_lines(const std::string& begin, const Command& command,
                       const std::vector<CommandGroup>& groups) {
    std::string text;
    for (const Operand& operand : command.operands)
        for (const Completions& what : completions_of_words(operand, groups))
            if (!what.is_empty()) text += begin + fish_words(what) + "\n";
    for (const Option& option : options_of(command)) {
        text += begin + (option.name.starts_with("--") ? " -l " + option.name.substr(2)
                                                       : " -s " + option.name.substr(1));
        if (option.takes != Takes::nothing) text += " -x" + fish_words(completions_of(option, groups));
        text += " -d " + fish_quoted(first_sentence(option.help)) + "\n";
    }
    return text;
}

}  // namespace

std::string fish_completion(const std::vector<CommandGroup>& groups, const Command& window) {
    std::string text = fish_preface;
    for (const CommandGroup& group : groups)
        for (const Command& command : group.commands) {
            text += "\ncomplete -c taso -n __taso_wants_command -a " + command.name + " -d " +
                    fish_quoted(command.purpose) + "\n";
            text += fish_lines("complete -c taso -n '__taso_runs " + command.name + "'", command, groups);
        }
    return text + "\n" + fish_lines("complete -c " + window.program, window, groups);
}

}  // namespace taso
