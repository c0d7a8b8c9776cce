// SPDX-License-Identifier: GPL-3.0-or-later
// A network as JSON (*.network.json), and described again.
// Own sources: core/network_file.cpp core/layer_shape.cpp core/validate.cpp
#include "fuzz.h"
#include "network_file.h"

void taso::read_fuzzed(std::string_view bytes) {
    describe(read_network_file(fuzzed_file("fuzzed.network.json", bytes)));
}
