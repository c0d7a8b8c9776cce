// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace taso {

class Arguments;

/// What stands behind an option, or for an operand. A value is checked against it before the command runs; of
/// the last line, which are texts too, a shell is told what there is.
enum class Takes : std::uint8_t {
    nothing,
    text,
    choice,
    whole,
    positive,
    not_negative,
    bytes,
    time,
    file,
    folder,
    network,
    network_or_problem,
    network_or_session,
    profile,
    board,
    primitive,
    family,
    command
};

/// One option of a command: all that parsing, help and docs/commands.md know of it.
struct Option {
    std::string name;  ///< with its dashes: "--budget", "-o"
    Takes takes = Takes::nothing;
    std::string value = {};  ///< what help calls the value, such as "FILE"; a choice has its own
    std::vector<std::string> choices = {};  ///< of Takes::choice
    int low = 0, high = 0;                  ///< of Takes::whole, both included
    std::string usual = {};                 ///< the value where none is given; empty: none
    bool required = false;
    bool repeated = false;  ///< may be given more than once
    std::string help;       ///< whole sentences
};

/// Options under one heading. Those with a heading are shared by several commands, and stand once in
/// docs/commands.md.
struct OptionGroup {
    std::string heading = {};
    std::vector<Option> options;
};

/// One or more words that are no option, in the order of the command line.
struct Operand {
    std::string name;  ///< "NETWORK"; what is typed as it stands is in small letters: "test NAME"
    bool optional = false;
    bool repeated = false;      ///< the last one only
    Takes takes = Takes::text;  ///< the last of its words
    std::string help;           ///< whole sentences
};

struct Example {
    std::string line;  ///< as typed
    std::string help;  ///< what it does, in a few words
};

/// A command of `taso`, or the window's program: declared in one place and read by all.
struct Command {
    std::string program = "taso";
    std::string name = {};                ///< "solve"; empty: the program has no commands
    std::string purpose;                  ///< one line, without a full stop
    std::vector<std::string> about = {};  ///< paragraphs
    std::vector<Operand> operands = {};
    std::vector<OptionGroup> groups = {};
    std::vector<Example> examples = {};
    /// 0: done; 1: infeasible, does not fit, or a check failed. Throws Error for all else.
    int (*run)(const Arguments&) = nullptr;
};

/// "taso solve".
std::string full_name(const Command& command);
/// "taso export NETWORK -o DIR [OPTION]...".
std::string usage(const Command& command);
/// "--kind workspace|layer|sum|arena|total".
std::string with_value(const Option& option);
/// "a", "a or b", "a, b or c".
std::string one_of(const std::vector<std::string>& words);

}  // namespace taso
