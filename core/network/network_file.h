// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

#include "base/json_file.h"
#include "network/network.h"
#include "network/wishes.h"

namespace taso {

/// A network as *.network.json describes it (docs/formats.md): layers by name, shapes as [channels, height,
/// width]; constants are made from a seed (He-scaled). Throws Error, which begins with `where`.
Network read_network(const Json& description, const std::string& where);
Network read_network_file(const std::filesystem::path& file, const NetworkWishes& wishes = {});
/// What read_network() reads; constants that came from elsewhere are not in it.
Json describe(const Network& network);

}  // namespace taso
