// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "commands.h"

namespace taso {

/// The shells that words are completed in: "bash", "fish", "zsh".
std::vector<std::string> completed_shells();
/// What such a shell reads to complete the words of all commands and of the window's program.
std::string completion_text(std::string_view shell, const std::vector<CommandGroup>& groups,
                            const Command& window);

// What they are made of, for the file of each shell.

/// What may stand for a word: some of `words`, or a file.
struct Completions {
    std::vector<std::string> words;
    std::vector<std::string> files;  ///< patterns such as "*.onnx"; "*": any
    bool folders = false;            ///< folders, and no other file

    bool is_empty() const { return words.empty() && files.empty() && !folders; }
};

Completions completions_of(const Option& option, const std::vector<CommandGroup>& groups);
/// The same for each of its words: "test NAME" has two.
std::vector<Completions> completions_of_words(const Operand& operand,
                                              const std::vector<CommandGroup>& groups);

/// All options of a command, with --help, which every command has.
std::vector<Option> options_of(const Command& command);
/// The first sentence of a help, up to what is listed in it, without its full stop and marks of code.
std::string first_sentence(const std::string& help);
std::string joined(const std::vector<std::string>& words, std::string_view between);

std::string bash_completion(const std::vector<CommandGroup>& groups, const Command& window);
std::string fish_completion(const std::vector<CommandGroup>& groups, const Command& window);
std::string zsh_completion(const std::vector<CommandGroup>& groups, const Command& window);

}  // namespace taso
