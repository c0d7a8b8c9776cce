// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/cost_terms.h"

#include <algorithm>
#include <limits>

#include "profile/work.h"

namespace taso {

namespace {

/// ns per byte out of the smallest cache that holds that many; of the caches, the usual sustained widths.
double ns_per_byte(const Board& board, double bytes) {
    const double ghz = board.clock_mhz / 1e3;
    const double memory = board.bandwidth_bytes_per_ns > 0 ? 1 / board.bandwidth_bytes_per_ns : 1 / ghz;
    const double width = 4.0 * board.vector_floats;
    if (bytes <= static_cast<double>(board.l1_bytes)) return std::min(memory, 1 / (ghz * width));
    if (bytes <= static_cast<double>(board.l2_bytes)) return std::min(memory, 1 / (ghz * width / 2));
    if (bytes <= static_cast<double>(board.l3_bytes)) return std::min(memory, 1 / (ghz * width / 4));
    return memory;
}

}  // namespace

double lanes(const Primitive& primitive, const Board& board) {
    const int block = std::max(channel_block(primitive.input), channel_block(primitive.output));
    return block > 1 ? std::min(block, board.vector_floats) : board.vector_floats;
}

CostTerms cost_terms(const Primitive& primitive, const taso_shape& shape, const Board& board) {
    const Work w = work(primitive, shape);
    const double ghz = board.clock_mhz / 1e3, threads = std::clamp(shape.threads, 1, board.cores);
    return {.arithmetic = w.arithmetic / (ghz * board.fma_per_cycle * lanes(primitive, board)) / threads,
            .bytes = w.bytes * ns_per_byte(board, w.bytes) +
                     w.constants * ns_per_byte(board, std::numeric_limits<double>::infinity()) +
                     w.constants * (w.constants_read - 1) * ns_per_byte(board, w.constants),
            .calls = w.calls / ghz / threads};
}

}  // namespace taso
