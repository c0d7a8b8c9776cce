// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer/answer.h"
#include "answer/engine.h"

namespace taso {

/// The answer that a finding comes to: the one place that makes status, bound and proof of it. Budget and
/// deadline are held against the selection in whole numbers, so that a claim that they contradict is taken
/// back, and all of it is counted again by the validator. Throws Error where it is no right selection at all,
/// which would be a fault of the solver.
Answer conclude(const Request& request, Finding finding);

}  // namespace taso
