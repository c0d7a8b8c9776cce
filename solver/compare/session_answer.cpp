// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/session_answer.h"

#include "answer/report.h"
#include "answer/solve.h"
#include "base/error.h"
#include "compare/answer_ledger.h"
#include "sources/open.h"

namespace taso {

namespace {

Problem problem_of(const Session& session) {
    Source source = open(session.network, session.wishes);
    if (std::holds_alternative<Problem>(source)) return std::get<Problem>(std::move(source));
    return make_problem(std::get<Network>(source), load_profile(session.profile, session.allow_emulated),
                        session.threads);
}

}  // namespace

Rules rules_of(const Session& session) {
    return {.pins = session.pins,
            .bans = session.bans,
            .max_error = {},
            .alone = session.alone,
            .together = session.together};
}

Question question_of(const Session& session) {
    return {session.kind, session.budget, session.deadline_ns, session.order, session.stream};
}

Ledger ledger_of(const Session& session, const Control& control) {
    const Problem problem = restricted(problem_of(session), rules_of(session));
    const Question question = question_of(session);
    const Answer answer = solve(problem, question, Method::ilp, control);
    if (!answer.fits)
        throw Error(problem.name + ": nothing keeps " + limits_of(question) + "; " +
                    nearest_of(question, answer));
    return ledger_of(problem, question, answer);
}

}  // namespace taso
