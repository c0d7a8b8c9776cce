// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/constant.h"

#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <system_error>

#include "base/error.h"
#include "base/regular_file.h"
#include "network/layer_shape.h"

namespace taso {

namespace {

static_assert(std::endian::native == std::endian::little, "raw data of ONNX is little-endian");

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

/// The part of a file that an initializer names; only beside the model or below it.
std::string read_external(const onnx::TensorProto& tensor, std::int64_t size,
                          const std::filesystem::path& folder, const std::string& where) {
    std::string location;
    std::int64_t offset = 0, length = size;
    for (const auto& entry : tensor.external_data()) {
        const std::string& value = entry.value();
        const auto number = [&] {
            std::int64_t result = -1;
            const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), result);
            if (fault != std::errc() || end != value.data() + value.size() || result < 0)
                throw Error(where + ": '" + value + "' is no " + entry.key() + " of external data");
            return result;
        };
        if (entry.key() == "location") location = value;
        if (entry.key() == "offset") offset = number();
        if (entry.key() == "length") length = number();
    }
    std::error_code error;
    const auto root = std::filesystem::weakly_canonical(folder.empty() ? "." : folder, error);
    const auto file = std::filesystem::weakly_canonical(root / location, error);
    const auto inside = file.lexically_relative(root);
    if (error || location.empty() || location.find('\0') != std::string::npos || inside.empty() ||
        *inside.begin() == ".." || inside == ".")
        throw Error(where + ": its external data lies outside of the model's folder, which is not read");
    if (!std::filesystem::is_regular_file(file, error))
        throw Error(where + ": its external data '" + location + "' is not beside the model");
    if (length != size)
        throw Error(where + ": its external data has " + std::to_string(length) + " bytes, not " +
                    std::to_string(size));
    try {
        // Many initializers may lie in one file, which may be larger than what is read at once.
        const RegularFile in(file, std::numeric_limits<std::int64_t>::max());
        if (offset > in.size() || in.size() - offset < size)
            throw Error(where + ": its external data '" + location + "' is too short");
        std::string bytes = in.bytes(offset, size);
        if (static_cast<std::int64_t>(bytes.size()) == size) return bytes;
    } catch (const Error& fault) {
        if (std::string_view(fault.what()).starts_with(where)) throw;
    }
    throw Error(where + ": its external data '" + location + "' cannot be read");
}

/// Elements as they stand in the proto, as floats or integers.
template <class Stored, class Wanted, class Field>
std::vector<Wanted> elements_of(const std::string* raw, const Field& field) {
    if (!raw) return {field.begin(), field.end()};
    const std::vector<Stored> stored = unpacked<Stored>(*raw);
    return {stored.begin(), stored.end()};
}

std::string type_name(int type) {
    return onnx::TensorProto::DataType_IsValid(type)
               ? onnx::TensorProto::DataType_Name(static_cast<onnx::TensorProto::DataType>(type))
               : std::to_string(type);
}

std::int64_t element_size(int type) {
    switch (type) {
        case onnx::TensorProto::FLOAT:
        case onnx::TensorProto::INT32:
            return 4;
        case onnx::TensorProto::DOUBLE:
        case onnx::TensorProto::INT64:
            return 8;
        case onnx::TensorProto::BOOL:
            return 1;
        default:
            return 0;
    }
}

}  // namespace

std::string text(const Dims& dims) {
    std::string all = "[";
    for (std::size_t i = 0; i < dims.size(); i++) all += (i ? ", " : "") + std::to_string(dims[i]);
    return all + "]";
}

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
    return {.dims = std::move(dims), .integer = true, .integer_fill = value, .identity = identity};
}

OnnxConstant OnnxConstant::of(Dims dims, const std::vector<float>& values, std::string identity) {
    return {.dims = std::move(dims), .bytes = packed(values), .identity = std::move(identity)};
}

OnnxConstant OnnxConstant::of(Dims dims, const std::vector<std::int64_t>& values, std::string identity) {
    return {
        .dims = std::move(dims), .integer = true, .bytes = packed(values), .identity = std::move(identity)};
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

OnnxConstant read_constant(onnx::TensorProto& tensor, const std::filesystem::path& folder,
                           const std::string& where) {
    const Dims dims(tensor.dims().begin(), tensor.dims().end());
    const std::int64_t count = element_count(dims, where);
    const std::int64_t size = element_size(tensor.data_type());
    if (size == 0)
        throw Error(where + ": its elements are of type " + type_name(tensor.data_type()) +
                    ", which is not read");
    if (tensor.has_segment()) throw Error(where + ": is cut into segments, which is not read");

    std::string held;
    const std::string* raw = nullptr;
    if (tensor.data_location() == onnx::TensorProto::EXTERNAL) {
        held = read_external(tensor, count * size, folder, where);
        raw = &held;
    } else if (tensor.has_raw_data()) {
        // Small ones stay: shape inference reads them.
        held = tensor.raw_data().size() > 4096 ? std::move(*tensor.mutable_raw_data()) : tensor.raw_data();
        raw = &held;
    }
    if (raw && static_cast<std::int64_t>(raw->size()) != count * size)
        throw Error(where + ": has " + std::to_string(raw->size()) + " bytes of data, but its shape " +
                    text(dims) + " wants " + std::to_string(count * size));

    OnnxConstant constant{.dims = dims, .identity = tensor.name()};
    std::int64_t found = count;
    switch (tensor.data_type()) {
        case onnx::TensorProto::FLOAT:
            if (raw) {
                constant.bytes = std::make_shared<const std::string>(std::move(held));
            } else {
                found = tensor.float_data_size();
                constant.bytes = packed(elements_of<float, float>(nullptr, tensor.float_data()));
            }
            break;
        case onnx::TensorProto::DOUBLE:
            if (!raw) found = tensor.double_data_size();
            constant.bytes = packed(elements_of<double, float>(raw, tensor.double_data()));
            break;
        case onnx::TensorProto::INT64:
            if (!raw) found = tensor.int64_data_size();
            constant.integer = true;
            constant.bytes = packed(elements_of<std::int64_t, std::int64_t>(raw, tensor.int64_data()));
            break;
        default:
            if (!raw) found = tensor.int32_data_size();
            constant.integer = true;
            constant.bytes = tensor.data_type() == onnx::TensorProto::BOOL
                                 ? packed(elements_of<std::int8_t, std::int64_t>(raw, tensor.int32_data()))
                                 : packed(elements_of<std::int32_t, std::int64_t>(raw, tensor.int32_data()));
            break;
    }
    if (found != count)
        throw Error(where + ": has " + std::to_string(found) + " elements of data, but its shape " +
                    text(dims) + " wants " + std::to_string(count));
    return constant;
}

}  // namespace taso
