// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace taso {

/// Where what can be made again is kept between runs: $XDG_CACHE_HOME or ~/.cache, and our name;
/// without either a folder of this user's for temporary files. It is there and private (private_folder.h), as
/// programs from it are run: throws Error otherwise.
std::filesystem::path cache_folder();

}  // namespace taso
