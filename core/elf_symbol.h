// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace taso {

/// The size of a symbol in the symbol table of a linked program (ELF, 32 or 64 bits, little-endian), given
/// its bytes; nothing where it has no such symbol. Throws Error where the bytes are no such program.
std::optional<std::int64_t> symbol_bytes(std::string_view program, std::string_view symbol);

}  // namespace taso
