// SPDX-License-Identifier: GPL-3.0-or-later
// The window of a ConvTranspose.
#include <algorithm>

#include "network/layer_shape.h"
#include "onnx/attributes.h"
#include "onnx/builder.h"

namespace taso {

namespace {

/// One axis of a ConvTranspose: the pads that come to the extent that is wanted, or those that are given. An extra row that
/// no input reaches is a pad below 0 behind.
struct TransposedAxis {
    std::int64_t input, kernel, stride, dilation, extra;

    std::int64_t reached() const { return (input - 1) * stride + (kernel - 1) * dilation + 1 + extra; }
    /// Of the pads all together; where they are odd, the one more stands behind, or before.
    std::pair<std::int64_t, std::int64_t> shared(std::int64_t wanted, bool more_behind) const {
        const std::int64_t all = std::max<std::int64_t>(reached() - wanted, 0), less = all / 2;
        const std::int64_t before = more_behind ? less : all - less;
        return {before, reached() - extra - wanted - before};
    }
};

}  // namespace

Window OnnxBuilder::transposed_window(const OnnxNode& node, const Dims& given_kernel,
                                      TensorShape input) const {
    const std::size_t axes = given_kernel.size();
    Dims strides = list(node, "strides", axes, 1), dilations = list(node, "dilations", axes, 1);
    Dims pads = list(node, "pads", 2 * axes, 0), extra = list(node, "output_padding", axes, 0);
    Dims wanted = node.integers("output_shape"), kernel = given_kernel;
    // Some have the batch and the channels too.
    if (wanted.size() == axes + 2) wanted.erase(wanted.begin(), wanted.begin() + 2);
    if (!wanted.empty() && wanted.size() != axes)
        throw node.fault("its output_shape has " + std::to_string(wanted.size()) + " numbers, not " +
                         std::to_string(axes));
    // A signal is a single row.
    if (axes == 1) {
        for (Dims* values : {&strides, &dilations, &kernel}) values->insert(values->begin(), 1);
        extra.insert(extra.begin(), 0);
        if (!wanted.empty()) wanted.insert(wanted.begin(), 1);
        pads = {0, pads[0], 0, pads[1]};
    }
    const std::string automatic = node.word("auto_pad", "NOTSET");
    const bool same = automatic == "SAME_UPPER" || automatic == "SAME_LOWER";
    if (!same && automatic != "NOTSET" && automatic != "VALID")
        throw node.fault("its auto_pad '" + clean(automatic) + "' is not known");
    const Dims extents = {input.height, input.width};
    Dims first(2), last(2);
    for (std::size_t i = 0; i < 2; i++) {
        for (const std::int64_t number : {kernel[i], strides[i], dilations[i], extra[i]})
            if (number < 0 || number > most_window)
                throw node.fault("its window has the number " + std::to_string(number));
        const TransposedAxis axis = {extents[i], kernel[i], strides[i], dilations[i], extra[i]};
        if (!wanted.empty() || same) {
            const std::int64_t extent = wanted.empty() ? extents[i] * strides[i] : wanted[i];
            if (extent < 1 || extent > most_extent)
                throw node.fault("makes an extent of " + std::to_string(extent));
            std::tie(first[i], last[i]) = axis.shared(extent, automatic == "SAME_UPPER");
        } else {
            const bool given = automatic == "NOTSET";
            first[i] = given ? pads[i] : 0;
            last[i] = (given ? pads[i + 2] : 0) - extra[i];
        }
    }
    return {.kernel_height = narrow(node, kernel[0]),
            .kernel_width = narrow(node, kernel[1]),
            .stride_height = narrow(node, strides[0]),
            .stride_width = narrow(node, strides[1]),
            .dilation_height = narrow(node, dilations[0]),
            .dilation_width = narrow(node, dilations[1]),
            .pad_top = narrow(node, first[0]),
            .pad_left = narrow(node, first[1]),
            .pad_bottom = narrow(node, last[0]),
            .pad_right = narrow(node, last[1])};
}

}  // namespace taso
