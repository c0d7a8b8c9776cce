// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/banded_layers.h"

#include <algorithm>

#include "problem/cuts.h"

namespace taso {

namespace {

/// Of the cuts between layers that are banded, one in so many ends a segment.
constexpr unsigned regions_of_segment = 4;

}  // namespace

const std::vector<BandRule>& measured_rules() {
    using enum BandRule::Kind;
    static const std::vector<BandRule> rules = {{rows, 1}, {rows, 2}, {rows, 4}, {rows, 8}};
    return rules;
}

BandedLayers::BandedLayers(const Problem& problem, BandRule rule)
    : problem_(problem),
      rule_(rule),
      cuts_(cuts(problem)),
      banded_(problem.layers.size()),
      begins_(problem.tensors.size()),
      transformed_(problem.tensors.size()),
      read_inside_(problem.tensors.size()) {
    for (std::size_t k = 0; k + 1 < cuts_.size(); k++)
        if (can_be_banded(cuts_[k], cuts_[k + 1]))
            for (int layer = cuts_[k]; layer < cuts_[k + 1]; layer++) {
                banded_[layer] = true;
                for (const int tensor : problem.layers[layer].inputs) read_inside_[tensor] = true;
            }
}

bool BandedLayers::is_output(int tensor) const {
    return std::find(problem_.outputs.begin(), problem_.outputs.end(), tensor) != problem_.outputs.end();
}

int BandedLayers::rows(int tensor) const {
    const int all = problem_.tensors[tensor].rows, rows = rule_.rows(all);
    return rows < all ? rows : 0;
}

bool BandedLayers::may_run(int layer, int candidate) const {
    const ProblemLayer& l = problem_.layers[layer];
    const Candidate& c = l.candidates[candidate];
    const auto has_rows = [&](int tensor, Layout layout) {
        return problem_.tensors[tensor].row_bytes[problem_.representative(tensor, layout)] >= 0;
    };
    const int height = rows(l.output);
    return (height == 0 || c.find_band(height)) && has_rows(l.output, c.output) &&
           std::all_of(l.inputs.begin(), l.inputs.end(),
                       [&](int tensor) { return has_rows(tensor, c.input); });
}

/// The layers [first, end), between two cuts.
bool BandedLayers::can_be_banded(int first, int end) const {
    bool several = false;
    for (int layer = first; layer < end; layer++) {
        const ProblemLayer& l = problem_.layers[layer];
        if (!l.window || (layer + 1 < end && is_output(l.output))) return false;
        bool can = false;
        for (int c = 0; c < static_cast<int>(l.candidates.size()); c++) can = can || may_run(layer, c);
        if (!can) return false;
        several = several || rows(l.output) > 0;
    }
    return several;
}

void BandedLayers::cut(std::mt19937& random) {
    for (const int cut : cuts_) {
        const bool inner = cut > 0 && cut < static_cast<int>(banded_.size()) && banded_[cut - 1] &&
                           banded_[cut] && !is_output(cut);
        begins_[cut] = random() % regions_of_segment == 0 || !inner;
        transformed_[cut] = random() % 2 == 0;
    }
}

bool BandedLayers::transforms_inside(int tensor, Layout from) const {
    return read_inside_[tensor] && (!begins_[tensor] || !transformed_[tensor]) &&
           problem_.tensors[tensor].row_bytes[from] >= 0;
}

bool BandedLayers::wants_one_layout(int tensor, Layout written) const {
    return read_inside_[tensor] && problem_.tensors[tensor].row_bytes[written] < 0;
}

/// What is written, where it is transformed inside or by several; else what the layers read.
Layout BandedLayers::input_of(int first, int end, const std::vector<int>& candidates) const {
    const auto read_by = [&](int layer) {
        return problem_.representative(first, problem_.layers[layer].candidates[candidates[layer]].input);
    };
    const Layout written = written_layout(problem_, candidates, first), read = read_by(first);
    if (problem_.tensors[first].row_bytes[written] < 0) return read;
    if (!transformed_[first]) return written;
    for (int layer = first; layer < end; layer++) {
        const std::vector<int>& inputs = problem_.layers[layer].inputs;
        if (std::find(inputs.begin(), inputs.end(), first) != inputs.end() && read_by(layer) != read)
            return written;
    }
    return read;
}

std::vector<Segment> BandedLayers::segments(const std::vector<int>& candidates) const {
    std::vector<Segment> found;
    for (std::size_t k = 0; k + 1 < cuts_.size(); k++) {
        const int first = cuts_[k], end = cuts_[k + 1];
        if (!banded_[first]) continue;
        if (begins_[first])
            found.push_back({.first = first,
                             .last = first,
                             .input = input_of(first, end, candidates),
                             .rows = {rule_.rows(problem_.tensors[first].rows)}});
        Segment& segment = found.back();
        segment.last = end - 1;
        for (int tensor = first + 1; tensor <= end; tensor++)
            segment.rows.push_back(problem_.layers[tensor - 1].gathers
                                       ? problem_.banded_rows(tensor)
                                       : rule_.rows(problem_.tensors[tensor].rows));
    }
    return found;
}

}  // namespace taso
