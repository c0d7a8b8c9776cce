// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "arguments.h"
#include "base/parent_folders.h"
#include "base/units.h"
#include "commands.h"
#include "onnx/writer.h"
#include "print_json.h"
#include "shared_options.h"
#include "sources/open.h"

namespace taso {

namespace {

int do_onnx(const Arguments& arguments) {
    const std::string file = *arguments.text("-o");
    const ParentFolders parents(file);
    const Network network = load_network(arguments.operands()[0], wishes_of(arguments));
    write_onnx(network, file);
    const auto bytes = static_cast<std::int64_t>(std::filesystem::file_size(file));
    if (arguments.has("--json"))
        print_json({{"file", file}, {"bytes", bytes}});
    else
        std::printf("%s: %s, %zu layers\n", file.c_str(), format_bytes(bytes).c_str(), network.layers.size());
    return 0;
}

}  // namespace

Command command_onnx() {
    return {
        .name = "onnx",
        .purpose = "Writes a network as an ONNX file, for other tools",
        .operands = {network_operand()},
        .groups = {{.options = {{.name = "-o",
                                 .takes = Takes::file,
                                 .value = "FILE",
                                 .required = true,
                                 .help = "The ONNX file to write."},
                                json_option("{file, bytes}")}},
                   network_options()},
        .examples = {{"taso onnx squeezenet -o squeezenet.onnx", "With the weights that are planned with."}},
        .run = do_onnx};
}

}  // namespace taso
