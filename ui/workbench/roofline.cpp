// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/roofline.h"

#include <algorithm>

#include "profile/work.h"

namespace taso {

namespace {

constexpr double operations_per_step = 2;  ///< of a multiply-add

/// None (no operations): there is no such primitive, or it computes nothing.
LayerWork work_of(const Network& network, int layer, const std::string& primitive, double ns, int threads) {
    LayerWork found;
    found.layer = layer;
    found.ns = ns;
    const Primitive* known = find_primitive(primitive);
    if (!known) return found;
    const Work done = work(*known, shape_of(shape_key(network, layer), threads));
    found.operations = operations_per_step * done.arithmetic;
    found.bytes = done.bytes + done.constants;
    return found;
}

bool counts(const LayerWork& work) { return work.operations > 0 && work.bytes > 0 && work.ns > 0; }

}  // namespace

std::vector<LayerWork> work_of(const Document& document, const ShownSelection& shown, int threads) {
    std::vector<LayerWork> works;
    if (!document.network) return works;
    for (std::size_t i = 0; i < shown.layers.size(); i++) {
        const ShownLayer& layer = shown.layers[i];
        const LayerWork found = work_of(*document.network, static_cast<int>(i), layer.primitive.toStdString(),
                                        static_cast<double>(layer.ns), threads);
        if (counts(found)) works.push_back(found);
    }
    return works;
}

Roof roof_of(const Document& document, int threads) {
    Roof roof;
    if (!document.network || !document.profile) return roof;
    const Board& board = document.profile->board;
    const int cores = std::clamp(threads, 1, std::max(1, board.cores));
    constexpr double cycles_per_ns_and_mhz = 1e-3;
    roof.operations_per_ns = operations_per_step * board.clock_mhz * cycles_per_ns_and_mhz *
                             board.vector_floats * board.fma_per_cycle * cores;
    roof.bytes_per_ns = board.bandwidth_bytes_per_ns;
    roof.of_board = roof.operations_per_ns > 0 && roof.bytes_per_ns > 0;
    if (roof.of_board) return roof;
    for (std::size_t i = 0; i < document.problem->layers.size(); i++)
        for (const Candidate& candidate : document.problem->layers[i].candidates) {
            const LayerWork found = work_of(*document.network, static_cast<int>(i), candidate.primitive,
                                            static_cast<double>(candidate.ns), threads);
            if (!counts(found)) continue;
            roof.operations_per_ns = std::max(roof.operations_per_ns, found.per_ns());
            roof.bytes_per_ns = std::max(roof.bytes_per_ns, found.bytes / found.ns);
        }
    return roof;
}

}  // namespace taso
