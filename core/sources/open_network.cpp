// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/open_network.h"

#include <algorithm>

#include "base/embedded.h"
#include "base/error.h"
#include "network/network_file.h"
#include "onnx/reader.h"

namespace taso {

std::vector<std::string> built_in_networks() {
    return {"alexnet",   "vgg16",      "googlenet", "resnet18",     "resnet50",
            "resnet152", "squeezenet", "mobilenet", "mobilenet_v2", "densenet121"};
}

Network load_network(const std::string& name_or_file) {
    const std::string path = "resources/networks/" + name_or_file + ".network.json";
    const auto built_in = embedded_files("resources/networks/");
    if (std::find(built_in.begin(), built_in.end(), path) != built_in.end())
        return read_network(Json::parse(embedded_file(path)), "built-in network " + name_or_file);
    if (name_or_file.ends_with(".onnx")) return read_onnx(name_or_file);
    if (name_or_file.ends_with(".json")) return read_network_file(name_or_file);
    std::string names;
    for (const std::string& name : built_in_networks()) names += " " + name;
    throw Error("'" + name_or_file + "' is neither a built-in network (" + names.substr(1) +
                ") nor a file named *.onnx, *.network.json or *.problem.json");
}

}  // namespace taso
