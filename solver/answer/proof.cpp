// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/proof.h"

namespace taso {

namespace {

std::string words_of(Proof::Limits limits) {
    switch (limits) {
        case Proof::Limits::budget:
            return "the budget";
        case Proof::Limits::deadline:
            return "the deadline";
        default:
            return "the budget and the deadline";
    }
}

/// How the ILP ended, before "before ...".
std::string end_of(Proof::Ilp ilp) {
    const std::string what = ilp == Proof::Ilp::gave_up
                                 ? "The ILP's figures are beyond what it can compute with, and it ended"
                                 : "The ILP was stopped";
    return what;
}

/// What the ILP has to say of what the dynamic programme has proven already.
std::string agreement_of(Proof::Ilp ilp) {
    if (ilp == Proof::Ilp::finished) return ".";
    const std::string what = ilp == Proof::Ilp::gave_up ? "cannot compute with figures as large as these."
                                                        : "was stopped before it had proven the same.";
    return "; the ILP " + what;
}

}  // namespace

Proof::Limits limits_in(const Question& question) {
    if (!question.deadline_ns) return Proof::Limits::budget;
    return question.budget ? Proof::Limits::both : Proof::Limits::deadline;
}

std::string sentence_of(const Proof& proof) {
    using Reason = Proof::Reason;
    const std::string limits = words_of(proof.limits);
    std::string what;
    switch (proof.reason) {
        case Reason::none:
            break;
        case Reason::covered:
            what = "The dynamic programme covers every selection within " + limits + ", in whole numbers" +
                   agreement_of(proof.ilp);
            break;
        case Reason::covered_none:
            what = std::string("The dynamic programme covers every ") +
                   (proof.every_order ? "order and selection" : "selection") + ", and none keeps " + limits +
                   ".";
            break;
        case Reason::programme_stopped:
            what = "The dynamic programme was stopped before it could rule out a faster selection.";
            break;
        case Reason::faster_not_packed:
            what = "A faster selection would fit by its live bytes; no packing of it was found.";
            break;
        case Reason::none_packed:
            what = "No packing within " + limits + " was found; that there is none is not proven.";
            break;
        case Reason::none_found:
            what = "No selection within " + limits + " was found; that there is none is not proven.";
            break;
        case Reason::smaller_not_excluded:
            what = "A smaller selection may keep the deadline; that none does is not proven.";
            break;
        case Reason::optimum:
            what = "The ILP's optimum, proven by branch and bound.";
            break;
        case Reason::better_optimum:
            what = "The ILP's optimum, faster than what the dynamic programme offered.";
            break;
        case Reason::no_solution:
            what = "The ILP has no solution within " + limits + ".";
            break;
        case Reason::no_faster_solution:
            what = proof.every_order
                       ? "The dynamic programme covers every order; within the one that it chose the ILP has "
                         "no solution that is 1 ns faster."
                       : "The ILP has no solution within the budget that is 1 ns faster.";
            break;
        case Reason::no_smaller_solution:
            what = "The ILP has no solution within the deadline that is 1 byte smaller.";
            break;
        case Reason::least_times:
            what = "Every layer has its least time within the budget, without a transform.";
            break;
        case Reason::ended_before_faster:
            what = end_of(proof.ilp) + " before it could rule out a faster selection.";
            break;
        case Reason::ended_before_smaller:
            what = end_of(proof.ilp) + " before it could rule out a smaller selection.";
            break;
        case Reason::ended_before_any:
            what = end_of(proof.ilp) + " before it found a selection within " + limits + ".";
            break;
        case Reason::ended_undecided:
            what =
                "The search ended before a selection within the deadline was known, or that there is none.";
            break;
        case Reason::fastest_of_all:
            what = "It is as fast as anything is without a budget, and keeps the budget.";
            break;
        case Reason::baseline:
            what = "A baseline proves nothing; the bound is the least time without a budget.";
            break;
        case Reason::baseline_too_large:
            what = "A baseline that does not keep the question proves nothing about others.";
            break;
        case Reason::only_baselines:
            what = "Time was up before anything better than a baseline was known.";
            break;
        case Reason::nothing_known:
            what = "Time was up before a selection that keeps the question was known.";
            break;
        case Reason::not_kept:
            what = "What was found does not keep the question in whole numbers, so that nothing is proven.";
            break;
    }
    return proof.with_segments && !what.empty() ? "With segments: " + what : what;
}

}  // namespace taso
