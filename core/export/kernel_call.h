// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/parts.h"

namespace taso {

/// The kernel that the selection runs for a layer, on the shape of the whole layer, without its place in buffers. Throws Error
/// where this program has none that can.
ExportParts::Call layer_call(const Plan& plan, int layer);
/// The same of a transform.
ExportParts::Call transform_call(const Plan& plan, int tensor, Layout from, Layout to);

}  // namespace taso
