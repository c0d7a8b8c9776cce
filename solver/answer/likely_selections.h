// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <vector>

#include "measure/profiler_options.h"
#include "problem/selection.h"

namespace taso {

/// The `count` fastest selections of the frontier for workspace, fastest first; fewer where it has fewer points, or after a
/// stop.
std::vector<Selection> fastest_selections(const Problem& problem, int count, std::stop_token stop);

/// So many of the frontier for arena with segments, evenly from the fastest to the least.
std::vector<Selection> selections_with_segments(const Problem& problem, int count, std::stop_token stop);

/// Gives the profiler what is the solver's to say: where a round's buffers lie, and what plans are likely, with segments where
/// `options.bands` says so.
void let_solver_plan(ProfilerOptions& options);

}  // namespace taso
