// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "network/reference.h"
#include "primitive/registry.h"
#include "support/kernel_cases.h"

namespace taso {

/// What came of running one primitive.
struct KernelReport {
    int runs = 0;
    double worst = 0;  ///< largest error relative to the largest output, over all runs
    std::vector<std::string> faults;
};

/// Holds every row of the registry against the double-precision reference: values, padding lanes, and that
/// nothing but output and exactly the declared workspace is written. Needs no library, so that it runs on any
/// machine that the kernels are compiled for.
class KernelCheck {
  public:
    explicit KernelCheck(bool reduced) : cases_(kernel_cases(reduced)) {}

    /// Runs a row on all cases that it applies to; a row without any is a fault.
    KernelReport run(const Primitive& primitive, Isa isa);

  private:
    /// One case with its operands and the truth, made once and shared by all rows.
    struct Truth {
        KernelOperands in;
        std::vector<float> before;               ///< what accumulating kernels add to, chw
        std::vector<double> plain, accumulated;  ///< chw
    };
    const Truth& truth(std::size_t index);

    std::vector<KernelCase> cases_;
    std::map<std::size_t, Truth> truths_;
};

}  // namespace taso
