// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace taso {

/// One file of resources/networks, as it was when the program was built.
struct BuiltInNetwork {
    std::string_view name, text;
};

/// All of them; the function is made by embed_networks.cmake.
std::span<const BuiltInNetwork> built_in_network_texts();

}  // namespace taso
