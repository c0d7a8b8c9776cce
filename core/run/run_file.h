// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "problem/ledger.h"

namespace taso {

/// What `taso run --json` printed of a run, kept in a file: its measured times. Throws Error that names file, place
/// and fault.
Ledger read_run_file(const std::filesystem::path& file);

}  // namespace taso
