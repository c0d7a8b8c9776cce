// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "base/error.h"
#include "check/checks.h"

namespace taso {

namespace {

/// Behind the segment nobody reads what it or those before it made, but for its last layer's; in it, nobody
/// reads what those before its input made. What is the caller's is not made inside.
void check_ends(CountedSolution& counted, const CountedSegment& segment, const std::string& where) {
    for (std::size_t i = 0; i < counted.problem.layers.size(); i++) {
        const int layer = static_cast<int>(i);
        if (layer < segment.first) continue;
        const int least = layer <= segment.last ? segment.first : segment.last + 1;
        for (int tensor : counted.problem.layers[i].inputs)
            if (tensor < least)
                counted.fault(where + " lies between no cuts: " + counted.named(layer) + " reads '" +
                              counted.problem.tensors[tensor].name + "'");
    }
    for (int tensor = segment.first + 1; tensor <= segment.last; tensor++) {
        const std::vector<int>& outputs = counted.problem.outputs;
        if (counted.problem.tensors[tensor].external ||
            std::find(outputs.begin(), outputs.end(), tensor) != outputs.end())
            counted.fault(where + " has an output of the network inside");
        if (counted.readers(tensor).empty())
            counted.fault(where + " makes what nobody reads: '" + counted.problem.tensors[tensor].name + "'");
    }
}

void check_member(CountedSolution& counted, int layer, const Json& stated) {
    const std::string who = counted.named(layer) + " in a segment";
    CountedLayer& row = counted.layers[layer];
    if (row.over >= 0 || row.into >= 0 || (row.done_by >= 0 && counted.problem.layers[layer].op != "concat"))
        counted.fault(who + " shares the buffer of another tensor");
    if (!counted.problem.layers[layer].window)
        counted.fault(who + ": its rows do not follow from a window over its input's");
    const int all = counted.divided_rows(layer);
    row.rows = member<int>(stated, "rows", who);
    if (row.rows < 1 || row.rows > all)
        counted.fault(who + " makes " + std::to_string(row.rows) + " of " + std::to_string(all) +
                      " rows a call");
}

/// A slice is written where its concat, of the same segment and no slice itself, has its rows, and read by no other.
void check_slice(CountedSolution& counted, int layer) {
    const CountedLayer &row = counted.layers[layer], &concat = counted.layers[row.whole - 1];
    if (row.segment < 0 && concat.segment < 0) return;
    const std::string who = counted.named(layer) + " is a slice";
    if (row.segment != concat.segment) counted.fault(who + " of what is not made in the same segment");
    if (row.done_by >= 0 || concat.whole >= 0) counted.fault(who + " of a slice in a segment");
    if (row.rows != concat.rows) counted.fault(who + " of other rows a call");
    if (counted.readers(counted.problem.layers[layer].output).size() != 1)
        counted.fault(who + " in a segment, but has another reader");
}

}  // namespace

/// Which layers run band by band, and how many rows a call.
void check_segments(CountedSolution& counted) {
    const Json& layers = counted.array("layers");
    if (counted.solution.contains("segments"))
        for (const Json& row : counted.array("segments")) {
            const int index = static_cast<int>(counted.segments.size());
            const std::string where = "segment " + std::to_string(index);
            CountedSegment segment;
            segment.row = &row;
            segment.first = counted.layer_named(member<std::string>(row, "first", where));
            segment.last = counted.layer_named(member<std::string>(row, "last", where));
            segment.input = counted.version(segment.first, counted.layout_of(row, "input", where));
            segment.step = member<int>(row, "step", where);
            segment.overlaps = row.contains("overlap");
            if (segment.last < segment.first ||
                (index > 0 && segment.first <= counted.segments.back().last)) {
                counted.fault(where + " does not stand behind the one before, or ends before it begins");
                return;
            }
            if (counted.problem.tensors[segment.first].rows < 1)
                counted.fault(where + ": nothing is known of the rows that it reads");
            check_ends(counted, segment, where);
            for (int layer = segment.first; layer <= segment.last; layer++) {
                counted.layers[layer].segment = index;
                check_member(counted, layer, layers[layer]);
            }
            counted.segments.push_back(std::move(segment));
        }
    for (std::size_t i = 0; i < layers.size(); i++) {
        if (counted.layers[i].segment < 0 && layers[i].contains("rows"))
            counted.fault(counted.named(static_cast<int>(i)) + " has rows a call, but is in no segment");
        if (counted.layers[i].whole > 0) check_slice(counted, static_cast<int>(i));
    }
}

}  // namespace taso
