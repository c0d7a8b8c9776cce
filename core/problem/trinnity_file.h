// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "problem/problem.h"

namespace taso {

/// The tables of a folder (hns.csv, hns-transforms.csv, triNNity-algorithms.csv) as a chain of convolutions
/// whose input is chw and whose end is free. Throws Error naming file, line and fault.
Problem read_trinnity(const std::filesystem::path& folder);

}  // namespace taso
