// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/least_budget_by_ilp.h"

#include "ilp/ilp.h"
#include "question/watch.h"

namespace taso {

LeastBudget least_budget_by_ilp(const Request& request, std::optional<std::int64_t> deadline_ns) {
    const ProblemTable& table = request.table();
    const auto bytes = [&](const Choice& choice) {
        return request.written(choice).memory[request.question.kind];
    };
    Question question = {
        .kind = request.question.kind, .deadline_ns = deadline_ns, .stream = request.question.stream};
    const IlpAnswer free = solve_ilp(table, question, std::nullopt, request.control);
    LeastBudget least{.choice = free.choice, .proven = free.status == Status::infeasible};
    if (!free.choice) return least;
    least.proven = true;
    least.bytes = bytes(*least.choice);
    std::int64_t low = -1;
    while (low + 1 < least.bytes) {
        question.budget = low + (least.bytes - low) / 2;
        const IlpAnswer found = solve_ilp(table, question, std::nullopt, request.control);
        if (found.choice) {
            least.choice = found.choice;
            least.bytes = bytes(*found.choice);
            continue;
        }
        least.proven = least.proven && found.status == Status::infeasible;
        if (Watch(request.control).late()) break;
        low = *question.budget;
    }
    return least;
}

}  // namespace taso
