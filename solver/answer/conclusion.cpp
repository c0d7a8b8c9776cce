// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/conclusion.h"

#include <algorithm>
#include <string>
#include <utility>

#include "answer/report.h"
#include "base/error.h"
#include "check/validator.h"

namespace taso {

namespace {

Status status_of(const Finding& finding, bool fits) {
    if (fits) return finding.found && finding.proven ? Status::optimal : Status::feasible;
    return !finding.found && finding.proven ? Status::infeasible : Status::unknown;
}

}  // namespace

Answer conclude(const Request& request, Finding finding) {
    const Question& question = request.question;
    Answer answer;
    static_cast<WrittenChoice&>(answer) = std::move(finding.selection);
    const std::int64_t bytes = answer.memory[question.kind], ns = answer.latency_ns;
    answer.fits = !answer.is_empty() && request.is_kept_by(answer);
    answer.status = status_of(finding, answer.fits);
    answer.proof = finding.proof;
    if (finding.found && finding.proven && !answer.fits) answer.proof = {.reason = Proof::Reason::not_kept};
    answer.proof.with_segments =
        question.stream && offers_segments(question.kind) && is_exact(request.method);
    answer.least_bytes = std::min(finding.least_bytes.value_or(bytes), bytes);
    answer.bound_ns = answer.status == Status::optimal ? ns : std::min(finding.bound_ns.value_or(ns), ns);
    answer.gap = ns > 0 ? static_cast<double>(ns - answer.bound_ns) / static_cast<double>(ns) : 0;
    const std::vector<std::string> faults =
        find_faults(request.problem(), describe(request.problem(), question, request.method, answer));
    if (!faults.empty())
        throw Error("problem '" + request.problem().name + "': the answer of " +
                    std::string(name(request.method)) +
                    " is wrong, which is a fault of this program: " + faults.front());
    return answer;
}

}  // namespace taso
