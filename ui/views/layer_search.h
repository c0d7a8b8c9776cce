// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/shown_selection.h"

namespace taso {

/// What a filter's words are looked for in, of a layer in table and graph: name, op, primitive, family, layouts.
QString searched_text(const ShownLayer& layer);

}  // namespace taso
