// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/fold.h"

#include <algorithm>
#include <cfloat>

#include "base/error.h"
#include "network/layer_shape.h"

namespace taso {

namespace {

float low(const Activation& a) {
    return a.kind == Activation::Kind::none ? -FLT_MAX : a.kind == Activation::Kind::relu ? 0 : a.low;
}
float high(const Activation& a) { return a.kind == Activation::Kind::clip ? a.high : FLT_MAX; }

/// One activation behind another is a clamp again.
Activation then(const Activation& first, const Activation& second) {
    const auto clamp = [&](float x) { return std::min(std::max(x, low(second)), high(second)); };
    const float l = clamp(low(first)), h = clamp(high(first));
    if (h != FLT_MAX) return {Activation::Kind::clip, l, h};
    if (l == 0) return {Activation::Kind::relu, 0, 0};
    return l == -FLT_MAX ? Activation{} : Activation{Activation::Kind::clip, l, h};
}

class Folder {
  public:
    explicit Folder(OnnxGraph& graph) : graph_(graph), uses_(graph.layers.size() + 1) {
        for (const OnnxLayer& layer : graph.layers)
            if (!layer.removed)
                for (int tensor : layer.layer.inputs) uses_[tensor]++;
        for (int tensor : graph.outputs) uses_[tensor]++;
        for (int i = 0; i <= static_cast<int>(graph.layers.size()); i++) made_by_.push_back(i);
    }

    void run() {
        for (int i = 0; i < static_cast<int>(graph_.layers.size()); i++) {
            OnnxLayer& layer = graph_.layers[i];
            if (layer.removed) continue;
            for (int& tensor : layer.layer.inputs) tensor = made_by_[tensor];
            if (layer.layer.op == Op::relu) fold_activation(i);
            if (layer.layer.op == Op::scale) fold_affine(i);
            take_pad(layer);
        }
        for (int& tensor : graph_.outputs) tensor = made_by_[tensor];
        remove_unread();
    }

  private:
    /// The layer that makes the only operand of a layer that is its only reader, or null.
    OnnxLayer* producer(const OnnxLayer& reader) {
        const int tensor = reader.layer.inputs[0];
        return tensor > 0 && uses_[tensor] == 1 ? &graph_.layers[tensor - 1] : nullptr;
    }

    /// Layer `index` is now part of the layer that makes its operand.
    void remove(int index) {
        OnnxLayer& layer = graph_.layers[index];
        layer.removed = true;
        made_by_[index + 1] = layer.layer.inputs[0];
        uses_[layer.layer.inputs[0]] = uses_[index + 1];
    }

    void fold_activation(int index) {
        const OnnxLayer& layer = graph_.layers[index];
        OnnxLayer* into = producer(layer);
        if (!into) return;
        // What is a relu stays one.
        if (!takes_activation(into->layer.op) || into->layer.op == Op::relu) return;
        into->layer.activation = then(into->layer.activation, layer.layer.activation);
        remove(index);
    }

    void fold_affine(int index) {
        const OnnxLayer& layer = graph_.layers[index];
        OnnxLayer* into = producer(layer);
        if (!into || into->layer.activation.kind != Activation::Kind::none) return;
        const Op op = into->layer.op;
        if (op == Op::add && is_plain_sum(into->layer)) {
            into->layer.op = Op::scale;
            into->factor.assign(layer.factor.size(), 1);
            into->shift.assign(layer.factor.size(), 0);
        } else if (!takes_constants(op)) {
            return;
        }
        for (std::size_t c = 0; c < layer.factor.size(); c++) {
            into->factor[c] *= layer.factor[c];
            into->shift[c] = into->shift[c] * layer.factor[c] + layer.shift[c];
        }
        remove(index);
    }

    /// Of tensors of one shape, as a scale sums them up.
    bool is_plain_sum(const Layer& add) const {
        return add.operand.channels == 0 &&
               std::all_of(add.inputs.begin(), add.inputs.end(),
                           [&](int tensor) { return graph_.shape(tensor) == add.shape; });
    }

    /// A pad layer before a conv or pool becomes its pads where that computes the same.
    void take_pad(OnnxLayer& layer) {
        const Op op = layer.layer.op;
        if (op != Op::conv && op != Op::max_pool && op != Op::average_pool) return;
        const OnnxLayer* pad = producer(layer);
        if (!pad || pad->layer.op != Op::pad || pad->layer.pad_mode != PadMode::constant) return;
        const float value = pad->layer.bias;
        Layer joined = layer.layer;
        const Window &own = layer.layer.window, &extra = pad->layer.window;
        // What is taken away is not read, whatever pads there are behind it.
        if (std::min({extra.pad_top, extra.pad_left, extra.pad_bottom, extra.pad_right}) < 0) return;
        const bool unpadded = !own.pad_top && !own.pad_left && !own.pad_bottom && !own.pad_right;
        if (op == Op::max_pool) {
            // A pool's own pads never win; a value does not either where nothing is below it.
            if (value != -FLT_MAX && !at_least(pad->layer.inputs[0], value)) return;
        } else if (value != 0) {
            return;
        }
        if (op == Op::average_pool) {
            if (!unpadded && !joined.count_include_pad) return;
            joined.count_include_pad = true;
        }
        joined.window.pad_top += extra.pad_top;
        joined.window.pad_left += extra.pad_left;
        joined.window.pad_bottom += extra.pad_bottom;
        joined.window.pad_right += extra.pad_right;
        joined.inputs = pad->layer.inputs;
        try {
            if (layer_shape(joined, {graph_.shape(joined.inputs[0])}, layer.ceil, "") != joined.shape) return;
        } catch (const Error&) {
            return;  // as a pool whose window fits into its pads
        }
        graph_.layers[layer.layer.inputs[0] - 1].removed = true;
        layer.layer = joined;
    }

    /// Layers of which only the shape was wanted.
    void remove_unread() {
        std::vector<bool> read(uses_.size());
        for (int tensor : graph_.outputs) read[tensor] = true;
        for (std::size_t i = graph_.layers.size(); i-- > 0;) {
            OnnxLayer& layer = graph_.layers[i];
            if (!read[i + 1]) layer.removed = true;
            if (layer.removed) continue;
            for (int tensor : layer.layer.inputs) read[tensor] = true;
        }
    }

    /// Whether no element of a tensor can be below a value, as its activation says.
    bool at_least(int tensor, float value) const {
        return tensor > 0 && low(graph_.layers[tensor - 1].layer.activation) >= value;
    }

    OnnxGraph& graph_;
    std::vector<int> uses_;     ///< by tensor: operands of layers and outputs that it is
    std::vector<int> made_by_;  ///< by tensor: the tensor that stands for it now
};

}  // namespace

void fold(OnnxGraph& graph) { Folder(graph).run(); }

}  // namespace taso
