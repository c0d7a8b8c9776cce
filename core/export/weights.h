// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/new_folder.h"
#include "export/exporter.h"
#include "export/parts.h"

namespace taso {

/// Writes the constants in the forms that the plan's kernels read: weights.bin, and weights.c where they are
/// linked in. `step` is called after each. Throws Error.
void write_weights(const Plan& plan, const ExportParts& parts, WeightStorage storage, const NewFolder& folder,
                   const std::function<void()>& step);

/// How plan.h declares the weights that are linked in as text.
std::string weights_declaration(const ExportParts& parts);

/// Floats as little-endian bytes, the order of weights.bin and the golden sample.
std::string_view float_bytes(const std::vector<float>& values);

}  // namespace taso
