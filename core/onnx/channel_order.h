// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "network/network.h"

namespace taso {

/// Filters [groups][from][to][KH][KW] as [groups][to][from][KH][KW].
inline std::vector<float> swapped_filters(const std::vector<float>& filters, const Window& window,
                                          std::size_t groups, std::size_t from, std::size_t to) {
    const std::size_t taps = static_cast<std::size_t>(window.kernel_height) * window.kernel_width;
    std::vector<float> swapped(filters.size());
    for (std::size_t g = 0; g < groups; g++)
        for (std::size_t a = 0; a < from; a++)
            for (std::size_t b = 0; b < to; b++)
                std::copy_n(filters.begin() + static_cast<std::ptrdiff_t>(((g * from + a) * to + b) * taps),
                            taps,
                            swapped.begin() + static_cast<std::ptrdiff_t>(((g * to + b) * from + a) * taps));
    return swapped;
}

/// Of a transposed convolution of so many channels: ONNX has its filters as [C][M/G][KH][KW], a layer as [M][C/G][KH][KW].
inline std::vector<float> output_major(const std::vector<float>& filters, const Layer& layer, int channels) {
    return swapped_filters(filters, layer.window, layer.groups, channels / layer.groups,
                           layer.shape.channels / layer.groups);
}
inline std::vector<float> input_major(const std::vector<float>& filters, const Layer& layer, int channels) {
    return swapped_filters(filters, layer.window, layer.groups, layer.shape.channels / layer.groups,
                           channels / layer.groups);
}

}  // namespace taso
