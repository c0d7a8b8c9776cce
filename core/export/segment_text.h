// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "export/parts.h"

namespace taso {

/// Where the time of a step comes from; that of a segment is no better known than any of its bands'.
Origin origin_of(const Plan& plan, const ExportParts& parts, const Step& step);

/// The README's section on the segments, with what comes before the next one; empty where there are none.
std::string segments_text(const Plan& plan, const ExportParts& parts);

}  // namespace taso
