// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>

#include "arguments.h"
#include "base/units.h"
#include "commands.h"
#include "network/network_file.h"
#include "print_json.h"
#include "shared_options.h"
#include "sources/open.h"

namespace taso {

namespace {

std::string joined(const Json& names) {
    std::string all;
    for (const Json& name : names) all += (all.empty() ? "" : ", ") + name.get<std::string>();
    return all;
}

Json describe_layers(const Network& network) {
    Json rows = Json::array();
    for (int i = 0; i < static_cast<int>(network.layers.size()); i++) {
        const Layer& layer = network.layers[i];
        Json inputs = Json::array();
        for (int tensor : layer.inputs) inputs.push_back(network.tensor_name(tensor));
        const TensorShape shape = layer.shape;
        rows.push_back({{"name", layer.name},
                        {"op", name(layer.op)},
                        {"inputs", inputs},
                        {"shape", {shape.channels, shape.height, shape.width}},
                        {"output", network.is_output(i + 1)},
                        {"macs", multiply_accumulates(network, i)},
                        {"weight_bytes", constant_bytes(network, i)}});
    }
    return rows;
}

void print_table(const Network& network, const Json& rows) {
    std::vector<std::vector<std::string>> table = {{"layer", "op", "output", "MMAC", "weights", "inputs"}};
    double macs = 0;
    std::int64_t weight_bytes = 0;
    for (std::size_t i = 0; i < rows.size(); i++) {
        const Json& row = rows[i];
        const auto bytes = row["weight_bytes"].get<std::int64_t>();
        const double mega = row["macs"].get<double>() / 1e6;
        char number[32];
        std::snprintf(number, sizeof number, "%.3f", mega);
        table.push_back({row["name"], row["op"], text(network.layers[i].shape), mega > 0 ? number : "",
                         bytes ? format_bytes(bytes) : "", joined(row["inputs"])});
        macs += mega;
        weight_bytes += bytes;
    }
    std::vector<std::size_t> widths(table[0].size());
    for (const auto& row : table)
        for (std::size_t i = 0; i < row.size(); i++) widths[i] = std::max(widths[i], row[i].size());
    for (const auto& row : table) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); i++) {
            const std::string space(widths[i] - row[i].size(), ' ');
            const bool right = i == 3 || i == 4;
            line += (i ? "  " : "") + (right ? space + row[i] : row[i] + space);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        std::printf("%s\n", line.c_str());
    }
    std::printf("%zu layers, %.3f GMAC, %s of weights\n", rows.size(), macs / 1e3,
                format_bytes(weight_bytes).c_str());
}

int do_show(const Arguments& arguments) {
    const Network network = load_network(arguments.operands()[0], wishes_of(arguments));
    const Json layers = describe_layers(network);
    Json outputs = Json::array();
    for (int tensor : network.outputs) outputs.push_back(network.tensor_name(tensor));
    if (arguments.has("--json")) {
        const Json description = describe(network);
        Json shown = {{"name", network.name},
                      {"input", description["input"]},
                      {"outputs", outputs},
                      {"layers", layers}};
        shown["input"]["batch"] = network.batch;
        print_json(shown);
        return 0;
    }
    std::string inputs;
    for (const InputPart& part : network.input_parts)
        inputs += (inputs.empty() ? "inputs " : ", ") + part.name + " " + text(part.shape);
    if (inputs.empty()) inputs = "input " + network.input_name + " " + text(network.input);
    std::printf("%s: %s, output %s\n\n", network.name.c_str(), inputs.c_str(), joined(outputs).c_str());
    print_table(network, layers);
    if (const std::string note = batch_note(network); !note.empty()) std::printf("%s\n", note.c_str());
    return 0;
}

}  // namespace

Command command_show() {
    return {
        .name = "show",
        .purpose = "Shows the layers of a network, with shapes, arithmetic and weights",
        .operands = {network_operand()},
        .groups = {{.options = {json_option("{name, input {name, shape, batch}, outputs, layers [{name, op, "
                                            "inputs, shape, output, macs, weight_bytes}]}")}},
                   network_options()},
        .examples = {{"taso show googlenet", "A table of the layers."},
                     {"taso show mine.onnx --json", "What was read of a file."},
                     {"taso show detector.onnx --size 320x320 --outputs boxes,scores",
                      "The part that ends at two tensors, of an input whose height and width are open."}},
        .run = do_show};
}

}  // namespace taso
