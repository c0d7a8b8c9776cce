// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem/ledger.h"
#include "run/stated_plan.h"

namespace taso {

/// What an exported plan says that it takes: a line for each of its steps, whose transforms stand with what they
/// transform.
Ledger ledger_of(const StatedPlan& plan);
/// The same with the times of a run of it.
Ledger ledger_of(const StatedPlan& plan, const RunReport& run);

}  // namespace taso
