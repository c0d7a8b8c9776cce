// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "arguments.h"
#include "commands.h"
#include "error.h"
#include "json_file.h"
#include "onnx_file.h"
#include "parent_folders.h"
#include "units.h"

namespace taso {

int command_onnx(const Words& words) {
    const std::string usage = "taso onnx NETWORK -o FILE [--json]";
    const Arguments arguments(words, {"-o"}, {"--json"}, 1, 1, usage);
    const auto file = arguments.value("-o");
    if (!file) throw Error("-o is missing; usage: " + usage);
    const ParentFolders parents(*file);
    const Network network = load_network(arguments.rest()[0]);
    write_onnx(network, *file);
    const auto bytes = static_cast<std::int64_t>(std::filesystem::file_size(*file));
    if (arguments.has("--json"))
        std::printf("%s\n", Json({{"file", *file}, {"bytes", bytes}}).dump().c_str());
    else
        std::printf("%s: %s, %zu layers\n", file->c_str(), format_bytes(bytes).c_str(),
                    network.layers.size());
    return 0;
}

}  // namespace taso
