// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "workbench/formulating.h"

namespace taso {

/// What a step of the solving says, in two sentences or three.
QString step_words(const Formulation& formulation, int step);
/// What is known after it: the bound, and the fastest plan so far.
QString bound_words(const Formulation& formulation, int step);

/// What is so in a part of all selections that a branch leads to: "conv1 runs im2col-chw-chw".
QString branch_words(const Formulation& formulation, const BranchNode& node);

}  // namespace taso
