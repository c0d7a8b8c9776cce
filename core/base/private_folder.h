// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace taso {

/// Makes a folder that nobody but this user can write to (mode 0700), with those above it, or looks whether
/// one that is there is so: no link, this user's, and not writable for a group or others. Throws Error.
void make_private_folder(const std::filesystem::path& folder);
/// Whether a file is a regular one of this user's that nobody else can write to; links are not followed.
bool is_private_file(const std::filesystem::path& file);

/// The folder of a variable such as XDG_STATE_HOME, or one below HOME, and our name; empty where neither is
/// set.
std::filesystem::path user_folder(const char* variable, const std::filesystem::path& below_home);

}  // namespace taso
