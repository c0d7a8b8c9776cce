// SPDX-License-Identifier: GPL-3.0-or-later
// The buffers of minimalloc (CSV).
// Own sources: solver/buffer_file.cpp core/csv_file.cpp
#include "buffer_file.h"
#include "fuzz.h"

void taso::read_fuzzed(std::string_view bytes) { read_buffers(fuzzed_file("fuzzed.csv", bytes)); }
