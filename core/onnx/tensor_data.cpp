// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/tensor_data.h"

#include <bit>
#include <charconv>
#include <cstring>
#include <limits>
#include <optional>
#include <system_error>

#include "base/error.h"
#include "base/half.h"
#include "base/regular_file.h"
#include "onnx/element_type.h"

namespace taso {

namespace {

using onnx::TensorProto;

static_assert(std::endian::native == std::endian::little, "raw data of ONNX is little-endian");

/// The part of a file that an initializer names; only beside the model or below it.
std::string read_external(const TensorProto& tensor, std::int64_t size, const std::filesystem::path& folder,
                          const std::string& where) {
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

/// Elements of raw data, each of the stored type.
template <class Stored, class Value>
auto unpacked(const std::string& bytes, Value value) {
    std::vector<decltype(value(Stored()))> values(bytes.size() / sizeof(Stored));
    for (std::size_t i = 0; i < values.size(); i++) {
        Stored stored;
        std::memcpy(&stored, bytes.data() + i * sizeof stored, sizeof stored);
        values[i] = value(stored);
    }
    return values;
}

template <class Stored>
std::vector<std::int64_t> integers_of(const std::string& bytes) {
    return unpacked<Stored>(bytes, [](Stored stored) { return static_cast<std::int64_t>(stored); });
}

float value_of(int type, std::uint16_t bits) {
    return type == TensorProto::FLOAT16 ? half_value(bits)
                                        : std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

std::vector<float> raw_floats(int type, const std::string& bytes) {
    if (type == TensorProto::DOUBLE)
        return unpacked<double>(bytes, [](double stored) { return static_cast<float>(stored); });
    if (type == TensorProto::FLOAT) return unpacked<float>(bytes, [](float stored) { return stored; });
    return unpacked<std::uint16_t>(bytes, [&](std::uint16_t bits) { return value_of(type, bits); });
}

std::vector<std::int64_t> raw_integers(const ElementType& type, const std::string& bytes) {
    switch (type.size) {
        case 1:
            return type.is_signed ? integers_of<std::int8_t>(bytes) : integers_of<std::uint8_t>(bytes);
        case 2:
            return type.is_signed ? integers_of<std::int16_t>(bytes) : integers_of<std::uint16_t>(bytes);
        case 4:
            return type.is_signed ? integers_of<std::int32_t>(bytes) : integers_of<std::uint32_t>(bytes);
        default:
            return integers_of<std::int64_t>(bytes);
    }
}

/// Elements that stand in the proto's own fields.
std::vector<float> listed_floats(const TensorProto& tensor) {
    const int type = tensor.data_type();
    if (type == TensorProto::FLOAT) return {tensor.float_data().begin(), tensor.float_data().end()};
    std::vector<float> values;
    if (type == TensorProto::DOUBLE)
        for (double value : tensor.double_data()) values.push_back(static_cast<float>(value));
    else
        for (std::int32_t bits : tensor.int32_data())
            values.push_back(value_of(type, static_cast<std::uint16_t>(bits)));
    return values;
}

std::vector<std::int64_t> listed_integers(const TensorProto& tensor) {
    if (tensor.data_type() == TensorProto::INT64)
        return {tensor.int64_data().begin(), tensor.int64_data().end()};
    std::vector<std::int64_t> values;
    if (tensor.data_type() == TensorProto::UINT32 || tensor.data_type() == TensorProto::UINT64)
        for (std::uint64_t value : tensor.uint64_data()) values.push_back(static_cast<std::int64_t>(value));
    else
        values = {tensor.int32_data().begin(), tensor.int32_data().end()};
    return values;
}

}  // namespace

OnnxConstant read_constant(TensorProto& tensor, const std::filesystem::path& folder,
                           const std::string& where) {
    const Dims dims(tensor.dims().begin(), tensor.dims().end());
    const std::int64_t count = element_count(dims, where);
    const ElementType* type = element_type(tensor.data_type());
    if (!type)
        throw Error(where + ": its elements are of type " + element_type_name(tensor.data_type()) +
                    ", which is not read");
    if (tensor.has_segment()) throw Error(where + ": is cut into segments, which is not read");

    std::optional<std::string> raw;
    if (tensor.data_location() == TensorProto::EXTERNAL)
        raw = read_external(tensor, count * type->size, folder, where);
    else if (tensor.has_raw_data())
        // Small ones stay: shape inference reads them.
        raw = tensor.raw_data().size() > 4096 ? std::move(*tensor.mutable_raw_data()) : tensor.raw_data();
    if (raw && static_cast<std::int64_t>(raw->size()) != count * type->size)
        throw Error(where + ": has " + std::to_string(raw->size()) + " bytes of data, but its shape " +
                    text(dims) + " wants " + std::to_string(count * type->size));

    OnnxConstant constant;
    if (type->integer) {
        std::vector<std::int64_t> values = raw ? raw_integers(*type, *raw) : listed_integers(tensor);
        for (std::int64_t& value : values) {
            if (type->type == TensorProto::UINT64 && value < 0)
                throw Error(where + ": has an element that is more than " +
                            std::to_string(std::numeric_limits<std::int64_t>::max()));
            value = wrapped_to(type->type, value);
        }
        constant = OnnxConstant::of(dims, values, tensor.name());
    } else if (raw && type->type == TensorProto::FLOAT) {
        constant = {.dims = dims, .bytes = std::make_shared<const std::string>(*std::move(raw))};
        constant.identity = tensor.name();
    } else {
        constant =
            OnnxConstant::of(dims, raw ? raw_floats(type->type, *raw) : listed_floats(tensor), tensor.name());
    }
    constant.type = type->type;
    const std::int64_t found = static_cast<std::int64_t>(
        constant.bytes->size() / (type->integer ? sizeof(std::int64_t) : sizeof(float)));
    if (found != count)
        throw Error(where + ": has " + std::to_string(found) + " elements of data, but its shape " +
                    text(dims) + " wants " + std::to_string(count));
    return constant;
}

}  // namespace taso
