// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/conclusion.h"

#include <utility>

namespace taso {

Answer conclude(const Question& question, Finding finding) {
    Answer answer;
    static_cast<WrittenChoice&>(answer) = std::move(finding.selection);
    if (finding.found)
        answer.status = finding.proven ? Status::optimal : Status::feasible;
    else
        answer.status = finding.proven ? Status::infeasible : Status::unknown;
    answer.fits = !answer.is_empty() && keeps(question, answer.memory, answer.latency_ns);
    answer.bound_ns = finding.bound_ns.value_or(answer.latency_ns);
    answer.least_bytes = finding.least_bytes.value_or(answer.memory[question.kind]);
    answer.proof = finding.proof;
    return answer;
}

}  // namespace taso
