// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "primitive/registry.h"

namespace taso {

/// What a call does, as the cost model sees it.
struct Work {
    double arithmetic = 0;  ///< multiply-adds (or the operation's own steps)
    double bytes = 0;  ///< read and written: operands, output, and what passes through the workspace, twice
    double constants =
        0;  ///< bytes of constants: they always come from memory, their last use is one inference ago
    double constants_read = 1;  ///< how often a call reads them: again from the cache that holds them
    double calls = 1;           ///< inner calls: one per panel, tile or row, each with its own overhead
};
Work work(const Primitive& primitive, const taso_shape& shape);

}  // namespace taso
