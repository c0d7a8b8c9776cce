// SPDX-License-Identifier: GPL-3.0-or-later
// A problem (*.problem.json), as a solver reads it.
// Own sources: core/problem/problem_file.cpp
#include "fuzz.h"
#include "problem/problem.h"
#include "problem/problem_file.h"

void taso::read_fuzzed(std::string_view bytes) { load_problem(fuzzed_file("fuzzed.problem.json", bytes)); }
