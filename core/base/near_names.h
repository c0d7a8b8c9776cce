// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace taso {

/// "; near it are 'conv1' and 'conv10'": of some names up to three that a person may have meant, as the end of a
/// sentence; empty where none is near.
std::string near_names(const std::string& meant, const std::vector<std::string>& names);

}  // namespace taso
