// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: finds the command, runs it, and turns an Error into one sentence on stderr.
#include <cstdio>
#include <exception>

#include "arguments.h"
#include "commands.h"
#include "help_text.h"

namespace {

/// Of wrong use or bad input.
constexpr int refused = 2;

int run(const taso::Command& command, const taso::Words& words) {
    if (taso::asks_for_help(words)) {
        std::printf("%s", taso::help_text(command).c_str());
        return 0;
    }
    try {
        return command.run(taso::Arguments(command, words));
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "%s: %s\n", taso::full_name(command).c_str(), fault.what());
        return refused;
    }
}

}  // namespace

int main(int count, char** arguments) {
    const taso::Words words(arguments + 1, arguments + count);
    if (words.empty()) {
        std::fprintf(stderr, "%s", taso::overview_text(taso::all_commands()).c_str());
        return refused;
    }
    if (words[0] == "--help" || words[0] == "-h") {
        std::printf("%s", taso::overview_text(taso::all_commands()).c_str());
        return 0;
    }
    if (words[0] == "--version") {
        std::printf("taso %s\n", TASO_VERSION);
        return 0;
    }
    if (const auto command = taso::find_command(words[0]))
        return run(*command, taso::Words(words.begin() + 1, words.end()));
    std::fprintf(stderr, "taso: there is no command '%s'; 'taso help' lists them\n", words[0].c_str());
    return refused;
}
