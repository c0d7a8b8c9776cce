// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem/problem.h"

namespace taso {

/// Throws the Error of a problem of which no selection is possible at all.
[[noreturn]] void nothing_joins(const Problem& problem);

}  // namespace taso
