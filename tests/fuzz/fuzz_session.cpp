// SPDX-License-Identifier: GPL-3.0-or-later
// A session (*.taso), as the window opens it.
// Own sources: core/sources/session_file.cpp
#include "fuzz.h"
#include "sources/session_file.h"

void taso::read_fuzzed(std::string_view bytes) { load_session(fuzzed_file("fuzzed.taso", bytes)); }
