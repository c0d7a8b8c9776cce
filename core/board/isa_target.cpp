// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/isa_target.h"

#include "base/error.h"
#include "primitive/registry.h"

namespace taso {

namespace {

bool has_word(const std::string& text, const std::string& word) {
    return (" " + text + " ").find(" " + word + " ") != std::string::npos;
}

}  // namespace

std::span<const IsaTarget> isa_targets() {
    static const IsaTarget targets[] = {
#define X86(feature) has_word(features, #feature)
#define ARM(feature) has_word(features, #feature)
#define INSTRUCTION_SET(set, machine, lanes, compiler, flags, macro, needs, has)                      \
    {name(Isa::set), compiler, flags, machine, macro, lanes, needs, [](const std::string& features) { \
         (void)features;                                                                              \
         return static_cast<bool>(has);                                                               \
     }},
#include "instruction_sets.def"
#undef X86
#undef ARM
    };
    return targets;
}

const IsaTarget* find_isa_target(std::string_view isa) {
    for (const IsaTarget& target : isa_targets())
        if (target.isa == isa) return &target;
    return nullptr;
}

Board any_machine(std::string_view isa) {
    const IsaTarget* target = find_isa_target(isa);
    if (!target) {
        std::string known;
        for (const IsaTarget& other : isa_targets())
            known += (known.empty() ? "" : ", ") + std::string(other.isa);
        throw Error("there is no instruction set '" + std::string(isa) + "'; known: " + known);
    }
    Board board;
    board.name = isa == "plain" ? "any machine" : "any machine with " + std::string(isa);
    board.isa = isa;
    board.compiler = target->compiler;
    board.flags = target->flags;
    return board;
}

}  // namespace taso
