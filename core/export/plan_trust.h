// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace taso {

/// To run a plan is to run its code. Whose code that is, this user's record says: in the folder for state
/// ($XDG_STATE_HOME or ~/.local/state) stands the digest of the code of each plan that was exported here or
/// that the user has trusted, wherever its folder may be by now.

/// Whether the code in the folder of a plan is known so, unchanged. Throws Error for what cannot be read.
bool is_trusted_plan(const std::filesystem::path& folder);
/// Notes it. Throws Error where that cannot be kept.
void trust_plan(const std::filesystem::path& folder);

}  // namespace taso
