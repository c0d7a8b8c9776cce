// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/attributes.h"

namespace taso {

int narrow(const OnnxNode& node, std::int64_t value) {
    if (value < INT32_MIN || value > INT32_MAX)
        throw node.fault("the attribute value " + std::to_string(value) + " is out of range");
    return static_cast<int>(value);
}

Dims list(const OnnxNode& node, const char* key, std::size_t count, std::int64_t otherwise) {
    Dims values = node.integers(key, Dims(count, otherwise));
    if (values.size() != count)
        throw node.fault("its " + std::string(key) + " has " + std::to_string(values.size()) +
                         " numbers, not " + std::to_string(count));
    for (std::int64_t value : values) narrow(node, value);
    return values;
}

Dims image_dims(const Dims& from, TensorShape out) {
    if (from.size() == 3) return {1, out.channels, out.width};
    return {1, out.channels, out.height, out.width};
}

std::optional<Dims> few_integers(const OnnxNode& node, const OnnxConstant* input, const char* key) {
    if (input) {
        if (!input->integer || input->elements() > 64)
            throw node.fault("its " + std::string(key) + " are not a few integers");
        return input->integers();
    }
    if (!node.has(key)) return std::nullopt;
    return node.integers(key);
}

}  // namespace taso
