// SPDX-License-Identifier: GPL-3.0-or-later
// The network's input, and the types of numbers that files state and plans do not have: these compute in float32.
#include <algorithm>
#include <set>

#include "network/layer_shape.h"
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

/// An example of what gives all extents behind the batch.
std::string example_size(const Dims& dims) {
    std::string size;
    for (std::size_t i = 1; i < dims.size(); i++)
        size += (i > 1 ? "x" : "") + std::to_string(dims[i] < 1 ? 224 : dims[i]);
    return size;
}

/// The extents that a user wants of an input, put where the file leaves them open.
void give_size(Dims& dims, const std::string& name, const NetworkWishes& wishes, const std::string& place) {
    for (const auto& [wanted, extents] : wishes.sizes) {
        if (!wanted.empty() && wanted != name)
            throw Error(place + ": is the only input; there is no '" + wanted + "' to give a size");
        const std::size_t before = dims.size() - std::min(dims.size(), extents.size());
        bool fits = extents.size() <= dims.size();
        for (std::size_t i = 0; fits && i < extents.size(); i++)
            fits = dims[before + i] < 1 || dims[before + i] == extents[i];
        if (!fits)
            throw Error(place + ": its shape " + text_of_open(dims) +
                        " cannot end in the size that is given, " + text(extents));
        std::copy(extents.begin(), extents.end(), dims.begin() + static_cast<std::ptrdiff_t>(before));
    }
}

}  // namespace

void OnnxBuilder::read_input(const NetworkWishes& wishes) {
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
    const ElementType* numbers = element_type(type.elem_type());
    if (!numbers || numbers->type == onnx::TensorProto::BOOL)
        throw Error(place + ": is no tensor of numbers (" + element_type_name(type.elem_type()) + ")");
    Dims dims;
    for (const auto& dim : type.shape().dim()) dims.push_back(dim.has_dim_value() ? dim.dim_value() : 0);
    if (dims.empty() || dims.size() > 4)
        throw Error(place + ": has " + std::to_string(dims.size()) +
                    " dimensions; wanted are those of an image, a signal or a vector");
    give_size(dims, only->name(), wishes, place);
    // A batch that is left open is 1.
    if (dims[0] < 1 && dims.size() > 1) dims[0] = 1;
    if (dims[0] != 1 && dims.size() % 2 == 0)
        throw Error(place + ": has a batch of " + std::to_string(dims[0]) + ", only 1 is read");
    for (const std::int64_t extent : dims) {
        if (extent < 1)
            throw Error(place + ": its shape " + text_of_open(dims) +
                        " leaves extents open, which --size gives, such as --size " + example_size(dims));
        if (extent > most_extent)
            throw Error(place + ": its shape " + text(dims) + " has an impossible extent");
    }
    graph_.input = shape_of(place, dims);
    graph_.input_name = clean(only->name());
    if (graph_.input_name.empty()) throw Error(where + ": its input has no name");
    values_[only->name()] = {.constant = {}, .tensor = 0, .dims = dims};
    if (numbers->integer) values_[only->name()].whole = numbers->type;
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
