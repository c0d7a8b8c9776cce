// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ilp/builder.h"

namespace taso {

class Segments;

/// Row 1, every layer runs one primitive: the columns x, of the candidates that are worth one.
class Choices {
  public:
    struct Alternative {
        int column = 0, group = 0, candidate = 0;
        std::int64_t workspace = 0;
    };

    explicit Choices(ModelBuilder& builder);

    /// The columns x of a layer; layers in their order.
    void choose(int layer);
    /// Row 1 of a layer, row 10 where it may be part of a segment.
    void choose_one(int layer, const Segments& segments);

    /// What is taken off the times of a layer's candidates in the objective.
    std::int64_t least_ns(int layer) const { return least_ns_[layer]; }
    /// Takes off less, by up to `most`; returns by how much.
    std::int64_t lower_least(int layer, std::int64_t most);

    const std::vector<Alternative>& of(int layer) const { return choices_[layer]; }
    const std::vector<std::vector<Alternative>>& all() const { return choices_; }  ///< by layer
    int last_column() const { return last_column_; }
    /// The column x of a candidate, or -1: it was dropped.
    int column_of(int layer, int candidate) const;
    /// The x that write a layout of a tensor, as a sum; the input is given in the caller's layout.
    void add_written(LinearSum& terms, int tensor, int layout, double coefficient, double& constant) const;
    /// The x of a reader that read a tensor in a layout.
    void add_read(LinearSum& terms, int reader, int tensor, int layout, double coefficient) const;
    /// The x of a layer's candidates that have an ability and write a layout.
    void add_able(LinearSum& terms, int layer, int layout, bool Candidate::*ability,
                  double coefficient) const;
    bool reads(int reader, int tensor, int layout) const;
    bool writes(int tensor, int layout) const;

    /// A bound from below on step `layer` when it runs a candidate of this group.
    std::int64_t least_step(int layer, const CandidateGroup& group) const;

  private:
    int operand(int layer, int tensor) const;
    bool ever_in_place(int layer, const CandidateGroup& group) const;
    /// The offers of a group that nothing of the same abilities beats and that may fit above `base`.
    std::vector<Offer> worth_choosing(int layer, const CandidateGroup& group, std::int64_t base) const;
    /// What no other of the candidates beats in time, workspace and (total) weights.
    std::vector<Offer> additive_offers(int layer, const std::vector<int>& candidates) const;

    ModelBuilder& builder_;
    std::vector<std::int64_t> least_held_;           ///< by tensor: in whichever layout
    std::vector<std::vector<Alternative>> choices_;  ///< by layer
    std::vector<std::int64_t> least_ns_;             ///< by layer
    int last_column_ = -1;
};

}  // namespace taso
