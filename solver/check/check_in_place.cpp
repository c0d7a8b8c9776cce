// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "check/checks.h"

namespace taso {

/// A layer may write over an operand of equal bytes and layout that nobody reads any more.
void check_in_place(CountedSolution& counted) {
    for (std::size_t i = 0; i < counted.layers.size(); i++) {
        if (counted.layers[i].over < 0) continue;
        const ProblemLayer& layer = counted.problem.layers[i];
        const Candidate& candidate = *counted.layers[i].candidate;
        const std::string where = "layer '" + layer.name + "' in place";
        if (counted.layers[i].done_by >= 0) counted.fault(where + ": it makes no call");
        const Version in = counted.version(counted.layers[i].over, candidate.input);
        const Version out = counted.version(layer.output, candidate.output);
        if (!layer.elementwise) counted.fault(where + ": it is not elementwise");
        if (std::find(layer.inputs.begin(), layer.inputs.end(), in.first) == layer.inputs.end()) {
            counted.fault(where + ": it does not read what it writes over");
            continue;
        }
        if (candidate.input != candidate.output || counted.own_bytes(in) != counted.own_bytes(out))
            counted.fault(where + ": layouts or bytes differ");
        if (counted.callers(in) || counted.callers(out))
            counted.fault(where + ": the buffer is the caller's");
        if (counted.last_layer.at(in) > static_cast<int>(i))
            counted.fault(where + ": its operand is read later");
    }
}

}  // namespace taso
