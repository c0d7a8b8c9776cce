// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/comparing.h"

#include "answer/solve.h"

namespace taso {

namespace {

/// Enough for what the baseline chooses; what bounds it may take minutes, and nobody looks at that here.
constexpr double baseline_seconds = 0.2;

}  // namespace

void Comparing::start(const std::shared_ptr<const Problem>& problem, const Question& question) {
    forget();
    run([this, problem, question](const Job& job) {
        Control control = job.control();
        control.seconds = baseline_seconds;
        job.tell([this, found = std::make_shared<const Answer>(
                            solve(*problem, question, Method::greedy_fit, control))] {
            baseline_ = found;
            emit known();
        });
    });
}

}  // namespace taso
