// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "check/checks.h"

namespace taso {

namespace {

/// What the calls of a layer take when it runs a candidate: nothing where others do them, and in a segment what its
/// bands take. False: it makes no such bands.
bool count_calls(const CountedSolution& counted, const ProblemLayer& layer, const Candidate& candidate,
                 CountedLayer& row) {
    row.ns = row.done_by < 0 ? candidate.ns : 0;
    row.workspace = candidate.workspace;
    if (row.segment < 0 || row.done_by >= 0 || row.rows == counted.divided_rows(layer.output - 1))
        return true;
    for (const Band& band : candidate.bands) {
        if (band.rows != row.rows) continue;
        row.ns = band.ns;
        row.workspace = band.workspace;
        return true;
    }
    return false;
}

}  // namespace

/// Candidates exist and are stated as the problem has them; layers stand in order.
void check_layers(CountedSolution& counted) {
    const Json& rows = counted.array("layers");
    for (std::size_t i = 0; i < rows.size(); i++) {
        const ProblemLayer& layer = counted.problem.layers[i];
        const std::string where = "layer '" + layer.name + "'";
        counted.equal(where + ": the name", member<std::string>(rows[i], "name", where), layer.name);
        counted.equal(where + ": the op", member<std::string>(rows[i], "op", where), layer.op);
        Json inputs = Json::array();
        for (int tensor : layer.inputs) inputs.push_back(counted.problem.tensors[tensor].name);
        if (!rows[i].contains("inputs") || rows[i]["inputs"] != inputs)
            counted.fault(where + ": the inputs are not those of the problem");
        const std::string primitive = member<std::string>(rows[i], "primitive", where);
        const Layout input = counted.layout_of(rows[i], "input", where),
                     output = counted.layout_of(rows[i], "output", where);
        const auto ns = member<std::int64_t>(rows[i], "ns", where);
        const auto workspace = member<std::int64_t>(rows[i], "workspace", where);
        const auto weights = member<std::int64_t>(rows[i], "weights", where);
        const Candidate* found = nullptr;
        CountedLayer right = counted.layers[i];
        for (const Candidate& candidate : layer.candidates) {
            CountedLayer row = counted.layers[i];
            if (candidate.primitive == primitive && candidate.input == input && candidate.output == output &&
                count_calls(counted, layer, candidate, row) &&
                (!found || (row.ns == ns && row.workspace == workspace)))
                found = &candidate, right = row;
        }
        if (!found) {
            counted.fault(where + ": '" + primitive + "' from " + std::string(name(input)) + " to " +
                          std::string(name(output)) + " is no candidate" +
                          (right.segment < 0 ? "" : " for bands of " + std::to_string(right.rows) + " rows"));
            continue;
        }
        counted.layers[i] = right;
        counted.layers[i].candidate = found;
        counted.equal(where + ": the time", ns, right.ns);
        counted.equal(where + ": the workspace", workspace, right.workspace);
        counted.equal(where + ": the weights", weights, found->weights);
        counted.layers[i].step = member<int>(rows[i], "step", where);
    }
    if (!counted.faults.empty()) return;
    for (std::size_t i = 0; i < rows.size(); i++) {
        const int layer = static_cast<int>(i);
        // Inside a segment it is a line buffer, which its calls tell.
        if (const CountedSegment* segment = counted.segment_of(layer); segment && layer < segment->last)
            continue;
        counted.equal(
            counted.named(layer) + ": the bytes of its output",
            member<std::int64_t>(rows[i], "bytes", counted.named(layer)),
            counted.callers(counted.outermost(layer)) ? 0 : counted.own_bytes(counted.written(layer)));
    }
}

}  // namespace taso
