// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter_target.h"

#include "error.h"

namespace taso {

namespace {

constexpr IsaTarget targets[] = {
    {"plain", "cc", "-DTASO_PLAIN", "", ""},
    {"avx2", "cc", "-mavx2 -mfma", "", "__AVX2__"},
    {"avx512", "cc", "-mavx512f -mavx512vl -mavx512dq -mavx512bw -mfma -mprefer-vector-width=512", "",
     "__AVX512BW__"},
    {"neon-armv7", "arm-linux-gnueabihf-gcc", "-march=armv7-a -mfpu=neon-vfpv4 -mfloat-abi=hard", "arm", ""},
    {"neon-aarch64", "aarch64-linux-gnu-gcc", "-march=armv8-a", "aarch64", ""},
};

}  // namespace

std::span<const IsaTarget> isa_targets() { return targets; }

const IsaTarget* find_isa_target(std::string_view isa) {
    for (const IsaTarget& target : targets)
        if (target.isa == isa) return &target;
    return nullptr;
}

Board any_machine(std::string_view isa) {
    const IsaTarget* target = find_isa_target(isa);
    if (!target) {
        std::string known;
        for (const IsaTarget& other : targets) known += (known.empty() ? "" : ", ") + std::string(other.isa);
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
