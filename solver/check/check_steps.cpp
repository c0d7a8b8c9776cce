// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "check/checks.h"

namespace taso {

/// Steps: each layer's transforms directly after it, those of the input first, numbers without a gap.
void check_steps(CountedSolution& counted) {
    std::vector<std::vector<CountedTransform>> after(counted.problem.tensors.size());
    int listed = 0, last_tensor = -1;
    for (const Json& row : counted.array("transforms")) {
        const std::string where = "transform " + std::to_string(listed++);
        CountedTransform made;
        made.tensor = counted.tensor_named(member<std::string>(row, "tensor", where));
        made.from = counted.same(made.tensor, counted.layout_of(row, "from", where));
        made.to = counted.same(made.tensor, counted.layout_of(row, "to", where));
        made.ns = member<std::int64_t>(row, "ns", where);
        if (made.tensor < last_tensor) counted.fault(where + " stands before an earlier tensor's");
        last_tensor = made.tensor;
        const Json expected =
            made.tensor == 0 ? Json(nullptr) : Json(counted.problem.layers[made.tensor - 1].name);
        if (!row.contains("after") || row["after"] != expected)
            counted.fault(where + " does not stand directly after the layer that makes its tensor");
        const ProblemTransform* known = nullptr;
        for (const ProblemTransform& transform : counted.problem.transforms)
            if (!known && transform.tensor == made.tensor &&
                counted.same(made.tensor, transform.from) == made.from &&
                counted.same(made.tensor, transform.to) == made.to)
                known = &transform;
        if (!known) {
            counted.fault(where + ": the problem has no transform of '" +
                          counted.problem.tensors[made.tensor].name + "' from " +
                          std::string(name(made.from)) + " to " + std::string(name(made.to)));
            continue;
        }
        counted.equal(where + ": the time", made.ns, known->ns);
        counted.equal(where + ": the bytes", member<std::int64_t>(row, "bytes", where),
                      counted.own_bytes({made.tensor, made.to}));
        after[made.tensor].push_back(made);
    }
    for (std::size_t t = 0; t < after.size(); t++) {
        if (t > 0) {
            CountedLayer& row = counted.layers[t - 1];
            const int step = row.done_by < 0 ? counted.steps++ : counted.layers[row.done_by].step;
            counted.equal("layer '" + counted.problem.layers[t - 1].name + "': the step", row.step, step);
            row.step = step;
        }
        for (CountedTransform& transform : after[t]) {
            transform.step = counted.steps++;
            counted.transforms.push_back(transform);
        }
    }
}

}  // namespace taso
