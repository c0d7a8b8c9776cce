// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "arguments.h"
#include "base/units.h"
#include "commands.h"
#include "network/network.h"
#include "print_json.h"
#include "shared_options.h"
#include "sources/open.h"

namespace taso {

namespace {

int do_networks(const Arguments& arguments) {
    Json rows = Json::array();
    for (const std::string& name : built_in_networks()) {
        const Network network = load_network(name);
        std::int64_t macs = 0, weight_bytes = 0;
        for (int i = 0; i < static_cast<int>(network.layers.size()); i++) {
            macs += multiply_accumulates(network, i);
            weight_bytes += constant_bytes(network, i);
        }
        const TensorShape in = network.input;
        rows.push_back({{"name", name},
                        {"input", {in.channels, in.height, in.width}},
                        {"layers", network.layers.size()},
                        {"macs", macs},
                        {"weight_bytes", weight_bytes}});
        if (!arguments.has("--json"))
            std::printf("%-14s %3dx%dx%d  %3zu layers  %7.3f GMAC  %9s of weights\n", name.c_str(),
                        in.channels, in.height, in.width, network.layers.size(),
                        static_cast<double>(macs) / 1e9, format_bytes(weight_bytes).c_str());
    }
    if (arguments.has("--json")) print_json(rows);
    return 0;
}

}  // namespace

Command command_networks() {
    return {.name = "networks",
            .purpose = "Lists the built-in networks, with their arithmetic and their weights",
            .groups = {{.options = {json_option("[{name, input, layers, macs, weight_bytes}]")}}},
            .run = do_networks};
}

}  // namespace taso
