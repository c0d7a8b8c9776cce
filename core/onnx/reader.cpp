// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/reader.h"

#include <onnx/shape_inference/implementation.h>

#include "network/validate.h"
#include "onnx/builder.h"
#include "onnx/callers.h"
#include "onnx/ends.h"
#include "onnx/finish.h"
#include "onnx/fold.h"
#include "onnx/functions.h"
#include "onnx/proto_file.h"
#include "onnx/recognise.h"

namespace taso {

namespace {

std::unique_ptr<onnx::ModelProto> parse(const std::filesystem::path& file) {
    auto model = std::make_unique<onnx::ModelProto>();
    if (!read_proto(file, *model)) throw Error(file.string() + ": is truncated, or no ONNX file");
    // An empty file is an empty model.
    if (!model->has_graph() || model->graph().node_size() == 0)
        throw Error(file.string() + ": holds no ONNX network");
    return model;
}

int standard_opset(const onnx::ModelProto& model, const std::string& file) {
    std::int64_t version = 1;
    for (const auto& opset : model.opset_import())
        if (opset.domain().empty() || opset.domain() == "ai.onnx") version = opset.version();
    if (version < 1 || version > 1000)
        throw Error(file + ": is of operator set " + std::to_string(version) + ", which is not known");
    return static_cast<int>(version);
}

/// A second opinion: where ONNX's own inference knows a shape, it must be the one that was read here. What
/// inference cannot do (newer operator sets, its own faults) is no fault of the file.
void compare_shapes(onnx::ModelProto& model, const OnnxBuilder& builder, const std::string& file) {
    for (auto& input : *model.mutable_graph()->mutable_input()) {
        const auto dims = builder.dims(input.name());
        if (!dims) continue;
        auto& shape = *input.mutable_type()->mutable_tensor_type()->mutable_shape();
        for (int i = 0; i < shape.dim_size(); i++) shape.mutable_dim(i)->set_dim_value((*dims)[i]);
    }
    model.mutable_graph()->clear_value_info();
    try {
        onnx::shape_inference::InferShapes(model);
    } catch (const std::exception&) {
        return;
    }
    for (const auto& info : model.graph().value_info()) {
        const auto ours = builder.dims(info.name());
        const auto& shape = info.type().tensor_type().shape();
        if (!ours || !info.type().tensor_type().has_shape()) continue;
        bool equal = shape.dim_size() == static_cast<int>(ours->size());
        Dims theirs;
        for (const auto& dim : shape.dim()) theirs.push_back(dim.has_dim_value() ? dim.dim_value() : -1);
        for (std::size_t i = 0; equal && i < theirs.size(); i++)
            equal = theirs[i] < 0 || theirs[i] == (*ours)[i];
        if (!equal)
            throw Error(file + ": tensor '" + clean(info.name()) + "' has the dims " + text(*ours) +
                        ", but ONNX's shape inference says " + text(theirs));
    }
}

}  // namespace

Network read_onnx(const std::filesystem::path& file, const NetworkWishes& wishes) {
    const std::unique_ptr<onnx::ModelProto> model = parse(file);
    const int opset = standard_opset(*model, file.string());
    inline_functions(*model, file.string());
    if (!wishes.outputs.empty()) end_at(*model->mutable_graph(), wishes.outputs, file.string());
    const std::vector<OnnxNode> nodes = sorted_nodes(*model->mutable_graph(), file.string());
    OnnxBuilder builder(*model, file, opset);
    builder.read_input(wishes);
    for (const OnnxNode& node : nodes) builder.add_or_note(node);
    if (!builder.unsupported().empty()) throw builder.unsupported().fault(file.string(), "nodes");
    builder.read_outputs();
    if (!builder.dropped_window()) compare_shapes(*model, builder, file.string());
    OnnxGraph graph = builder.take();
    recognise(graph);
    fold(graph);
    take_callers_layouts(graph);
    Network network = finish(std::move(graph));
    try {
        validate(network);
    } catch (const Error& fault) {
        throw Error(file.string() + ": " + fault.what());
    }
    return network;
}

}  // namespace taso
