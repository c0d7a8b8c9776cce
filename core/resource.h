// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace taso {

/// A data file built into the program, by its path below resources/. Throws Error where there is none.
std::string_view resource(std::string_view path);
/// The paths of all whose path begins with `folder`, sorted.
std::vector<std::string_view> resources_in(std::string_view folder);

}  // namespace taso
