// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace taso {

/// SHA-256 as hexadecimal text.
std::string sha256(std::string_view bytes);
/// The same of a file of up to 64 GiB. Throws Error that names it.
std::string sha256_of_file(const std::filesystem::path& file);

}  // namespace taso
