// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <google/protobuf/message_lite.h>

#include <filesystem>

namespace taso {

/// Reads a file into a message; false: it is truncated, or no such message. Throws Error where it cannot be read.
bool read_proto(const std::filesystem::path& file, google::protobuf::MessageLite& message);

}  // namespace taso
