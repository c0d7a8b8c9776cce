// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace taso {

/// One convolution of a cost table of the triNNity library. The tables hold no padding: it is taken as half
/// the kernel where the stride is 1, as none otherwise, which is right for AlexNet.
struct TrinnityLayer {
    int kernels = 0, channels = 0, stride = 0, width = 0, height = 0, kernel = 0;

    int pad() const { return stride == 1 ? kernel / 2 : 0; }
    int out_height() const { return (height + 2 * pad() - kernel) / stride + 1; }
    int out_width() const { return (width + 2 * pad() - kernel) / stride + 1; }
};

/// What a primitive of that library holds beside its tensors, in floats, by its published description; bias
/// and panels of the matrix product are not in it.
struct TrinnityFloats {
    double workspace = 0, weights = 0;
};
/// Throws Error for a name of no known family.
TrinnityFloats trinnity_floats(const std::string& primitive, const TrinnityLayer& layer);

}  // namespace taso
