// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "base/folder_contents.h"
#include "base/parent_folders.h"

namespace taso {

/// How one tells folders of a kind from those of others.
struct FolderKind {
    /// What a folder holds that another one of the kind may take the place of. Throws Error where something
    /// in it is not of the kind, or is not as it was written.
    std::function<FolderContents(const std::filesystem::path&)> replaceable;
    /// What a half-written folder of the kind holds; nothing where it is not of the kind.
    std::function<std::optional<FolderContents>(const std::filesystem::path&)> half_written;
    bool is_private = false;  ///< whether nobody else may ever look into it
};

/// A folder that appears whole or not at all, and in one step: written beside its place, as
/// NAME.part<process>, then exchanged with what stands there, which is removed. What a killed process has
/// left so beside the place is removed first. Until it is whole nobody else can look or write into it.
class NewFolder {
  public:
    /// Makes the folders above `place`. Throws Error where it cannot be written, or holds what may not be
    /// replaced.
    NewFolder(const std::filesystem::path& place, FolderKind kind);
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    ~NewFolder();

    const std::filesystem::path& place() const { return place_; }
    std::filesystem::path file(std::string_view name) const { return temporary_ / name; }
    /// Throws Error that names the file.
    void write(std::string_view name, std::string_view text) const;
    /// Puts it into its place. Throws Error, and leaves all as it is, where what stands there has changed
    /// meanwhile. A file system that cannot exchange two folders (or `in_one_step` false) takes two steps: a
    /// process that is killed between them leaves the former folder as NAME.part<process>.old, and the next
    /// NewFolder there puts it back.
    void commit(bool in_one_step = true);

  private:
    void remove_leftovers() const;

    std::filesystem::path place_;
    FolderKind kind_;
    std::optional<ParentFolders> parents_;
    std::optional<FolderContents> former_;  ///< what stands at the place
    std::filesystem::path temporary_;
    int lock_ = -1;  ///< of the temporary folder: while it is held, nobody takes that for a leftover
};

}  // namespace taso
