// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer/answer.h"
#include "problem/plan.h"

namespace taso {

/// The plan of an answer to a question about a network's problem with a profile. Throws Error where the
/// answer is that nothing fits.
Plan make_plan(const Network& network, const Profile& profile, const Problem& problem,
               const Question& question, const Answer& answer);
/// The plan of a selection that answers no question, in the file's order, packed as well as is quickly found.
Plan make_plan(const Network& network, const Profile& profile, const Problem& problem,
               const Selection& selection);

}  // namespace taso
