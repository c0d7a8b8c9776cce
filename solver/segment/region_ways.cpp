// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/region_ways.h"

#include <algorithm>
#include <optional>

#include "bands/pull.h"
#include "problem/segment_run.h"

namespace taso {

std::vector<int> elidable(const ProblemTable& table, int first, int end) {
    std::vector<int> found;
    for (int layer = first; layer < end; layer++) {
        const std::vector<int>& operands = table.layers[layer].operands;
        const ProblemLayer& l = table.problem().layers[layer];
        const auto may = [&](int tensor) {
            return tensor > first && table.readers[tensor].size() == 1 && !table.is_output[tensor] &&
                   std::find(found.begin(), found.end(), tensor - 1) == found.end();
        };
        if (l.op == "concat" && operands.size() == l.inputs.size() &&
            std::all_of(operands.begin(), operands.end(), may))
            found.push_back(layer);
    }
    return found;
}

bool RegionWays::is_elided(int layer) const {
    return std::binary_search(elided_.begin(), elided_.end(), layer);
}

bool RegionWays::is_slice(int tensor) const {
    const std::vector<int>& readers = table_.readers[tensor];
    return tensor > first_ && readers.size() == 1 && is_elided(readers[0]);
}

RegionWays::RegionWays(const ProblemTable& table, const SharedWeights& weights, int first, int end,
                       BandRule rule, std::vector<int> elided)
    : table_(table), weights_(weights), first_(first), end_(end), rule_(rule), elided_(std::move(elided)) {
    if (!find_lines()) return;
    find_entries();
    States states;
    for (int layout = 0; layout < layout_count; layout++) {
        Wanted wanted(static_cast<std::size_t>(end - first + 2), -1);
        wanted[static_cast<std::size_t>(end - first)] = wanted.back() = layout;
        states[wanted].push_back({});
    }
    for (int layer = end - 1; layer >= first; layer--) states = before(layer, states);
    for (auto& [wanted, found] : states)
        for (Way& way : found) {
            std::reverse(way.candidates.begin(), way.candidates.end());
            ways[{wanted[0], wanted.back()}].push_back(std::move(way));
        }
    for (auto& [ends, found] : ways) keep_unbeaten(found);
}

/// A layer by one of its candidates, but for the lines.
RegionWays::Way RegionWays::call(int layer, int candidate, const Band& band) const {
    const int form = weights_.form(layer, candidate);
    BandCost cost = {.ns = band.ns, .workspace = aligned(band.workspace)};
    if (form == SharedWeights::own)
        cost.weights = weights_.counted(layer, candidate);
    else
        cost.forms = FormSet(form);
    return {std::move(cost), {candidate}};
}

/// What no other beats in time, workspace and weights of a layer's candidates, by group and by the layout that its output
/// is made in. A slice is made in a layout of the concat's output: what is the same bytes by itself may not be so
/// among others.
RegionWays::Calls RegionWays::calls_of(int layer) const {
    const Problem& problem = table_.problem();
    const LayerTable& row = table_.layers[layer];
    const int output = problem.layers[layer].output;
    const int all = problem.banded_rows(output);
    const bool slice = is_slice(output);
    Calls calls(row.groups.size());
    for (std::size_t g = 0; g < row.groups.size(); g++) {
        for (int index : row.groups[g].candidates) {
            const Candidate& c = table_.candidate(layer, index);
            if (is_elided(layer)) {
                if (c.input == c.output && c.workspace == 0)
                    calls[g][row.groups[g].output].push_back(call(layer, index, {}));
                continue;
            }
            const std::optional<Band> taken = c.calls(rule_.rows(all), all);
            if (!taken || (slice && !c.slices)) continue;
            const int made =
                slice ? static_cast<int>(problem.representative(table_.readers[output][0] + 1, c.output))
                      : row.groups[g].output;
            calls[g][made].push_back(call(layer, index, *taken));
        }
        for (auto& [made, ways] : calls[g]) keep_unbeaten(ways);
    }
    return calls;
}

/// The states with a layer that stands before all that is in them.
RegionWays::States RegionWays::before(int layer, const States& states) const {
    const LayerTable& row = table_.layers[layer];
    const int made = table_.problem().layers[layer].output;
    const auto output = static_cast<std::size_t>(made - first_);
    const Calls calls = calls_of(layer);
    States found;
    for (const auto& [wanted, ways] : states)
        for (std::size_t g = 0; g < row.groups.size(); g++)
            for (const auto& [layout, own_calls] : calls[g]) {
                const CandidateGroup& group = row.groups[g];
                // What nobody reads is made all the same, in any layout.
                if (wanted[output] >= 0 && wanted[output] != layout) continue;
                BandCost own;
                if (made < end_ && !is_slice(made) &&
                    !line(made, group.output, line_rows_[output], moved_rows_[output], own))
                    continue;
                Wanted then = wanted;
                then[output] = -1;
                const bool possible = [&] {
                    for (std::size_t k = 0; k < row.operands.size(); k++) {
                        int& want = then[static_cast<std::size_t>(row.operands[k] - first_)];
                        const int read = is_elided(layer) ? group.output : group.inputs[k];
                        if (want >= 0 && want != read) return false;
                        want = read;
                    }
                    return true;
                }();
                if (!possible) continue;
                std::vector<Way>& there = found[then];
                for (const Way& way : ways)
                    for (const Way& call : own_calls) {
                        there.push_back({way.cost.and_then(own).and_then(call.cost), way.candidates});
                        there.back().candidates.push_back(call.candidates[0]);
                    }
            }
    for (auto& [wanted, ways] : found) keep_unbeaten(ways);
    return found;
}

/// False: some layer cannot run in bands.
bool RegionWays::find_lines() {
    const Problem& problem = table_.problem();
    RowFlow flow;
    // The input is made too, as many rows a call as the rule says.
    flow.rows = {problem.tensors[first_].rows};
    for (int t = first_; t <= end_; t++) {
        const int rows = problem.tensors[t].rows;
        if (rows < 1 || (t > first_ && t < end_ && table_.is_output[t])) return false;
        RowFlow::Operation operation = {
            .inputs = {0}, .output = t - first_ + 1, .window = {}, .rows = rule_.rows(rows)};
        if (t > first_) {
            const ProblemLayer& layer = problem.layers[t - 1];
            if (!layer.window) return false;
            operation.window = *layer.window;
            operation.inputs.clear();
            for (int tensor : layer.inputs) operation.inputs.push_back(tensor - first_ + 1);
            operation.elided = is_elided(t - 1);
            operation.gathers = layer.gathers;
            operation.rows = rule_.rows(problem.banded_rows(t));
        }
        flow.rows.push_back(rows);
        flow.operations.push_back(std::move(operation));
    }
    flow.last = end_ - first_;
    Pull pulled = pull(flow);
    line_rows_.assign(pulled.line_rows.begin() + 1, pulled.line_rows.end());
    moved_rows_.assign(pulled.moved_rows.begin() + 1, pulled.moved_rows.end());
    return true;
}

bool RegionWays::line(int tensor, int layout, int rows, std::int64_t moved_rows, BandCost& cost) const {
    const std::int64_t row = table_.problem().tensors[tensor].row_bytes[all_layouts[layout]];
    if (row < 0) return false;
    cost.lines += aligned(rows * row);
    cost.ns += move_ns(table_.problem(), moved_rows * row);
    return true;
}

bool RegionWays::transform(int from, int to, BandCost& cost) const {
    const ProblemTransform* transform =
        table_.problem().find_transform(first_, all_layouts[from], all_layouts[to]);
    if (!transform) return false;
    const int all = table_.problem().tensors[first_].rows;
    const std::optional<Band> calls = transform->calls(rule_.rows(all), all);
    if (!calls) return false;
    cost.ns += calls->ns;
    return line(first_, to, line_rows_[0], moved_rows_[0], cost);
}

void RegionWays::find_entries() {
    const int rows = rule_.rows(table_.problem().tensors[first_].rows);
    for (int made = 0; made < layout_count; made++)
        for (int read = 0; read < layout_count; read++) {
            BandCost cost;
            // A transform takes what one call makes as soon as it is there.
            if (made == read ? line(first_, made, line_rows_[0], moved_rows_[0], cost)
                             : transform(made, read, cost) && line(first_, made, rows, 0, cost))
                entries_[made][read] = cost;
        }
}

bool RegionWays::from_line(int made, int read, BandCost& cost) const {
    const std::optional<BandCost>& entry = entries_[made][read];
    if (entry) cost = cost.and_then(*entry);
    return entry.has_value();
}

bool RegionWays::from_whole(int held, int read, BandCost& cost) const {
    // Rows are one range of bytes, or are read in chw, plane by plane.
    const Problem& problem = table_.problem();
    if (problem.tensors[first_].row_bytes[all_layouts[held]] < 0 &&
        all_layouts[held] != problem.representative(first_, Layout::chw))
        return false;
    return held == read || transform(held, read, cost);
}

}  // namespace taso
