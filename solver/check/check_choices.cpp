// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "base/error.h"
#include "check/checks.h"

namespace taso {

/// Which layers overwrite, accumulate and write slices, and so which are done by the calls of others.
void check_choices(CountedSolution& counted) {
    const Json& rows = counted.array("layers");
    if (rows.size() != counted.problem.layers.size()) {
        counted.fault("the solution has " + std::to_string(rows.size()) + " layers, the problem " +
                      std::to_string(counted.problem.layers.size()));
        return;
    }
    counted.layers.resize(rows.size());
    for (std::size_t i = 0; i < rows.size(); i++) {
        const std::string where = counted.named(static_cast<int>(i));
        const auto tensor = [&](const char* key) {
            if (!rows[i].is_object() || !rows[i].contains(key))
                throw Error(where + ": '" + key + "' is missing");
            return rows[i][key].is_null() ? -1
                                          : counted.tensor_named(member<std::string>(rows[i], key, where));
        };
        counted.layers[i].over = tensor("in_place_of");
        counted.layers[i].into = tensor("accumulates_into");
        counted.layers[i].whole = tensor("written_into");
    }
    for (std::size_t i = 0; i < counted.layers.size(); i++) {
        const int layer = static_cast<int>(i), output = counted.problem.layers[i].output;
        if (const int whole = counted.layers[i].whole; whole >= 0) {
            if (whole <= output || counted.problem.layers[whole - 1].op != "concat")
                counted.fault(counted.named(layer) + " is written into what is no later concat");
            else  // in order of execution, so that a slice of a slice is resolved already
                counted.layers[whole - 1].done_by =
                    std::max(counted.layers[whole - 1].done_by,
                             counted.layers[i].done_by < 0 ? layer : counted.layers[i].done_by);
        }
        if (counted.layers[i].into < 0) continue;
        const std::vector<int> add = counted.readers(output);
        if (add.size() != 1 || counted.problem.layers[add[0]].op != "add")
            counted.fault(counted.named(layer) + " accumulates, but an add is not its only reader");
        else if (counted.layers[add[0]].done_by >= 0)
            counted.fault(counted.named(add[0]) + " has two operands that accumulate");
        else
            counted.layers[add[0]].done_by = layer;
    }
}

}  // namespace taso
