// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/run_ilp.h"

#include "problem/reorder.h"
#include "segment/segment_table.h"

namespace taso {

Control for_proof(const Control& control) { return at_most(control, control.proof_seconds); }

Problem in_order(const ProblemTable& table, const std::vector<int>& order) {
    Problem made = reordered(table.problem(), order);
    const int last = last_in_any_order(table);
    for (int k = 0; k < table.layer_count(); k++)
        if (order[k] != k || k > last) made.layers[k].window.reset();
    return made;
}

bool needs_order(const Question& question, const std::vector<int>& order) {
    return !is_file_order(order) || (question.stream && question.order == Order::chosen);
}

IlpAnswer run_ilp(const ProblemTable& table, Question question, const std::optional<Choice>& incumbent,
                  const Control& control) {
    const bool moves = incumbent && needs_order(question, incumbent->order);
    question.order = Order::fixed;
    if (!moves) return solve_ilp(table, question, incumbent, control);
    const Problem ordered = in_order(table, incumbent->order);
    IlpAnswer found = solve_ilp(ProblemTable(ordered), question, in_its_order(*incumbent), control);
    if (found.choice) found.choice = in_file_order(*found.choice, incumbent->order);
    return found;
}

}  // namespace taso
