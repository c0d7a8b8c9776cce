// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "bands/band_rule.h"
#include "problem/problem.h"
#include "support/callers_layouts.h"

namespace taso {

/// Seeded problems with all that segments must get right: windows of all sorts with pads and strides, row-major
/// layouts and others, residual adds and concats between cuts, transforms within, layers and transforms that
/// make no bands, tensors of one row, one channel or one pixel, outputs on the way, and the caller's buffers.
class RandomBandedProblem {
  public:
    struct Size {
        int layers = 4;      ///< at least; what is added last may be a few more
        int candidates = 2;  ///< at most
        int rows = 9;        ///< of the input, at most
    };

    static Problem make(unsigned seed, Size size) { return RandomBandedProblem(seed, size).problem_; }
    /// The same with weights that matter beside the tensors; some layers have the same constants, and may have them in
    /// the same form.
    static Problem make_weighty(unsigned seed, Size size) {
        RandomBandedProblem made(seed, size);
        made.weigh();
        return made.problem_;
    }

  private:
    RandomBandedProblem(unsigned seed, Size size) : random_(seed), size_(size) {
        problem_.name = "random in bands " + std::to_string(seed);
        problem_.profile = "none";
        layouts_ = {Layout::chw, Layout::hcw, Layout::hwc};
        if (chance(50)) layouts_.erase(layouts_.begin() + 1 + below(2));
        step_ns_ = chance(30) ? 100 : 1;  // coarse times make ties
        problem_.move_ns_per_mib = chance(20) ? 0 : 1 << (8 + below(10));
        add_tensor("input",
                   {1 + below(12), 1 + below(size.rows) / (chance(15) ? size.rows : 1), 1 + below(8)});
        problem_.tensors[0].external = chance(85);
        while (static_cast<int>(problem_.layers.size()) < size.layers) add_some();
        for (int t = 1; t < tensors(); t++)
            if (t + 1 == tensors() ? chance(90) : !is_read(t) || chance(4)) {
                problem_.outputs.push_back(t);
                problem_.tensors[t].external = true;
            }
        add_transforms();
        give_callers_layouts(problem_, seed);
    }

    int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    bool chance(int percent) { return below(100) < percent; }
    /// Oftener a row-major one.
    Layout some_layout() {
        const int first = chance(75) ? 1 : 0, all = static_cast<int>(layouts_.size());
        return layouts_[first + below(all - first)];
    }
    int tensors() const { return static_cast<int>(problem_.tensors.size()); }
    bool is_read(int tensor) const {
        return std::any_of(problem_.layers.begin(), problem_.layers.end(), [&](const ProblemLayer& layer) {
            return std::count(layer.inputs.begin(), layer.inputs.end(), tensor) > 0;
        });
    }

    int add_tensor(const std::string& name, TensorShape shape) {
        ProblemTensor tensor;
        tensor.name = name;
        tensor.rows = shape.height;
        tensor.bytes.fill(-1);
        for (Layout layout : all_layouts) tensor.representative[layout] = representative(shape, layout);
        for (Layout used : layouts_)
            for (Layout layout : all_layouts) {
                if (representative(shape, layout) != representative(shape, used)) continue;
                tensor.bytes[layout] = bytes(shape, layout);
                for (Layout same : all_layouts)
                    if (representative(shape, same) == representative(shape, layout) &&
                        (is_row_major(same) || shape.height == 1))
                        tensor.row_bytes[layout] = tensor.bytes[layout] / tensor.rows;
            }
        problem_.tensors.push_back(std::move(tensor));
        shapes_.push_back(shape);
        return tensors() - 1;
    }

    /// At every height, a little more time than in one call, now and then less.
    std::vector<Band> bands(int rows, std::int64_t ns, std::int64_t workspace) {
        std::vector<Band> made;
        if (chance(6)) return made;
        for (int height : band_heights(rows))
            if (!chance(4))
                made.push_back({.rows = height,
                                .ns = ns * (90 + below(60)) / 100,
                                .workspace = workspace * below(101) / 100});
        return made;
    }
    Candidate candidate(const std::vector<int>& inputs, int output, Layout read, Layout written, bool works,
                        bool gathers = false) {
        const auto is_rows = [&](int tensor, Layout layout) {
            return problem_.tensors[tensor].row_bytes[layout] >= 0;
        };
        Candidate made;
        made.primitive = "p";
        made.primitive += std::to_string(made_++);
        made.input = read;
        made.output = written;
        made.ns = step_ns_ * (1 + below(60));
        made.workspace = works && chance(60) ? 4 * below(120) : 0;
        made.weights = works ? 64 * below(8) : 0;
        made.form = "form" + std::to_string(made_);
        made.accumulates = works && chance(60);
        made.slices = chance(60);
        const bool reads_rows = read == Layout::chw || std::all_of(inputs.begin(), inputs.end(),
                                                                   [&](int t) { return is_rows(t, read); });
        if (is_rows(output, written) && reads_rows)
            made.bands = bands(problem_.tensors[gathers ? inputs[0] : output].rows, made.ns, made.workspace);
        return made;
    }

