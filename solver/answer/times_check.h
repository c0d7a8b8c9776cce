// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "board/board_file.h"
#include "problem/plan.h"
#include "problem/selection.h"
#include "profile/conditions.h"
#include "run/run_report.h"

namespace taso {

/// A plan that was run, to see whether its predicted time comes true.
struct TimedPlan {
    bool is_best = false;  ///< of a frontier; else chosen by lot
    std::int64_t predicted_ns = 0;
    std::int64_t measured_ns = 0;         ///< the median of its runs
    double spread = 0;                    ///< within a run
    std::vector<std::int64_t> runs = {};  ///< of the one program, in a row
    std::vector<StepRun> steps = {};      ///< measured: the median of its runs

    /// Predicted over measured, less 1.
    double error() const { return static_cast<double>(predicted_ns) / static_cast<double>(measured_ns) - 1; }
};

/// What is said of predictions.
struct TimesCheck {
    std::vector<TimedPlan> plans;
    double median_error = 0, worst_error = 0;  ///< absolute, over all plans
    double rank_correlation = 0;  ///< Spearman's, of predicted and measured times of those chosen by lot
    /// Of the machine: how far two runs of one program in a row lie apart, median and worst; 0: none was run twice.
    double noise = 0, worst_noise = 0;
    /// Of the machine since the profile was measured, between before and behind the plans; nothing: not known.
    std::optional<MachineDrift> drift{};
    double regret = 0;  ///< of the best by prediction: how much longer it takes than the best as measured
};

/// How far a check has come.
struct TimesProgress {
    TimesCheck check;         ///< of the plans that were run so far
    int all = 0;              ///< plans to be run
    bool is_best = false;     ///< of the plan that is being run
    std::string stage;        ///< of that plan: `writing`, and what run_plan_on() tells; empty: it was run
    double seconds_left = 0;  ///< 0: not known yet
};

/// What is timed where nobody says otherwise: so many of each kind, drawn with this seed.
inline constexpr int usual_plans_to_time = 10, most_plans_to_time = 1000;
inline constexpr std::uint32_t usual_lot = 1;
/// A plan is run so often where nobody says otherwise: on a machine that others use one run may meet them.
inline constexpr int usual_runs = 3, most_runs = 100;

/// Sums up. The first of the best is the one predicted fastest.
TimesCheck judge(std::vector<TimedPlan> plans);

/// The `count` fastest selections of the frontier for workspace, fastest first; with segments, so many of the frontier for
/// arena, evenly from the fastest to the least. And as many by lot (seeded), each of candidates that take at
/// most so many times as long as their layer's best, a number between 1 and 3. Throws Error, also after a stop.
struct SelectionsToTime {
    std::vector<Selection> best, by_lot;
};
SelectionsToTime selections_to_time(const Problem& problem, int count, std::uint32_t seed,
                                    std::stop_token stop, bool segments = false);

/// Why errors would not be those of the predictions: the profile is another machine's, or the board is emulated.
/// One sentence; empty: they are.
std::string machine_note(const Profile& profile, const BoardEntry& board);

/// Exports each selection, runs it `runs` times on a board, and judges. `told` (may be empty) is told of every stage of every
/// plan, and of each plan when it was run. Throws Error where one does not run or computes the wrong output,
/// Stopped after a stop; what was told before stays true.
TimesCheck check_times(const Network& network, const Profile& profile, const Problem& problem,
                       const SelectionsToTime& selections, const BoardEntry& board, std::stop_token stop,
                       const std::function<void(const TimesProgress&)>& told, int runs = usual_runs);

}  // namespace taso
