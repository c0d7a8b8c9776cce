// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/evaluation.h"

#include <cmath>

#include "onnx/element_type.h"
#include "onnx/tensor_data.h"

namespace taso {

namespace {

/// Floats that evaluation may make in all: 1 GiB. What only changes its shape is shared and costs nothing.
constexpr std::int64_t most_evaluated = std::int64_t{1} << 28;

template <class T>
std::vector<T> taken(const std::vector<T>& values, const std::vector<std::int64_t>& places, T otherwise) {
    std::vector<T> out;
    out.reserve(places.size());
    for (std::int64_t place : places)
        out.push_back(place < 0 ? otherwise : values[static_cast<std::size_t>(place)]);
    return out;
}

}  // namespace

Evaluation::Evaluation(const OnnxNode& node, Inputs inputs, std::filesystem::path folder, int opset,
                       std::int64_t& spent)
    : node_(node), inputs_(std::move(inputs)), folder_(std::move(folder)), opset_(opset), spent_(spent) {}

const OnnxConstant& Evaluation::operand(int index) const {
    if (!reads(index)) throw node_.fault("lacks an input");
    return *inputs_[static_cast<std::size_t>(index)];
}

Dims Evaluation::integers(int index) const {
    const OnnxConstant& given = operand(index);
    if (!given.integer || given.elements() > 4096)
        throw node_.fault("wants a few integers, but '" + clean(given.identity) + "' is something else");
    return given.integers();
}

OnnxConstant Evaluation::constant(onnx::TensorProto& tensor) const {
    OnnxConstant read = read_constant(tensor, folder_, node_.where());
    read.identity = node_.output();
    return read;
}

void Evaluation::spend(std::int64_t elements) const {
    spent_ += elements;
    if (spent_ > most_evaluated) throw node_.fault("makes constants larger than are evaluated");
}

OnnxConstant Evaluation::moved(const OnnxConstant& from, Dims dims, const std::vector<std::int64_t>& places,
                               const OnnxConstant* otherwise) const {
    OnnxConstant to;
    if (from.integer)
        to = made(std::move(dims),
                  taken(from.integers(), places, otherwise ? otherwise->integers()[0] : std::int64_t{0}));
    else
        to = made(std::move(dims), taken(from.floats(), places, otherwise ? otherwise->floats()[0] : 0.0f));
    to.type = from.type;
    return to;
}

OnnxConstant Evaluation::converted(const OnnxConstant& from, int type) const {
    if (type == from.type) return from;
    const bool integer = element_type(type)->integer;
    const auto truncated = [&](float value) {
        if (type == onnx::TensorProto::BOOL) return std::int64_t{value != 0};
        if (!(std::abs(value) < 9e18f)) throw node_.fault("casts a number that is too large");
        return wrapped_to(type, static_cast<std::int64_t>(value));
    };
    OnnxConstant to = from;
    if (!from.bytes && integer) {
        to = OnnxConstant::filled(from.dims,
                                  from.integer ? wrapped_to(type, from.integer_fill) : truncated(from.fill));
    } else if (!from.bytes) {
        const float fill = from.integer ? static_cast<float>(from.integer_fill) : from.fill;
        to = OnnxConstant::filled(from.dims, rounded_to(type, fill));
    } else if (integer) {
        spend(4 * from.elements());
        std::vector<std::int64_t> values;
        if (from.integer)
            for (std::int64_t value : from.integers()) values.push_back(wrapped_to(type, value));
        else
            for (float value : from.floats()) values.push_back(truncated(value));
        to = made(from.dims, values);
    } else if (from.integer || type == onnx::TensorProto::FLOAT16 || type == onnx::TensorProto::BFLOAT16) {
        spend(2 * from.elements());
        std::vector<float> values = from.floats();
        for (float& value : values) value = rounded_to(type, value);
        to = made(from.dims, values);
    }
    to.type = type;
    return to;
}

std::optional<int> cast_type(const OnnxNode& node) {
    if (node.has_word("to")) {
        onnx::TensorProto::DataType type = onnx::TensorProto::UNDEFINED;
        if (!onnx::TensorProto::DataType_Parse(node.word("to", ""), &type)) return std::nullopt;
        return type;
    }
    const std::int64_t number = node.integer("to", 0);
    if (number < 0 || number > 1000) return std::nullopt;
    return static_cast<int>(number);
}

Evaluated evaluate::refused(const Evaluation& at) {
    throw at.node().unsupported("this op is not supported on constants");
}

}  // namespace taso
