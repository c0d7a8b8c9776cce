// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "bands/band_rule.h"
#include "question/problem_table.h"
#include "question/shared_weights.h"
#include "segment/band_cost.h"

namespace taso {

/// Concats among layers [first, end) that need make no call: what they join is made there, and nobody else reads it.
std::vector<int> elidable(const ProblemTable& table, int first, int end);

/// The layers between two neighbouring cuts as a part of a segment, in bands by one rule: the ways to run them
/// that no other beats, by the layout in which they read their input and that in which they write their output.
class RegionWays {
  public:
    struct Way {
        BandCost cost;
        std::vector<int> candidates;  ///< by layer
    };
    /// Layers [first, end). `elided`: concats among them that make no call, of elidable().
    RegionWays(const ProblemTable& table, const SharedWeights& weights, int first, int end, BandRule rule,
               std::vector<int> elided = {});

    std::map<std::pair<int, int>, std::vector<Way>> ways;  ///< by (input, output)

    /// What reading its input from a line buffer costs, in the layout that it is made in, or by a transform. An input that is
    /// there as a whole costs nothing, or a transform. False: it cannot be read so.
    bool from_line(int made, int read, BandCost& cost) const;
    bool from_whole(int held, int read, BandCost& cost) const;

  private:
    /// Layers are gone through backwards. By tensor from the input on, the layout that its readers so far want, or
    /// -1; and behind them that of the output.
    using Wanted = std::vector<int>;
    using States = std::map<Wanted, std::vector<Way>>;  ///< ways: candidates from the last layer on
    using Calls = std::vector<std::map<int, std::vector<Way>>>;

    Calls calls_of(int layer) const;
    Way call(int layer, int candidate, const Band& band) const;
    States before(int layer, const States& states) const;
    bool is_elided(int layer) const;
    /// Whether it stands in an elided concat's line.
    bool is_slice(int tensor) const;
    bool find_lines();
    void find_entries();
    bool transform(int from, int to, BandCost& cost) const;
    bool line(int tensor, int layout, int rows, std::int64_t moved_rows, BandCost& cost) const;

    const ProblemTable& table_;
    const SharedWeights& weights_;
    const int first_, end_;
    const BandRule rule_;
    const std::vector<int> elided_;         ///< rising
    std::vector<int> line_rows_;            ///< by tensor from the input on
    std::vector<std::int64_t> moved_rows_;  ///< of them
    /// Of from_line(): asked for by every segment that passes through here. [made][read]; none: it cannot be read so.
    std::array<std::array<std::optional<BandCost>, layout_count>, layout_count> entries_;
};

}  // namespace taso
