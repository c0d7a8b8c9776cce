// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "check/checks.h"

namespace taso {

/// A convolution may add into the other operand of the add that is its only reader, where nobody else
/// wants what stood there.
void check_accumulate(CountedSolution& counted) {
    for (std::size_t i = 0; i < counted.layers.size(); i++) {
        if (counted.layers[i].into < 0) continue;
        const int layer = static_cast<int>(i), other = counted.layers[i].into,
                  output = counted.problem.layers[i].output;
        const int add = counted.readers(output)[0];
        const ProblemLayer& sum = counted.problem.layers[add];
        const CountedLayer& row = counted.layers[i];
        const std::string where = counted.named(layer) + " accumulates";
        if (counted.problem.layers[i].op != "conv" || !row.candidate->accumulates)
            counted.fault(where + ", which it cannot");
        if (sum.inputs.size() != 2 || output == other ||
            std::find(sum.inputs.begin(), sum.inputs.end(), other) == sum.inputs.end()) {
            counted.fault(where + " into what is not the only other operand of its add");
            continue;
        }
        if (other > layer) counted.fault(where + " into what is made after it");
        const Version into = counted.version(other, row.candidate->output), in = counted.written(layer),
                      out = counted.written(add);
        if (counted.read_by(add, output) != in || counted.read_by(add, other) != into ||
            counted.read_by(add, sum.output).second != out.second)
            counted.fault(where + ", but its add reads or writes another layout");
        if (counted.whole_bytes(into) != counted.whole_bytes(in) ||
            counted.whole_bytes(into) != counted.whole_bytes(out))
            counted.fault(where + ", but the bytes differ");
        if (counted.layers[add].candidate->workspace > 0)
            counted.fault(where + ", but its add wants workspace");
        if (counted.callers(into) || counted.callers(out) || counted.problem.tensors[output].external)
            counted.fault(where + ", but a buffer is the caller's");
        if (row.over >= 0 || counted.layers[add].over >= 0)
            counted.fault(where + ", but writes in place too");
        if (row.whole >= 0 || counted.layers[add].whole >= 0 ||
            (other > 0 && counted.layers[other - 1].whole >= 0))
            counted.fault(where + ", but a slice of a concat takes part");
        for (int reader : counted.readers(other))
            if (reader >= layer && reader != add && counted.read_by(reader, other) == into)
                counted.fault(where + ", but " + counted.named(reader) + " wants what stood there");
    }
}

}  // namespace taso
