// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "pack/packer.h"

namespace taso {

/// Buffers to pack, as a file names them.
struct BufferFile {
    std::vector<std::string> ids;
    std::vector<PackItem> items;  ///< by id
};

/// A buffer CSV of minimalloc: a header with id, lower, upper and size in any order (an offset is passed
/// over), then a line per buffer, live in [lower, upper). Throws Error naming file, line and fault.
BufferFile read_buffers(const std::filesystem::path& file);

}  // namespace taso
