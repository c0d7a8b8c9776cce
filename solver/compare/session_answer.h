// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem/ledger.h"
#include "question/question.h"
#include "question/rules.h"
#include "sources/session_file.h"

namespace taso {

Rules rules_of(const Session& session);
Question question_of(const Session& session);

/// What answers the question of a session: opened, solved, and written out. Throws Error, also where nothing keeps
/// what it asks.
Ledger ledger_of(const Session& session, const Control& control = {});

}  // namespace taso
