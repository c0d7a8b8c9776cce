// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "network/network.h"
#include "run/run_report.h"
#include "run/stated_plan.h"

namespace taso {

/// A step's output held against the network's definition.
struct TracedOutput {
    std::string step, primitive, tensor;
    double error = 0;  ///< of the place where it is largest, relative to the tensor's largest value
    int channel = 0, row = 0, column = 0;
    double expected = 0, computed = 0;
};

/// Throws Error unless `network` is the one that the plan was made of: its tensors in these shapes, and on the golden sample
/// the output that stands in the plan's folder.
void check_same_network(const StatedPlan& plan, const std::filesystem::path& folder, const Network& network,
                        const std::string& name);

/// Every step of a run that was traced on an input, in order. Throws Error where the trace is not whole.
std::vector<TracedOutput> traced_outputs(const StatedPlan& plan, const Network& network,
                                         const std::vector<float>& input, const std::vector<float>& trace);

}  // namespace taso
