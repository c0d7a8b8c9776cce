// SPDX-License-Identifier: GPL-3.0-or-later
#include "built_in_networks.h"

#include "error.h"
#include "network_file.h"
#include "onnx_file.h"

namespace taso {

std::vector<std::string> built_in_networks() {
    return {"alexnet",  "vgg16",      "googlenet", "resnet18",
            "resnet50", "squeezenet", "mobilenet", "mobilenet_v2"};
}

Network load_network(const std::string& name_or_file) {
    for (const BuiltInNetwork& network : built_in_network_texts())
        if (network.name == name_or_file)
            return read_network(Json::parse(network.text), "built-in network " + name_or_file);
    if (name_or_file.ends_with(".onnx")) return read_onnx(name_or_file);
    if (name_or_file.ends_with(".json")) return read_network_file(name_or_file);
    std::string names;
    for (const std::string& name : built_in_networks()) names += " " + name;
    throw Error("'" + name_or_file + "' is neither a built-in network (" + names.substr(1) +
                ") nor a file named *.onnx or *.network.json");
}

}  // namespace taso
