// SPDX-License-Identifier: GPL-3.0-or-later
#include "onnx/decomposition.h"

namespace taso {

std::vector<DecomposedNode> decomposition(const Layer& layer) {
    constexpr int x = -1;
    switch (layer.op) {
        case Op::square:
            return {{"Mul", {x, x}}};
        case Op::silu:
            if (layer.alpha == 1) return {{"Sigmoid", {x}}, {"Mul", {x, 0}}};
            return {{"Mul", {x, layer.alpha}}, {"Sigmoid", {0}}, {"Mul", {x, 1}}};
        case Op::mish:
            return {{"Softplus", {x}}, {"Tanh", {0}}, {"Mul", {x, 1}}};
        case Op::gelu:
            return {{"Div", {x, 1.41421356f}},
                    {"Erf", {0}},
                    {"Add", {1, 1.0f}},
                    {"Mul", {x, 2}},
                    {"Mul", {3, 0.5f}}};
        case Op::gelu_tanh:
            return {{"Mul", {x, x}},    {"Mul", {0, x}},           {"Mul", {1, 0.044715f}},
                    {"Add", {x, 2}},    {"Mul", {3, 0.79788456f}}, {"Tanh", {4}},
                    {"Add", {5, 1.0f}}, {"Mul", {x, 6}},           {"Mul", {7, 0.5f}}};
        default:
            return {};
    }
}

}  // namespace taso
