// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_file.h"
#include "base/new_folder.h"

namespace taso {

/// Adds to plan.json the SHA-256 of each file that stands beside it, and its own: by them a later export
/// knows what it may take the place of. Throws Error.
void add_digests(Json& plan, const std::filesystem::path& folder);
/// plan.json as text.
std::string plan_text(const Json& plan);

/// Folders of exports. One may be replaced where all that it holds is what an export wrote, by the digests in
/// plan.json, and what a build has made of that in build/.
FolderKind export_folders();

}  // namespace taso
