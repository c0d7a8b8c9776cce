// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_options.h"

#include <sstream>

#include "board/board_file.h"

namespace taso {

Option board_option(const std::string& help) {
    return {.name = "--board", .takes = Takes::board, .value = "NAME", .help = help};
}

Option runner_option() {
    return {.name = "--runner",
            .takes = Takes::text,
            .value = "WORDS",
            .help =
                "Compiles for the board of --board, but runs on this machine behind these words, such as "
                "\"qemu-arm-static -cpu cortex-a15\". Such times are emulated, and never the board's."};
}

BoardEntry board_of(const Arguments& arguments) {
    const auto runner = arguments.text("--runner"), name = arguments.text("--board");
    if (runner && !name) throw Error("--runner wants a --board to compile for");
    BoardEntry entry = find_board_entry(name.value_or("host"));
    if (!runner) return entry;
    entry.access.host.clear();
    entry.access.runner.clear();
    std::istringstream words(*runner);
    for (std::string word; words >> word;) entry.access.runner.push_back(word);
    if (entry.access.runner.empty())
        throw Error("--runner wants a program, such as \"qemu-arm-static -cpu cortex-a15\"");
    check(entry, "--runner");
    return entry;
}

}  // namespace taso
