// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache_folder.h"

#include <cstdlib>

namespace taso {

std::filesystem::path cache_folder() {
    const char* cache = std::getenv("XDG_CACHE_HOME");
    const char* home = std::getenv("HOME");
    if (cache && *cache == '/') return std::filesystem::path(cache) / "taso-workbench";
    if (home && *home == '/') return std::filesystem::path(home) / ".cache" / "taso-workbench";
    return std::filesystem::temp_directory_path() / "taso-workbench";
}

}  // namespace taso
