// SPDX-License-Identifier: GPL-3.0-or-later
#include "elf_symbol.h"

#include <elf.h>

#include <cstring>
#include <vector>

#include "error.h"

namespace taso {

namespace {

template <class T>
T read_at(std::string_view bytes, std::uint64_t offset) {
    if (offset > bytes.size() || bytes.size() - offset < sizeof(T))
        throw Error("the linked program is cut off");
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

template <class Header, class Section, class Symbol>
std::optional<std::int64_t> find(std::string_view program, std::string_view symbol) {
    const auto header = read_at<Header>(program, 0);
    const auto section = [&](std::uint64_t index) {
        return read_at<Section>(program, header.e_shoff + index * sizeof(Section));
    };
    for (std::uint64_t i = 0; i < header.e_shnum; i++) {
        const Section table = section(i);
        if (table.sh_type != SHT_SYMTAB) continue;
        const Section names = section(table.sh_link);
        for (std::uint64_t at = 0; at + sizeof(Symbol) <= table.sh_size; at += sizeof(Symbol)) {
            const auto entry = read_at<Symbol>(program, table.sh_offset + at);
            if (text_at(program, std::uint64_t{names.sh_offset} + entry.st_name) == symbol)
                return static_cast<std::int64_t>(entry.st_size);
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::int64_t> symbol_bytes(std::string_view program, std::string_view symbol) {
    if (program.size() < EI_NIDENT || program.substr(0, SELFMAG) != std::string_view(ELFMAG, SELFMAG) ||
        program[EI_DATA] != ELFDATA2LSB)
        throw Error("the linked program is no little-endian ELF file");
    if (program[EI_CLASS] == ELFCLASS64) return find<Elf64_Ehdr, Elf64_Shdr, Elf64_Sym>(program, symbol);
    return find<Elf32_Ehdr, Elf32_Shdr, Elf32_Sym>(program, symbol);
}

}  // namespace taso
