// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/temporary_folder.h"

#include <cerrno>
#include <cstdlib>
#include <system_error>

#include "base/error.h"

namespace taso {

TemporaryFolder::TemporaryFolder(const std::string& name) {
    std::string path = (std::filesystem::temp_directory_path() / (name + "-XXXXXX")).string();
    if (!::mkdtemp(path.data()))
        throw Error(path + ": cannot be made: " + std::generic_category().message(errno));
    path_ = path;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

}  // namespace taso
