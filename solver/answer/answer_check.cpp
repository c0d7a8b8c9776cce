// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/answer_check.h"

#include <algorithm>

#include "answer/report.h"
#include "base/error.h"
#include "check/validator.h"

namespace taso {

void check_answer(const Problem& problem, const Question& question, Method method, Answer& answer) {
    const std::int64_t bytes = answer.memory[question.kind];
    answer.fits = !answer.is_empty() && keeps(question, answer.memory, answer.latency_ns);
    if (!answer.fits && answer.status == Status::optimal) answer.proof = {.reason = Proof::Reason::not_kept};
    if (!answer.fits && (answer.status == Status::optimal || answer.status == Status::feasible))
        answer.status = Status::unknown;
    if (answer.fits && (answer.status == Status::infeasible || answer.status == Status::unknown))
        answer.status = Status::feasible;
    answer.least_bytes = std::min(answer.least_bytes, bytes);
    answer.bound_ns =
        answer.status == Status::optimal ? answer.latency_ns : std::min(answer.bound_ns, answer.latency_ns);
    answer.gap = answer.latency_ns > 0 ? static_cast<double>(answer.latency_ns - answer.bound_ns) /
                                             static_cast<double>(answer.latency_ns)
                                       : 0;
    const std::vector<std::string> faults = find_faults(problem, describe(problem, question, method, answer));
    if (!faults.empty())
        throw Error("problem '" + problem.name + "': the answer of " + std::string(name(method)) +
                    " is wrong, which is a fault of this program: " + faults.front());
}

}  // namespace taso
