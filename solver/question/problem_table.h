// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <vector>

#include "question/question.h"

namespace taso {

inline constexpr std::int64_t no_limit = std::numeric_limits<std::int64_t>::max() / 4;

/// Of a question's bytes; no_limit: none, or none that anything could reach.
inline std::int64_t limit_of(const Question& question) {
    return std::min(question.budget.value_or(no_limit), no_limit);
}

/// A candidate as the solver weighs it: its bytes under one budget kind, against its time.
struct Offer {
    std::int64_t bytes = 0, ns = 0;
    int candidate = 0;
};

/// The candidates of one layer that read and write the same layouts (representatives).
struct CandidateGroup {
    std::vector<int> inputs;      ///< layout by operand of LayerTable
    int output = 0;               ///< layout
    bool may_overwrite = false;   ///< in place over an operand of equal bytes that nobody reads any more
    std::vector<int> candidates;  ///< in order
};

struct LayerTable {
    std::vector<int> operands;  ///< tensors read, each once
    std::vector<CandidateGroup> groups;
};

/// A problem in the form that all solvers share: layouts as representatives (indices of all_layouts),
/// candidates in groups, readers by tensor, transforms by layout pair.
class ProblemTable {
  public:
    explicit ProblemTable(const Problem& problem);

    const Problem& problem() const { return *problem_; }
    int layer_count() const { return static_cast<int>(layers.size()); }
    const Candidate& candidate(int layer, int index) const {
        return problem_->layers[layer].candidates[index];
    }
    /// Time of the direct transform; -1: there is none.
    std::int64_t transform_ns(int tensor, int from, int to) const { return transforms_[tensor][from][to]; }
    /// Bytes in the arena, rounded up; 0 where it is the caller's.
    std::int64_t arena_bytes(int tensor, int layout) const { return arena_bytes_[tensor][layout]; }
    bool callers(int tensor, int layout) const {
        return problem_->tensors[tensor].external && layout == caller_layout(tensor);
    }
    /// The layout in which the caller gives or takes a tensor.
    int caller_layout(int tensor) const;
    /// Bytes of one candidate under a kind that does not add up; of a packed one, of its workspace as a buffer.
    std::int64_t candidate_bytes(BudgetKind kind, int layer, int index) const;
    /// What one candidate adds to the bytes of a kind that adds up: all of its weights, or its workspace.
    std::int64_t added_bytes(BudgetKind kind, int layer, int index) const;
    /// Whether an operand of a layer may be written over, were this layer its last reader.
    bool overwritable(int layer, const CandidateGroup& group, int operand) const;
    /// The offers of candidates that no other of them beats in both bytes and time: bytes rise, time falls;
    /// of equals the first candidate.
    std::vector<Offer> offers(BudgetKind kind, int layer, const std::vector<int>& candidates) const;

    std::vector<LayerTable> layers;
    std::vector<std::vector<int>> readers;  ///< layers by tensor
    std::vector<bool> is_output;            ///< by tensor: the caller reads it

  private:
    const Problem* problem_;
    std::vector<std::array<std::array<std::int64_t, layout_count>, layout_count>> transforms_;
    std::vector<std::array<std::int64_t, layout_count>> arena_bytes_;
};

}  // namespace taso
