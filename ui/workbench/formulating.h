// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "ilp/branching.h"
#include "problem/problem.h"
#include "question/question.h"
#include "workbench/lane.h"

namespace taso {

/// The ILP of a question, and how it is solved, for reading along.
struct Formulation {
    Problem problem;    ///< its layers in the order of execution
    Question question;  ///< with a deadline alone: within the bytes that were found
    QString sentence;   ///< in place of all else: why it is not shown; empty: it is
    QString lines;      ///< as text for reading
    std::string lp;     ///< as a file for other solvers
    Branching solving;  ///< without nodes: a layer has nothing left to choose
};

/// How much of a candidate a layer runs at a step of the solving.
struct CandidateShare {
    QString primitive, family;
    double value = 0;
    bool in_segment = false;
    bool operator==(const CandidateShare&) const = default;
};
struct LayerShares {
    QString layer;
    std::vector<CandidateShare> shares;  ///< the largest first; empty: infeasible
    bool is_parted() const { return shares.size() > 1; }
};
/// By layer; empty: there are no steps.
std::vector<LayerShares> shares_at(const Formulation& formulation, int step);

/// Writes the ILP of a question out and solves it step by step, where it is short enough to be followed.
class Formulating : public Lane {
    Q_OBJECT

  public:
    /// Beyond so many unknowns the ILP is a wall, not a lesson.
    static constexpr int most_columns = 1200, most_nodes = 200;

    explicit Formulating(QObject* parent = nullptr) : Lane(parent) {}

    /// `order`: of execution; empty: the file's.
    void start(const std::shared_ptr<const Problem>& problem, const Question& question,
               const std::vector<int>& order = {});

  signals:
    void ready(const std::shared_ptr<const taso::Formulation>& formulation);
};

}  // namespace taso
