// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

#include "base/json_file.h"
#include "network/network.h"

namespace taso {

/// *.network.json: layers by name; constants are made from a seed (He-scaled). Throws Error.
Network read_network(const Json& description, const std::string& where);
Network read_network_file(const std::filesystem::path& file);
Json describe(const Network& network);

}  // namespace taso
