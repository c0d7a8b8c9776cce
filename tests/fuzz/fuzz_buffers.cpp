// SPDX-License-Identifier: GPL-3.0-or-later
// The buffers of minimalloc (CSV).
// Own sources: solver/pack/buffer_file.cpp core/base/csv_file.cpp
#include "fuzz.h"
#include "pack/buffer_file.h"

void taso::read_fuzzed(std::string_view bytes) { read_buffers(fuzzed_file("fuzzed.csv", bytes)); }
