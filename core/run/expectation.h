// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/array.h"
#include "run/stated_plan.h"

namespace taso {

/// An array that a user gave, with the file that it stands in.
struct GivenArray {
    std::string file;
    Array array;
};

/// Where an output is furthest from what was expected of it.
struct Deviation {
    std::string file, output;
    double error = 0;  ///< |computed - expected| / largest |expected|; infinite where it is no number
    int channel = 0, row = 0, column = 0;
    float expected = 0, computed = 0;
};

/// What a plan runs on: one array for each of its inputs, in their order. What counts is the order of an array's elements; its dims
/// only have to hold as many. Throws Error that names the file and both shapes.
std::vector<float> sample_of(const StatedPlan& plan, const std::vector<GivenArray>& inputs);

/// One array for each of the first outputs, held against all that a run computed; relative to the largest that is
/// expected of an output, or absolute where that is 0. Throws as sample_of().
std::vector<Deviation> deviations(const StatedPlan& plan, const std::vector<GivenArray>& expected,
                                  const std::vector<float>& computed);
/// What deviations() would throw of the arrays alone.
void check_expected(const StatedPlan& plan, const std::vector<GivenArray>& expected);

}  // namespace taso
