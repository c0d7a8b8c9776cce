// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cache_folder.h"

#include <unistd.h>

#include "base/private_folder.h"

namespace taso {

std::filesystem::path cache_folder() {
    std::filesystem::path folder = user_folder("XDG_CACHE_HOME", ".cache");
    if (folder.empty())
        folder = std::filesystem::temp_directory_path() / ("taso-workbench-" + std::to_string(::geteuid()));
    make_private_folder(folder);
    return folder;
}

}  // namespace taso
