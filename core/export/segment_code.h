// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "export/parts.h"

namespace taso {

/// The function of a step that is a segment, with its constants: shapes of bands, and the table of calls.
std::string segment_source(const Plan& plan, const ExportParts& parts, int step);

}  // namespace taso
