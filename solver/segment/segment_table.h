// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "bands/band_rule.h"
#include "question/choice.h"
#include "question/control.h"
#include "question/problem_table.h"

namespace taso {

/// One way to run layers as a segment.
struct SegmentWay {
    std::int64_t ns = 0;  ///< of all calls, transforms inside, and rows moved
    /// That live while it runs: its input and output, less what these share, line buffers and the largest workspace,
    /// each rounded up.
    std::int64_t bytes = 0;
    /// Under a kind that counts all weights, those of its layers as SharedWeights counts them; else 0.
    std::int64_t weights = 0;
    bool shares = false;  ///< some of them may be stored for layers elsewhere too
    BandRule rule;
    int run = 0;            ///< of SegmentTable
    bool overlaps = false;  ///< Segment::overlaps
};

/// The ways from one tensor to another, in given layouts, that no other beats in bytes, time and weights.
struct SegmentEnds {
    int first = 0, last = 0;       ///< layers; it reads tensor `first` alone and makes tensor last + 1
    int input = 0, output = 0;     ///< layouts, as representatives
    std::vector<SegmentWay> ways;  ///< bytes rise; without weights, time falls
};

/// Every segment of a problem that is worth it: between any two tensors that everything passes through, in bands by every
/// rule; less those that two segments, with the whole tensor between them, are as good as.
/// Inside, a tensor is written in the layout that its readers read; at a cut it may be transformed for all of
/// them. Between two cuts either all concats that can be elided are, or none. None breaks a rule (SegmentRules).
class SegmentTable {
  public:
    SegmentTable() = default;
    /// Throws Interrupted, and Error where layers are to stay together that no segment contains.
    SegmentTable(const ProblemTable& table, BudgetKind kind, const Control& control);
    /// What a question's freedom offers: none, or all that fit its order. Throws as the constructor does.
    static SegmentTable offered(const ProblemTable& table, BudgetKind kind, Freedom freedom,
                                const Control& control);

    /// Leaves those whose last layer is no later. Throws Error as the constructor does.
    void end_by(const Problem& problem, int last);

    std::vector<SegmentEnds> ends;  ///< by first layer, last layer, layouts

    /// By layer of a segment, from its first: the candidate of a way.
    std::vector<int> candidates(const SegmentWay& way) const;
    /// Adds a segment to a choice, its layers next in the order of execution.
    void choose(Choice& choice, const Problem& problem, const SegmentEnds& ends, const SegmentWay& way) const;
    /// As a selection has it.
    Segment segment(const Problem& problem, const SegmentEnds& ends, const SegmentWay& way) const;

  private:
    /// What runs up to a cut, and then one region more.
    struct Run {
        int before = -1;
        int region = 0;  ///< its candidates: [region, region + layers) of candidates_
        int layers = 0;
        int elided = 0;  ///< of elided_
    };
    class Finder;
    void check_together(const Problem& problem) const;

    std::vector<Run> runs_;
    std::vector<int> candidates_;
    std::vector<std::vector<int>> elided_;  ///< concats, by region
};

/// Where the order of execution is chosen, the last layer that segments may have: what others make that nobody
/// reads may come before or after a tensor that everything passes through, so that segments behind it are not
/// known to begin where that tensor was made last.
int last_in_any_order(const ProblemTable& table);

}  // namespace taso
