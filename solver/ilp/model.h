// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "question/choice.h"

namespace taso {

/// Columns, each with its coefficient.
using LinearSum = std::vector<std::pair<int, double>>;

/// One unknown of the ILP. Integer ones are 0 or 1.
struct IlpColumn {
    std::string name;  ///< "x[conv1, im2col-chw]", "w[pool1, chw -> hwc]"
    bool integer = false;
    double upper = 1;
    std::int64_t regret_ns = 0;  ///< in the objective: time above the layer's least
};

/// lower <= sum of coefficient * column <= upper.
struct IlpRow {
    std::string name;
    int number = 0;  ///< in docs/method.md; 0: a cut
    LinearSum terms;
    std::optional<double> lower, upper;
    /// Of a row of bytes: `upper` before it became KiB, and coefficients are whole bytes too.
    std::optional<std::int64_t> most_bytes = std::nullopt;
};

/// The ILP of a problem and a question, with names, for any solver. Bytes stand in KiB.
struct IlpModel {
    static constexpr double kib = 1024;
    static double in_kib(std::int64_t bytes) { return static_cast<double>(bytes) / kib; }

    std::vector<IlpColumn> columns;
    std::vector<IlpRow> rows;
    /// By layer: (column, candidate) of what is still to choose from.
    std::vector<std::vector<std::pair<int, int>>> choices;
    /// A column of 0 or 1 and what it means where it is 1: layers whose output goes into a tensor.
    struct Shared {
        int column = 0;
        bool accumulates = false;  ///< else: written as slices
        std::vector<int> layers;
        int into = 0;
    };
    std::vector<Shared> shared;
    /// A column of 0 or 1 and the segment that runs where it is 1.
    struct Stream {
        int column = 0;
        std::int64_t bytes = 0;  ///< all that lives while it runs
        Segment segment;
        std::vector<int> candidates;  ///< by layer, from its first
    };
    std::vector<Stream> segments;
    int arena_column = -1;      ///< A of total, the bytes of the arena; -1: there is none
    std::int64_t least_ns = 0;  ///< each layer's least time, summed: objective + this = latency
    int dropped = 0;            ///< candidates that cannot fit or that another one dominates
    bool hopeless = false;      ///< a layer has nothing left to choose: infeasible

    /// What a solution's values choose.
    Choice choice(const std::vector<double>& values) const;
    /// Cuts off exactly one solution's choice.
    void cut_off(const std::vector<double>& values);
    /// Only what takes at most so long.
    void keep(std::int64_t deadline_ns);
    /// Cuts off a solution that passes a row of bytes, or takes over `most_regret` ns, in whole numbers
    /// though not by the tolerances of whoever found it, and with it all that passes the same limit by as few
    /// of its columns or larger ones (a cover cut). False: it passes none.
    bool cut_off_passed(const std::vector<double>& values, std::optional<std::int64_t> most_regret);

  private:
    using WholeSum = std::vector<std::pair<int, std::int64_t>>;
    bool cover(const WholeSum& terms, std::int64_t most, const std::vector<double>& values);
};

}  // namespace taso
