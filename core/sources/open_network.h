// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "network/network.h"

namespace taso {

/// A built-in name or a file (*.onnx, *.network.json). Throws Error.
Network load_network(const std::string& name_or_file);
std::vector<std::string> built_in_networks();

}  // namespace taso
