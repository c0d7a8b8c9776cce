// SPDX-License-Identifier: GPL-3.0-or-later
// What 'taso run --json' printed, as 'taso diff' reads it.
// Own sources: core/run/run_file.cpp core/run/plan_ledger.cpp
#include "fuzz.h"
#include "run/run_file.h"

void taso::read_fuzzed(std::string_view bytes) { read_run_file(fuzzed_file("fuzzed.json", bytes)); }
