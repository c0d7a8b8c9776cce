// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sources/formats.h"

namespace taso {

/// What a user names: a built-in network, or a file of any of formats.def. Throws Error that names it.
Source open(const std::string& name, const NetworkWishes& wishes = {});
/// The same where only a network will do.
Network load_network(const std::string& name, const NetworkWishes& wishes = {});
/// Whether a name is that of a file that holds a problem, by its end alone.
bool names_problem(std::string_view name);

/// Built-in networks for one purpose.
struct NetworkGroup {
    std::string_view purpose;
    std::vector<std::string> networks;
};

/// All that people are told of; "tiny" and others for tests stand beside them.
const std::vector<NetworkGroup>& network_groups();
/// The same in one list.
std::vector<std::string> built_in_networks();
/// The large ones, which papers measure solvers and kernels by.
std::vector<std::string> benchmark_networks();

}  // namespace taso
