// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>

#include "exact/frontier.h"
#include "export/exporter.h"
#include "run/runner.h"
#include "sources/open.h"
#include "support/hand_plan.h"

namespace taso {

/// What is wrong with a plan once it is exported, built and run; empty: nothing. `golden`: its network's, where it is known.
inline std::string fault_of_export(const Plan& plan, const std::filesystem::path& folder,
                                   const GoldenSample* golden = nullptr) {
    const ExportReport report = export_plan(plan, folder, WeightStorage::bin, {}, golden);
    if (report.stack_bytes <= 0 || report.stack_bytes > 8192)
        return "a stack of " + std::to_string(report.stack_bytes) + " bytes";
    const RunReport run = run_plan(folder, 1);
    if (!run.warnings.empty()) return "warnings: " + run.warnings;
    if (!(run.max_error <= 1e-3)) return "an error of " + std::to_string(run.max_error);
    if (run.arena_bytes_linked != plan.arena_bytes)
        return "an arena of " + std::to_string(run.arena_bytes_linked) + " bytes, not of " +
               std::to_string(plan.arena_bytes);
    if (run.predicted_ns != plan.schedule.latency_ns)
        return "a prediction of " + std::to_string(run.predicted_ns) + " ns, not of " +
               std::to_string(plan.schedule.latency_ns);
    return run.ok ? "" : "it says that it is not as stated";
}

/// A network whose constants are made once.
inline Network with_kept_constants(Network network) {
    struct Kept {
        std::mutex mutex;
        std::map<int, Constants> constants;
    };
    network.constants = [make = network.constants, kept = std::make_shared<Kept>()](int layer) {
        const std::scoped_lock lock(kept->mutex);
        auto& constants = kept->constants;
        if (!constants.contains(layer)) constants.emplace(layer, make(layer));
        return constants.at(layer);
    };
    return network;
}

/// The arena frontier of a built-in network with segments, whose points become plans of this machine.
class FrontierPlans {
  public:
    explicit FrontierPlans(const std::string& name)
        : network_(with_kept_constants(load_network(name))),
          problem_(make_problem(network_, load_profile("cortex-a15"), 1)),
          points_(frontier(problem_, BudgetKind::arena, {}, {Order::fixed, true}).points),
          golden_(golden_sample(network_)) {}

    const std::vector<FrontierPoint>& points() const { return points_; }

    /// As fault_of_export(), also where the plan is not what the frontier says.
    std::string fault(const FrontierPoint& point, const std::filesystem::path& folder) const {
        Plan plan = hand_plan(network_, problem_, point.selection);
        plan.target = this_machine();
        if (plan.arena_bytes != point.memory_bytes || plan.schedule.latency_ns != point.latency_ns)
            return "a plan of " + std::to_string(plan.arena_bytes) + " bytes and " +
                   std::to_string(plan.schedule.latency_ns) + " ns, other than its point";
        std::string fault = fault_of_export(plan, folder, &golden_);
        // What stands there already would be held against its digests before it is replaced.
        std::filesystem::remove_all(folder);
        return fault;
    }

  private:
    Network network_;
    Problem problem_;
    std::vector<FrontierPoint> points_;
    GoldenSample golden_;
};

}  // namespace taso
