// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/parts.h"

namespace taso {

/// The calls of a step that is a segment, with the buffers that they read and write. Throws Error where a
/// kernel has no bands of such a shape, or the step is not one of this selection.
ExportParts::Segment segment_calls(const Plan& plan, const Step& step);

}  // namespace taso
