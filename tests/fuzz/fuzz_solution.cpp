// SPDX-License-Identifier: GPL-3.0-or-later
// A problem, then a solution of it, as `taso check` reads them.
// Own sources: solver/check/check_accumulate.cpp solver/check/check_buffers.cpp solver/check/check_calls.cpp solver/check/check_choices.cpp solver/check/check_in_place.cpp solver/check/check_layers.cpp solver/check/check_memory.cpp solver/check/check_order.cpp solver/check/check_run.cpp solver/check/check_segments.cpp solver/check/check_slices.cpp solver/check/check_statements.cpp solver/check/check_steps.cpp solver/check/counted_solution.cpp solver/check/validator.cpp
#include "base/json_file.h"
#include "check/validator.h"
#include "fuzz.h"
#include "problem/problem.h"
#include "problem/problem_file.h"

void taso::read_fuzzed(std::string_view bytes) {
    const Problem problem = load_problem(fuzzed_file("fuzzed.problem.json", next_part(bytes)));
    find_faults(problem, parse_json(bytes, "solution"));
}
