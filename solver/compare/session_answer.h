// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "answer/answer.h"
#include "problem/ledger.h"
#include "question/question.h"
#include "question/rules.h"
#include "sources/session_file.h"

namespace taso {

Rules rules_of(const Session& session);
Question question_of(const Session& session);

/// What a session names, opened; network and profile are null where it names a problem.
struct OpenedSession {
    std::shared_ptr<const Network> network;
    std::shared_ptr<const Profile> profile;
    std::shared_ptr<const Problem> problem;  ///< under its rules
};
/// Throws Error.
OpenedSession open_session(const Session& session);

/// The ILP's answer, which keeps the question. Throws Error where nothing does.
Answer kept_answer(const Problem& problem, const Question& question, const Control& control = {});

/// What answers the question of a session: opened, solved, and written out. Throws Error, also where nothing keeps
/// what it asks.
Ledger ledger_of(const Session& session, const Control& control = {});

}  // namespace taso
