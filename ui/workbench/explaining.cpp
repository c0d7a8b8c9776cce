// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/explaining.h"

namespace taso {

void Explaining::start(const std::shared_ptr<const Problem>& problem, const ChosenPoint& chosen,
                       const Answer& answer, int layer) {
    run([this, problem, frontier = chosen.frontier(), point = chosen.between() ? -1 : chosen.point(),
         question = chosen.question(), answer, layer](const Job& job) {
        if (point >= 0)
            job.tell([this, steps = explain(*problem, *frontier, point)] { emit steps_ready(steps); });
        if (layer < 0) return;
        job.tell([this, explanation = explain(*problem, question, answer, layer, job.control())] {
            emit explained(explanation);
        });
    });
}

}  // namespace taso
