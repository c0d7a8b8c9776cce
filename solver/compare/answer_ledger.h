// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer/answer.h"
#include "problem/ledger.h"
#include "question/question.h"

namespace taso {

/// "arena within 1.00 MiB", "least arena within 40.0 ms", "arena without a limit".
std::string asked_text(const Question& question);

/// What an answer takes, layer by layer, inside of segments too. `given`: the problem that was asked about.
Ledger ledger_of(const Problem& given, const Question& question, const Answer& answer);

}  // namespace taso
