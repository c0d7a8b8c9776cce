// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question/control.h"

namespace taso {

/// Thrown where the time limit comes before there is anything to answer with.
struct OutOfTime {};

/// Where a search has nothing: throws Error after a stop, OutOfTime after the time limit.
[[noreturn]] void give_up(const Control& control);

}  // namespace taso
