// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "check/checks.h"

namespace taso {

/// A concat may be written by its operands, slice by slice, where each is its own to the end.
void check_slices(CountedSolution& counted) {
    for (std::size_t i = 0; i < counted.layers.size(); i++) {
        const int concat = static_cast<int>(i);
        const ProblemLayer& layer = counted.problem.layers[i];
        if (layer.op != "concat" || counted.layers[i].done_by < 0) continue;
        const std::string where = counted.named(concat) + " without copy";
        const Version whole = counted.written(concat);
        if (counted.read_by(concat, layer.output) != whole) counted.fault(where + ": its layouts differ");
        if (counted.layers[i].candidate->workspace > 0) counted.fault(where + ": it wants workspace");
        if (counted.layers[i].over >= 0) counted.fault(where + ": it is in place too");
        const bool readable = whole.second != Layout::hwc && whole.second != Layout::hcw;
        std::int64_t bytes = 0;
        for (int tensor : layer.inputs) {
            const std::string operand =
                where + ": its operand '" + counted.problem.tensors[tensor].name + "' ";
            if (tensor == 0 || counted.layers[tensor - 1].whole != layer.output) {
                counted.fault(operand + "is written elsewhere");
                continue;
            }
            const int maker = tensor - 1;
            const Version slice = counted.written(maker);
            if (std::count(layer.inputs.begin(), layer.inputs.end(), tensor) != 1)
                counted.fault(operand + "is there twice");
            if (!counted.layers[maker].candidate->slices ||
                counted.problem.representative(layer.output, counted.layers[maker].candidate->output) !=
                    whole.second)
                counted.fault(operand + "is made by what cannot write a slice");
            if (slice != counted.read_by(concat, tensor))
                counted.fault(operand + "is read in another layout");
            if (counted.problem.tensors[tensor].external) counted.fault(operand + "is the caller's");
            if (counted.layers[maker].over >= 0) counted.fault(operand + "is made in place");
            for (int reader : counted.readers(tensor)) {
                if (!readable && reader != concat)
                    counted.fault(operand + "has another reader, but lies in strides");
                if (reader > concat && counted.read_by(reader, tensor) == slice)
                    counted.fault(operand + "is read later");
            }
            bytes += counted.whole_bytes(slice);
        }
        if (bytes != counted.whole_bytes(whole))
            counted.fault(where + ": its operands' bytes are not its own");
    }
    for (std::size_t i = 0; i < counted.layers.size(); i++) {
        const int layer = static_cast<int>(i), whole = counted.layers[i].whole, over = counted.layers[i].over;
        if (whole > 0) {
            const std::vector<int>& operands = counted.problem.layers[whole - 1].inputs;
            if (std::find(operands.begin(), operands.end(), counted.problem.layers[i].output) ==
                operands.end())
                counted.fault(counted.named(layer) + " is no operand of the concat that it is written into");
        }
        if (over > 0 && counted.layers[over - 1].whole >= 0)
            counted.fault(counted.named(layer) + " in place of a slice of a concat");
    }
}

}  // namespace taso
