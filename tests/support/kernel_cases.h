// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "network/network.h"

namespace taso {

/// One shape that every row of its op is run on.
struct KernelCase {
    Op op = Op::conv;
    KernelShape shape;
    std::string text;  ///< for a person to find it by
};

/// Hand-picked and seeded random shapes of every op; `reduced`: few and small, for an emulator.
std::vector<KernelCase> kernel_cases(bool reduced);

}  // namespace taso
