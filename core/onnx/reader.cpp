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

/// Fills in what ONNX's own inference knows of shapes; false: it cannot (newer operator sets, its own faults).
bool infer_shapes(onnx::ModelProto& model) {
    model.mutable_graph()->clear_value_info();
    try {
        onnx::shape_inference::InferShapes(model);
    } catch (const std::exception&) {
        return false;
    }
    return true;
}

/// -1 where an extent is not known; nothing where no dims are.
std::optional<Dims> inferred_dims(const onnx::ValueInfoProto& info) {
    if (!info.type().tensor_type().has_shape()) return std::nullopt;
    Dims dims;
    for (const auto& dim : info.type().tensor_type().shape().dim())
        dims.push_back(dim.has_dim_value() ? dim.dim_value() : -1);
    return dims;
}

std::string disagreement(const std::string& file, const std::string& tensor, const Dims& ours,
                         const Dims& theirs) {
    return file + ": tensor '" + clean(tensor) + "' has the dims " + text(ours) +
           ", but ONNX's shape inference says " + text(theirs);
}

/// A second opinion: where ONNX's own inference knows a shape, it must be the one that was read here. What
/// inference cannot do is no fault of the file.
void compare_shapes(onnx::ModelProto& model, const OnnxBuilder& builder, const std::string& file) {
    for (auto& input : *model.mutable_graph()->mutable_input()) {
        const auto dims = builder.dims(input.name());
        if (!dims) continue;
        auto& shape = *input.mutable_type()->mutable_tensor_type()->mutable_shape();
        for (int i = 0; i < shape.dim_size(); i++) shape.mutable_dim(i)->set_dim_value((*dims)[i]);
    }
    if (!infer_shapes(model)) return;
    for (const auto& info : model.graph().value_info()) {
        const auto ours = builder.dims(info.name()), theirs = inferred_dims(info);
        if (!ours || !theirs) continue;
        bool equal = theirs->size() == ours->size();
        for (std::size_t i = 0; equal && i < theirs->size(); i++)
            equal = (*theirs)[i] < 0 || (*theirs)[i] == (*ours)[i];
        if (!equal) throw Error(disagreement(file, info.name(), *ours, *theirs));
    }
}

/// Where one image of a batch was read: every tensor of the file must be the batch of what was read for the one, or
/// images may be mixed. The file's input still has its batch here.
void compare_with_batch(onnx::ModelProto& model, const OnnxBuilder& builder, const std::string& file) {
    const std::string place =
        file + ": one image of the batch of " + std::to_string(builder.batch()) + " cannot be read alone: ";
    if (!infer_shapes(model)) throw Error(place + "ONNX's shape inference fails on the file");
    std::map<std::string, Dims> inferred;
    const auto note = [&](const onnx::ValueInfoProto& info) {
        if (auto dims = inferred_dims(info)) inferred[info.name()] = *dims;
    };
    for (const auto& info : model.graph().value_info()) note(info);
    for (const auto& info : model.graph().output()) note(info);
    for (const onnx::NodeProto& node : model.graph().node())
        for (const std::string& made : node.output()) {
            const auto ours = builder.dims(made);
            if (!ours) continue;
            // What stands in its branch has no shapes here to be compared.
            if (node.op_type() == "If") throw Error(place + "'" + clean(made) + "' is made by an If");
            Dims whole = *ours;
            if (!whole.empty() && whole[0] == 1) whole[0] = builder.batch();
            const auto found = inferred.find(made);
            if (found == inferred.end())
                throw Error(place + "the shape of '" + clean(made) + "' is not known");
            if (ours->empty() || (*ours)[0] != 1 || found->second != whole)
                throw Error(place + "of '" + clean(made) + "', whose dims are " + text(found->second) +
                            ", it would make " + text(*ours));
        }
}

/// Reads a file; of an input's batch one image only, or all, which is nothing where a node wants one image.
std::optional<Network> read_batch(const std::filesystem::path& file, const NetworkWishes& wishes,
                                  bool one_image) {
    const std::unique_ptr<onnx::ModelProto> model = parse(file);
    const int opset = standard_opset(*model, file.string());
    inline_functions(*model, file.string());
    if (!wishes.outputs.empty()) end_at(*model->mutable_graph(), wishes.outputs, file.string());
    const std::vector<OnnxNode> nodes = sorted_nodes(*model->mutable_graph(), file.string());
    OnnxBuilder builder(*model, file, opset);
    builder.read_inputs(wishes, one_image);
    for (const OnnxNode& node : nodes) builder.add_or_note(node);
    if (builder.met_batch() && !one_image) return std::nullopt;
    if (!builder.unsupported().empty()) throw UnsupportedNodes(builder.take_survey());
    builder.read_outputs();
    if (one_image)
        compare_with_batch(*model, builder, file.string());
    else if (!builder.dropped_window())
        compare_shapes(*model, builder, file.string());
    OnnxGraph graph = builder.take();
    recognise(graph);
    fold(graph);
    take_callers_layouts(graph);
    return finish(std::move(graph));
}

}  // namespace

Network read_onnx(const std::filesystem::path& file, const NetworkWishes& wishes) {
    std::optional<Network> read = read_batch(file, wishes, false);
    if (!read) read = read_batch(file, wishes, true);
    try {
        validate(*read);
    } catch (const Error& fault) {
        throw Error(file.string() + ": " + fault.what());
    }
    return *std::move(read);
}

}  // namespace taso
