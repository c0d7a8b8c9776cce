// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/session_answer.h"

#include "answer/report.h"
#include "answer/solve.h"
#include "base/error.h"
#include "compare/answer_ledger.h"
#include "sources/open.h"

namespace taso {

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

OpenedSession open_session(const Session& session) {
    OpenedSession opened;
    Source source = open(session.network, session.wishes);
    Problem problem;
    if (std::holds_alternative<Problem>(source)) {
        problem = std::get<Problem>(std::move(source));
    } else {
        opened.network = std::make_shared<const Network>(std::get<Network>(std::move(source)));
        opened.profile =
            std::make_shared<const Profile>(load_profile(session.profile, session.allow_emulated));
        problem = make_problem(*opened.network, *opened.profile, session.threads);
    }
    opened.problem = std::make_shared<const Problem>(restricted(std::move(problem), rules_of(session)));
    return opened;
}

Answer kept_answer(const Problem& problem, const Question& question, const Control& control) {
    Answer answer = solve(problem, question, Method::ilp, control);
    if (!answer.fits)
        throw Error(problem.name + ": nothing keeps " + limits_of(question) + "; " +
                    nearest_of(question, answer));
    return answer;
}

Ledger ledger_of(const Session& session, const Control& control) {
    const OpenedSession opened = open_session(session);
    const Question question = question_of(session);
    return ledger_of(*opened.problem, question, kept_answer(*opened.problem, question, control));
}

}  // namespace taso
