// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace taso {

/// Where what can be made again is kept between runs: $XDG_CACHE_HOME or ~/.cache, and our name.
std::filesystem::path cache_folder();

}  // namespace taso
