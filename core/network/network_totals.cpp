// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/network_totals.h"

namespace taso {

NetworkTotals totals(const Network& network) {
    NetworkTotals sum;
    for (int i = 0; i < static_cast<int>(network.layers.size()); i++) {
        sum.macs += multiply_accumulates(network, i);
        sum.constant_bytes += constant_bytes(network, i);
    }
    return sum;
}

}  // namespace taso
