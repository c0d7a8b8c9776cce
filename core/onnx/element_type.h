// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace taso {

/// A type of the elements of ONNX tensors that is read.
struct ElementType {
    int type;      ///< of onnx::TensorProto::DataType
    int size;      ///< bytes of an element in raw data
    bool integer;  ///< held as int64 here; else as float32
    bool is_signed;
};

/// Null: such elements are not read.
const ElementType* element_type(int type);
/// "FLOAT16", or the number where ONNX has no such type.
std::string element_type_name(int type);

/// The nearest number that a floating-point type holds, as arithmetic in it rounds; infinite beyond its largest.
float rounded_to(int type, float value);
/// What an integer type keeps of a number: its low bits; of BOOL whether it is other than zero.
std::int64_t wrapped_to(int type, std::int64_t value);

}  // namespace taso
