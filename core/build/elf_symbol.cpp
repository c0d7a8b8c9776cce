// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/elf_symbol.h"

#include <elf.h>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <vector>

#include "base/error.h"

namespace taso {

namespace {

template <class T>
T read_at(std::string_view bytes, std::uint64_t offset) {
    if (offset > bytes.size() || bytes.size() - offset < sizeof(T))
        throw Error("the compiled program is cut off");
    T value;
    std::memcpy(&value, bytes.data() + offset, sizeof value);
    return value;
}

/// The text at an offset, up to its zero byte.
std::string_view text_at(std::string_view bytes, std::uint64_t offset) {
    if (offset >= bytes.size()) return {};
    const std::string_view rest = bytes.substr(offset);
    return rest.substr(0, rest.find('\0'));
}

/// Calls `use` with the name and the entry of each symbol until it returns true.
template <class Header, class Section, class Symbol, class Use>
void each_symbol_of(std::string_view file, Use use) {
    const auto header = read_at<Header>(file, 0);
    const auto section = [&](std::uint64_t index) {
        return read_at<Section>(file, header.e_shoff + index * sizeof(Section));
    };
    for (std::uint64_t i = 0; i < header.e_shnum; i++) {
        const Section table = section(i);
        if (table.sh_type != SHT_SYMTAB) continue;
        const Section names = section(table.sh_link);
        for (std::uint64_t at = 0; at + sizeof(Symbol) <= table.sh_size; at += sizeof(Symbol)) {
            const auto entry = read_at<Symbol>(file, table.sh_offset + at);
            if (use(text_at(file, std::uint64_t{names.sh_offset} + entry.st_name), entry)) return;
        }
    }
}

template <class Use>
void each_symbol(std::string_view file, Use use) {
    if (file.size() < EI_NIDENT || file.substr(0, SELFMAG) != std::string_view(ELFMAG, SELFMAG) ||
        file[EI_DATA] != ELFDATA2LSB)
        throw Error("the compiled program is no little-endian ELF file");
    if (file[EI_CLASS] == ELFCLASS64) {
        each_symbol_of<Elf64_Ehdr, Elf64_Shdr, Elf64_Sym>(file, use);
    } else {
        each_symbol_of<Elf32_Ehdr, Elf32_Shdr, Elf32_Sym>(file, use);
    }
}

}  // namespace

std::optional<std::int64_t> symbol_bytes(std::string_view program, std::string_view symbol) {
    std::optional<std::int64_t> bytes;
    each_symbol(program, [&](std::string_view name, const auto& entry) {
        if (name == symbol) bytes = static_cast<std::int64_t>(entry.st_size);
        return bytes.has_value();
    });
    return bytes;
}

std::set<std::string> SharedSymbols::outer() const {
    std::set<std::string> names;
    std::set_difference(undefined.begin(), undefined.end(), defined.begin(), defined.end(),
                        std::inserter(names, names.end()));
    return names;
}

void add_symbols(std::string_view object, SharedSymbols& symbols) {
    each_symbol(object, [&](std::string_view name, const auto& entry) {
        // The binding stands in the same bits in both classes.
        if (ELF64_ST_BIND(entry.st_info) != STB_LOCAL && !name.empty())
            (entry.st_shndx == SHN_UNDEF ? symbols.undefined : symbols.defined).emplace(name);
        return false;
    });
}

}  // namespace taso
