// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/callers.h"

#include <algorithm>
#include <array>

namespace taso {

namespace {

/// A layout in which a tensor takes as many floats as in chw, as an array with axes of its own.
struct Order {
    Layout layout;
    std::array<int, 3> axes;  ///< which of channels, rows and columns stands where
};
constexpr Order orders[] = {{Layout::hwc, {1, 2, 0}}, {Layout::hcw, {1, 0, 2}}};

/// chw made of that layout.
std::optional<Loops> loops_from(const Order& order, TensorShape shape) {
    const Dims extents = {shape.channels, shape.height, shape.width};
    Dims stored;
    std::vector<int> back(3);
    for (std::size_t i = 0; i < 3; i++) {
        stored.push_back(extents[static_cast<std::size_t>(order.axes[i])]);
        back[static_cast<std::size_t>(order.axes[i])] = static_cast<int>(i);
    }
    return ArrayView(stored).transposed(back).loops();
}

/// That layout made of chw.
std::optional<Loops> loops_to(const Order& order, TensorShape shape) {
    return ArrayView(Dims{shape.channels, shape.height, shape.width})
        .transposed({order.axes.begin(), order.axes.end()})
        .loops();
}

class Callers {
  public:
    explicit Callers(OnnxGraph& graph) : graph_(graph) {}

    void run() {
        take_input();
        for (int& output : graph_.outputs) take_output(output);
    }

  private:
    bool is_output(int tensor) const {
        return std::find(graph_.outputs.begin(), graph_.outputs.end(), tensor) != graph_.outputs.end();
    }
    std::vector<OnnxLayer*> readers(int tensor) {
        std::vector<OnnxLayer*> found;
        for (OnnxLayer& layer : graph_.layers) {
            const std::vector<int>& inputs = layer.layer.inputs;
            if (!layer.removed && std::find(inputs.begin(), inputs.end(), tensor) != inputs.end())
                found.push_back(&layer);
        }
        return found;
    }

    void take_input() {
        const std::vector<OnnxLayer*> all = readers(0);
        if (all.size() != 1) return;
        OnnxLayer& layer = *all[0];
        const int made = static_cast<int>(&layer - graph_.layers.data()) + 1;
        if (is_output(made) || layer.layer.shape.elements() != graph_.input.elements()) return;
        const std::optional<Layout> layout =
            layout_by(layer.layer, [&](const Order& order) { return loops_from(order, layer.layer.shape); });
        if (!layout) return;
        graph_.input = layer.layer.shape;
        if (*layout != Layout::chw) graph_.callers_layouts[0] = *layout;
        layer.removed = true;
        for (OnnxLayer* reader : readers(made))
            std::replace(reader->layer.inputs.begin(), reader->layer.inputs.end(), made, 0);
    }

    void take_output(int& output) {
        if (output == 0) return;
        OnnxLayer& layer = graph_.layers[static_cast<std::size_t>(output) - 1];
        const int from = layer.layer.inputs[0];
        if (!readers(output).empty() || from == 0 || is_output(from)) return;
        const std::optional<Layout> layout =
            layout_by(layer.layer, [&](const Order& order) { return loops_to(order, graph_.shape(from)); });
        if (!layout) return;
        if (*layout != Layout::chw) graph_.callers_layouts[from] = *layout;
        layer.removed = true;
        output = from;
    }

    /// The layout that a layer changes from or to, chw where all that it changes is the shape; nothing: it does more.
    template <class LoopsOf>
    static std::optional<Layout> layout_by(const Layer& layer, const LoopsOf& loops_of) {
        if (layer.op == Op::reshape) return Layout::chw;
        if (layer.op != Op::rearrange) return std::nullopt;
        for (const Order& order : orders)
            if (loops_of(order) == layer.loops) return order.layout;
        return std::nullopt;
    }

    OnnxGraph& graph_;
};

}  // namespace

void take_callers_layouts(OnnxGraph& graph) { Callers(graph).run(); }

}  // namespace taso
