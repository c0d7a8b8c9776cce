// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

#include "base/array.h"

namespace taso {

/// Files of arrays with more numbers are not read.
inline constexpr std::int64_t most_array_values = std::int64_t{1} << 28;

/// Whether bytes begin as those of an NPY file do.
bool is_npy(std::string_view bytes);

/// A file of numpy's format NPY, versions 1 to 3 (numpy.lib.format): floats of 16, 32 and 64 bits, integers of 8 to
/// 64 and booleans, of either byte order, as float32; in C or Fortran order. Throws Error, also for a file that has
/// more or fewer bytes than it says.
Array read_npy(const std::filesystem::path& file);

/// Writes float32 in C order (version 1), whole or not at all. Throws Error.
void write_npy(const std::filesystem::path& file, const Array& array);

}  // namespace taso
