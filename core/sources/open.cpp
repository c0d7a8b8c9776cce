// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/open.h"

#include <algorithm>
#include <filesystem>
#include <optional>

#include "base/embedded.h"
#include "base/error.h"
#include "network/network_file.h"
#include "network/part.h"

namespace taso {

namespace {

std::optional<Network> built_in_network(const std::string& name) {
    const std::string path = "resources/networks/" + name + ".network.json";
    const auto built_in = embedded_files("resources/networks/");
    if (std::find(built_in.begin(), built_in.end(), path) == built_in.end()) return std::nullopt;
    return read_network(Json::parse(embedded_file(path)), "built-in network " + name);
}

/// "a, b or c".
std::string alternatives(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); i++)
        text += (i == 0 ? "" : i + 1 < words.size() ? ", " : " or ") + words[i];
    return text;
}

Source read_as(const Format* format, const std::string& name, const NetworkWishes& wishes) {
    if (format && format->holds == Holds::Problem && !wishes.empty())
        throw Error(name +
                    ": a problem has its layers and sizes already; --size and --outputs are for networks");
    if (format) return format->read(name, wishes);
    // Who has named a file asks for none of the built-in ones.
    if (std::error_code trouble; std::filesystem::exists(name, trouble)) {
        std::string patterns;
        for (const std::string& each : patterns_of_all()) patterns += ", " + each;
        throw Error(name + ": is named like no file of a network (" + patterns.substr(2) + ")");
    }
    std::string names;
    for (const std::string& each : built_in_networks()) names += " " + each;
    throw Error("'" + name + "' is neither a built-in network (" + names.substr(1) + ") nor a file named " +
                alternatives(patterns_of_all()));
}

}  // namespace

const std::vector<NetworkGroup>& network_groups() {
    static const std::vector<NetworkGroup> groups = {
        {"Classifiers",
         {"alexnet", "vgg16", "googlenet", "resnet18", "resnet50", "resnet152", "squeezenet", "mobilenet",
          "mobilenet_v2", "densenet121"}},
        {"Mobile classifiers", {"mobilenet_v3_large", "efficientnet_b0", "shufflenet_v2", "mnasnet"}},
        {"Detection and segmentation", {"tiny_yolo_v3", "unet"}},
        {"MLPerf Tiny", {"resnet8", "ds_cnn", "mobilenet_v1_025", "autoencoder"}}};
    return groups;
}

std::vector<std::string> built_in_networks() {
    std::vector<std::string> all;
    for (const NetworkGroup& group : network_groups())
        all.insert(all.end(), group.networks.begin(), group.networks.end());
    return all;
}

std::vector<std::string> benchmark_networks() { return network_groups().front().networks; }

Source open(const std::string& name, const NetworkWishes& wishes) {
    if (auto network = built_in_network(name)) return as_wanted(*network, wishes, name);
    return read_as(format_of(name), name, wishes);
}

Network load_network(const std::string& name, const NetworkWishes& wishes) {
    if (auto network = built_in_network(name)) return as_wanted(*network, wishes, name);
    return std::get<Network>(read_as(network_format_of(name), name, wishes));
}

bool names_problem(std::string_view name) {
    const Format* format = format_of(name);
    return format && format->holds == Holds::Problem;
}

}  // namespace taso
