// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/network.h"

namespace taso {

/// Throws Error unless the network is well formed: names unique, inputs earlier than readers, shapes in
/// accord and of sane size.
void validate(const Network& network);

}  // namespace taso
