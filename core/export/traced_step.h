// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "export/parts.h"

namespace taso {

/// What stands where once a step has run.
struct TracedStep {
    int tensor =
        0;  ///< that it completes: of a convolution that accumulates the add's, of a transform its copy
    Layout layout = Layout::chw;
    TensorShape
        of;  ///< of what stands there as a whole: the tensor's own, or that of the concat that it is a slice of
    int channel = 0;  ///< where the tensor begins in that
};

TracedStep traced_step(const Plan& plan, const ExportParts& parts, std::size_t step);

/// A function of plan.c, for a trace alone (TASO_TRACE): where a step has written, and how many floats.
std::string trace_source(const Plan& plan, const ExportParts& parts);

}  // namespace taso
