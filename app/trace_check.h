// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "arguments.h"
#include "run/run_report.h"
#include "run/trace.h"

namespace taso {

/// --trace of `taso run`.
Option trace_option_of_run();

/// The steps of a run, each held against what the network is by definition. All throw Error.
class TraceCheck {
  public:
    /// Opens the network and holds it against the plan; nothing where --trace is not given.
    TraceCheck(const Arguments& arguments, const StatedPlan& plan);

    bool is_wanted() const { return network_.has_value(); }
    void take(const RunReport& report, const std::vector<float>& input);
    bool is_right() const { return !first_wrong_; }
    /// Or null where no trace was wanted.
    Json describe() const;
    void print() const;

  private:
    const StatedPlan& plan_;
    double tolerance_ = 0;
    std::optional<Network> network_;
    std::vector<TracedOutput> outputs_;
    std::optional<std::size_t> first_wrong_;  ///< in outputs_
};

}  // namespace taso
