// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/run_ilp.h"

#include "problem/reorder.h"

namespace taso {

Control for_proof(const Control& control) { return at_most(control, control.proof_seconds); }

IlpAnswer run_ilp(const ProblemTable& table, Question question, const std::optional<Choice>& incumbent,
                  const Control& control) {
    question.order = Order::fixed;
    if (!incumbent || is_file_order(incumbent->order)) return solve_ilp(table, question, incumbent, control);
    const Problem ordered = reordered(table.problem(), incumbent->order);
    IlpAnswer found = solve_ilp(ProblemTable(ordered), question, in_its_order(*incumbent), control);
    if (found.choice) found.choice = in_file_order(*found.choice, incumbent->order);
    return found;
}

}  // namespace taso
