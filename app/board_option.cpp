// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_option.h"

#include <sstream>

namespace taso {

BoardEntry board_of(const Arguments& arguments) {
    const auto runner = arguments.value("--runner");
    const auto name = arguments.value("--board");
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
