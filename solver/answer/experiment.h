// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "answer/method.h"
#include "exact/frontier.h"

namespace taso {

/// What the paper (Wen, Anderson, Radu, O'Boyle, Gregg; 2020) reports of its five families of networks on a
/// Cortex-A15: faster than a greedy choice, less memory than a choice by time alone, for that much more time.
struct Published {
    static constexpr double speed_up = 8, memory_cut = 2.2, time_given_up_percent = 15;
};

/// One reading of what is kept small.
struct Strategy {
    BudgetKind kind;
    const char* meaning;
    bool segments = false;  ///< layers may run in segments

    /// As files and reports have it.
    std::string name() const;
};
inline constexpr std::array strategies = {
    Strategy{BudgetKind::workspace, "per layer: the largest workspace"},
    Strategy{BudgetKind::layer, "per layer: inputs, output, weights and workspace"},
    Strategy{BudgetKind::sum, "the whole network: the workspaces of all layers together"},
    Strategy{BudgetKind::arena, "the packed arena, beyond the paper"},
    Strategy{BudgetKind::arena, "the packed arena, layers in segments where that serves", true},
};

/// The networks of those families.
inline constexpr std::array experiment_networks = {"alexnet",  "vgg16",    "googlenet",
                                                   "resnet18", "resnet50", "squeezenet"};

struct ExperimentRow {
    std::string network;
    std::string strategy;  ///< its name
    std::string figure;
    std::optional<double> ours;       ///< none: there is none, such as the speed-up over what does not fit
    std::optional<double> published;  ///< none: the paper states none
};

/// One network under one strategy.
struct ExperimentPart {
    std::string network;
    Strategy strategy;
    Frontier frontier;
    FrontierPoint fastest;  ///< layer by layer: what all figures are against, so that segments stand beside
    std::vector<ExperimentRow> rows;
    /// A row's `ours` by figure.
    std::optional<double> ours(const std::string& figure) const;
};

/// Nothing is chosen: figures stand at no limit, where memory is the published times less than that of the
/// fastest selection layer by layer (of several, the smallest), and within the published more time. Throws Error
/// where a baseline has no answer.
ExperimentPart experiment(const Problem& problem, const Strategy& strategy);

/// The figures' names, in the order of the rows.
namespace figure {
inline const std::string fastest_bytes = "memory of the fastest (bytes)";
inline const std::string fastest_ns = "latency of the fastest (ns)";
inline const std::string cut_budget = "budget 2.2 times less (bytes)";
inline const std::string time_given_up = "time given up at 2.2 times less memory (%)";
inline const std::string cut = "memory cut for 15 % more time (times)";
inline const std::string cut_bytes = "memory left for 15 % more time (bytes)";
/// Over a baseline, without a limit or within the cut budget.
std::string speed_up(Method baseline, bool cut);
}  // namespace figure

inline constexpr std::array experiment_baselines = {Method::greedy, Method::greedy_fit, Method::sum2d,
                                                    Method::pbqp};

}  // namespace taso
