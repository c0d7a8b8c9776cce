// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "taso_kernels.h"

namespace taso {

/// A call that makes some rows of a layer's output: a call on a small tensor, which differs from the whole call in
/// nothing but addresses, heights, pads and, for an input in chw, in_plane.
struct BandShape {
    taso_shape shape;  ///< in_height is in_rows; outer bands have what they meet of the pads, inner ones none
    int first_in_row = 0;  ///< of the whole input: where the call's input begins, in chw in the first plane
    int in_rows = 0;       ///< at least 1; those that no window meets but that lie between are among them
};

/// The band of output rows first_row to first_row + rows - 1, which must be rows of the output. A band beside the
/// tensor, whose windows meet nothing but pads, reads the nearest row and makes no use of it. A layer whose output
/// rows do not follow from a window that slides over the input's, as fc, reads all of its input.
BandShape band_shape(const taso_shape& whole, int first_row, int rows);

/// A call that adds to the one row of an average over all rows of the input what these rows of it come to: all
/// others are pads, which count. The first call does not add.
BandShape gather_shape(const taso_shape& whole, int first_in_row, int rows);

}  // namespace taso
