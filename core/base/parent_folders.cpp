// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parent_folders.h"

#include <unistd.h>

#include <algorithm>
#include <system_error>

#include "base/error.h"

namespace taso {

ParentFolders::ParentFolders(const std::filesystem::path& place) {
    std::error_code error;
    std::filesystem::path parent = std::filesystem::absolute(place, error).parent_path();
    std::vector<std::filesystem::path> missing;
    while (!error && !parent.empty() && !std::filesystem::exists(parent, error) &&
           parent != parent.parent_path()) {
        missing.push_back(parent);
        parent = parent.parent_path();
    }
    for (auto at = missing.rbegin(); !error && at != missing.rend(); ++at)
        if (std::filesystem::create_directory(*at, error)) made_.push_back(*at);
    if (!error) return;
    for (auto made = made_.rbegin(); made != made_.rend(); ++made) ::rmdir(made->c_str());
    throw Error(place.string() + ": cannot be written: " + error.message());
}

ParentFolders::~ParentFolders() {
    // A folder that is not empty stays.
    std::for_each(made_.rbegin(), made_.rend(), [](const auto& folder) { ::rmdir(folder.c_str()); });
}

}  // namespace taso
