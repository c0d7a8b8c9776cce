// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/engine.h"
#include "answer/exact_answer.h"
#include "question/watch.h"

namespace taso {

namespace {

using Reason = Proof::Reason;

/// None that keeps the question was found.
Finding closest_by_programme(const Request& request, ExactEngine& engine, const ExactAnswer& exact) {
    const Question& question = request.question;
    Finding finding = {.selection = request.written(exact.closest->choice),
                       .proven = exact.proven,
                       .least_bytes = exact.least.bytes};
    if (!exact.proven && !least_bytes_asked(question)) finding.bound_ns = engine.bound_ns(limit_of(question));
    finding.proof = {.reason = exact.proven           ? Reason::covered_none
                               : question.deadline_ns ? Reason::none_found
                                                      : Reason::none_packed,
                     .limits = limits_in(question)};
    return finding;
}

Finding smallest_by_programme(const Request& request, ExactEngine& engine, const ExactAnswer& exact) {
    Finding finding = {.selection = request.written(exact.point->choice),
                       .found = true,
                       .proven = exact.proven && exact.point->smallest,
                       .least_bytes = exact.least.bytes,
                       .proof = {.limits = Proof::Limits::deadline}};
    finding.proof.reason = finding.proven ? Reason::covered : Reason::smaller_not_excluded;
    if (finding.proven) return finding;
    // Of all that is as small it is the fastest.
    const std::int64_t bytes = finding.selection.memory[request.question.kind];
    bool proven = true;
    engine.best(bytes, proven);
    finding.bound_ns = engine.bound_ns(bytes);
    return finding;
}

Finding fastest_by_programme(const Request& request, ExactEngine& engine, const ExactAnswer& exact) {
    Finding finding = {.selection = request.written(exact.point->choice),
                       .found = true,
                       .proven = exact.point->fastest,
                       .least_bytes = exact.least.bytes};
    if (!finding.proven) finding.bound_ns = engine.bound_ns(limit_of(request.question));
    finding.proof.reason = finding.proven                  ? Reason::covered
                           : Watch(request.control).late() ? Reason::programme_stopped
                                                           : Reason::faster_not_packed;
    return finding;
}

}  // namespace

Finding ask_dp(const Request& request) {
    ExactEngine& engine = request.engine();
    const ExactAnswer exact = exact_answer(engine, request.question, request.control);
    if (!exact.point) return closest_by_programme(request, engine, exact);
    return least_bytes_asked(request.question) ? smallest_by_programme(request, engine, exact)
                                               : fastest_by_programme(request, engine, exact);
}

}  // namespace taso
