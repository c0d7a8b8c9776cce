// SPDX-License-Identifier: GPL-3.0-or-later
// The plan.json of an export, then what its program prints.
// Own sources: core/run/stated_plan.cpp
#include "fuzz.h"
#include "problem/plan.h"
#include "run/stated_plan.h"

void taso::read_fuzzed(std::string_view bytes) {
    const std::string_view plan = next_part(bytes);
    for (const char* source : {"plan/main.c", "plan/plan.c"}) fuzzed_file(source, "");
    read_run_output(read_stated_plan(fuzzed_file("plan/plan.json", plan).parent_path()), std::string(bytes));
}
