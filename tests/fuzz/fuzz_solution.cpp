// SPDX-License-Identifier: GPL-3.0-or-later
// A problem, then a solution of it, as `taso check` reads them.
// Own sources: solver/validator.cpp
#include "fuzz.h"
#include "json_file.h"
#include "problem.h"
#include "problem_file.h"
#include "validator.h"

void taso::read_fuzzed(std::string_view bytes) {
    const Problem problem = load_problem(fuzzed_file("fuzzed.problem.json", next_part(bytes)));
    find_faults(problem, parse_json(bytes, "solution"));
}
