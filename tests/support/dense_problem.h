// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <string>

#include "network/network.h"
#include "problem/problem.h"

namespace taso {

/// A network with about 75 made-up candidates per convolution over five layouts, as a full library of
/// primitives would give: harder for the solvers than the primitives that are there today. Times, workspace
/// and weights are all traded for each other, so that every budget kind has much to choose.
inline Problem dense_problem(const Network& network) {
    constexpr Layout layouts[] = {Layout::chw, Layout::hwc, Layout::hcw4, Layout::hcw8, Layout::hcw16};
    Problem problem;
    problem.name = network.name + ", dense";
    problem.profile = "made up";
    problem.outputs = network.outputs;
    for (int t = 0; t < network.tensor_count(); t++) {
        ProblemTensor tensor;
        tensor.name = network.tensor_name(t);
        tensor.external = t == 0 || network.is_output(t);
        for (Layout layout : all_layouts) {
            const auto k = static_cast<std::size_t>(layout);
            tensor.bytes[k] = bytes(network.shape(t), layout);
            tensor.representative[k] = representative(network.shape(t), layout);
        }
        problem.tensors.push_back(tensor);
        for (Layout from : layouts)
            for (Layout to : layouts) {
                if (from == to || problem.representative(t, from) != from ||
                    problem.representative(t, to) != to)
                    continue;
                const double awkward = from == Layout::chw || to == Layout::chw ? 1.0 : 0.6;
                const std::int64_t ns = static_cast<std::int64_t>(
                    800 + awkward * static_cast<double>(bytes(network.shape(t), from)) * 0.9);
                problem.transforms.push_back({t, from, to, ns, Origin::estimated});
            }
    }
    for (int i = 0; i < static_cast<int>(network.layers.size()); i++) {
        const Layer& l = network.layers[i];
        ProblemLayer layer;
        layer.name = l.name;
        layer.op = std::string(name(l.op));
        layer.inputs = l.inputs;
        layer.output = i + 1;
        layer.elementwise = l.op == Op::add || l.op == Op::relu || l.op == Op::scale || l.op == Op::reshape;
        layer.constants = l.constants;
        const TensorShape in = network.shape(l.inputs[0]);
        // Equal shapes get equal candidates: a fixed hash of the sizes stands for measured differences.
        unsigned hash = 2166136261u;
        for (int n : {in.channels, in.height, l.shape.channels, l.shape.height, l.window.kernel_height,
                      l.window.stride_height, l.groups, static_cast<int>(l.op)})
            hash = (hash ^ static_cast<unsigned>(n)) * 16777619u;
        const auto add = [&](const std::string& primitive, Layout input, Layout output, double ns,
                             std::int64_t workspace, std::int64_t weights) {
            hash = hash * 1664525u + 1013904223u;
            ns *= 0.75 + 0.5 * (hash >> 16) / 65536.0;
            // As the primitives that are there: every convolution accumulates, and all but fc write slices.
            const bool accumulates = l.op == Op::conv && l.activation.kind == Activation::Kind::none,
                       slices = l.op != Op::fc && l.op != Op::softmax && may_slice(l.shape, output);
            layer.candidates.push_back({primitive, input, output, std::llround(ns) + 500, workspace,
                                        (weights + 63) / 64 * 64, primitive, 0, accumulates, slices,
                                        Origin::estimated});
        };
        const double macs = static_cast<double>(multiply_accumulates(network, i));
        const std::int64_t weights = constant_bytes(network, i);
        const std::int64_t patch = 4ll * in.channels / l.groups * l.window.kernel_height *
                                   l.window.kernel_width * l.shape.height * l.shape.width;
        if (l.op == Op::conv && l.groups == 1) {
            for (Layout a : layouts) add("direct-" + std::string(name(a)), a, a, macs * 0.5, 0, weights);
            for (Layout a : {Layout::chw, Layout::hwc})
                for (Layout b : layouts) {
                    const std::string ab = std::string(name(a)) + "-" + std::string(name(b));
                    add("im2col-" + ab, a, b, macs * 0.22 + patch * 0.1, patch, weights);
                    add("strips-" + ab, a, b, macs * 0.26 + patch * 0.1, patch / 8 / 4 * 4, weights);
                }
            for (Layout a : {Layout::hcw4, Layout::hcw8, Layout::hcw16})
                for (Layout b : {a, Layout::chw})
                    add("blocked-" + std::string(name(a)) + "-" + std::string(name(b)), a, b, macs * 0.2,
                        4ll * in.channels * in.width * l.window.kernel_height, weights);
            // Weights laid out in panels that are read in one sweep: more bytes, less time.
            for (Layout a : {Layout::hcw4, Layout::hcw8, Layout::hcw16})
                for (Layout b : {a, Layout::hwc})
                    add("panels-" + std::string(name(a)) + "-" + std::string(name(b)), a, b, macs * 0.18,
                        4ll * in.channels * in.width * l.window.kernel_height, weights * 5 / 4);
            const std::int64_t rows = 4ll * in.channels / l.groups * l.window.kernel_height * l.shape.width *
                                      (in.height + l.window.kernel_height - 1);
            for (Layout a : {Layout::chw, Layout::hwc})
                for (Layout b : {Layout::chw, Layout::hwc, Layout::hcw8}) {
                    const std::string ab = std::string(name(a)) + "-" + std::string(name(b));
                    add("im2row-short-" + ab, a, b, macs * 0.21 + patch * 0.12, patch, weights);
                    add("im2row-scan-" + ab, a, b, macs * 0.2 + patch * 0.16, patch + rows / 16 * 4, weights);
                    add("mec-" + ab, a, b, macs * 0.23 + rows * 0.1, rows, weights);
                }
            const bool pixelwise = l.window.kernel_height == 1 && l.window.kernel_width == 1;
            if (l.window.stride_height == 1)
                for (Layout a : {Layout::chw, Layout::hwc})
                    for (Layout b : {Layout::chw, Layout::hwc}) {
                        const std::string ab = std::string(name(a)) + "-" + std::string(name(b));
                        const std::int64_t image = 4ll * l.shape.channels * in.height * in.width;
                        const int taps = l.window.kernel_height * l.window.kernel_width;
                        add("kn2row-" + ab, a, b, macs * 0.2 + image * taps * 0.1, image * taps, weights);
                        add("kn2row-as-" + ab, a, b, macs * 0.21 + image * taps * 0.15, image, weights);
                        if (pixelwise) add("gemm-" + ab, a, b, macs * 0.24, 0, weights);
                        if (pixelwise) add("gemm-panels-" + ab, a, b, macs * 0.21, 0, weights * 9 / 8);
                        if (!pixelwise && l.window.kernel_height >= 3) {
                            const std::int64_t grid = 8ll * (in.height + 2) * (in.width + 2);
                            add("fft-" + ab, a, b, macs * (l.window.kernel_height >= 5 ? 0.08 : 0.15),
                                grid * (in.channels + l.shape.channels), weights * 6);
                        }
                    }
            if (l.window.kernel_height == 3 && l.window.stride_height == 1)
                for (int m : {2, 4})
                    for (Layout a : {Layout::chw, Layout::hwc, Layout::hcw8, Layout::hcw16}) {
                        const std::int64_t tiles =
                            ((l.shape.height + m - 1) / m) * ((l.shape.width + m - 1) / m);
                        const std::int64_t space = 4ll * (m + 2) * (m + 2) * (in.channels + l.shape.channels);
                        const std::string suffix = std::to_string(m) + "-" + std::string(name(a));
                        add("winograd-" + suffix, a, a, macs * (m == 2 ? 0.13 : 0.09), space * tiles,
                            weights * (m + 2) * (m + 2) / 9);
                        add("winograd-blocks-" + suffix, a, a, macs * (m == 2 ? 0.14 : 0.1), space * 16,
                            weights * (m + 2) * (m + 2) / 9);
                    }
        } else {
            for (Layout a : layouts) {
                if (l.op == Op::fc || l.op == Op::softmax || l.op == Op::reshape) {
                    if (a != Layout::chw && (l.op != Op::fc || a != Layout::hwc)) continue;
                    add(layer.op, a, Layout::chw, macs * 0.3 + in.elements(), 0, weights);
                    continue;
                }
                add(layer.op + "-" + std::string(name(a)), a, a,
                    macs * 0.4 + static_cast<double>(l.shape.elements()) * (a == Layout::chw ? 3 : 2),
                    l.op == Op::lrn ? 4ll * in.channels : 0, weights);
            }
        }
        problem.layers.push_back(std::move(layer));
    }
    return problem;
}

}  // namespace taso
