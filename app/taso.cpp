// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: finds the command, runs it, and turns an Error into one sentence on stderr.
#include <cstdio>
#include <exception>
#include <string_view>

#include "commands.h"

namespace {

struct Command {
    std::string_view name;
    int (*run)(const taso::Words&);
    std::string_view usage;
};

constexpr Command commands[] = {
    {"networks", taso::command_networks, "[--json]"},
    {"show", taso::command_show, "NETWORK [--json]"},
    {"onnx", taso::command_onnx, "NETWORK -o FILE [--json]"},
    {"primitives", taso::command_primitives, "[--json]"},
    {"profiles", taso::command_profiles, "[--json]"},
    {"boards", taso::command_boards, "[test NAME] [--json]"},
    {"profile", taso::command_profile,
     "NETWORK... [--board NAME] [--runner WORDS] [--threads N] [--repeats N] [--only FAMILY,..] [--seconds "
     "S] "
     "[-o FILE] [--json]"},
    {"fit", taso::command_fit, "PROFILE -o FILE [--json]"},
    {"solve", taso::command_solve,
     "NETWORK [--profile P] [--kind K] [--budget 8MiB] [--deadline 40ms] [--method M] [--seconds S] "
     "[--json]"},
    {"frontier", taso::command_frontier, "NETWORK [--profile P] [--kind K] [--seconds S] [--json]"},
    {"compare", taso::command_compare,
     "NETWORK [--profile P] [--kind K] [--budget B] [--seconds S] [--json]"},
    {"explain", taso::command_explain,
     "NETWORK [LAYER] [--profile P] [--kind K] [--budget B] [--seconds S] [--json]"},
    {"export", taso::command_export,
     "NETWORK [--profile P] [--kind K] [--budget B] [--threads N] [--board NAME | --isa ISA] "
     "[--weights bin|c|incbin] -o DIR [--json]"},
    {"run", taso::command_run,
     "DIR [--board NAME] [--runner WORDS] [--keep FILE.profile.json] [--trust] [--json]"},
    {"problem", taso::command_problem, "NETWORK [--profile P] -o FILE"},
    {"check", taso::command_check, "PROBLEM SOLUTION [--json]"},
    {"experiment", taso::command_experiment, "[--profile P] [--threads N] [-o DIR] [--json]"},
    {"import", taso::command_import, "trinnity DIR -o FILE.problem.json [--json]"},
    {"pack", taso::command_pack, "BUFFERS.csv --capacity BYTES [--align N] [--json]"},
};

int usage(FILE* out) {
    std::fprintf(out, "usage: taso COMMAND ...\n\n");
    for (const Command& command : commands)
        std::fprintf(out, "    taso %-10s %s\n", std::string(command.name).c_str(),
                     std::string(command.usage).c_str());
    return out == stdout ? 0 : 2;
}

}  // namespace

int main(int count, char** arguments) {
    const taso::Words words(arguments + 1, arguments + count);
    if (words.empty()) return usage(stderr);
    if (words[0] == "--help" || words[0] == "-h" || words[0] == "help") return usage(stdout);
    for (const Command& command : commands) {
        if (command.name != words[0]) continue;
        try {
            return command.run(taso::Words(words.begin() + 1, words.end()));
        } catch (const std::exception& fault) {
            std::fprintf(stderr, "taso %s: %s\n", words[0].c_str(), fault.what());
            return 2;
        }
    }
    std::fprintf(stderr, "taso: there is no command '%s'\n", words[0].c_str());
    return usage(stderr);
}
