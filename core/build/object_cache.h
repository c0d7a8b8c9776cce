// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace taso {

/// What compiling one source gave.
struct ObjectFile {
    std::string object;      ///< its bytes
    std::string messages;    ///< the compiler's
    std::string call_graph;  ///< empty: none was asked for
};

/// Objects of the built-in kernels, kept on disk from one program to the next. Any number of processes and
/// threads may use it at once. It makes nothing fail: what cannot be read, written or trusted is not there.
class ObjectCache {
  public:
    /// `compilation`: all but the kernels' own text that decides what compiling one gives.
    explicit ObjectCache(std::string compilation);

    std::optional<ObjectFile> find(const std::string& kernel) const;
    /// Keeps it instead of what was kept before.
    void keep(const std::string& kernel, const ObjectFile& file) const;

  private:
    std::string key(const std::string& kernel) const;

    std::string compilation_;
    std::filesystem::path folder_;  ///< empty: there is none to be used
};

}  // namespace taso
