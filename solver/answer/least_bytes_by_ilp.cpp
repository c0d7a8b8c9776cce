// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/least_bytes_by_ilp.h"

#include "answer/exact_answer.h"
#include "answer/least_budget_by_ilp.h"
#include "answer/out_of_time.h"
#include "answer/run_ilp.h"

namespace taso {

namespace {

using Reason = Proof::Reason;

/// Where the ILP begins: what others have found, or itself without their help.
struct Beginning {
    std::optional<Choice> found, closest;
    std::int64_t least_bytes = 0;
    bool by_ilp_alone = false;
    bool proven = true;    ///< as far as the ILP, which knows one order of execution, cannot do it
    bool settled = false;  ///< the dynamic programme has proven it all
};

Beginning beginning_without_programme(const Request& request) {
    Beginning made;
    made.by_ilp_alone = true;
    const LeastBudget within = least_budget_by_ilp(request, request.question.deadline_ns);
    made.found = within.choice;
    made.proven = within.proven;
    const LeastBudget least = least_budget_by_ilp(request, std::nullopt);
    made.least_bytes = least.bytes;
    if (!made.found)
        made.closest =
            solve_ilp(request.table(), {.kind = request.question.kind, .stream = request.question.stream},
                      std::nullopt, request.control)
                .choice;
    if (!made.closest) made.closest = least.choice;
    if (!made.found && !made.closest) give_up(request.control);
    return made;
}

Beginning beginning(const Request& request) {
    const bool chosen = request.question.order == Order::chosen;
    try {
        const ExactAnswer exact = exact_answer(request.engine(), request.question, request.control);
        Beginning made;
        made.least_bytes = exact.least.bytes;
        if (exact.point) made.found = exact.point->choice;
        if (exact.closest) made.closest = exact.closest->choice;
        made.settled = exact.proven && (!exact.point || (exact.point->smallest && exact.point->fastest));
        if (chosen) made.proven = exact.proven && (!exact.point || exact.point->smallest);
        return made;
    } catch (const TooWide&) {
        if (chosen) throw;
    }
    return beginning_without_programme(request);
}

/// What the ILP finds below the bytes of what is known, until there is nothing.
struct Descent {
    std::optional<Choice> found;
    bool proven = true;
    bool unfinished = false;  ///< stopped while it proves what is settled
};

Descent descend(const Request& request, const Beginning& known, const Control& control) {
    const ProblemTable& table = request.table();
    Descent descent = {.found = known.found, .proven = known.proven};
    if (known.by_ilp_alone) return descent;
    std::optional<Problem> moved;
    std::optional<ProblemTable> moved_table;
    const std::vector<int> order = known.found ? known.found->order : std::vector<int>{};
    const bool reorders = known.found && needs_order(request.question, order);
    if (reorders) moved_table.emplace(moved.emplace(in_order(table, order)));
    const ProblemTable& there = reorders ? *moved_table : table;
    while (descent.found || request.question.order == Order::fixed) {
        Question smaller = request.question;
        smaller.order = Order::fixed;
        if (descent.found) {
            smaller.budget = request.written(*descent.found).memory[request.question.kind] - 1;
            if (*smaller.budget < 0) break;
        }
        const IlpAnswer better = solve_ilp(there, smaller, std::nullopt, control);
        if (known.settled && better.status == Status::unknown) {
            descent.unfinished = true;
            break;
        }
        descent.proven =
            descent.proven && (better.status == Status::optimal || better.status == Status::infeasible);
        if (!better.choice) break;
        descent.found = reorders ? in_file_order(*better.choice, order) : *better.choice;
        if (!descent.proven) break;
    }
    return descent;
}

}  // namespace

Finding least_bytes_by_ilp(const Request& request) {
    const Question& question = request.question;
    const Beginning known = beginning(request);
    const Control rest = known.settled ? for_proof(request.control) : request.control;
    const Descent descent = descend(request, known, rest);
    Finding finding = {.least_bytes = known.least_bytes, .proof = {.limits = Proof::Limits::deadline}};
    if (!descent.found) {
        if (!known.closest) give_up(request.control);
        finding.selection = request.written(*known.closest);
        finding.proven = descent.proven;
        finding.proof.reason = !descent.proven ? Reason::ended_undecided
                               : question.order == Order::chosen || descent.unfinished ? Reason::covered_none
                                                                                       : Reason::no_solution;
        return finding;
    }
    const std::int64_t bytes = request.written(*descent.found).memory[question.kind];
    const IlpAnswer fastest =
        run_ilp(request.table(),
                {.kind = question.kind, .budget = bytes, .order = question.order, .stream = question.stream},
                descent.found, rest);
    const bool unfinished = known.settled && fastest.choice == descent.found &&
                            (descent.unfinished || fastest.status != Status::optimal);
    finding.selection = request.written(fastest.choice.value_or(*descent.found));
    finding.found = true;
    finding.proven = descent.proven && (unfinished || fastest.status == Status::optimal);
    if (!finding.proven) finding.bound_ns = fastest.bound_ns;
    finding.proof.reason = unfinished           ? Reason::covered
                           : !finding.proven    ? Reason::ended_before_smaller
                           : known.by_ilp_alone ? Reason::optimum
                                                : Reason::no_smaller_solution;
    if (unfinished || !finding.proven) finding.proof.ilp = Proof::Ilp::stopped;
    return finding;
}

}  // namespace taso
