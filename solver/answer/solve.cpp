// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/solve.h"

#include <chrono>

#include "answer/baseline.h"
#include "answer/conclusion.h"
#include "answer/out_of_time.h"
#include "base/error.h"

namespace taso {

namespace {

Finding found_in_time(const Request& request) {
    try {
        return ask(request);
    } catch (const OutOfTime&) {
        return finding_out_of_time(request);
    }
}

}  // namespace

Answer solve(const Problem& problem, const Question& question, Method method, const Control& control) {
    PreparedProblem prepared(problem);
    return solve(prepared, question, method, control);
}

Answer solve(PreparedProblem& prepared, const Question& question, Method method, const Control& control) {
    const auto start = std::chrono::steady_clock::now();
    if (question.budget && *question.budget < 0) throw Error("a budget cannot be negative");
    const Control limited = begun(control);
    const Request request = {prepared, question, method, limited};
    Answer answer = conclude(request, found_in_time(request));
    answer.solve_ms =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return answer;
}

}  // namespace taso
