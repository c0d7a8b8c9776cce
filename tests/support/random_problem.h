// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "problem/problem.h"
#include "support/callers_layouts.h"

namespace taso {

/// Seeded problems with all that the solvers must get right: chains, residual adds, inception modules and
/// nested concats, candidates that accumulate or write slices, tensors with several readers, elementwise
/// layers, the caller's buffers, identical layers, ties, layouts that are the same bytes, missing transforms,
/// and sizes that make memory bind.
class RandomProblem {
  public:
    struct Size {
        int layers = 6, candidates = 3;
    };

    static Problem make(unsigned seed, Size size) { return RandomProblem(seed, size).problem_; }

  private:
    RandomProblem(unsigned seed, Size size) : random_(seed), size_(size) {
        problem_.name = "random " + std::to_string(seed);
        problem_.profile = "none";
        layouts_ = {Layout::chw, Layout::hwc};
        if (chance(50)) layouts_.push_back(chance(50) ? Layout::hcw4 : Layout::hcw16);
        if (chance(20)) layouts_.push_back(Layout::hcw);
        step_ns_ = chance(30) ? 1000 : 1;  // coarse times make ties
        add_tensor("input", new_form());
        problem_.tensors[0].external = chance(85);
        while (static_cast<int>(problem_.layers.size()) < size.layers) add_some();
        for (int t = 0; t < static_cast<int>(problem_.tensors.size()); t++) {
            const bool last = t + 1 == static_cast<int>(problem_.tensors.size());
            if (t > 0 && (last ? chance(90) : !read(t) || chance(5))) {
                problem_.outputs.push_back(t);
                problem_.tensors[t].external = true;
            }
        }
        for (int t = 0; t < static_cast<int>(problem_.tensors.size()); t++)
            for (Layout from : layouts_)
                for (Layout to : layouts_) {
                    if (problem_.representative(t, from) != from || problem_.representative(t, to) != to ||
                        from == to || chance(3))
                        continue;
                    problem_.transforms.push_back({t, from, to, step_ns_ * below(12), Origin::estimated});
                }
        make_forms_equal();
        give_callers_layouts(problem_, seed);
    }

    /// What is stored once has one size.
    void make_forms_equal() {
        std::map<std::pair<std::string, std::string>, std::int64_t> stored;
        for (ProblemLayer& layer : problem_.layers)
            for (Candidate& candidate : layer.candidates)
                if (!layer.constants.empty())
                    candidate.weights =
                        stored.emplace(std::pair(layer.constants, candidate.form), candidate.weights)
                            .first->second;
    }

    std::int64_t below(int n) { return static_cast<std::int64_t>(random_() % static_cast<unsigned>(n)); }
    bool chance(int percent) { return below(100) < percent; }
    Layout some_layout() { return layouts_[below(static_cast<int>(layouts_.size()))]; }

    bool read(int tensor) const {
        for (const ProblemLayer& layer : problem_.layers)
            for (int input : layer.inputs)
                if (input == tensor) return true;
        return false;
    }

    /// Bytes and representatives of a tensor without its name.
    ProblemTensor new_form() {
        ProblemTensor form;
        form.bytes.fill(-1);
        const std::int64_t bytes = 4 * (1 + below(300));
        for (Layout layout : layouts_)
            form.bytes[layout] = layout >= Layout::hcw4 ? bytes + 4 * below(40) : bytes;
        if (chance(15)) {  // one pixel: plain layouts are the same
            for (Layout layout : {Layout::hcw, Layout::hwc}) form.representative[layout] = Layout::chw;
        }
        return form;
    }

    /// What a concat makes: as many bytes as its operands together, and one pixel where they have one.
    ProblemTensor joined_form(const std::vector<int>& operands) const {
        ProblemTensor form = problem_.tensors[operands[0]];
        for (std::size_t k = 1; k < operands.size(); k++) {
            const ProblemTensor& other = problem_.tensors[operands[k]];
            for (std::size_t l = 0; l < form.bytes.size(); l++)
                if (form.bytes[l] >= 0) form.bytes[l] += other.bytes[l];
            if (other.representative == all_layouts) form.representative = {all_layouts};
        }
        return form;
    }

