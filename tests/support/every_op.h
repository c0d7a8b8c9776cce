// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_file.h"
#include "network/network_file.h"

namespace taso {

/// A network with every op, as a file says it; one output is read again.
inline Json every_op_json() {
    return Json::parse(R"({
        "format": "taso-network", "version": 1, "name": "every-op", "input": {"name": "data", "shape": [3, 19, 17]},
        "layers": [
            {"name": "conv", "op": "conv", "inputs": ["data"], "channels": 18, "kernel": 3, "pads": 1, "activation": "relu"},
            {"name": "depthwise", "op": "conv", "inputs": ["conv"], "channels": 18, "groups": 18, "kernel": 3, "pads": 1, "activation": [0, 6]},
            {"name": "pointwise", "op": "conv", "inputs": ["depthwise"], "channels": 18, "kernel": 1},
            {"name": "sum", "op": "add", "inputs": ["conv", "pointwise"], "activation": "relu"},
            {"name": "norm", "op": "lrn", "inputs": ["sum"], "size": 5, "alpha": 0.0001, "beta": 0.75, "bias": 1},
            {"name": "max", "op": "max_pool", "inputs": ["norm"], "kernel": 3, "stride": 2, "ceil": true},
            {"name": "grouped", "op": "conv", "inputs": ["max"], "channels": 12, "groups": 2, "kernel": [3, 1], "stride": [2, 1], "pads": [1, 0, 2, 0]},
            {"name": "padded", "op": "pad", "inputs": ["max"], "pads": [0, 1, 1, 0]},
            {"name": "wide", "op": "conv", "inputs": ["padded"], "channels": 9, "kernel": 3, "stride": [2, 1], "pads": [1, 1, 0, 0]},
            {"name": "both", "op": "concat", "inputs": ["grouped", "wide"]},
            {"name": "scaled", "op": "scale", "inputs": ["both"]},
            {"name": "clipped", "op": "relu", "inputs": ["scaled"], "activation": [-0.5, 3]},
            {"name": "average", "op": "average_pool", "inputs": ["clipped"], "kernel": 2, "stride": 1, "count_include_pad": true},
            {"name": "shuffled", "op": "rearrange", "inputs": ["average"], "shape": [21, 4, 7], "loops": [[3, 28], [7, 84], [28, 1]]},
            {"name": "flat", "op": "reshape", "inputs": ["shuffled"], "shape": [588, 1, 1]},
            {"name": "fc", "op": "fc", "inputs": ["flat"], "channels": 20, "activation": "relu"},
            {"name": "classes", "op": "softmax", "inputs": ["fc"]}],
        "outputs": ["classes", "sum"]})");
}

inline Network every_op() { return read_network(every_op_json(), "every-op"); }

}  // namespace taso
