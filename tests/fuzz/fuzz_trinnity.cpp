// SPDX-License-Identifier: GPL-3.0-or-later
// The three cost tables of the triNNity library.
// Own sources: core/problem/trinnity_file.cpp core/base/csv_file.cpp
#include "fuzz.h"
#include "problem/trinnity_file.h"

void taso::read_fuzzed(std::string_view bytes) {
    fuzzed_file("tables/hns.csv", next_part(bytes));
    fuzzed_file("tables/hns-transforms.csv", next_part(bytes));
    read_trinnity(fuzzed_file("tables/triNNity-algorithms.csv", bytes).parent_path());
}
