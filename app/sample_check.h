// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "arguments.h"
#include "run/expectation.h"
#include "run/run_report.h"

namespace taso {

/// --input, --output, --expect and --tolerance of `taso run`.
std::vector<Option> sample_options();

/// What a plan is given by these, and what its run is held against. All throw Error.
class SampleCheck {
  public:
    /// Reads the files.
    SampleCheck(const Arguments& arguments, const StatedPlan& plan);

    const RunSample& sample() const { return sample_; }
    /// Writes what was computed, and compares it.
    void take(const RunReport& report);
    /// Whether every output is within the tolerance of what was expected, where something was.
    bool is_right() const;
    /// Of all outputs; where nothing was expected of them, the golden sample's, infinite where that was not run.
    double largest_error(const RunReport& report) const;
    /// A list, or null where nothing was expected.
    Json describe() const;
    void print(const RunReport& report) const;

  private:
    const StatedPlan& plan_;
    double tolerance_ = 0;
    std::vector<GivenArray> expected_;
    std::vector<std::string> written_;
    RunSample sample_;
    std::vector<Deviation> deviations_;
};

}  // namespace taso
