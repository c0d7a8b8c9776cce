// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace taso {

/// What a fuzz target is: each fuzz_READER.cpp defines it, and may throw Error, the one answer to bad input.
void read_fuzzed(std::string_view bytes);

/// A file of this process alone that holds these bytes, for a reader that wants a path. `name` is relative to
/// a folder of this process, which it may name a folder in.
std::filesystem::path fuzzed_file(const std::string& name, std::string_view bytes);

/// The text up to the next line that is "%%" alone, taken off the front: for readers of several files.
std::string_view next_part(std::string_view& bytes);

}  // namespace taso
