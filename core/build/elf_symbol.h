// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace taso {

/// The size of a symbol in the symbol table of a linked program (ELF, 32 or 64 bits, little-endian), given
/// its bytes; nothing where it has no such symbol. Throws Error where the bytes are no such program.
std::optional<std::int64_t> symbol_bytes(std::string_view program, std::string_view symbol);

/// The names that compiled files share with others: those that they define, and those that they need.
struct SharedSymbols {
    std::set<std::string> defined, undefined;

    /// Needed, and defined by none of the files.
    std::set<std::string> outer() const;
};

/// Adds the global symbols of a compiled file (as above; also one that is not linked yet), given its bytes.
/// Throws Error where the bytes are no such file.
void add_symbols(std::string_view object, SharedSymbols& symbols);

}  // namespace taso
