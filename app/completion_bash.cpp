// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"

namespace taso {

namespace {

constexpr const char* bash_preface =
    R"(# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion of taso and taso-workbench, printed by `taso help --completion bash`.

# _taso_of_COMMAND says what a command takes: its options, those with a value, and what may stand for the value
# of $option or, where there is none, for the operand at $place.
)";

// Words are counted from what bash cuts a line into: it cuts at a '=' as well.
constexpr const char* bash_functions =
    R"(
# _taso_complete WHAT-IT-TAKES FIRST-WORD
_taso_complete() {
    local -r describe=$1
    local options='' valued='' words='' option='' place=0 prefix='' ended=no folders=no at word pattern
    local -a files=()
    local cur=${COMP_WORDS[COMP_CWORD]}
    "$describe"
    for ((at = $2; at < COMP_CWORD; at++)); do
        word=${COMP_WORDS[at]}
        if [[ $ended == no && $word == -- ]]; then
            ended=yes
        elif [[ $ended == no && $word == -?* ]]; then
            [[ " $valued " == *" $word "* ]] || continue
            [[ ${COMP_WORDS[at + 1]} == = ]] && ((at++))
            ((++at < COMP_CWORD)) || option=$word
        else
            ((place++))
        fi
    done
    [[ -n $option && $cur == = ]] && cur=
    # Where '=' cuts no word.
    if [[ $ended == no && -z $option && $cur == --*=* ]]; then
        option=${cur%%=*} prefix=${cur%%=*}= cur=${cur#*=}
    fi
    words='' files=() folders=no
    "$describe"
    COMPREPLY=()
    if [[ -z $option && $ended == no ]] &&
        [[ $cur == -* || (-z $cur && -z $words && ${#files[@]} == 0 && $folders == no) ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$cur")
        return
    fi
    mapfile -t COMPREPLY < <(
        compgen -P "$prefix" -W "$words" -- "$cur"
        if [[ $folders == yes || ${#files[@]} -gt 0 ]]; then compgen -P "$prefix" -d -- "$cur"; fi
        for pattern in "${files[@]}"; do compgen -P "$prefix" -f -X "!$pattern" -- "$cur"; done
    )
    if [[ $folders == yes || ${#files[@]} -gt 0 ]]; then compopt -o filenames 2>/dev/null; fi
}

_taso() {
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W "$_taso_commands" -- "${COMP_WORDS[1]}")
    elif declare -F "_taso_of_${COMP_WORDS[1]}" >/dev/null; then
        _taso_complete "_taso_of_${COMP_WORDS[1]}" 2
    fi
}

_taso_workbench() { _taso_complete _taso_of_taso-workbench 1; }

complete -F _taso taso
complete -F _taso_workbench taso-workbench
)";

std::string bash_quoted(const std::string& text) { return "'" + text + "'"; }

/// A branch of a case.
std::string bash_branch(const std::string& pattern, const Completions& what) {
    std::string text = pattern + ")";
    if (!what.words.empty()) text += " words=" + bash_quoted(joined(what.words, " "));
    if (!what.files.empty()) text += " files=(" + bash_quoted(joined(what.files, "' '")) + ")";
    if (what.folders) text += " folders=yes";
    return text + " ;;\n";
}

std::string bash_places(const Command& command, const std::vector<CommandGroup>& groups) {
    std::string text;
    int place = 0;
    for (const Operand& operand : command.operands)
        for (const Completions& what : completions_of_words(operand, groups)) {
            const std::string pattern = operand.repeated ? "*" : std::to_string(place);
            if (!what.is_empty()) text += "            " + bash_branch(pattern, what);
            place++;
        }
    return text;
}

std::string bash_function(const std::string& name, const Command& command,
                          const std::vector<CommandGroup>& groups) {
    std::vector<std::string> all, valued;
    std::string values;
    for (const Option& option : options_of(command)) {
        all.push_back(option.name);
        if (option.takes == Takes::nothing) continue;
        valued.push_back(option.name);
        const Completions what = completions_of(option, groups);
        if (!what.is_empty()) values += "        " + bash_branch(option.name, what);
    }
    std::string text = "_taso_of_" + name + "() {\n    options=" + bash_quoted(joined(all, " ")) +
                       "\n    valued=" + bash_quoted(joined(valued, " ")) + "\n";
    const std::string places = bash_places(command, groups);
    if (!places.empty()) values += "        '') case $place in\n" + places + "        esac ;;\n";
    if (!values.empty()) text += "    case $option in\n" + values + "    esac\n";
    return text + "}\n";
}

}  // namespace

std::string bash_completion(const std::vector<CommandGroup>& groups, const Command& window) {
    std::string text = bash_preface;
    std::vector<std::string> first;
    for (const CommandGroup& group : groups)
        for (const Command& command : group.commands) {
            first.push_back(command.name);
            text += "\n" + bash_function(command.name, command, groups);
        }
    text += "\n" + bash_function(window.program, window, groups);
    text += "\n_taso_commands=" + bash_quoted(joined(first, " ") + " --help --version") + "\n";
    return text + bash_functions;
}

}  // namespace taso
