// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and times as people type them.
// Own sources: core/units.cpp
#include "error.h"
#include "fuzz.h"
#include "units.h"

void taso::read_fuzzed(std::string_view bytes) {
    try {
        format_bytes(parse_bytes(bytes));
    } catch (const Error&) {
        // It may still be a time.
    }
    format_time(parse_time(bytes));
}
