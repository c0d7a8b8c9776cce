// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace taso {

/// Files that are larger are not read whole.
inline constexpr std::int64_t most_file_bytes = std::int64_t{1} << 31;

/// The one way in which files are opened to be read. What is no regular file, after links have been followed,
/// is refused: a device or a pipe may have no end.
class RegularFile {
  public:
    /// Throws Error that names the file; also where it has more than `most_bytes` bytes.
    explicit RegularFile(const std::filesystem::path& file, std::int64_t most_bytes = most_file_bytes);
    RegularFile(const RegularFile&) = delete;
    RegularFile& operator=(const RegularFile&) = delete;
    ~RegularFile();

    /// For whoever wants to read it himself; it stays open as long as this object.
    int descriptor() const { return descriptor_; }
    /// As it was when it was opened.
    std::int64_t size() const { return size_; }
    /// Up to `count` bytes from `offset`; fewer only at the file's end. Throws Error.
    std::string bytes(std::int64_t offset, std::int64_t count) const;
    /// All of it. A file that has grown beyond `most_bytes` meanwhile throws Error.
    std::string bytes() const;

  private:
    std::filesystem::path file_;
    std::int64_t most_ = 0, size_ = 0;
    int descriptor_ = -1;
};

/// The bytes of a regular file. Throws Error that names the file.
std::string read_file(const std::filesystem::path& file, std::int64_t most_bytes = most_file_bytes);

}  // namespace taso
