// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer/engine.h"

namespace taso {

/// Least bytes within a deadline, by the ILP, which minimises time: it says of what is found that nothing is
/// smaller, and that nothing as small is faster. With a chosen order it speaks of the one that was found, and
/// the dynamic programme of all.
Finding least_bytes_by_ilp(const Request& request);

}  // namespace taso
