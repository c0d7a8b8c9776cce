// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

#include "workbench/document.h"
#include "workbench/shown_selection.h"

namespace taso {

/// A layer as its primitive computes it. A multiply-add is two operations.
struct LayerWork {
    int layer = 0;
    double operations = 0, bytes = 0, ns = 0;

    double per_byte() const { return operations / bytes; }
    double per_ns() const { return operations / ns; }
};

/// What bounds every layer: the arithmetic, and what memory delivers (Williams, Waterman, Patterson, 2009).
struct Roof {
    double operations_per_ns = 0, bytes_per_ns = 0;
    bool of_board =
        false;  ///< what is known of the board; else the best that the profile has of any candidate

    /// Of a layer with so many operations per byte, at most.
    double at(double per_byte) const { return std::min(operations_per_ns, bytes_per_ns * per_byte); }
};

/// Of those layers that compute something and have a call of their own; none where the document has no network.
std::vector<LayerWork> work_of(const Document& document, const ShownSelection& shown, int threads);
Roof roof_of(const Document& document, int threads);

}  // namespace taso
