// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/constant.h"

#include <onnx/onnx_pb.h>

#include <cmath>
#include <cstring>

#include "base/error.h"
#include "network/layer_shape.h"

namespace taso {

namespace {

template <class T>
std::shared_ptr<const std::string> packed(const std::vector<T>& values) {
    auto bytes = std::make_shared<std::string>(values.size() * sizeof(T), '\0');
    if (!values.empty()) std::memcpy(bytes->data(), values.data(), bytes->size());
    return bytes;
}

template <class T>
std::vector<T> unpacked(const std::string& bytes) {
    std::vector<T> values(bytes.size() / sizeof(T));
    if (!values.empty()) std::memcpy(values.data(), bytes.data(), values.size() * sizeof(T));
    return values;
}

std::string fill_identity(const std::string& value, const Dims& dims) {
    return "fill " + value + " " + text(dims);
}

}  // namespace

std::int64_t element_count(const Dims& dims, const std::string& where) {
    std::int64_t count = 1;
    bool empty = false;
    for (std::int64_t extent : dims) {
        if (extent < 0 || extent > most_elements)
            throw Error(where + ": the shape " + text(dims) + " has an impossible extent");
        if (extent == 0) {
            empty = true;
        } else if (count > most_elements / extent) {
            throw Error(where + ": the shape " + text(dims) + " has more than " +
                        std::to_string(most_elements) + " elements");
        } else {
            count *= extent;
        }
    }
    return empty ? 0 : count;
}

OnnxConstant OnnxConstant::filled(Dims dims, float value) {
    char number[32];
    std::snprintf(number, sizeof number, "%.9g", static_cast<double>(value));
    const std::string identity = fill_identity(number, dims);
    return {.dims = std::move(dims), .fill = value, .identity = identity};
}

OnnxConstant OnnxConstant::filled(Dims dims, std::int64_t value) {
    const std::string identity = fill_identity("int " + std::to_string(value), dims);
    return {.dims = std::move(dims),
            .integer = true,
            .type = onnx::TensorProto::INT64,
            .integer_fill = value,
            .identity = identity};
}

OnnxConstant OnnxConstant::of(Dims dims, const std::vector<float>& values, std::string identity) {
    return {.dims = std::move(dims), .bytes = packed(values), .identity = std::move(identity)};
}

OnnxConstant OnnxConstant::of(Dims dims, const std::vector<std::int64_t>& values, std::string identity) {
    return {.dims = std::move(dims),
            .integer = true,
            .type = onnx::TensorProto::INT64,
            .bytes = packed(values),
            .identity = std::move(identity)};
}

OnnxConstant OnnxConstant::refilled(Dims other) const {
    OnnxConstant made = integer ? filled(std::move(other), integer_fill) : filled(std::move(other), fill);
    made.type = type;
    return made;
}

OnnxConstant OnnxConstant::with_dims(Dims other) const {
    if (!bytes) return refilled(std::move(other));
    OnnxConstant made = *this;
    made.dims = std::move(other);
    return made;
}

std::int64_t OnnxConstant::elements() const { return element_count(dims, identity); }

std::vector<float> OnnxConstant::floats() const {
    if (integer) {
        const std::vector<std::int64_t> values = integers();
        return {values.begin(), values.end()};
    }
    if (!bytes) return std::vector<float>(static_cast<std::size_t>(elements()), fill);
    return unpacked<float>(*bytes);
}

std::vector<std::int64_t> OnnxConstant::integers() const {
    if (!bytes) return std::vector<std::int64_t>(static_cast<std::size_t>(elements()), integer_fill);
    return unpacked<std::int64_t>(*bytes);
}

bool OnnxConstant::finite() const {
    if (integer) return true;
    if (!bytes) return std::isfinite(fill);
    bool all = true;
    for (std::size_t i = 0; i < bytes->size(); i += sizeof(float)) {
        float value = 0;
        std::memcpy(&value, bytes->data() + i, sizeof value);
        all = all && std::isfinite(value);
    }
    return all;
}

}  // namespace taso
