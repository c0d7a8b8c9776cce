// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace taso {

using Words = std::vector<std::string>;

/// One per command_*.cpp; each returns 0 done, 1 infeasible, does not fit or a check failed, and throws Error
/// for all else (exit 2).
int command_networks(const Words& words);
int command_primitives(const Words& words);
int command_profiles(const Words& words);
int command_boards(const Words& words);
int command_show(const Words& words);
int command_profile(const Words& words);
int command_fit(const Words& words);
int command_solve(const Words& words);
int command_frontier(const Words& words);
int command_compare(const Words& words);
int command_explain(const Words& words);
int command_problem(const Words& words);
int command_check(const Words& words);
int command_export(const Words& words);
int command_run(const Words& words);
int command_onnx(const Words& words);
int command_pack(const Words& words);
int command_import(const Words& words);
int command_experiment(const Words& words);

}  // namespace taso
