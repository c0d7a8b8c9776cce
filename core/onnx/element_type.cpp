// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/element_type.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace taso {

namespace {

using onnx::TensorProto;

constexpr ElementType element_types[] = {
    {TensorProto::FLOAT, 4, false, true},   {TensorProto::DOUBLE, 8, false, true},
    {TensorProto::FLOAT16, 2, false, true}, {TensorProto::BFLOAT16, 2, false, true},
    {TensorProto::INT64, 8, true, true},    {TensorProto::INT32, 4, true, true},
    {TensorProto::INT16, 2, true, true},    {TensorProto::INT8, 1, true, true},
    {TensorProto::UINT64, 8, true, false},  {TensorProto::UINT32, 4, true, false},
    {TensorProto::UINT16, 2, true, false},  {TensorProto::UINT8, 1, true, false},
    {TensorProto::BOOL, 1, true, false},
};

/// Rounded to so many bits of significance, no finer than 2^finest, and infinite beyond the largest.
float rounded(float value, int bits, int finest, float largest) {
    if (!std::isfinite(value) || value == 0) return value;
    int exponent = 0;
    std::frexp(value, &exponent);
    const int unit = std::max(exponent - bits, finest);
    // In double: a unit of a float's smallest numbers is no float.
    const double whole = std::nearbyint(std::ldexp(static_cast<double>(value), -unit));
    const double result = std::ldexp(whole, unit);
    if (std::abs(result) > largest) return std::copysign(std::numeric_limits<float>::infinity(), value);
    return static_cast<float>(result);
}

}  // namespace

const ElementType* element_type(int type) {
    const auto* found = std::find_if(std::begin(element_types), std::end(element_types),
                                     [&](const ElementType& each) { return each.type == type; });
    return found == std::end(element_types) ? nullptr : found;
}

std::string element_type_name(int type) {
    return TensorProto::DataType_IsValid(type)
               ? TensorProto::DataType_Name(static_cast<TensorProto::DataType>(type))
               : std::to_string(type);
}

float rounded_to(int type, float value) {
    if (type == TensorProto::FLOAT16) return rounded(value, 11, -24, 65504.0f);
    if (type == TensorProto::BFLOAT16) return rounded(value, 8, -133, 0x1.fep127f);
    return value;
}

std::int64_t wrapped_to(int type, std::int64_t value) {
    if (type == TensorProto::BOOL) return value != 0;
    const ElementType* held = element_type(type);
    if (!held || !held->integer || held->size == 8) return value;
    const int spare = 64 - 8 * held->size;
    const auto shifted = static_cast<std::uint64_t>(value) << spare;
    return held->is_signed ? static_cast<std::int64_t>(shifted) >> spare
                           : static_cast<std::int64_t>(shifted >> spare);
}

}  // namespace taso
