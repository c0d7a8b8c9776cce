// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "network/network.h"
#include "weight_forms.h"

namespace taso {

/// Instruction sets that kernels can be compiled for: rows of kernels/facts/instruction_sets.def.
enum class Isa : std::uint8_t {
#define INSTRUCTION_SET(set, machine, lanes, compiler, flags, macro, needs, has) set,
#include "instruction_sets.def"
};

/// As files and screens have it.
std::string_view name(Isa isa);
/// Those compiled in that this machine can run, plain first, best last.
std::span<const Isa> available_isas();

/// An order of constants, from a row of weight_forms.def.
struct WeightForm {
    std::string_view name;
    std::int64_t (*floats)(const taso_shape&);
    taso_weight_form pack;
};

/// What a primitive does for a shape, as the cost model counts it (work.cpp).
enum class WorkKind : std::uint8_t {
    loops,             ///< conv: an inner loop per row of the window
    patches,           ///< conv: patches are written and read once, then multiplied by the weights
    products,          ///< conv: the tensor is multiplied by the weights
    taps,              ///< conv: a product per tap of the window, each added to the output
    planes,            ///< conv: channel by channel
    winograd2,         ///< conv: F(2x2, rxr)
    winograd4,         ///< conv: F(4x4, rxr)
    winograd2_strips,  ///< conv: F(2x2, rxr), of few tiles at a time
    winograd4_strips,  ///< conv: F(4x4, rxr), of few tiles at a time
    rows,              ///< fc: a row of weights per output
    windows,           ///< a window per output
    sums,              ///< every operand's values added
    scaled_sums,       ///< the same, times a factor by channel
    statistics,        ///< a value per output, once for the mean, once for the variance, once to write
    copies,            ///< a value per output
    functions,         ///< a function of one value per output, by some dozen steps
    transforms         ///< a copy from layout to layout
};

/// One way to compute a layer, or one layout transform, from a row of primitives.def.
struct Primitive {
    int index = 0;     ///< row of primitives.def: the order in which ties are broken
    std::string name;  ///< family-variant
    std::string family;
    std::string function;  ///< C symbol
    std::string source;    ///< <source>.c in a room of kernels/
    Op op = Op::conv;
    Layout input = Layout::chw, output = Layout::chw;
    const WeightForm* form = nullptr;  ///< null: no constants
    std::string applies_text, workspace_text;
    bool (*applies)(const taso_shape&) = nullptr;
    std::int64_t (*workspace_floats)(const taso_shape&) = nullptr;
    bool accumulates = false, slices = false;
    WorkKind work = WorkKind::copies;

    /// Bytes of scratch for a shape, exact.
    std::int64_t workspace_bytes(const taso_shape& shape) const { return 4 * workspace_floats(shape); }
    /// Bytes of constants in this primitive's form, exact (0 without).
    std::int64_t weight_bytes(const taso_shape& shape) const { return form ? 4 * form->floats(shape) : 0; }
    /// Null where this build has no kernels for it.
    taso_kernel kernel(Isa isa) const;
};

/// All rows in order; transforms are those with op == Op::transform.
std::span<const Primitive> primitives();
/// Null where there is none of that name.
const Primitive* find_primitive(std::string_view name);
/// Null where the two layouts have no direct transform.
const Primitive* find_transform(Layout from, Layout to);
/// Those that can compute an op of this shape, in order.
std::vector<const Primitive*> applicable(Op op, const taso_shape& shape);
/// A hash of all kernel sources, as hexadecimal text: another hash, other timings.
std::string kernels_hash();

}  // namespace taso
