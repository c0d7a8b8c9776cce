// SPDX-License-Identifier: GPL-3.0-or-later
// A network as JSON (*.network.json), and described again.
// Own sources: core/network/network_file.cpp core/network/layer_shape.cpp core/network/validate.cpp
#include "fuzz.h"
#include "network/network_file.h"

void taso::read_fuzzed(std::string_view bytes) {
    describe(read_network_file(fuzzed_file("fuzzed.network.json", bytes)));
}
