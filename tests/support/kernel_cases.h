// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
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

/// What a case is computed of, by chance: operands in chw, and what constants its op has.
struct KernelOperands {
    std::vector<std::vector<float>> tensors;
    Constants constants;
};
/// Of a tensor that a kernel reads.
TensorShape operand_shape(const taso_shape& shape, int input);
KernelOperands kernel_operands(const KernelCase& kernel_case, std::mt19937& random);
std::vector<float> random_values(std::mt19937& random, std::int64_t count);

/// Hand-picked and seeded random shapes of every op; `reduced`: few and small, for an emulator.
std::vector<KernelCase> kernel_cases(bool reduced);

}  // namespace taso
