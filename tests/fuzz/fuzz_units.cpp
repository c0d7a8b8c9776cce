// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and times as people type them.
// Own sources: core/base/units.cpp
#include "base/error.h"
#include "base/units.h"
#include "fuzz.h"

void taso::read_fuzzed(std::string_view bytes) {
    try {
        format_bytes(parse_bytes(bytes));
    } catch (const Error&) {
        // It may still be a time.
    }
    format_time(parse_time(bytes));
}
