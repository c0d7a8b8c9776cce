// SPDX-License-Identifier: GPL-3.0-or-later
// The ILP, with the dynamic programme beside it: what that one offers the ILP need only fail to better, and what it has
// proven holds where the ILP is stopped.
#include <algorithm>

#include "answer/engine.h"
#include "answer/exact_answer.h"
#include "answer/least_budget_by_ilp.h"
#include "answer/least_bytes_by_ilp.h"
#include "answer/out_of_time.h"
#include "answer/run_ilp.h"
#include "base/error.h"

namespace taso {

namespace {

using Reason = Proof::Reason;
using Ilp = Proof::Ilp;

/// Of a problem that is too wide for the dynamic programme.
Finding by_ilp_alone(const Request& request) {
    const Question& question = request.question;
    const IlpAnswer ilp = run_ilp(request.table(), question, std::nullopt, request.control);
    const LeastBudget least = least_budget_by_ilp(request, std::nullopt);
    if (!ilp.choice && !least.choice && least.proven)
        throw Error("problem '" + request.problem().name +
                    "': no selection joins the layouts of its layers with the transforms that it has");
    if (!ilp.choice && !least.choice) give_up(request.control);
    Finding finding = {.selection = request.written(ilp.choice ? *ilp.choice : *least.choice),
                       .found = ilp.choice.has_value(),
                       .proven = ilp.status == Status::optimal || ilp.status == Status::infeasible};
    if (least.choice) finding.least_bytes = least.bytes;
    if (ilp.status != Status::infeasible) finding.bound_ns = ilp.bound_ns;
    finding.proof = {.reason = ilp.status == Status::optimal      ? Reason::optimum
                               : ilp.status == Status::infeasible ? Reason::no_solution
                               : ilp.choice                       ? Reason::ended_before_faster
                                                                  : Reason::ended_before_any,
                     .limits = limits_in(question)};
    if (!finding.proven) finding.proof.ilp = ilp.gave_up ? Ilp::gave_up : Ilp::stopped;
    return finding;
}

/// Where the ILP found nothing, nor the dynamic programme.
Finding closest_by_both(const Request& request, const ExactAnswer& exact, const IlpAnswer& ilp) {
    const bool chosen = request.question.order == Order::chosen;
    Finding finding = {.selection = request.written((exact.closest ? *exact.closest : exact.least).choice),
                       .proven = exact.proven || (!chosen && ilp.status == Status::infeasible),
                       .least_bytes = exact.least.bytes};
    if (!finding.proven) finding.bound_ns = ilp.bound_ns;
    finding.proof = {.reason = !finding.proven                               ? Reason::none_found
                               : !chosen && ilp.status == Status::infeasible ? Reason::no_solution
                                                                             : Reason::covered_none,
                     .limits = limits_in(request.question),
                     .every_order = chosen};
    return finding;
}

Finding fastest_by_ilp(const Request& request) {
    const Question& question = request.question;
    const bool chosen = question.order == Order::chosen;
    std::optional<ExactAnswer> exact;
    std::int64_t bound = 0;  // of every order
    try {
        ExactEngine& engine = request.engine();
        exact = exact_answer(engine, question, request.control);
        if (exact->point && !exact->point->fastest) bound = engine.bound_ns(limit_of(question));
    } catch (const TooWide&) {
        if (chosen) throw;
    }
    if (!exact) return by_ilp_alone(request);
    const std::optional<BestPoint>& incumbent = exact->point;
    std::optional<Choice> start;
    if (incumbent) start = incumbent->choice;
    // Where no order keeps the budget, the ILP would speak of one of them only.
    const bool settled = exact->proven && (!incumbent || incumbent->fastest);
    const Control rest = settled ? for_proof(request.control) : request.control;
    const IlpAnswer ilp =
        chosen && !incumbent ? IlpAnswer{} : run_ilp(request.table(), question, start, rest);
    if (!ilp.choice) return closest_by_both(request, *exact, ilp);

    const bool same = incumbent && ilp.choice == incumbent->choice;
    const bool finished = ilp.status == Status::optimal;
    const bool other_orders_open = chosen && incumbent && !incumbent->fastest;
    Finding finding = {.selection = request.written(*ilp.choice),
                       .found = true,
                       .proven = !other_orders_open && (finished || (settled && same)),
                       .bound_ns = other_orders_open ? bound : std::max(ilp.bound_ns, bound),
                       .least_bytes = exact->least.bytes};
    if (!finished && settled && same)
        finding.proof = {.reason = Reason::covered, .ilp = ilp.gave_up ? Ilp::gave_up : Ilp::stopped};
    else if (!finished)
        finding.proof = {.reason = Reason::ended_before_faster, .ilp = Ilp::stopped};
    else if (!incumbent)
        finding.proof.reason = Reason::optimum;
    else if (ilp.solves == 0)
        finding.proof.reason = Reason::least_times;
    else if (same)
        finding.proof = {.reason = Reason::no_faster_solution, .every_order = chosen};
    else
        finding.proof.reason = Reason::better_optimum;
    return finding;
}

}  // namespace

Finding ask_ilp(const Request& request) {
    return least_bytes_asked(request.question) ? least_bytes_by_ilp(request) : fastest_by_ilp(request);
}

}  // namespace taso
