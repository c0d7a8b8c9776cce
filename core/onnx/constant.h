// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <onnx/onnx_pb.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/array.h"

namespace taso {

/// Product of the extents. Throws Error, beginning with `where`, where one is negative or the whole is more
/// than a network may have.
std::int64_t element_count(const Dims& dims, const std::string& where);

/// A constant tensor of an ONNX graph. Copies share the data.
struct OnnxConstant {
    Dims dims = {};
    bool integer = false;                           ///< held as int64; else as float32
    int type = onnx::TensorProto::FLOAT;            ///< what the file holds, a row of element_type.cpp
    std::shared_ptr<const std::string> bytes = {};  ///< elements in native order; null: all equal to the fill
    float fill = 0;
    std::int64_t integer_fill = 0;
    std::string identity = {};  ///< equal only for equal values

    /// A tensor of equal elements, which takes no memory however large it is.
    static OnnxConstant filled(Dims dims, float value);
    static OnnxConstant filled(Dims dims, std::int64_t value);
    static OnnxConstant of(Dims dims, const std::vector<float>& values, std::string identity);
    static OnnxConstant of(Dims dims, const std::vector<std::int64_t>& values, std::string identity);

    /// Where all are equal: as many of them as other dims have.
    OnnxConstant refilled(Dims other) const;
    /// The same elements, in their order, in other dims of as many.
    OnnxConstant with_dims(Dims other) const;

    std::int64_t elements() const;
    /// A copy of the elements; integers are converted.
    std::vector<float> floats() const;
    /// A copy of the elements of an integer tensor.
    std::vector<std::int64_t> integers() const;
    bool finite() const;
};

}  // namespace taso
