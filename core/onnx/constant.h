// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <onnx/onnx_pb.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace taso {

using Dims = std::vector<std::int64_t>;

/// "[1, 3, 224, 224]".
std::string text(const Dims& dims);
/// Product of the extents. Throws Error, beginning with `where`, where one is negative or the whole is more
/// than a network may have.
std::int64_t element_count(const Dims& dims, const std::string& where);

/// A constant tensor of an ONNX graph: float32, or int64 for every integer type. Copies share the data.
struct OnnxConstant {
    Dims dims = {};
    bool integer = false;
    std::shared_ptr<const std::string> bytes = {};  ///< elements in native order; null: all equal to the fill
    float fill = 0;
    std::int64_t integer_fill = 0;
    std::string identity = {};  ///< equal only for equal values

    /// A tensor of equal elements, which takes no memory however large it is.
    static OnnxConstant filled(Dims dims, float value);
    static OnnxConstant filled(Dims dims, std::int64_t value);
    static OnnxConstant of(Dims dims, const std::vector<float>& values, std::string identity);
    static OnnxConstant of(Dims dims, const std::vector<std::int64_t>& values, std::string identity);

    std::int64_t elements() const;
    /// A copy of the elements; integers are converted.
    std::vector<float> floats() const;
    /// A copy of the elements of an integer tensor.
    std::vector<std::int64_t> integers() const;
    bool finite() const;
};

/// Takes the data out of a TensorProto (large raw data is moved, not copied), or out of the file beside the
/// model that it names. Throws Error, beginning with `where`.
OnnxConstant read_constant(onnx::TensorProto& tensor, const std::filesystem::path& folder,
                           const std::string& where);

}  // namespace taso
