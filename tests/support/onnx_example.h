// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of operators that ONNX has: a model of one node, its inputs and what it makes of them.
#pragma once

#include <onnx/onnx_pb.h>

#include <QTemporaryDir>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "network/reference.h"
#include "sources/open.h"

namespace taso {

/// Where Debian's libonnx-testdata has them.
inline const char* const onnx_examples = "/usr/share/libonnx-testdata/data";

/// The folder of an example by name; empty where it is not there.
inline std::filesystem::path find_onnx_example(const std::string& name) {
    std::error_code none;
    for (const auto& set : std::filesystem::directory_iterator(onnx_examples, none))
        if (std::filesystem::exists(set.path() / name / "model.onnx")) return set.path() / name;
    return {};
}

inline onnx::TensorProto onnx_tensor(const std::filesystem::path& file) {
    onnx::TensorProto tensor;
    std::ifstream in(file, std::ios::binary);
    tensor.ParseFromIstream(&in);
    return tensor;
}

inline std::vector<float> onnx_floats(const onnx::TensorProto& tensor) {
    if (!tensor.has_raw_data()) return {tensor.float_data().begin(), tensor.float_data().end()};
    std::vector<float> values(tensor.raw_data().size() / sizeof(float));
    std::memcpy(values.data(), tensor.raw_data().data(), values.size() * sizeof(float));
    return values;
}

/// The largest difference of the example's first output to what the network read from it gives, relative to the
/// largest value. Inputs but the first become constants. Throws Error where it cannot be read.
inline double onnx_example_error(const std::filesystem::path& example) {
    onnx::ModelProto model;
    std::ifstream in(example / "model.onnx", std::ios::binary);
    model.ParseFromIstream(&in);
    onnx::GraphProto& graph = *model.mutable_graph();
    const std::filesystem::path data = example / "test_data_set_0";
    for (int i = 1; i < graph.input_size(); i++) {
        if (!std::filesystem::exists(data / ("input_" + std::to_string(i) + ".pb"))) continue;
        onnx::TensorProto& constant = *graph.add_initializer();
        constant = onnx_tensor(data / ("input_" + std::to_string(i) + ".pb"));
        constant.set_name(graph.input(i).name());
    }
    const QTemporaryDir folder;
    const std::string file = folder.filePath("a.onnx").toStdString();
    std::ofstream(file, std::ios::binary) << model.SerializeAsString();
    const Network network = load_network(file);
    const std::vector<double> made =
        reference_outputs(network, onnx_floats(onnx_tensor(data / "input_0.pb"))).at(0);
    const std::vector<float> expected = onnx_floats(onnx_tensor(data / "output_0.pb"));
    if (made.size() != expected.size()) return HUGE_VAL;
    double largest = 1e-3, worst = 0;
    for (std::size_t i = 0; i < made.size(); i++) {
        largest = std::max(largest, std::abs(static_cast<double>(expected[i])));
        const double error = std::abs(made[i] - static_cast<double>(expected[i]));
        if (!(error <= worst)) worst = std::isnan(error) ? HUGE_VAL : error;
    }
    return worst / largest;
}

}  // namespace taso