    int add_layer(const std::string& op, const std::vector<int>& inputs, TensorShape shape,
                  std::optional<RowWindow> window, bool gathers = false) {
        ProblemLayer layer;
        layer.gathers = gathers;
        layer.op = op;
        layer.name = op + std::to_string(problem_.layers.size());
        layer.inputs = inputs;
        layer.elementwise = op == "add" || op == "relu";
        layer.output = add_tensor(layer.name, shape);
        layer.window = window;
        if (op == "conv") {
            layer.constants = layer.name;
            for (int k = (chance(30) ? 1 : size_.candidates); k > 0; k--)
                layer.candidates.push_back(
                    candidate(inputs, layer.output, some_layout(), some_layout(), true));
        } else {
            for (auto layout = layouts_.rbegin(); layout != layouts_.rend(); ++layout)
                if (layer.candidates.empty() ||
                    (static_cast<int>(layer.candidates.size()) < size_.candidates && chance(80)))
                    layer.candidates.push_back(
                        candidate(inputs, layer.output, *layout, *layout, false, gathers));
        }
        problem_.layers.push_back(std::move(layer));
        return tensors() - 1;
    }

    /// A convolution or pool; `keeps`: with as many rows as it reads.
    int add_window(const std::string& op, int input, bool keeps, int channels) {
        const TensorShape from = shapes_[input];
        RowWindow window = {.kernel = 1 + below(3)};
        if (keeps) {
            window.kernel = chance(50) ? 3 : 1;
            window.pad = window.kernel / 2;
        } else {
            window.stride = 1 + below(2);
            if (chance(10)) window.dilation = 2;
            window.pad = below(window.extent());
        }
        int rows = (from.height + 2 * window.pad - window.extent()) / window.stride + 1;
        if (from.height + 2 * window.pad < window.extent() ||
            (rows - 1) * window.stride - window.pad >= from.height) {
            window = {};
            rows = from.height;
        }
        return add_layer(op, {input}, {channels, rows, from.width}, window);
    }
    int channels() { return 1 + below(12); }

    void add_some() {
        const int last = tensors() - 1;
        const TensorShape shape = shapes_[last];
        switch (below(10)) {
            case 0:
                add_layer("relu", {last}, shape, RowWindow{});
                break;
            case 1:
                add_window("pool", last, false, shape.channels);
                break;
            case 2: {  // residual
                const int branch = add_window("conv", last, true, shape.channels);
                const int deep = chance(40) ? add_window("conv", branch, true, shape.channels) : branch;
                add_layer("add", chance(50) ? std::vector{deep, last} : std::vector{last, deep}, shape,
                          RowWindow{});
                break;
            }
            case 3: {  // inception module
                const int left = add_window("conv", last, true, channels());
                const int right = add_window(chance(50) ? "conv" : "pool", last, true, channels());
                add_layer("concat", {left, right},
                          {shapes_[left].channels + shapes_[right].channels, shape.height, shape.width},
                          RowWindow{});
                break;
            }
            case 4:  // its rows follow from no window, or all of them are read for each row
                if (chance(30))
                    add_layer("norm", {last}, shape, std::nullopt);
                else if (chance(50))
                    add_layer("mean", {last}, {shape.channels, 1, shape.width},
                              RowWindow{.kernel = shape.height}, shape.height > 1);
                else
                    add_layer("fc", {last}, {channels(), 1, 1}, RowWindow{.kernel = shape.height});
                break;
            case 5:  // a second reader of something earlier
                if (chance(50)) add_window("conv", below(last + 1), false, channels());
                break;
            default:
                add_window("conv", last, false, channels());
        }
    }

    void weigh() {
        const int scale = 1 << below(5);
        const bool shares = chance(50);
        for (ProblemLayer& layer : problem_.layers) {
            if (layer.constants.empty()) continue;
            const bool shared = shares && chance(60);
            if (shared) layer.constants = "shared";
            for (Candidate& candidate : layer.candidates) {
                candidate.weights = 64 * below(8) * scale;
                if (!shared || chance(20)) continue;
                const int form = below(3);
                candidate.form = "shared form " + std::to_string(form);
                candidate.weights = 64 * (1 + 3 * form) * scale;
            }
        }
    }

    void add_transforms() {
        for (int t = 0; t < tensors(); t++)
            for (Layout from : layouts_)
                for (Layout to : layouts_) {
                    const Layout first = problem_.representative(t, from),
                                 then = problem_.representative(t, to);
                    if (first == then || problem_.find_transform(t, first, then) || chance(3)) continue;
                    const std::int64_t ns = step_ns_ * below(20);
                    problem_.transforms.push_back({.tensor = t, .from = first, .to = then, .ns = ns});
                    if (problem_.tensors[t].row_bytes[then] >= 0)
                        problem_.transforms.back().bands = bands(problem_.tensors[t].rows, ns, 0);
                }
    }

    std::mt19937 random_;
    const Size size_;
    Problem problem_;
    std::vector<TensorShape> shapes_;  // by tensor
    std::vector<Layout> layouts_;
    std::int64_t step_ns_ = 1;
    int made_ = 0;
};

}  // namespace taso
