// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of quick_kernels as a plain program, for machines without Qt: kernel_check [--reduced]
#include <cstdio>
#include <cstring>

#include "support/band_check.h"

int main(int count, char** words) {
    const bool reduced = count == 2 && std::strcmp(words[1], "--reduced") == 0;
    if (count > 1 && !reduced) {
        std::fprintf(stderr, "usage: kernel_check [--reduced]\n");
        return 2;
    }
    taso::KernelCheck check(reduced);
    const taso::BandCheck bands(reduced);
    int runs = 0, rows = 0, faults = 0;
    for (taso::Isa isa : taso::available_isas()) {
        for (const taso::Primitive& primitive : taso::primitives()) {
            for (const taso::KernelReport& report : {check.run(primitive, isa), bands.run(primitive, isa)}) {
                runs += report.runs;
                for (const std::string& fault : report.faults) std::printf("%s\n", fault.c_str()), faults++;
            }
            rows++;
        }
        std::printf("%s: done\n", std::string(taso::name(isa)).c_str());
    }
    std::printf("%d rows, %d runs, %d faults\n", rows, runs, faults);
    return faults == 0 ? 0 : 1;
}
