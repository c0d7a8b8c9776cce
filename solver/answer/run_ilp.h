// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ilp/ilp.h"

namespace taso {

/// For the ILP's own proof of what is settled already.
Control for_proof(const Control& control);

/// The ILP in the order of execution of `incumbent`, or in the file's.
IlpAnswer run_ilp(const ProblemTable& table, Question question, const std::optional<Choice>& incumbent,
                  const Control& control);

}  // namespace taso
