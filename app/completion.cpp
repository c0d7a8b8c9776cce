// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion.h"

#include <set>
#include <sstream>
#include <stdexcept>

#include "board/board_file.h"
#include "primitive/registry.h"
#include "profile/profile.h"
#include "sources/open.h"
#include "window_command.h"

namespace taso {

namespace {

std::vector<std::string> boards() {
    std::vector<std::string> names;
    for (const Board& board : built_in_boards()) names.push_back(board.name);
    return names;
}

std::vector<std::string> primitive_names() {
    std::vector<std::string> names;
    for (const Primitive& primitive : primitives())
        if (primitive.op != Op::transform) names.push_back(primitive.name);
    return names;
}

std::vector<std::string> families() {
    std::set<std::string> names;
    for (const Primitive& primitive : primitives()) names.emplace(primitive.family);
    return {names.begin(), names.end()};
}

std::vector<std::string> command_names(const std::vector<CommandGroup>& groups) {
    std::vector<std::string> names;
    for (const CommandGroup& group : groups)
        for (const Command& command : group.commands) names.push_back(command.name);
    names.push_back(window_command().program);
    return names;
}

/// `name` is what help calls it: "FILE.npy" is one that ends so.
Completions completions_of(Takes takes, const std::string& name, const std::vector<CommandGroup>& groups) {
    switch (takes) {
        case Takes::file: {
            const std::size_t dot = name.find('.');
            return {.words = {}, .files = {dot == std::string::npos ? "*" : "*" + name.substr(dot)}};
        }
        case Takes::folder:
            return {.words = {}, .files = {}, .folders = true};
        case Takes::network:
            return {.words = built_in_networks(), .files = patterns_of(Holds::Network)};
        case Takes::network_or_problem:
            return {.words = built_in_networks(), .files = patterns_of_all()};
        case Takes::network_or_session: {
            Completions all = {.words = built_in_networks(), .files = patterns_of_all()};
            all.files.emplace_back("*.taso");
            return all;
        }
        case Takes::profile:
            return {.words = built_in_profiles(), .files = {"*.profile.json"}};
        case Takes::board:
            return {.words = boards(), .files = {}};
        case Takes::primitive:
            return {.words = primitive_names(), .files = {}};
        case Takes::family:
            return {.words = families(), .files = {}};
        case Takes::command:
            return {.words = command_names(groups), .files = {}};
        default:
            return {};
    }
}

}  // namespace

Completions completions_of(const Option& option, const std::vector<CommandGroup>& groups) {
    if (option.takes == Takes::choice) return {.words = option.choices, .files = {}};
    return completions_of(option.takes, option.value, groups);
}

std::vector<Completions> completions_of_words(const Operand& operand,
                                              const std::vector<CommandGroup>& groups) {
    std::vector<Completions> all;
    std::istringstream words(operand.name);
    // What is typed as it stands is in small letters, and the last word is what the operand takes.
    for (std::string word; words >> word;)
        all.push_back(std::islower(static_cast<unsigned char>(word[0]))
                          ? Completions{.words = {word}, .files = {}}
                          : completions_of(operand.takes, word, groups));
    return all;
}

std::vector<Option> options_of(const Command& command) {
    std::vector<Option> options;
    for (const OptionGroup& group : command.groups)
        options.insert(options.end(), group.options.begin(), group.options.end());
    options.push_back({.name = "--help", .help = "Says what it does and takes."});
    return options;
}

std::string first_sentence(const std::string& help) {
    std::string text;
    for (std::size_t i = 0; i < help.size(); i++) {
        const std::string_view rest = std::string_view(help).substr(i);
        if (rest == "." || rest.starts_with(". ") || rest.starts_with(": `")) break;
        if (help[i] != '`') text += help[i];
    }
    return text;
}

std::string joined(const std::vector<std::string>& words, std::string_view between) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : std::string(between)) + word;
    return text;
}

std::vector<std::string> completed_shells() { return {"bash", "fish", "zsh"}; }

std::string completion_text(std::string_view shell, const std::vector<CommandGroup>& groups,
                            const Command& window) {
    if (shell == "bash") return bash_completion(groups, window);
    if (shell == "fish") return fish_completion(groups, window);
    if (shell == "zsh") return zsh_completion(groups, window);
    throw std::logic_error("no completion for " + std::string(shell));
}

}  // namespace taso
