// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "problem/problem.h"

namespace taso {

/// The same with its layers in another order of execution: `order` names every layer once, each behind those
/// that it reads. Layer i still makes tensor i + 1, so tensors are renumbered too.
Problem reordered(const Problem& problem, const std::vector<int>& order);
Network reordered(const Network& network, const std::vector<int>& order);

/// The tensors' new numbers, by old number.
std::vector<int> renumbered_tensors(const std::vector<int>& order);
bool is_file_order(const std::vector<int>& order);

}  // namespace taso
