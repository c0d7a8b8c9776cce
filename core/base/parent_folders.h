// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace taso {

/// The folders that a file or folder is to stand in: those that were missing are there as long as this lives,
/// and from then on where something has come into them.
class ParentFolders {
  public:
    /// Throws Error where they cannot be made.
    explicit ParentFolders(const std::filesystem::path& place);
    ParentFolders(const ParentFolders&) = delete;
    ParentFolders& operator=(const ParentFolders&) = delete;
    ~ParentFolders();

  private:
    std::vector<std::filesystem::path> made_;  ///< the outermost first
};

}  // namespace taso
