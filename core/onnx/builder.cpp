// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/builder.h"

#include <algorithm>
#include <set>

#include "network/layer_shape.h"
#include "onnx/tensor_data.h"

namespace taso {

namespace {

/// Ops of quantised networks: QuantizeLinear, QLinearConv, ConvInteger, DynamicQuantizeLinear and their like, of any
/// domain.
bool quantises(const std::string& op) {
    return op.find("QLinear") != std::string::npos || op.find("QuantizeLinear") != std::string::npos ||
           op.ends_with("Integer");
}

}  // namespace

TensorShape shape_of(const std::string& where, const Dims& dims) {
    Dims extents = dims;
    if (extents.size() > 1 && extents[0] == 1) extents.erase(extents.begin());
    if (extents.size() == 2) extents.insert(extents.begin() + 1, 1);
    while (extents.size() < 3) extents.push_back(1);
    std::int64_t channels = 1;
    for (std::size_t i = 0; i < extents.size(); i++) {
        const std::int64_t extent = extents[i];
        if (extent < 1 || extent > most_extent || (i + 2 < extents.size() && channels > most_extent / extent))
            throw Error(where + ": has the dims " + text(dims) + ", which are impossible");
        if (i + 2 < extents.size()) channels *= extent;
    }
    const TensorShape shape{static_cast<int>(channels), static_cast<int>(extents[extents.size() - 2]),
                            static_cast<int>(extents.back())};
    check_shape(shape, where);
    return shape;
}

TensorShape shape_of(const OnnxNode& node, const Dims& dims) { return shape_of(node.where(), dims); }

AxisArrangement::AxisArrangement(const std::vector<int>& channel_axes, std::size_t rank)
    : channels(channel_axes), order(channel_axes) {
    for (int axis = 0; axis < static_cast<int>(rank); axis++)
        if (std::find(channels.begin(), channels.end(), axis) == channels.end()) map.push_back(axis);
    order.insert(order.end(), map.begin(), map.end());
}

TensorShape AxisArrangement::shape(const OnnxNode& node, const Dims& dims) const {
    std::int64_t count = 1;
    for (int axis : channels) count *= dims[static_cast<std::size_t>(axis)];
    Dims extents;
    for (int axis : map) extents.push_back(dims[static_cast<std::size_t>(axis)]);
    while (extents.size() > 2 && extents[0] == 1) extents.erase(extents.begin());
    while (extents.size() < 2) extents.insert(extents.begin(), 1);
    std::int64_t rows = 1;
    for (std::size_t i = 0; i + 1 < extents.size(); i++) rows *= extents[i];
    return shape_of(node, {1, count, rows, extents.back()});
}

ArrayView AxisArrangement::view(const Dims& dims) const {
    Dims ordered;
    std::vector<int> back(order.size());
    for (std::size_t i = 0; i < order.size(); i++) {
        ordered.push_back(dims[static_cast<std::size_t>(order[i])]);
        back[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    }
    return ArrayView(ordered).transposed(back);
}

OnnxBuilder::OnnxBuilder(onnx::ModelProto& model, const std::filesystem::path& file, int opset)
    : proto_(*model.mutable_graph()), file_(file), opset_(opset) {
    graph_.name = clean(file.stem().string());
    if (graph_.name.empty()) graph_.name = "network";
    used_names_.add(proto_);
    take_initializers(proto_);
}

void OnnxBuilder::take_initializers(onnx::GraphProto& graph) {
    for (auto& initializer : *graph.mutable_initializer())
        if (!initializers_.emplace(initializer.name(), &initializer).second)
            throw Error(file_.string() + ": the weights '" + clean(initializer.name()) + "' stand twice");
}

const std::map<std::string, OnnxBuilder::Operator>& OnnxBuilder::operators() {
    static const std::map<std::string, Operator> all = {
#define OPERATOR(op, first, last, layers, constants, reads) \
    {#op, {&OnnxBuilder::layers, evaluate::constants}},
#include "onnx/operators.def"
    };
    return all;
}

void OnnxBuilder::add(const OnnxNode& node) {
    if (quantises(node.op())) refused_quantised(node);
    // A rounding away from what it is, it would be another place, so that no plan could be held against it.
    if (node.op() == "ArgMax" || node.op() == "ArgMin")
        throw node.unsupported("gives a place, not a value: end the network at what it reads, by --outputs " +
                               clean(node.input(0)));
    const std::string& domain = node.proto().domain();
    const auto found = operators().find(node.op());
    if ((!domain.empty() && domain != "ai.onnx") || found == operators().end()) throw node.unsupported();
    const auto& [layers, constants] = found->second;
    refuse_training(node);
    if (reads_open(node)) {
        if (layers == &OnnxBuilder::refused && !reads_constants_only(node)) throw node.unsupported();
        leave_open(node);
        return;
    }
    // What an If does rests on more than what is constant among its inputs.
    if (layers != &OnnxBuilder::add_if && add_constant(node, constants)) return;
    const int whole = whole_numbers(node);
    (this->*layers)(node);
    if (!whole || layers == &OnnxBuilder::add_cast) return;
    for (const std::string& output : node.proto().output())
        if (const auto made = values_.find(output); made != values_.end() && !made->second.constant)
            made->second.whole = whole;
}

void OnnxBuilder::refused(const OnnxNode& node) { throw node.unsupported(); }

void OnnxBuilder::refused_quantised(const OnnxNode& node) {
    throw node.unsupported(
        "the network is quantised, and only networks of floats are read: export it before it is quantised, "
        "or "
        "convert it back to float32");
}

void OnnxBuilder::add_shape(const OnnxNode& node) {
    const Dims shape = shape_value(node, tensor(node, 0).dims);
    values_[node.output()].constant =
        node.op() == "Size"
            ? OnnxConstant::filled({}, shape[0])
            : OnnxConstant::of({static_cast<std::int64_t>(shape.size())}, shape, node.output());
}

void OnnxBuilder::add_or_note(const OnnxNode& node) {
    const std::size_t layers = graph_.layers.size();
    try {
        add(node);
        survey(node, layers);
    } catch (const Unsupported& part) {
        unsupported_.add(part);
        leave_open(node);
        survey_.add(node, SurveyNode::State::missing, part.what_of_op(), {});
    } catch (const Error&) {
        // What is not supported comes first: it may be why the rest is not understood.
        if (unsupported_.empty()) throw;
        survey_.add(node, SurveyNode::State::behind, {}, {});
    }
}

void OnnxBuilder::survey(const OnnxNode& node, std::size_t layers) {
    // Of an If, the nodes of its branch are seen.
    if (survey_.knows(node.output())) return;
    std::vector<std::string> known;
    bool is_open = false, is_constant = true;
    for (const std::string& output : node.proto().output()) {
        if (const auto made = values_.find(output); made != values_.end() && !made->second.constant)
            known.push_back(output);
        if (const auto open = open_.find(output); open != open_.end()) {
            is_open = true;
            is_constant = is_constant && open->second;
        }
    }
    if (is_open && !is_constant)
        survey_.add(node, SurveyNode::State::behind, {}, {});
    else if (!known.empty() && graph_.layers.size() > layers)
        survey_.add(node, SurveyNode::State::read, {}, known);
    else if (is_open || !known.empty())
        survey_.pass(node);
}

Survey OnnxBuilder::take_survey() {
    const std::string file = file_.string();
    return survey_.take(proto_, file, unsupported_.fault(file, "nodes").what());
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
    const bool constant = node.op() == "Shape" || node.op() == "Size" || reads_constants_only(node);
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

bool OnnxBuilder::add_constant(const OnnxNode& node, Evaluated (*evaluated)(const Evaluation&)) {
    Evaluation::Inputs inputs;
    for (int i = 0; i < node.inputs(); i++) {
        if (node.reads(i) && !value(node, i).constant) return false;
        inputs.push_back(node.reads(i) ? &*value(node, i).constant : nullptr);
    }
    const auto& outputs = node.proto().output();
    Evaluated made = evaluated({node, std::move(inputs), file_.parent_path(), opset_, evaluated_});
    for (std::size_t i = 0; i < made.size(); i++)
        if (const int at = static_cast<int>(i); at < outputs.size() && !outputs[at].empty())
            values_[outputs[at]].constant = std::move(made[i]);
    return true;
}

void OnnxBuilder::read_outputs() {
    const std::string where = file_.string();
    if (proto_.output_size() == 0) throw Error(where + ": has no outputs");
    std::set<int> taken = {0};
    for (const auto& output : proto_.output()) {
        const std::string place = where + ": output '" + clean(output.name()) + "'";
        const OnnxValue* found = find(output.name());
        if (!found) throw Error(place + ": is made by no node");
        if (found->constant) throw Error(place + ": is constant");
        int tensor = found->tensor;
        if (found->array || !taken.insert(tensor).second) {
            // A second name for one tensor, the input's among them, is a copy of it, in a buffer of its own.
            OnnxLayer copy;
            copy.layer.op = found->array ? Op::rearrange : Op::reshape;
            copy.layer.inputs = {tensor};
            copy.layer.shape = graph_.shape(tensor);
            if (found->array) {
                const std::optional<Loops> loops = found->array->loops();
                if (!loops) throw Error(place + ": its elements stand in an order that is not supported");
                copy.layer.loops = *loops;
                copy.layer.shape = shape_of(place, found->dims);
            }
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

void OnnxBuilder::want_image(const OnnxNode& node, const OnnxValue& value) {
    const std::size_t rank = value.dims.size();
    if (rank == 5) throw node.unsupported("three-dimensional windows are not supported");
    if (rank != 4 && rank != 3)
        throw node.fault("reads a tensor of dims " + text(value.dims) + ", which is no image");
    want_one(node, value);
}

void OnnxBuilder::want_one(const OnnxNode& node, const OnnxValue& value) {
    if (value.dims.size() < 2 || value.dims[0] == 1) return;
    met_batch_ = true;
    throw node.unsupported("reads a batch of " + std::to_string(value.dims[0]) + ", only 1 is read");
}

void OnnxBuilder::want_apart(const OnnxNode& node, const OnnxValue& value,
                             const std::vector<int>& axes) const {
    if (graph_.batch > 1 && value.dims.size() > 1 && std::find(axes.begin(), axes.end(), 0) != axes.end())
        throw node.unsupported("computes over the " + std::to_string(graph_.batch) +
                               " images of a batch together, which is not supported");
}

int OnnxBuilder::shaped(const OnnxNode& node, const OnnxValue& value) {
    return shaped_as(node, value, shape_of(node, value.dims));
}

int OnnxBuilder::shaped_as(const OnnxNode& node, const OnnxValue& value, TensorShape shape) {
    if (!value.array && graph_.shape(value.tensor) == shape) return value.tensor;
    const std::tuple key(value.tensor, shape, value.array);
    const auto [place, fresh] = reshaped_.try_emplace(key, 0);
    if (!fresh) return place->second;
    OnnxLayer layer;
    layer.layer.op = value.array ? Op::rearrange : Op::reshape;
    layer.layer.inputs = {value.tensor};
    layer.layer.shape = shape;
    if (value.array) {
        const std::optional<Loops> loops = value.array->loops();
        if (!loops) throw node.unsupported("reads elements in an order that is not supported");
        layer.layer.loops = *loops;
    }
    layer.tensor = value.view.empty() ? node.name() + "/" + std::string(name(layer.layer.op)) : value.view;
    const int tensor = push(node, std::move(layer));
    return reshaped_[key] = tensor;
}

OnnxValue OnnxBuilder::seen_as(OnnxValue value, const ArrayView& array) const {
    value.dims = array.dims();
    value.array.reset();
    if (!array.is_plain() || array.elements() != graph_.shape(value.tensor).elements()) value.array = array;
    return value;
}

int OnnxBuilder::arranged(const OnnxNode& node, const OnnxValue& value, const AxisArrangement& arrangement) {
    const ArrayView array = value.seen().transposed(arrangement.order);
    return shaped_as(node, seen_as(value, array), arrangement.shape(node, value.dims));
}

OnnxValue OnnxBuilder::compact(const OnnxNode& node, const OnnxValue& value) {
    if (value.seen().is_whole(graph_.shape(value.tensor).elements())) return value;
    OnnxValue made = value;
    made.tensor = shaped(node, value);
    made.array.reset();
    return made;
}

std::vector<int> OnnxBuilder::alike(const OnnxNode& node, const std::vector<OnnxValue>& values,
                                    OnnxValue& seen) {
    seen = compact(node, values[0]);
    const TensorShape shape = graph_.shape(seen.tensor);
    std::vector<int> tensors = {seen.tensor};
    for (std::size_t i = 1; i < values.size(); i++) {
        const std::optional<ArrayView> array = values[i].seen().ordered_as(seen.seen());
        if (!array) {
            // No loops say the one's order of the other: all in their own.
            tensors.clear();
            for (const OnnxValue& value : values) tensors.push_back(shaped(node, value));
            seen.tensor = tensors[0];
            seen.array.reset();
            return tensors;
        }
        tensors.push_back(shaped_as(node, seen_as(values[i], *array), shape));
    }
    return tensors;
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
    values_[node.output()] = {.constant = {}, .tensor = tensor, .dims = std::move(dims)};
}

void OnnxBuilder::define(const OnnxNode& node, int tensor, const ArrayView& array) {
    values_[node.output()] = seen_as({.constant = {}, .tensor = tensor, .dims = {}}, array);
}

void OnnxBuilder::define_like(const OnnxNode& node, int tensor, const OnnxValue& value) {
    define(node, tensor, value.seen());
}

}  // namespace taso
