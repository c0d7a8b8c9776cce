// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "ilp/model.h"

namespace taso {

/// An ILP in CPLEX's LP format, for other solvers. Names are the model's as far as the format allows, each
/// unique; a comment at the head says what is to be added to the objective to make it the latency in ns (for
/// least memory nothing is added). Coefficients are written so that they read back as the same numbers.
std::string lp_text(const IlpModel& model, const std::string& title);

}  // namespace taso
