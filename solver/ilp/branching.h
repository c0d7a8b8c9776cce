// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "ilp/model.h"
#include "question/question.h"

namespace taso {

/// A part of all selections, and what its relaxation came to. Each is a step of the solving.
struct BranchNode {
    enum class Found {
        infeasible,
        beaten,     ///< no faster than the incumbent at best
        fractions,  ///< to be branched on, unless it is beaten until then
        incumbent,  ///< whole numbers that keep the question: the fastest so far
        unpacked    ///< whole numbers whose bytes pass the budget when they are packed: cut off, solved again
    } found = Found::infeasible;
    int parent = -1;                  ///< -1: all selections
    int column = -1;                  ///< of the branch from the parent; -1: none
    bool one = false;                 ///< the side of it: the column is 1, or 0
    int branch = -1;                  ///< with fractions: the column to be branched on
    std::vector<double> values = {};  ///< by column; empty: infeasible
    std::vector<double> prices =
        {};                     ///< by row that there was: what one more of its limit adds to the objective
    double latency_ns = 0;      ///< of the relaxation
    std::int64_t least_ns = 0;  ///< nothing in this part is faster
    /// After this step: the fastest plan that is known, and what none is faster than.
    std::optional<std::int64_t> incumbent_ns = std::nullopt;
    std::int64_t bound_ns = 0;
};

/// Branch and bound on an ILP, step by step, for reading along.
struct Branching {
    IlpModel model;                 ///< with the rows that were added as cuts
    std::vector<BranchNode> nodes;  ///< by step
    Status status = Status::unknown;
    int best = -1;  ///< the node of the incumbent in the end

    /// What is known of a node after a step that is not before its own.
    enum class State { infeasible, beaten, open, branched, incumbent, surpassed, unpacked };
    State state(int node, int step) const;
};

/// How much of a solution a layer's candidate is.
struct LayerShare {
    int column = 0, candidate = 0;
    bool in_segment = false;
    double value = 0;
};
/// What is above 0, the largest first.
std::vector<LayerShare> shares_of(const IlpModel& model, const std::vector<double>& values, int layer);

/// Solves an ILP for least time, layers in the order of the problem, deadline included where there is one. The
/// open part of least bound is next, which lets the bound rise step by step to meet the incumbent; of equal ones
/// the newest. It is branched on the layer whose choice is least clear: the candidate with its largest share
/// there, then any other, for that reads as a question about the network ('does conv1 run im2col?'), where
/// halves of a list of candidates do not; where all layers are clear, on the least clear of the other columns.
/// The relaxation is computed in floating point and the bounds are made certain; the answers are counted in
/// integers. The same question gives the same steps. Ends as unknown or feasible after `most_nodes`, or when
/// `control` says so.
Branching branch_and_bound(const ProblemTable& table, const Question& question, int most_nodes,
                           const Control& control = {});

}  // namespace taso
