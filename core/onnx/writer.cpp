// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/writer.h"

#include <cerrno>
#include <climits>
#include <cstring>
#include <system_error>

#include "base/error.h"
#include "base/file_replacement.h"
#include "onnx/channel_order.h"
#include "onnx/graph_writer.h"

namespace taso {

namespace {

/// Protocol buffers' variable-length integer.
std::string varint(std::uint64_t value) {
    std::string bytes;
    for (; value >= 0x80; value >>= 7) bytes += static_cast<char>(value | 0x80);
    return bytes + static_cast<char>(value);
}

/// Tag and length that stand before a length-delimited field.
std::string field(int number, std::uint64_t length) {
    return varint(static_cast<std::uint64_t>(number) << 3 | 2) + varint(length);
}

/// A TensorProto up to its raw data.
std::string tensor_head(const LargeInitializer& initializer) {
    onnx::TensorProto head;
    head.set_name(initializer.name);
    head.set_data_type(onnx::TensorProto::FLOAT);
    for (std::int64_t extent : initializer.dims) head.add_dims(extent);
    return head.SerializeAsString() +
           field(onnx::TensorProto::kRawDataFieldNumber, static_cast<std::uint64_t>(initializer.bytes()));
}

}  // namespace

void write_onnx(const Network& network, const std::filesystem::path& file) {
    const GraphWriter writer(network);
    onnx::ModelProto model;
    model.set_ir_version(7);
    model.set_producer_name("taso");
    model.add_opset_import()->set_version(writer.opset());
    const std::string head = model.SerializeAsString(), graph = writer.graph().SerializeAsString();

    // The fields of a message may stand in any order and piecewise: the weights follow the rest of the graph,
    // one layer in memory at a time.
    std::uint64_t length = graph.size();
    for (const LargeInitializer& initializer : writer.initializers()) {
        const std::uint64_t size =
            tensor_head(initializer).size() + static_cast<std::uint64_t>(initializer.bytes());
        length += field(onnx::GraphProto::kInitializerFieldNumber, size).size() + size;
    }
    if (length + head.size() + 16 > INT_MAX)
        throw Error(file.string() + ": the network has more than the 2 GiB that an ONNX file can hold");

    FileReplacement out(file);
    out.write(head);
    out.write(field(onnx::ModelProto::kGraphFieldNumber, length));
    out.write(graph);
    Constants constants;
    int made = -1;
    for (const LargeInitializer& initializer : writer.initializers()) {
        if (initializer.layer != made) constants = network.constants(made = initializer.layer);
        const bool is_weights = initializer.part == LargeInitializer::Part::weights;
        const Layer& layer = network.layers[initializer.layer];
        const std::vector<float> swapped =
            is_weights && layer.op == Op::conv_transpose
                ? input_major(constants.weights, layer, network.shape(layer.inputs[0]).channels)
                : std::vector<float>();
        const std::vector<float>& values = !swapped.empty() ? swapped
                                           : is_weights     ? constants.weights
                                                            : constants.bias;
        const std::string start = tensor_head(initializer);
        const auto bytes = static_cast<std::uint64_t>(initializer.bytes());
        if (values.size() * sizeof(float) != bytes)
            throw Error(file.string() + ": layer '" + network.layers[initializer.layer].name +
                        "' has constants of another size than its shape says");
        out.write(field(onnx::GraphProto::kInitializerFieldNumber, start.size() + bytes));
        out.write(start);
        out.write({reinterpret_cast<const char*>(values.data()), bytes});
    }
    out.commit();
}

}  // namespace taso
