// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace taso {

/// What a bench over networks is called with: [--json] [NETWORK]...
struct BenchArguments {
    bool json = false;
    std::vector<std::string> networks;

    /// `usual`: the networks where none is named.
    BenchArguments(int count, char** words, std::vector<std::string> usual) {
        for (int i = 1; i < count; i++)
            if (std::string_view(words[i]) == "--json")
                json = true;
            else
                networks.emplace_back(words[i]);
        if (networks.empty()) networks = std::move(usual);
    }
};

}  // namespace taso
