// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "problem/problem.h"

namespace taso {

/// Reads a *.problem.json (docs/formats.md): bytes and ns as whole numbers. Throws Error that names file, place
/// and fault.
Problem load_problem(const std::filesystem::path& file);
/// Writes one, whole or not at all; read again, it is the same problem. Throws Error.
void save_problem(const Problem& problem, const std::filesystem::path& file);

}  // namespace taso
