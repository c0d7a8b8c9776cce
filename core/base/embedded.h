// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace taso {

/// The text of a file of this project that is built into the program, by its path below the project, such as
/// "resources/boards/cortex-a15.json"; a kernel file goes by its name without its room: "kernels/simd.h".
/// Throws Error where there is none.
std::string_view embedded_file(std::string_view path);
/// The paths of all whose path begins with `folder`, sorted.
std::vector<std::string_view> embedded_files(std::string_view folder);

}  // namespace taso
