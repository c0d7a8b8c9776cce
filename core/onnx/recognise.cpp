// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/recognise.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace taso {

namespace {

/// As far apart as constants of a file may be from what they stand for.
bool near(double value, double meant) { return std::abs(value - meant) <= 1e-5 * std::abs(meant); }

/// factor * tensor + shift.
struct Affine {
    double factor = 1, shift = 0;
    int tensor = 0;
};

/// factor * the product of tensors.
struct Product {
    double factor = 1;
    std::vector<int> tensors;
};

class Recogniser {
  public:
    explicit Recogniser(OnnxGraph& graph) : graph_(graph), uses_(graph.layers.size() + 1) {
        for (const OnnxLayer& layer : graph.layers)
            for (int tensor : layer.layer.inputs) uses_[tensor]++;
        for (int tensor : graph.outputs) uses_[tensor]++;
    }

    void run() {
        for (int tensor = 1; tensor <= static_cast<int>(graph_.layers.size()); tensor++) {
            const std::optional<Layer> found = meaning(tensor);
            if (!found) continue;
            OnnxLayer& root = graph_.layers[tensor - 1];
            uses_[found->inputs[0]]++;
            for (int read : root.layer.inputs) release(read);
            OnnxLayer made;
            made.layer = *found;
            made.layer.name = root.layer.name;
            made.layer.shape = root.layer.shape;
            made.tensor = root.tensor;
            root = std::move(made);
        }
    }

  private:
    /// A tensor is read once less; what makes it is removed with the last reader.
    void release(int tensor) {
        if (--uses_[tensor] > 0 || tensor == 0) return;
        OnnxLayer& layer = graph_.layers[tensor - 1];
        layer.removed = true;
        for (int read : layer.layer.inputs) release(read);
    }

    const OnnxLayer* made_by(int tensor) const { return tensor > 0 ? &graph_.layers[tensor - 1] : nullptr; }
    /// What makes a tensor that has one reader, where it is of that op and has no activation of its own.
    const Layer* inner(int tensor, Op op) const {
        const OnnxLayer* layer = made_by(tensor);
        return layer && uses_[tensor] == 1 && is_plain(*layer, op) ? &layer->layer : nullptr;
    }
    static bool is_plain(const OnnxLayer& layer, Op op) {
        return layer.layer.op == op && layer.layer.activation.kind == Activation::Kind::none;
    }

    /// One factor and one shift for all channels.
    std::optional<Affine> affine_of(const OnnxLayer& layer) const {
        if (!is_plain(layer, Op::scale) || layer.layer.inputs.size() != 1) return std::nullopt;
        for (const auto* values : {&layer.factor, &layer.shift})
            if (std::any_of(values->begin(), values->end(), [&](double v) { return v != values->front(); }))
                return std::nullopt;
        return Affine{layer.factor.front(), layer.shift.front(), layer.layer.inputs[0]};
    }
    /// Through scales that have no other reader; the last of them with `root` may have.
    Affine affine(int tensor, bool root = false) const {
        Affine all = {1, 0, tensor};
        for (bool first = root; first || uses_[all.tensor] == 1; first = false) {
            const OnnxLayer* layer = made_by(all.tensor);
            const auto one = layer ? affine_of(*layer) : std::nullopt;
            if (!one) break;
            all = {all.factor * one->factor, all.shift + all.factor * one->shift, one->tensor};
        }
        return all;
    }
    /// Through products and factors that have no other reader.
    void multiply(int tensor, bool root, Product& all) const {
        const OnnxLayer* layer = made_by(tensor);
        if (layer && (root || uses_[tensor] == 1) && all.tensors.size() < 8) {
            const auto one = affine_of(*layer);
            if (one && one->shift == 0) {
                all.factor *= one->factor;
                return multiply(one->tensor, false, all);
            }
            if (is_plain(*layer, Op::mul) && layer->layer.inputs.size() == 2) {
                for (int operand : layer->layer.inputs) multiply(operand, false, all);
                return;
            }
            if (is_plain(*layer, Op::square))
                all.tensors.push_back(layer->layer.inputs[0]), tensor = layer->layer.inputs[0];
        }
        all.tensors.push_back(tensor);
    }
    Product product(int tensor, bool root = false) const {
        Product all;
        multiply(tensor, root, all);
        return all;
    }

    std::optional<Layer> meaning(int tensor) const {
        const OnnxLayer& root = graph_.layers[tensor - 1];
        if (root.removed) return std::nullopt;
        if (root.layer.op == Op::max && root.layer.inputs.size() == 2) return leaky(root.layer);
        if (root.layer.op != Op::mul && root.layer.op != Op::scale) return std::nullopt;
        if (is_plain(root, Op::mul) && root.layer.inputs == std::vector<int>(2, root.layer.inputs[0]))
            return function(Op::square, root.layer.inputs[0]);
        if (root.layer.op == Op::scale)
            if (auto found = hard_sigmoid(affine(tensor, true))) return found;
        const Product all = product(tensor, true);
        if (all.tensors.size() != 2) return std::nullopt;
        for (const auto& [x, gate] :
             {std::pair(all.tensors[0], all.tensors[1]), std::pair(all.tensors[1], all.tensors[0])})
            if (auto found = gated(x, gate, all.factor)) return found;
        return std::nullopt;
    }

