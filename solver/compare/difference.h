// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/json_file.h"
#include "problem/ledger.h"

namespace taso {

/// Layers that both plans can say something of, with what either says: one layer, or the fewest that no line of
/// either reaches out of.
struct DifferenceRow {
    std::vector<std::string> layers;
    Ledger::Line a, b;                ///< the lines of these layers, as one
    bool in_a = false, in_b = false;  ///< whether there are such lines

    std::int64_t ns() const { return b.ns - a.ns; }
    std::int64_t bytes() const { return b.bytes.value_or(0) - a.bytes.value_or(0); }
    /// It runs otherwise: by another primitive, in other layouts, or in other rows a call. What makes no call and takes
    /// no time is told by some plans and left out by others.
    bool is_changed() const {
        if (in_a == in_b) return !a.runs_as(b);
        const Ledger::Line& told = in_a ? a : b;
        return !told.primitive.empty() || told.ns > 0;
    }
};

/// Two plans held against each other.
struct Difference {
    std::vector<DifferenceRow> rows;  ///< in the order of B, then what is in A alone
    std::int64_t ns = 0;              ///< latency of B - that of A
    int changed = 0;                  ///< rows that run otherwise
    /// What explains most of `ns`: "3 layers: b in place of a takes 2.10 ms longer, 84 % of the difference."
    std::string sentence;
};

Difference difference(const Ledger& a, const Ledger& b);

/// "conv1", or "conv1 to pool1".
std::string name_of(const DifferenceRow& row);

/// The JSON of `taso diff` (docs/commands.md).
Json describe(const Ledger& a, const Ledger& b, const Difference& difference);

}  // namespace taso
