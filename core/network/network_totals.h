// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/network.h"

namespace taso {

/// Of all layers together.
struct NetworkTotals {
    std::int64_t macs = 0, constant_bytes = 0;
};

NetworkTotals totals(const Network& network);

}  // namespace taso
