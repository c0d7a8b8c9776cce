// SPDX-License-Identifier: GPL-3.0-or-later
// Coefficients of a cost model, as 'taso fit --onto' reads them.
// Own sources: core/profile/cost_model.cpp
#include "fuzz.h"
#include "profile/cost_model.h"

void taso::read_fuzzed(std::string_view bytes) { load_cost_model(fuzzed_file("fuzzed.json", bytes)); }
