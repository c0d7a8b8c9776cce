// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "network/network.h"
#include "network/wishes.h"

namespace taso {

/// Reads an ONNX file with folding and constant evaluation (fold.h, evaluation.h). Throws Error that names file,
/// node, op and fault.
Network read_onnx(const std::filesystem::path& file, const NetworkWishes& wishes = {});

}  // namespace taso
