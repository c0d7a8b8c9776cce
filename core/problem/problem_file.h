// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "problem/problem.h"

namespace taso {

/// *.problem.json. Throws Error.
Problem load_problem(const std::filesystem::path& file);
void save_problem(const Problem& problem, const std::filesystem::path& file);

}  // namespace taso
