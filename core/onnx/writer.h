// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "network/network.h"

namespace taso {

/// Writes a network with its constants (opset 12, IR 7). Throws Error.
void write_onnx(const Network& network, const std::filesystem::path& file);

}  // namespace taso
