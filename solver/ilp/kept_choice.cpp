// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/kept_choice.h"

#include <algorithm>

#include "pack/packer.h"

namespace taso {

namespace {

/// Whether each copy that a choice implies has its transform.
bool joined(const ProblemTable& table, const Selection& selection) {
    const Problem& problem = table.problem();
    return std::all_of(selection.copies.begin(), selection.copies.end(), [&](const Copy& copy) {
        int from = table.caller_layout(0);
        if (copy.tensor > 0) {
            const Candidate& maker = table.candidate(copy.tensor - 1, selection.candidates[copy.tensor - 1]);
            from = static_cast<int>(problem.representative(copy.tensor, maker.output));
        }
        return table.transform_ns(copy.tensor, from, static_cast<int>(copy.layout)) >= 0;
    });
}

}  // namespace

bool keeps_budget(const ProblemTable& table, const Question& question, const Choice& choice,
                  const Control& control, bool& certain) {
    certain = true;
    const Selection selection = selection_of(table.problem(), choice);
    if (!joined(table, selection)) return false;
    if (!question.budget) return true;
    std::int64_t arena = 0;
    if (is_packed(question.kind)) {
        Schedule made = schedule(table.problem(), selection);
        std::int64_t left = *question.budget;
        if (counts_all_weights(question.kind)) left -= memory(table.problem(), selection, 0).weights;
        if (made.lower_bound() > left) return false;
        const Packing packing = pack(made, left, left_of(control));
        arena = packing.bytes;
        certain = arena <= left || packing.status == Status::infeasible;
    }
    return memory(table.problem(), selection, arena)[question.kind] <= *question.budget;
}

}  // namespace taso
