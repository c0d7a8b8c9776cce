// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace taso {

/// A file that takes its name only when it is whole: written under a name of its own beside its place, which
/// nobody can have put there before, then renamed. What stood there stays until then.
class FileReplacement {
  public:
    /// Throws Error that names the file, as all others do.
    explicit FileReplacement(const std::filesystem::path& file, unsigned mode = 0666);
    FileReplacement(const FileReplacement&) = delete;
    FileReplacement& operator=(const FileReplacement&) = delete;
    ~FileReplacement();

    void write(std::string_view bytes);
    void commit();

  private:
    [[noreturn]] void fail(int error) const;

    std::filesystem::path file_, temporary_;
    int descriptor_ = -1;
};

}  // namespace taso
