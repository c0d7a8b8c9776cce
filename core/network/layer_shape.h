// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "network/network.h"

namespace taso {

/// Bounds of what is taken for a network; beyond them is a mistake or an attack.
inline constexpr std::int64_t most_elements = std::int64_t{1} << 31;   ///< of one tensor
inline constexpr std::int64_t most_constants = std::int64_t{1} << 29;  ///< floats, of a whole network
inline constexpr int most_extent = 1 << 24;                            ///< channels, height, width, each
inline constexpr int most_window = 1 << 16;  ///< kernel, stride, dilation, one pad, each
inline constexpr std::size_t most_layers = 10000;

/// Throws Error, beginning with `where`, unless every extent is positive and the whole of sane size.
void check_shape(TensorShape shape, const std::string& where);

/// The shape of what a layer makes of operands of these shapes. `ceil`: pools round up, and a window that
/// would begin in the far padding is dropped. Taken from layer.shape: the channels of convs and fc, height and
/// width of resize, all of reshape. Throws Error, beginning with `where`, on a fault of attributes or operands.
TensorShape layer_shape(const Layer& layer, const std::vector<TensorShape>& inputs, bool ceil,
                        const std::string& where);

/// Whether the shape of a pool is the one that rounding up gives and rounding down does not.
bool rounds_up(const Network& network, int layer);

}  // namespace taso
