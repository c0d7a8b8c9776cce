// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "board/remote_shell.h"

namespace taso {

/// A file to be put on a board: its bytes, or the file here that holds them.
struct RemoteFile {
    std::string name;  ///< letters, digits and . _ -
    std::string bytes{};
    std::filesystem::path from{};  ///< empty: `bytes`
    bool program = false;
};

/// Puts files into a folder on the board, which is made where there is none: under temporary names, renamed
/// when all bytes have arrived. What stands there with the same SHA-256 is not sent again. `told` (may be
/// empty) is called with the bytes sent and the bytes to be sent. Returns how many files were sent. Throws
/// Error, with a sentence of its own where the board has no space.
int put_files(const RemoteShell& shell, const std::string& folder, const std::vector<RemoteFile>& files,
              std::stop_token stop, const std::function<void(std::int64_t, std::int64_t)>& told = {});

/// The bytes of a file on the board, at most so many. Throws Error.
std::string fetch_file(const RemoteShell& shell, const std::string& file, std::size_t most_bytes,
                       std::stop_token stop);

}  // namespace taso
