// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/baselines.h"

#include "answer/solve.h"
#include "base/error.h"

namespace taso {

namespace {

/// Enough for what a baseline chooses; nobody looks at what bounds it here.
constexpr double enough_seconds = 0.2;

}  // namespace

void Baselines::start(const std::shared_ptr<const Problem>& problem, BudgetKind kind) {
    if (problem == problem_ && kind == kind_) return;
    problem_ = problem;
    kind_ = kind;
    points_.clear();
    emit changed();
    run([this, problem, kind](const Job& job) {
        for (const MethodRow& row : method_rows()) {
            if (is_exact(row.method) || row.heeds == Heeds::budget) continue;
            Control control = job.control();
            control.seconds = enough_seconds;
            Question question;
            question.kind = kind;
            try {
                const Answer answer = solve(*problem, question, row.method, control);
                if (answer.is_empty()) continue;
                job.tell([this, point = BaselinePoint{row.method, answer.memory[kind], answer.latency_ns}] {
                    points_.push_back(point);
                    emit changed();
                });
            } catch (const Error&) {
                // It has none, such as where a copy that it implies has no transform; the others may have one.
            }
        }
    });
}

}  // namespace taso
