// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem/trinnity_floats.h"

#include <cmath>
#include <cstdio>

#include "base/error.h"

namespace taso {

TrinnityFloats trinnity_floats(const std::string& primitive, const TrinnityLayer& layer) {
    const double in = layer.channels, out = layer.kernels, k = layer.kernel;
    const double rows = layer.out_height(), columns = layer.out_width();
    const double plain = k * k * in * out, map = out * layer.height * layer.width;
    const auto is = [&](const char* family) { return primitive.starts_with(family); };
    if (is("direct-") || is("conv-1x1-")) return {0, plain};
    if (is("im2col-") || is("im2row-")) return {k * k * in * rows * columns, plain};
    if (is("mec-")) return {in * k * columns * (layer.height + 2 * layer.pad()), plain};
    // Those that accumulate hold one map, the others one for each place of the kernel.
    if (is("kn2row-as") || is("kn2row-aa-") || is("kn2col-as")) return {map, plain};
    if (is("kn2row") || is("kn2col")) return {k * k * map, plain};
    // winograd-MxM-KxK tiles both ways; winograd-M-K tiles rows only, once for each row of the kernel.
    int m = 0, n = 0, r = 0, q = 0;
    if (std::sscanf(primitive.c_str(), "winograd-%dx%d-%dx%d", &m, &n, &r, &q) == 4 && m > 0 && m == n &&
        r > 0 && r == q && m < 100 && r < 100) {
        const double a = m + r - 1;
        return {a * a * (in + out) * std::ceil(rows / m) * std::ceil(columns / m), a * a * in * out};
    }
    if (std::sscanf(primitive.c_str(), "winograd-%d-%d", &m, &r) == 2 && m > 0 && r > 0 && m < 100 &&
        r < 100) {
        const double a = m + r - 1;
        return {a * (in + out) * rows * std::ceil(columns / m), a * k * in * out};
    }
    throw Error("the workspace of primitive '" + primitive + "' is not known");
}

}  // namespace taso
