// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "export/exporter.h"
#include "export/parts.h"

namespace taso {

/// The text of plan.h: sizes, one function that runs the network, and a table of its steps.
std::string plan_header(const Plan& plan, const ExportParts& parts, WeightStorage weights);
/// The text of plan.c: the arena, a constant shape and one call per step, all offsets constant.
std::string plan_source(const Plan& plan, const ExportParts& parts);

}  // namespace taso