    int add_tensor(const std::string& name, ProblemTensor form) {
        form.name = name;
        form.external = false;
        problem_.tensors.push_back(form);
        return static_cast<int>(problem_.tensors.size()) - 1;
    }

    int add_layer(const std::string& op, std::vector<int> inputs, const ProblemTensor& form) {
        ProblemLayer layer;
        layer.op = op;
        layer.name = op + std::to_string(problem_.layers.size());
        layer.inputs = std::move(inputs);
        layer.elementwise = op == "add" || op == "relu";
        layer.output = static_cast<int>(problem_.layers.size()) + 1;
        if (op == "conv") {
            layer.constants = chance(20) ? "shared" : layer.name;
            if (chance(25) && !convolution_.empty())
                layer.candidates = convolution_;
            else
                for (std::int64_t k = 1 + below(size_.candidates + 1); k > 0; k--)
                    layer.candidates.push_back(candidate(some_layout(), some_layout(), 40));
            convolution_ = layer.candidates;
        } else {
            for (Layout layout : layouts_)
                if (layer.candidates.empty() || chance(80))
                    layer.candidates.push_back(candidate(layout, layout, chance(80) ? 0 : 20));
        }
        problem_.layers.push_back(layer);
        return add_tensor(layer.name, form);
    }

    Candidate candidate(Layout input, Layout output, int workspace) {
        Candidate made;
        made.primitive = "p";
        made.primitive += std::to_string(made_++);
        made.input = input;
        made.output = output;
        made.ns = step_ns_ * (1 + below(40));
        made.workspace = workspace && chance(70) ? 4 * below(10 * workspace) : 0;
        made.weights = workspace ? 64 * below(8) : 0;
        made.form = "form" + std::to_string(below(3));
        made.accumulates = workspace == 40 && chance(60);
        made.slices = chance(60);
        return made;
    }

    void add_some() {
        const int last = static_cast<int>(problem_.tensors.size()) - 1;
        const auto form = [&](int tensor) { return problem_.tensors[tensor]; };
        switch (below(8)) {
            case 0:
                add_layer("relu", {last}, form(last));
                break;
            case 1: {  // residual
                int branch = last;
                for (std::int64_t k = 1 + below(2); k > 0; k--)
                    branch = add_layer("conv", {branch}, k == 1 ? form(last) : new_form());
                add_layer("add", chance(50) ? std::vector<int>{branch, last} : std::vector<int>{last, branch},
                          form(last));
                break;
            }
            case 2: {  // inception module
                std::vector<int> branches;
                for (std::int64_t k = 2 + below(2); k > 0; k--) {
                    int branch = add_layer(chance(80) ? "conv" : "pool", {last}, new_form());
                    if (chance(30)) branch = add_layer("conv", {branch}, new_form());
                    branches.push_back(branch);
                }
                add_layer("concat", branches, joined_form(branches));
                break;
            }
            case 7: {  // dense layers: each joins what was there and what is new
                int joined = last;
                for (std::int64_t k = 1 + below(2); k > 0; k--) {
                    const int fresh = add_layer("conv", {joined}, new_form());
                    joined = add_layer("concat", {joined, fresh}, joined_form({joined, fresh}));
                }
                break;
            }
            case 3:  // a second reader of something earlier
                add_layer("conv", {static_cast<int>(below(last + 1))}, new_form());
                break;
            case 4:
                add_layer("add", {last, last}, form(last));
                break;
            default:
                add_layer("conv", {last}, new_form());
        }
    }

    std::mt19937 random_;
    const Size size_;
    Problem problem_;
    std::vector<Layout> layouts_;
    std::vector<Candidate> convolution_;
    std::int64_t step_ns_ = 1;
    int made_ = 0;
};

}  // namespace taso
