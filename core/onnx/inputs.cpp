// SPDX-License-Identifier: GPL-3.0-or-later
// The network's inputs, and the types of numbers that files state and plans do not have: these compute in float32.
#include <algorithm>
#include <set>
#include <span>
#include <utility>

#include "network/layer_shape.h"
#include "network/open_extents.h"
#include "onnx/builder.h"
#include "onnx/element_type.h"

namespace taso {

namespace {

/// "[1, 3, ?, ?]".
std::string text_of_open(const Dims& dims) {
    std::string all = "[";
    for (std::size_t i = 0; i < dims.size(); i++)
        all += (i ? ", " : "") + (dims[i] < 1 ? "?" : std::to_string(dims[i]));
    return all + "]";
}

/// As --size takes them; 224 for those that are open.
std::string size_text(std::span<const std::int64_t> extents) {
    std::string size;
    for (const std::int64_t extent : extents)
        size += (size.empty() ? "" : "x") + std::to_string(extent < 1 ? 224 : extent);
    return size;
}

/// The extents that a user wants of an input, put where the file leaves them open.
void give_size(Dims& dims, const std::vector<std::int64_t>& extents, const std::string& place) {
    const std::size_t before = dims.size() - std::min(dims.size(), extents.size());
    bool fits = extents.size() <= dims.size();
    for (std::size_t i = 0; fits && i < extents.size(); i++)
        fits = dims[before + i] < 1 || dims[before + i] == extents[i];
    if (!fits)
        throw Error(place + ": its shape " + text_of_open(dims) + " cannot end in the size that is given, " +
                    text(extents));
    std::copy(extents.begin(), extents.end(), dims.begin() + static_cast<std::ptrdiff_t>(before));
}

std::string text_of_place(const std::string& file, const onnx::ValueInfoProto& input) {
    return file + ": input '" + clean(input.name()) + "'";
}

const ElementType& numbers_of(const onnx::ValueInfoProto& input, const std::string& place) {
    const int type = input.type().tensor_type().elem_type();
    const ElementType* numbers = element_type(type);
    if (!numbers || numbers->type == onnx::TensorProto::BOOL)
        throw Error(place + ": is no tensor of numbers (" + element_type_name(type) + ")");
    return *numbers;
}

/// All of an input's extents; 0: still open.
Dims dims_of(const onnx::ValueInfoProto& input, const std::vector<std::int64_t>* size,
             const std::string& place) {
    Dims dims;
    for (const auto& dim : input.type().tensor_type().shape().dim())
        dims.push_back(dim.has_dim_value() ? std::max<std::int64_t>(dim.dim_value(), 0) : 0);
    if (dims.empty() || dims.size() > 4)
        throw Error(place + ": has " + std::to_string(dims.size()) +
                    " dimensions; wanted are those of an image, a signal or a vector");
    if (size) give_size(dims, *size, place);
    // A batch that is left open is 1.
    if (dims[0] < 1 && dims.size() > 1) dims[0] = 1;
    if (std::any_of(dims.begin(), dims.end(), [](std::int64_t extent) { return extent > most_extent; }))
        throw Error(place + ": its shape " + text_of_open(dims) + " has an impossible extent");
    return dims;
}

bool is_open(const Dims& dims) {
    return std::any_of(dims.begin(), dims.end(), [](std::int64_t extent) { return extent < 1; });
}

std::string text_of_choice(const Dims& dims, const std::string& place) {
    const std::span extents(dims);
    return place + ": its shape " + text_of_open(dims) +
           " leaves extents open, which --size gives, such as --size " +
           size_text(dims.size() > 1 ? extents.subspan(1) : extents);
}

OpenInput open_input(const onnx::ValueInfoProto& input, const Dims& dims) {
    OpenInput open{input.name(), dims, {}};
    for (const auto& dim : input.type().tensor_type().shape().dim())
        open.words.push_back(dim.has_dim_value() ? "" : clean(dim.dim_param()));
    return open;
}

}  // namespace

void OnnxBuilder::read_inputs(const NetworkWishes& wishes, bool one_image) {
    std::vector<const onnx::ValueInfoProto*> inputs;
    for (const auto& input : proto_.input())
        if (!initializers_.contains(input.name())) inputs.push_back(&input);
    const std::string where = file_.string();
    if (inputs.empty()) throw Error(where + ": has no inputs");
    for (const auto& wish : wishes.sizes) {
        const std::string& wanted = wish.first;
        const std::vector<std::int64_t>& extents = wish.second;
        const bool known = std::any_of(inputs.begin(), inputs.end(),
                                       [&](const auto* input) { return input->name() == wanted; });
        if (wanted.empty() && inputs.size() > 1)
            throw Error(where + ": has " + std::to_string(inputs.size()) +
                        " inputs; of which the size is, NAME=" + size_text(extents) + " says");
        if (!wanted.empty() && !known) throw Error(where + ": has no input '" + wanted + "' to give a size");
    }
    std::int64_t floats = 0;
    std::vector<OpenInput> open;
    std::string choice;
    for (const onnx::ValueInfoProto* input : inputs) {
        const std::string place = text_of_place(where, *input);
        const std::string name = clean(input->name());
        if (name.empty()) throw Error(where + ": its input has no name");
        const ElementType& numbers = numbers_of(*input, place);
        auto size = wishes.sizes.find(input->name());
        if (size == wishes.sizes.end()) size = wishes.sizes.find("");
        Dims dims = dims_of(*input, size == wishes.sizes.end() ? nullptr : &size->second, place);
        if (is_open(dims)) {
            if (open.empty()) choice = text_of_choice(dims, place);
            open.push_back(open_input(*input, dims));
            continue;
        }
        if (one_image && dims.size() > 1 && (input == inputs[0] || dims[0] == graph_.batch))
            graph_.batch = static_cast<int>(std::exchange(dims[0], 1));
        const TensorShape shape = shape_of(place, dims);
        graph_.input_parts.push_back({name, shape});
        survey_.add_input(input->name());
        floats += shape.elements();
        values_[input->name()] = {.constant = {}, .tensor = 0, .dims = dims};
        if (numbers.integer) values_[input->name()].whole = numbers.type;
    }
    if (!open.empty()) throw OpenExtents(choice, open);
    graph_.input = graph_.input_parts[0].shape;
    graph_.input_name = graph_.input_parts[0].name;
    if (inputs.size() == 1) {
        graph_.input_parts.clear();
        return;
    }
    // One tensor, of which each input is a part.
    if (floats > most_extent)
        throw Error(where + ": its inputs have " + std::to_string(floats) +
                    " elements together, which is too much");
    graph_.input = {1, 1, static_cast<int>(floats)};
    std::int64_t at = 0;
    for (std::size_t k = 0; k < inputs.size(); k++) {
        if (k > 0) graph_.input_name += "+" + graph_.input_parts[k].name;
        OnnxValue& value = values_[inputs[k]->name()];
        const std::int64_t count = graph_.input_parts[k].shape.elements();
        value.array = ArrayView(Dims{floats}).sliced(0, at, count, 1)->reshaped(value.dims);
        at += count;
    }
}

void OnnxBuilder::add_cast(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    std::optional<int> to = cast_type(node);
    if (node.op() == "CastLike") {
        const OnnxValue& like = value(node, 1);
        to = like.constant ? like.constant->type : like.whole ? like.whole : onnx::TensorProto::FLOAT;
    }
    const ElementType* type = to ? element_type(*to) : nullptr;
    if (!type) throw node.unsupported("casts to a type that is not read");
    const ElementType* before = from.whole ? element_type(from.whole) : nullptr;
    // Whole numbers stay what they are in any type that holds all of them.
    const bool keeps = !type->integer || (before && (type->type == before->type ||
                                                     (type->is_signed && type->size > before->size) ||
                                                     (type->size > before->size && !before->is_signed)));
    if (!keeps)
        throw node.unsupported("casts a tensor to " + element_type_name(type->type) +
                               ", which is not supported");
    OnnxValue made = from;
    made.whole = type->integer ? type->type : 0;
    values_[node.output()] = std::move(made);
}

int OnnxBuilder::whole_numbers(const OnnxNode& node) {
    static const std::set<std::string> movers = {
        "Cast",         "CastLike", "Concat",  "DepthToSpace", "Expand",   "Flatten",
        "Gather",       "Identity", "Reshape", "Shape",        "Size",     "Slice",
        "SpaceToDepth", "Split",    "Squeeze", "Transpose",    "Unsqueeze"};
    int whole = 0;
    for (const std::string& input : node.proto().input())
        if (const auto read = values_.find(input); read != values_.end() && read->second.whole)
            whole = read->second.whole;
    if (whole && !movers.contains(node.op()))
        throw node.unsupported("reads numbers of the type " + element_type_name(whole) +
                               ", which only a Cast to a type of fractions may");
    return whole;
}

}  // namespace taso
