// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "problem/problem.h"

namespace taso {

/// Where everything passes through one tensor: c is among them when what the layers from c on read of what is
/// there after c layers is tensor c alone. Rising, from 0 to the number of layers.
std::vector<int> cuts(const Problem& problem);

}  // namespace taso
