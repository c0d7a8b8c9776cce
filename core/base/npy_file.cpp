// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/npy_file.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>

#include "base/error.h"
#include "base/file_replacement.h"
#include "base/half.h"
#include "base/npy_header.h"
#include "base/regular_file.h"
#include "base/text.h"

namespace taso {

namespace {

static_assert(std::endian::native == std::endian::little, "numbers are written as little-endian ones");

constexpr std::string_view magic = "\x93NUMPY";
constexpr std::int64_t most_header = 1 << 16;

template <class Stored>
float number_at(const char* bytes) {
    Stored value;
    std::memcpy(&value, bytes, sizeof value);
    return static_cast<float>(value);
}

/// What is beyond the floats is infinite.
float double_at(const char* bytes) {
    double value = 0;
    std::memcpy(&value, bytes, sizeof value);
    constexpr double most = std::numeric_limits<float>::max();
    if (std::abs(value) > most) value = std::copysign(std::numeric_limits<double>::infinity(), value);
    return static_cast<float>(value);
}

float half_at(const char* bytes) {
    std::uint16_t bits = 0;
    std::memcpy(&bits, bytes, sizeof bits);
    return half_value(bits);
}

float boolean_at(const char* byte) { return *byte ? 1.0f : 0.0f; }

/// One type of elements, in this machine's byte order.
struct Type {
    std::string_view name;
    std::int64_t size;
    float (*number)(const char* bytes);
};

constexpr Type types[] = {
    {"f4", 4, number_at<float>},
    {"f8", 8, double_at},
    {"f2", 2, half_at},
    {"b1", 1, boolean_at},
    {"i1", 1, number_at<std::int8_t>},
    {"u1", 1, number_at<std::uint8_t>},
    {"i2", 2, number_at<std::int16_t>},
    {"u2", 2, number_at<std::uint16_t>},
    {"i4", 4, number_at<std::int32_t>},
    {"u4", 4, number_at<std::uint32_t>},
    {"i8", 8, number_at<std::int64_t>},
    {"u8", 8, number_at<std::uint64_t>},
};

/// "<f4": a byte order, then a type; null: none that is read.
const Type* type_named(std::string_view descr) {
    if (descr.empty() || std::string_view("<>=|").find(descr[0]) == std::string_view::npos) return nullptr;
    const auto* const found = std::find_if(std::begin(types), std::end(types),
                                           [&](const Type& type) { return type.name == descr.substr(1); });
    return found == std::end(types) ? nullptr : found;
}

/// How many numbers; nothing where that is more than are read.
std::optional<std::int64_t> value_count(const Dims& dims) {
    std::int64_t count = 1;
    for (std::int64_t extent : dims) {
        if (extent == 0) return 0;
        if (extent < 0 || count > most_array_values / extent) return std::nullopt;
        count *= extent;
    }
    return count;
}

/// Numbers as they stand in the file.
std::vector<float> stored_values(const RegularFile& file, std::int64_t begin, std::int64_t count,
                                 const Type& type, bool swapped, const std::string& where) {
    constexpr std::int64_t piece = 1 << 16;
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(count));
    for (std::int64_t done = 0; done < count; done += piece) {
        const std::int64_t wanted = std::min(piece, count - done) * type.size;
        std::string bytes = file.bytes(begin + done * type.size, wanted);
        if (static_cast<std::int64_t>(bytes.size()) != wanted) throw Error(where + ": cannot be read");
        for (std::int64_t at = 0; at < wanted; at += type.size) {
            char* const element = bytes.data() + at;
            if (swapped) std::reverse(element, element + type.size);
            values.push_back(type.number(element));
        }
    }
    return values;
}

/// From Fortran order, the first extent the fastest, to C order.
std::vector<float> in_c_order(const std::vector<float>& stored, const Dims& dims) {
    std::vector<std::size_t> strides, index(dims.size(), 0);
    std::size_t stride = 1;
    for (std::int64_t extent : dims) strides.push_back(stride), stride *= static_cast<std::size_t>(extent);
    std::vector<float> values;
    values.reserve(stored.size());
    for (std::size_t at = 0; values.size() < stored.size();) {
        values.push_back(stored[at]);
        for (std::size_t axis = dims.size(); axis-- > 0;) {
            at += strides[axis];
            if (++index[axis] < static_cast<std::size_t>(dims[axis])) break;
            at -= strides[axis] * index[axis];
            index[axis] = 0;
        }
    }
    return values;
}

}  // namespace

bool is_npy(std::string_view bytes) { return bytes.starts_with(magic); }

Array read_npy(const std::filesystem::path& file) {
    const RegularFile opened(file);
    const std::string where = file.string();
    // The magic, a version, and the header's length, of two bytes or, from version 2, of four.
    const std::string front = opened.bytes(0, 12);
    if (!is_npy(front)) throw Error(where + ": is no file of numpy's format NPY");
    const auto byte = [&](std::size_t at) {
        if (at >= front.size()) throw Error(where + ": is truncated in its header");
        return static_cast<std::int64_t>(static_cast<unsigned char>(front[at]));
    };
    const std::int64_t version = byte(magic.size());
    if (version < 1 || version > 3)
        throw Error(where + ": is of version " + std::to_string(version) + " of NPY, which is not known");
    const std::size_t wide = version == 1 ? 2 : 4;
    std::int64_t length = 0;
    for (std::size_t i = wide; i-- > 0;) length = length << 8 | byte(magic.size() + 2 + i);
    if (length > most_header) throw Error(where + ": has a header of " + std::to_string(length) + " bytes");
    const std::int64_t begin = static_cast<std::int64_t>(magic.size() + 2 + wide) + length;
    const std::string text_of_header = opened.bytes(begin - length, length);
    if (static_cast<std::int64_t>(text_of_header.size()) != length)
        throw Error(where + ": is truncated in its header");

    const NpyHeader header = read_npy_header(text_of_header, where);
    const Type* const type = type_named(header.descr);
    if (!type)
        throw Error(where + ": its elements are of type '" + shown_text(header.descr, 40) +
                    "', which is not read");
    const std::optional<std::int64_t> count = value_count(header.shape);
    if (!count)
        throw Error(where + ": the shape " + text(header.shape) + " has more than " +
                    std::to_string(most_array_values) + " elements");
    const std::int64_t present = opened.size() - begin, wanted = *count * type->size;
    if (present != wanted)
        throw Error(where + ": has " + std::to_string(present) + " bytes of data, but its shape " +
                    text(header.shape) + " wants " + std::to_string(wanted));
    std::vector<float> values = stored_values(opened, begin, *count, *type, header.descr[0] == '>', where);
    if (header.fortran_order && header.shape.size() > 1) values = in_c_order(values, header.shape);
    return {.dims = header.shape, .values = std::move(values)};
}

void write_npy(const std::filesystem::path& file, const Array& array) {
    std::string header = npy_header({.descr = "<f4", .fortran_order = false, .shape = array.dims});
    // Blanks and a line's end up to where the data begins, at a multiple of 64.
    header.append(63 - (magic.size() + 4 + header.size()) % 64, ' ');
    header += '\n';
    FileReplacement out(file);
    const auto byte = [](std::size_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    out.write(std::string(magic) + byte(1) + byte(0) + byte(header.size() & 255) + byte(header.size() >> 8));
    out.write(header);
    out.write({reinterpret_cast<const char*>(array.values.data()), array.values.size() * sizeof(float)});
    out.commit();
}

}  // namespace taso
