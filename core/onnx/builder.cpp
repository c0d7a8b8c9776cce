// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/builder.h"

#include <algorithm>
#include <set>

#include "network/layer_shape.h"

namespace taso {

namespace {

using Method = void (OnnxBuilder::*)(const OnnxNode&);

}  // namespace

OnnxBuilder::OnnxBuilder(onnx::ModelProto& model, const std::filesystem::path& file, int opset)
    : proto_(*model.mutable_graph()), file_(file), opset_(opset) {
    graph_.name = clean(file.stem().string());
    if (graph_.name.empty()) graph_.name = "network";
    for (auto& initializer : *proto_.mutable_initializer())
        if (!initializers_.emplace(initializer.name(), &initializer).second)
            throw Error(file.string() + ": the weights '" + clean(initializer.name()) + "' stand twice");
}

void OnnxBuilder::read_input() {
    const onnx::ValueInfoProto* only = nullptr;
    int count = 0;
    std::string names;
    for (const auto& input : proto_.input()) {
        if (initializers_.contains(input.name())) continue;
        if (count < 4) names += (count ? ", '" : "'") + clean(input.name()) + "'";
        if (count++ == 0) only = &input;
    }
    const std::string where = file_.string();
    if (count != 1)
        throw Error(where + ": has " + std::to_string(count) + " inputs" + (count ? " (" + names + ")" : "") +
                    ", but only networks of one input are read");
    const std::string place = where + ": input '" + clean(only->name()) + "'";
    const auto& type = only->type().tensor_type();
    if (type.elem_type() != onnx::TensorProto::FLOAT) throw Error(place + ": is no tensor of float32");
    const auto& shape = type.shape();
    if (shape.dim_size() != 2 && shape.dim_size() != 4)
        throw Error(place + ": has " + std::to_string(shape.dim_size()) +
                    " dimensions; wanted are batch, channels, height and width, or batch and channels");
    Dims dims;
    for (const auto& dim : shape.dim()) dims.push_back(dim.has_dim_value() ? dim.dim_value() : 0);
    // A batch that is left open is 1.
    if (dims[0] < 1) dims[0] = 1;
    if (dims[0] != 1) throw Error(place + ": has a batch of " + std::to_string(dims[0]) + ", only 1 is read");
    for (std::size_t i = 1; i < dims.size(); i++)
        if (dims[i] < 1 || dims[i] > most_extent)
            throw Error(place + ": its shape " + text(dims) + " has an open or impossible extent");
    dims.resize(4, 1);
    graph_.input = {static_cast<int>(dims[1]), static_cast<int>(dims[2]), static_cast<int>(dims[3])};
    check_shape(graph_.input, place);
    dims.resize(static_cast<std::size_t>(shape.dim_size()));
    graph_.input_name = clean(only->name());
    if (graph_.input_name.empty()) throw Error(where + ": its input has no name");
    values_[only->name()] = {.constant = {}, .tensor = 0, .dims = dims, .view = {}};
}

void OnnxBuilder::add(const OnnxNode& node) {
    static const std::map<std::string, Method> methods = {
        {"Conv", &OnnxBuilder::add_conv},       {"BatchNormalization", &OnnxBuilder::add_normalization},
        {"Relu", &OnnxBuilder::add_activation}, {"Clip", &OnnxBuilder::add_activation},
        {"Add", &OnnxBuilder::add_sum},         {"Sum", &OnnxBuilder::add_sum},
        {"Sub", &OnnxBuilder::add_affine},      {"Mul", &OnnxBuilder::add_affine},
        {"Div", &OnnxBuilder::add_affine},      {"Concat", &OnnxBuilder::add_concat},
        {"Gemm", &OnnxBuilder::add_gemm},       {"MatMul", &OnnxBuilder::add_matmul},
        {"LRN", &OnnxBuilder::add_lrn},         {"Softmax", &OnnxBuilder::add_softmax},
        {"Pad", &OnnxBuilder::add_pad},         {"Transpose", &OnnxBuilder::add_transpose},
        {"Dropout", &OnnxBuilder::add_view},    {"Identity", &OnnxBuilder::add_view},
        {"Flatten", &OnnxBuilder::add_view},    {"Reshape", &OnnxBuilder::add_view},
        {"Squeeze", &OnnxBuilder::add_view},    {"Unsqueeze", &OnnxBuilder::add_view}};
    static const std::map<std::string, std::pair<Op, bool>> pools = {
        {"MaxPool", {Op::max_pool, false}},
        {"AveragePool", {Op::average_pool, false}},
        {"GlobalMaxPool", {Op::max_pool, true}},
        {"GlobalAveragePool", {Op::average_pool, true}}};
    const std::string& domain = node.proto().domain();
    const bool standard = domain.empty() || domain == "ai.onnx";
    const auto method = methods.find(node.op());
    const auto pool = pools.find(node.op());
    const bool known = standard && (method != methods.end() || pool != pools.end());
    const bool on_constants = standard && (node.op() == "Shape" || OnnxEvaluator::evaluates(node.op()));
    if (!known && !on_constants) throw node.unsupported();
    if (standard) refuse_training(node);
    if (reads_open(node)) {
        if (!known && node.op() != "Shape" && !reads_constants_only(node)) throw node.unsupported();
        leave_open(node);
        return;
    }
    if (add_constant(node)) return;
    if (!known) throw node.unsupported();
    if (pool != pools.end())
        add_pool(node, pool->second.first, pool->second.second);
    else
        (this->*method->second)(node);
}

void OnnxBuilder::add_or_note(const OnnxNode& node, UnsupportedParts& parts) {
    try {
        add(node);
    } catch (const Unsupported& part) {
        parts.add(part);
        leave_open(node);
    } catch (const Error&) {
        // What is not supported comes first: it may be why the rest is not understood.
        if (parts.empty()) throw;
    }
}

bool OnnxBuilder::reads_open(const OnnxNode& node) const {
    const auto& inputs = node.proto().input();
    return std::any_of(inputs.begin(), inputs.end(),
                       [&](const std::string& input) { return open_.contains(input); });
}

bool OnnxBuilder::reads_constants_only(const OnnxNode& node) {
    const auto& inputs = node.proto().input();
    return std::all_of(inputs.begin(), inputs.end(), [&](const std::string& input) {
        const auto open = open_.find(input);
        const auto known = values_.find(input);
        return input.empty() || initializers_.contains(input) || (open != open_.end() && open->second) ||
               (known != values_.end() && known->second.constant);
    });
}

void OnnxBuilder::leave_open(const OnnxNode& node) {
    const bool constant = node.op() == "Shape" || reads_constants_only(node);
    for (const std::string& output : node.proto().output()) open_[output] = constant;
}

void OnnxBuilder::refuse_training(const OnnxNode& node) {
    const bool normalization = node.op() == "BatchNormalization";
    if (!normalization && node.op() != "Dropout") return;
    const std::string set = "in operator set " + std::to_string(opset_) + " ";
    const auto refuse = [&](const std::string& why) {
        throw node.unsupported("is in training mode" + (why.empty() ? "" : ": " + set + why + " says so"));
    };
    if (opset_ < 7 && node.integer("is_test", 0) == 0) refuse("its is_test of 0");
    if (node.integer("training_mode", 0) != 0) refuse("");
    if (normalization) {
        const auto& outputs = node.proto().output();
        const bool more = std::any_of(outputs.begin() + 1, outputs.end(),
                                      [](const std::string& output) { return !output.empty(); });
        if (opset_ < 14 && more) refuse("an output of means or variances");
    } else if (node.reads(2)) {
        const auto& mode = value(node, 2).constant;
        if (!mode || mode->elements() != 1 || mode->floats()[0] != 0) refuse("");
    }
}

bool OnnxBuilder::add_constant(const OnnxNode& node) {
    if (node.op() == "Shape") {
        const OnnxValue& of = value(node, 0);
        if (node.has("start") || node.has("end")) throw node.unsupported("part of a shape is not supported");
        const Dims& dims = of.constant ? of.constant->dims : of.dims;
        OnnxValue made;
        made.constant = OnnxConstant::of({static_cast<std::int64_t>(dims.size())}, dims, node.output());
        values_[node.output()] = made;
        return true;
    }
    std::vector<const OnnxConstant*> inputs;
    for (int i = 0; i < node.inputs(); i++) {
        if (node.reads(i) && !value(node, i).constant) return false;
        inputs.push_back(node.reads(i) ? &*value(node, i).constant : nullptr);
    }
    std::optional<OnnxConstant> made = evaluator_.evaluate(node, inputs, file_.parent_path());
    if (!made) throw node.unsupported("this op is not supported on constants");
    values_[node.output()].constant = std::move(made);
    return true;
}

void OnnxBuilder::read_outputs() {
    const std::string where = file_.string();
    if (proto_.output_size() == 0) throw Error(where + ": has no outputs");
    std::set<int> taken;
    for (const auto& output : proto_.output()) {
        const std::string place = where + ": output '" + clean(output.name()) + "'";
        const OnnxValue* found = find(output.name());
        if (!found) throw Error(place + ": is made by no node");
        if (found->constant) throw Error(place + ": is constant");
        if (found->tensor == 0) throw Error(place + ": is the network's input itself");
        int tensor = found->tensor;
        if (!taken.insert(tensor).second) {
            // A second name for one tensor is a copy of it, in a buffer of its own.
            OnnxLayer copy;
            copy.layer.op = Op::reshape;
            copy.layer.inputs = {tensor};
            copy.layer.shape = graph_.shape(tensor);
            copy.tensor = clean(output.name());
            graph_.layers.push_back(std::move(copy));
            tensor = static_cast<int>(graph_.layers.size());
        }
        graph_.outputs.push_back(tensor);
    }
}

std::optional<Dims> OnnxBuilder::dims(const std::string& tensor) const {
    const auto found = values_.find(tensor);
    if (found == values_.end() || found->second.constant) return std::nullopt;
    return found->second.dims;
}

const OnnxValue* OnnxBuilder::find(const std::string& tensor) {
    const auto found = values_.find(tensor);
    if (found != values_.end()) return &found->second;
    const auto initializer = initializers_.find(tensor);
    if (initializer == initializers_.end()) return nullptr;
    const std::string where = file_.string() + ": weights '" + clean(tensor) + "'";
    OnnxValue made;
    made.constant = read_constant(*initializer->second, file_.parent_path(), where);
    return &(values_[tensor] = std::move(made));
}

const OnnxValue& OnnxBuilder::value(const OnnxNode& node, int index) {
    if (!node.reads(index)) throw node.fault("lacks input " + std::to_string(index));
    const OnnxValue* found = find(node.input(index));
    if (!found) throw node.fault("reads '" + clean(node.input(index)) + "', which is not supported");
    return *found;
}

OnnxValue OnnxBuilder::tensor(const OnnxNode& node, int index) {
    const OnnxValue& found = value(node, index);
    if (found.constant) throw node.fault("reads a constant where a tensor is wanted");
    return found;
}

const OnnxConstant& OnnxBuilder::constant(const OnnxNode& node, int index, const char* what) {
    const OnnxValue& found = value(node, index);
    if (!found.constant)
        throw node.fault(std::string(what) + " '" + clean(node.input(index)) + "' is not constant");
    if (!found.constant->finite())
        throw node.fault(std::string(what) + " '" + clean(node.input(index)) +
                         "' has an element that is not finite");
    return *found.constant;
}

std::vector<double> OnnxBuilder::numbers(const OnnxNode& node, const OnnxConstant& constant,
                                         std::size_t count) {
    if (constant.elements() != static_cast<std::int64_t>(count))
        throw node.fault("'" + clean(constant.identity) + "' has " + std::to_string(constant.elements()) +
                         " elements, not " + std::to_string(count));
    const std::vector<float> values = constant.floats();
    return {values.begin(), values.end()};
}

TensorShape OnnxBuilder::shape_of(const OnnxNode& node, const Dims& dims) const {
    if (dims.size() < 2 || dims.size() > 4 || dims[0] != 1)
        throw node.fault("reads a tensor of dims " + text(dims) +
                         "; wanted are a batch of 1, channels, and at most two more");
    Dims padded = dims;
    padded.resize(4, 1);
    for (std::int64_t extent : padded)
        if (extent < 1 || extent > most_extent)
            throw node.fault("reads a tensor of impossible dims " + text(dims));
    const TensorShape shape{static_cast<int>(padded[1]), static_cast<int>(padded[2]),
                            static_cast<int>(padded[3])};
    check_shape(shape, node.where());
    return shape;
}

void OnnxBuilder::want_image(const OnnxNode& node, const OnnxValue& value) const {
    if (value.dims.size() == 3) throw node.unsupported("one-dimensional windows are not supported");
    if (value.dims.size() != 4)
        throw node.fault("reads a tensor of dims " + text(value.dims) + ", not of four");
}

int OnnxBuilder::shaped(const OnnxNode& node, const OnnxValue& value) {
    return shaped_as(node, value, shape_of(node, value.dims));
}

int OnnxBuilder::shaped_as(const OnnxNode& node, const OnnxValue& value, TensorShape shape) {
    if (graph_.shape(value.tensor) == shape) return value.tensor;
    const auto [place, fresh] = reshaped_.try_emplace({value.tensor, shape}, 0);
    if (!fresh) return place->second;
    OnnxLayer layer;
    layer.layer.op = Op::reshape;
    layer.layer.inputs = {value.tensor};
    layer.layer.shape = shape;
    layer.tensor = value.view.empty() ? node.name() + "/reshape" : value.view;
    const int tensor = push(node, std::move(layer));
    return reshaped_[{value.tensor, shape}] = tensor;
}

int OnnxBuilder::push(const OnnxNode& node, OnnxLayer layer) {
    std::vector<TensorShape> inputs;
    for (int tensor : layer.layer.inputs) inputs.push_back(graph_.shape(tensor));
    layer.layer.shape = layer_shape(layer.layer, inputs, layer.ceil, node.where());
    if (layer.tensor.empty()) {
        layer.layer.name = clean(node.proto().name());
        layer.tensor = clean(node.output());
    }
    graph_.layers.push_back(std::move(layer));
    return static_cast<int>(graph_.layers.size());
}

void OnnxBuilder::spend_channels(const OnnxNode& node, std::int64_t channels) {
    channels_ += channels;
    if (channels_ > most_extent)
        throw node.fault("the channels with constants up to here are more than " +
                         std::to_string(most_extent));
}

void OnnxBuilder::define(const OnnxNode& node, int tensor, Dims dims) {
    values_[node.output()] = {.constant = {}, .tensor = tensor, .dims = std::move(dims), .view = {}};
}

}  // namespace taso
