// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"

namespace taso {

namespace {

constexpr const char* zsh_preface =
    R"zsh(#compdef taso taso-workbench
# SPDX-License-Identifier: GPL-3.0-or-later
# zsh completion of taso and taso-workbench, printed by `taso help --completion zsh`.

# _taso_word_or_file WORDS COMMAND-FOR-FILES...
_taso_word_or_file() {
    local -r names=$1
    shift
    _alternative "names:name:($names)" "files:file:${(j: :)${(q)@}}"
}
)zsh";

/// Within single quotes, in a description that ends at one of `marks`.
std::string zsh_escaped(const std::string& text, std::string_view marks) {
    std::string result;
    for (const char c : text) {
        if (c == '\'')
            result += "'\\'";
        else if (marks.find(c) != std::string_view::npos || c == '\\')
            result += '\\';
        result += c;
    }
    return result;
}

/// What _arguments does for a word, as part of a specification in single quotes.
std::string zsh_action(const Completions& what) {
    std::string files;
    if (what.folders) files = "_files -/";
    if (!what.files.empty()) {
        std::vector<std::string> ends;
        for (const std::string& pattern : what.files) ends.push_back(pattern.substr(1));
        files = what.files[0] == "*" ? "_files" : "_files -g \"*(" + joined(ends, "|") + ")\"";
    }
    const std::string words = "(" + joined(what.words, " ") + ")";
    if (what.is_empty()) return " ";
    if (what.words.empty()) return files;
    if (files.empty()) return words;
    // The space: to be run as it is.
    return " _taso_word_or_file \"" + joined(what.words, " ") + "\" " + files;
}

std::string zsh_specification(const Option& option, const std::vector<CommandGroup>& groups) {
    std::string text = option.repeated ? "*" : "";
    text += option.name;
    const bool takes_value = option.takes != Takes::nothing;
    if (takes_value && option.name.starts_with("--")) text += "=";
    text += "[" + zsh_escaped(first_sentence(option.help), "[]:") + "]";
    if (takes_value)
        text += ":" + zsh_escaped(option.value.empty() ? "value" : option.value, ":") + ":" +
                zsh_action(completions_of(option, groups));
    return "        '" + text + "'";
}

std::string zsh_function(const std::string& name, const Command& command,
                         const std::vector<CommandGroup>& groups) {
    std::string text = "\n_taso_of_" + name + "() {\n    _arguments -S";
    for (const Option& option : options_of(command)) text += " \\\n" + zsh_specification(option, groups);
    int place = 1;
    for (const Operand& operand : command.operands)
        for (const Completions& what : completions_of_words(operand, groups)) {
            const std::string before =
                operand.repeated ? "*:" : std::to_string(place) + ":" + (operand.optional ? ":" : "");
            text += " \\\n        '" + before + zsh_escaped(operand.name, ":") + ":" + zsh_action(what) + "'";
            place++;
        }
    return text + "\n}\n";
}

}  // namespace

std::string zsh_completion(const std::vector<CommandGroup>& groups, const Command& window) {
    std::string text = zsh_preface, list;
    for (const CommandGroup& group : groups)
        for (const Command& command : group.commands) {
            text += zsh_function(command.name, command, groups);
            list += "            '" + command.name + ":" + zsh_escaped(command.purpose, ":") + "'\n";
        }
    text += zsh_function(window.program, window, groups);
    return text +
           R"(
_taso() {
    if [[ $service == taso-workbench ]]; then
        _taso_of_taso-workbench
    elif ((CURRENT == 2)); then
        local -a commands=(
)" + list + R"(        )
        _describe -t commands command commands
    else
        local command=$words[2]
        shift words
        ((CURRENT--))
        (($+functions[_taso_of_$command])) && _taso_of_$command
    fi
}

_taso "$@"
)";
}

}  // namespace taso