    static Layer function(Op op, int x, double alpha = 0, double beta = 0) {
        Layer made;
        made.op = op;
        made.inputs = {x};
        made.alpha = static_cast<float>(alpha), made.beta = static_cast<float>(beta);
        return made;
    }

    /// max(x, a x) with 0 <= a <= 1.
    std::optional<Layer> leaky(const Layer& max) const {
        for (const auto& [x, slope] :
             {std::pair(max.inputs[0], max.inputs[1]), std::pair(max.inputs[1], max.inputs[0])}) {
            const Affine of = affine(slope);
            if (of.tensor == x && slope != x && of.shift == 0 && of.factor >= 0 && of.factor <= 1)
                return function(Op::leaky_relu, x, of.factor);
        }
        return std::nullopt;
    }

    /// factor * clip(a x + b, 0, high) with factor * high = 1.
    std::optional<Layer> hard_sigmoid(const Affine& of) const {
        const OnnxLayer* clip = made_by(of.tensor);
        if (!clip || uses_[of.tensor] != 1 || clip->layer.op != Op::relu || of.shift != 0 || of.factor <= 0)
            return std::nullopt;
        const Activation& range = clip->layer.activation;
        if (range.kind != Activation::Kind::clip || range.low != 0 ||
            !near(of.factor * double{range.high}, 1))
            return std::nullopt;
        const Affine x = affine(clip->layer.inputs[0]);
        return function(Op::hard_sigmoid, x.tensor, of.factor * x.factor, of.factor * x.shift);
    }

    /// factor * x * gate, where the gate is a function of x.
    std::optional<Layer> gated(int x, int gate, double factor) const {
        if (const Layer* sigmoid = inner(gate, Op::sigmoid); sigmoid && near(factor, 1)) {
            const Affine of = affine(sigmoid->inputs[0]);
            if (of.tensor == x && of.shift == 0) return function(Op::silu, x, of.factor);
        }
        if (const Layer* hard = inner(gate, Op::hard_sigmoid)) {
            if (hard->inputs[0] == x && near(factor, 1) && near(double{hard->alpha}, 1.0 / 6) &&
                near(double{hard->beta}, 0.5))
                return function(Op::hard_swish, x);
        }
        Affine clipped = affine(gate);
        clipped.factor *= factor, clipped.shift *= factor;
        if (const auto hard = hard_sigmoid(clipped); hard && hard->inputs[0] == x)
            if (near(double{hard->alpha}, 1.0 / 6) && near(double{hard->beta}, 0.5))
                return function(Op::hard_swish, x);
        if (const Layer* tanh = inner(gate, Op::tanh); tanh && near(factor, 1)) {
            const Layer* softplus = inner(tanh->inputs[0], Op::softplus);
            if (softplus && softplus->inputs[0] == x) return function(Op::mish, x);
        }
        if (!near(clipped.factor, 0.5) || !near(clipped.shift, 0.5)) return std::nullopt;
        if (const Layer* erf = inner(clipped.tensor, Op::erf)) {
            const Affine of = affine(erf->inputs[0]);
            if (of.tensor == x && of.shift == 0 && near(of.factor, std::sqrt(0.5)))
                return function(Op::gelu, x);
        }
        if (const Layer* tanh = inner(clipped.tensor, Op::tanh); tanh && is_gelu_cubic(tanh->inputs[0], x))
            return function(Op::gelu_tanh, x);
        return std::nullopt;
    }

    /// sqrt(2 / pi) (x + 0.044715 x^3), multiplied out or as x (1 + 0.044715 x^2).
    bool is_gelu_cubic(int tensor, int x) const {
        constexpr double share = 0.044715;
        const double root = std::sqrt(2 / std::numbers::pi);
        const Affine of = affine(tensor);
        const Layer* sum = inner(of.tensor, Op::add);
        if (sum && of.shift == 0 && near(of.factor, root) && sum->inputs.size() == 2) {
            const int other = sum->inputs[sum->inputs[0] == x ? 1 : 0];
            return (sum->inputs[0] == x || sum->inputs[1] == x) && is_cube(other, x, share);
        }
        const Product all = product(tensor);
        if (!near(all.factor, root) || all.tensors.size() != 2) return false;
        const int other = all.tensors[all.tensors[0] == x ? 1 : 0];
        if (all.tensors[0] != x && all.tensors[1] != x) return false;
        const Affine square = affine(other);
        const Product twice = product(square.tensor);
        return near(square.factor * twice.factor, share) && near(square.shift, 1) &&
               twice.tensors == std::vector<int>{x, x};
    }
    bool is_cube(int tensor, int x, double share) const {
        const Affine of = affine(tensor);
        if (const Layer* pow = inner(of.tensor, Op::pow)) {
            const OnnxConstant& exponent = made_by(of.tensor)->weights;
            return pow->inputs == std::vector<int>{x} && !pow->operand_first && exponent.elements() == 1 &&
                   exponent.floats()[0] == 3 && of.shift == 0 && near(of.factor, share);
        }
        const Product all = product(tensor);
        return near(all.factor, share) && all.tensors == std::vector<int>{x, x, x};
    }

    OnnxGraph& graph_;
    std::vector<int> uses_;  ///< by tensor: operands of layers and outputs that it is
};

}  // namespace

void recognise(OnnxGraph& graph) { Recogniser(graph).run(); }

}  // namespace taso
