// SPDX-License-Identifier: GPL-3.0-or-later
#include "primitive/band_shape.h"

#include <algorithm>

namespace taso {

namespace {

/// Input rows from the first that a window meets to the last.
int span(const taso_shape& s) { return (s.kernel_height - 1) * s.dilation_height + 1; }

/// Whether output rows are positions of the window, counted down or (ceil mode) up.
bool slides(const taso_shape& s) {
    const int room = s.in_height + s.pad_top + s.pad_bottom - span(s), stride = s.stride_height;
    return room >= 0 &&
           (s.out_height == room / stride + 1 || s.out_height == (room + stride - 1) / stride + 1);
}

}  // namespace

BandShape band_shape(const taso_shape& whole, int first_row, int rows) {
    BandShape band = {.shape = whole, .first_in_row = 0, .in_rows = whole.in_height};
    band.shape.out_height = rows;
    if (!slides(whole)) return band;
    const int from = first_row * whole.stride_height - whole.pad_top;
    const int to = from + (rows - 1) * whole.stride_height + span(whole);
    band.first_in_row = std::clamp(from, 0, whole.in_height - 1);
    const int last = std::clamp(to, 1, whole.in_height);
    band.in_rows = band.shape.in_height = last - band.first_in_row;
    if (band.in_rows < whole.in_height)
        band.shape.in_plane = whole.in_plane > 0 ? whole.in_plane : whole.in_height * whole.in_width;
    // Below the tensor all is pad, as it is above: so there the windows stand above the row that is read.
    band.shape.pad_top = from < whole.in_height ? band.first_in_row - from : to - from;
    // What ceil mode adds beyond the pads is none, and no average counts it.
    band.shape.pad_bottom = from < whole.in_height ? std::clamp(to - last, 0, whole.pad_bottom) : 0;
    return band;
}

BandShape gather_shape(const taso_shape& whole, int first_in_row, int rows) {
    BandShape band = {.shape = whole, .first_in_row = first_in_row, .in_rows = rows};
    taso_shape& shape = band.shape;
    shape.in_height = rows;
    shape.pad_top = first_in_row;
    shape.pad_bottom = whole.in_height - first_in_row - rows;
    shape.count_include_pad = 1;
    shape.accumulate = first_in_row > 0;
    return band;
}

}  // namespace taso
