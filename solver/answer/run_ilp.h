// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ilp/ilp.h"

namespace taso {

/// For the ILP's own proof of what is settled already.
Control for_proof(const Control& control);

/// A problem in a chosen order of execution, for the ILP. Segments are of layers that stand as in the file and as
/// last_in_any_order() says, so that it is asked for no more than the dynamic programme, which chose the order,
/// has covered.
Problem in_order(const ProblemTable& table, const std::vector<int>& order);
/// Whether the ILP is asked in_order().
bool needs_order(const Question& question, const std::vector<int>& order);

/// The ILP in the order of execution of `incumbent`, or in the file's.
IlpAnswer run_ilp(const ProblemTable& table, Question question, const std::optional<Choice>& incumbent,
                  const Control& control);

}  // namespace taso
