// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <utility>
#include <vector>

#include "network/repeats.h"
#include "problem/problem.h"

namespace taso {

/// What the boxes of the graph stand for: box 0 for the network's input, each other for a layer or, collapsed, for all
/// blocks of a repeat. Boxes stand after those that they read; with nothing collapsed box i + 1 is layer i.
class GraphBoxes {
  public:
    struct Edge {
        int from = 0, to = 0;
        std::vector<std::pair<int, int>> reads;  ///< a tensor, and the layer that reads it
    };

    GraphBoxes() = default;
    GraphBoxes(const Problem& problem, const std::vector<Repeat>& repeats, const std::set<int>& collapsed);

    int count() const { return static_cast<int>(layers_.size()); }
    /// -1: there is no such layer.
    int of_layer(int layer) const;
    /// Tensor i + 1 is layer i's.
    int of_tensor(int tensor) const { return of_layer(tensor - 1); }
    /// In the order of execution.
    const std::vector<int>& layers(int box) const { return layers_[static_cast<std::size_t>(box)]; }
    /// That the box stands for; -1: none.
    int repeat(int box) const { return repeats_[static_cast<std::size_t>(box)]; }
    const std::vector<Edge>& edges() const { return edges_; }

  private:
    std::vector<std::vector<int>> layers_;
    std::vector<int> repeats_, boxes_;  ///< by box; by layer
    std::vector<Edge> edges_;
};

}  // namespace taso
