// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace taso {

/// What a folder held when it was listed: to remove that, as it stood, and nothing else. Links are not
/// followed.
class FolderContents {
  public:
    struct Entry {
        std::filesystem::path path;  ///< within the folder
        enum class Kind : std::uint8_t { file, folder, link, other } kind = Kind::other;
        std::uint64_t device = 0, inode = 0, size = 0;
        std::int64_t modified_ns = 0, changed_ns = 0;

        bool operator==(const Entry&) const = default;
    };

    FolderContents() = default;
    /// `check` is called with each entry before what lies below it is listed, and throws Error to end that.
    /// Throws Error where something cannot be read.
    FolderContents(const std::filesystem::path& folder, const std::function<void(const Entry&)>& check);

    /// A folder before what it holds; removed from the last to the first.
    const std::vector<Entry>& entries() const { return entries_; }
    /// Removes that file after all others: the one that tells whose the folder is, for whoever finds it half
    /// removed.
    void remove_last(const std::filesystem::path& file);
    /// Whether a folder still holds just that, unchanged.
    bool holds(const std::filesystem::path& folder) const;
    /// Removes from a folder what still stands as it was listed, and the folder when that leaves it empty.
    void remove_from(const std::filesystem::path& folder) const;

  private:
    std::vector<Entry> entries_;
};

}  // namespace taso
