// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/plan_maker.h"

#include <cstdio>

#include "answer/report.h"
#include "base/error.h"
#include "pack/packer.h"
#include "problem/reorder.h"
#include "profile/profile_file.h"

namespace taso {

namespace {

/// FNV-1a of what the profile's file says: tells one profile from another, no more.
std::string hash(const Profile& profile) {
    std::uint64_t value = 14695981039346656037u;
    for (unsigned char byte : describe(profile).dump(-1, ' ', false, Json::error_handler_t::replace))
        value = (value ^ byte) * 1099511628211u;
    char text[24];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(value));
    return text;
}

}  // namespace

Plan make_plan(const Network& network, const Profile& profile, const Problem& problem,
               const Question& question, const Answer& answer) {
    if (answer.status == Status::infeasible || answer.selection.candidates.empty())
        throw Error(network.name + ": no plan keeps " + limits_of(question) + "; " +
                    nearest_of(question, answer));
    return {.network = is_file_order(answer.order) ? network : reordered(network, answer.order),
            .problem = ordered_by(problem, answer),
            .selection = answer.selection,
            .schedule = answer.schedule,
            .arena_bytes = answer.memory[BudgetKind::arena],
            .memory = answer.memory,
            .board = profile.board,
            .profile = profile.name,
            .profile_hash = hash(profile),
            .kind = question.kind,
            .budget = question.budget,
            .status = answer.status,
            .proof = sentence_of(answer.proof)};
}

Plan make_plan(const Network& network, const Profile& profile, const Problem& problem,
               const Selection& selection) {
    Plan plan;
    plan.network = network;
    plan.problem = problem;
    plan.selection = selection;
    plan.schedule = schedule(problem, selection);
    plan.arena_bytes = pack(plan.schedule);
    plan.memory = memory(problem, selection, plan.arena_bytes);
    plan.board = profile.board;
    plan.profile = profile.name;
    plan.profile_hash = hash(profile);
    plan.kind = BudgetKind::workspace;
    plan.status = Status::feasible;
    plan.proof = "Chosen without a question.";
    return plan;
}

}  // namespace taso
