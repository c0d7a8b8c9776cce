// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/exact_answer.h"

#include <utility>

#include "answer/out_of_time.h"

namespace taso {

ExactAnswer exact_answer(ExactEngine& engine, const Question& question, const Control& control) {
    if (engine.stopped()) give_up(control);
    const auto least = engine.least();
    if (!least) give_up(control);
    ExactAnswer answer;
    answer.least = *least;
    if (least_bytes_asked(question)) {
        answer.point = engine.best_by(*question.deadline_ns, answer.proven);
        if (!answer.point) {
            bool proven = true;
            answer.closest = engine.best(no_limit, proven);
            if (!answer.closest) give_up(control);
            answer.proven = answer.proven && answer.closest->fastest;
        }
        return answer;
    }
    answer.point = engine.best(limit_of(question), answer.proven);
    if (!answer.point) {
        answer.closest = least;
    } else if (question.deadline_ns && answer.point->latency_ns > *question.deadline_ns) {
        answer.proven = answer.proven && answer.point->fastest;
        answer.closest = std::exchange(answer.point, std::nullopt);
    }
    return answer;
}

}  // namespace taso
