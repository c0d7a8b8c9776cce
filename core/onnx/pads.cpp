// SPDX-License-Identifier: GPL-3.0-or-later
// What Pad becomes: a border of any mode around the map, or what is left of it where its pads are below 0.
#include <algorithm>
#include <cfloat>
#include <cmath>

#include "onnx/attributes.h"
#include "onnx/builder.h"

namespace taso {

void OnnxBuilder::add_pad(const OnnxNode& node) {
    const OnnxValue from = tensor(node, 0);
    const std::size_t rank = from.dims.size();
    const OnnxConstant* given = node.reads(1) ? &constant(node, 1, "the list of pads") : nullptr;
    // Of the first operator set they were called otherwise.
    const Dims listed =
        few_integers(node, given, node.has("paddings") ? "paddings" : "pads").value_or(Dims{});
    Dims axes;
    if (node.reads(3)) axes = *few_integers(node, &constant(node, 3, "the list of axes"), "axes");
    Dims pads(2 * rank, 0);
    if (node.reads(3)) {
        const std::vector<int> named = positive_axes(node, axes, rank);
        if (listed.size() != 2 * named.size())
            throw node.fault("has " + std::to_string(listed.size()) + " pads for " +
                             std::to_string(named.size()) + " axes");
        for (std::size_t i = 0; i < named.size(); i++) {
            const auto axis = static_cast<std::size_t>(named[i]);
            pads[axis] = listed[i], pads[rank + axis] = listed[named.size() + i];
        }
    } else if (listed.size() != 2 * rank) {
        throw node.fault("has " + std::to_string(listed.size()) + " pads for a tensor of dims " +
                         text(from.dims));
    } else {
        pads = listed;
    }
    float fill = node.number("value", 0);
    if (node.reads(2)) {
        const OnnxValue& value_given = value(node, 2);
        if (!value_given.constant || value_given.constant->elements() != 1)
            throw node.fault("its value is not one constant number");
        fill = value_given.constant->floats()[0];
    }
    if (std::all_of(pads.begin(), pads.end(), [](auto p) { return p == 0; })) {
        see(node, node.output(), from, from.seen());
        return;
    }
    want_image(node, from);
    // A signal is a single row.
    if (rank == 3) pads = {pads[0], pads[1], 0, pads[2], pads[3], pads[4], 0, pads[5]};
    const std::string word = node.word("mode", "constant");
    const std::optional<PadMode> mode = pad_mode_named(word);
    if (!mode) throw node.fault("its mode '" + clean(word) + "' is not known");
    if (pads[0] || pads[1] || pads[4] || pads[5]) throw node.unsupported("pads the batch or the channels");
    if (std::isnan(fill)) throw node.fault("pads with something that is not a number");
    OnnxLayer made;
    Layer& layer = made.layer;
    layer.op = Op::pad;
    layer.inputs = {shaped(node, from)};
    layer.pad_mode = *mode;
    if (*mode == PadMode::constant) layer.bias = std::clamp(fill, -FLT_MAX, FLT_MAX);
    layer.window.pad_top = narrow(node, pads[2]), layer.window.pad_left = narrow(node, pads[3]);
    layer.window.pad_bottom = narrow(node, pads[6]), layer.window.pad_right = narrow(node, pads[7]);
    const int tensor = push(node, std::move(made));
    define(node, tensor, image_dims(from.dims, graph_.shape(tensor)));
}

}  // namespace taso
