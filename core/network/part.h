// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "network/network.h"
#include "network/wishes.h"

namespace taso {

/// A network whose input has a size of its own, as it is wanted: to the layers that are named, with their tensors as
/// outputs. Throws Error, beginning with `where`, where there is no layer of a name, or another size is wanted.
Network as_wanted(const Network& network, const NetworkWishes& wishes, const std::string& where);

}  // namespace taso
