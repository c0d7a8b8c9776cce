// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace taso {

/// The kernel files that a program needs which compiles `roots` (names within kernels/): those and what they
/// include, recursively, in the order of their names.
std::vector<std::string> kernel_files(const std::vector<std::string>& roots);
/// taso_names.h for the plan of a name, whose kernels' symbols begin with it: `name` and '_'.
std::string names_header(const std::string& name);
/// The plan's name in such a header; empty where it is none.
std::string name_in_header(const std::string& header);
/// The compiler's option that leaves such names out, so that objects are alike in all plans.
inline constexpr const char* no_prefix = "-DTASO_PREFIX=";
/// A text with every @key@ replaced.
std::string filled(std::string_view text, const std::map<std::string, std::string>& values);

/// A folder that appears whole or not at all: written beside its place, then renamed into it.
class NewFolder {
  public:
    /// Throws Error where `place` cannot be written; where it exists, `refuse` is called with it and throws
    /// Error unless it may be replaced.
    NewFolder(const std::filesystem::path& place,
              const std::function<void(const std::filesystem::path&)>& refuse);
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    ~NewFolder();

    const std::filesystem::path& place() const { return place_; }
    std::filesystem::path file(std::string_view name) const { return temporary_ / name; }
    /// Throws Error that names the file.
    void write(std::string_view name, std::string_view text) const;
    /// Renames it into its place, instead of what stood there.
    void commit();

  private:
    std::filesystem::path place_, temporary_;
};

}  // namespace taso
