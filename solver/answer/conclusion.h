// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer/answer.h"
#include "answer/engine.h"

namespace taso {

/// The answer that a finding comes to: its status, bound and gap, as far as the method itself can tell.
Answer conclude(const Question& question, Finding finding);

}  // namespace taso
