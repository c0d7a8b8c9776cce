// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "arguments.h"
#include "base/units.h"
#include "commands.h"
#include "network/network_totals.h"
#include "print_json.h"
#include "shared_options.h"
#include "sources/open.h"

namespace taso {

namespace {

int do_networks(const Arguments& arguments) {
    Json rows = Json::array();
    const bool json = arguments.has("--json");
    for (const NetworkGroup& group : network_groups()) {
        if (!json) std::printf("%s%s\n", rows.empty() ? "" : "\n", std::string(group.purpose).c_str());
        for (const std::string& name : group.networks) {
            const Network network = load_network(name);
            const auto [macs, weight_bytes] = totals(network);
            const TensorShape in = network.input;
            rows.push_back({{"name", name},
                            {"group", group.purpose},
                            {"input", {in.channels, in.height, in.width}},
                            {"layers", network.layers.size()},
                            {"macs", macs},
                            {"weight_bytes", weight_bytes}});
            if (!json)
                std::printf("  %-19s%11s  %3zu layers %10.1f MMAC  %9s of weights\n", name.c_str(),
                            text(in).c_str(), network.layers.size(), static_cast<double>(macs) / 1e6,
                            format_bytes(weight_bytes).c_str());
        }
    }
    if (json) print_json(rows);
    return 0;
}

}  // namespace

Command command_networks() {
    return {.name = "networks",
            .purpose = "Lists the built-in networks, with their arithmetic and their weights",
            .groups = {{.options = {json_option("[{name, group, input, layers, macs, weight_bytes}]")}}},
            .run = do_networks};
}

}  // namespace taso
