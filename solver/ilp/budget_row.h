// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ilp/choices.h"

namespace taso {

/// Row 6 of sum and total. A form that several layers share has a column z that any of them raises; where
/// they state different bytes for it the least counts, and a selection that this lets in is cut off.
void add_budget_row(ModelBuilder& builder, const Choices& choices);

}  // namespace taso
