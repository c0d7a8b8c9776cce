// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "answer/experiment.h"
#include "base/json_file.h"

namespace taso {

/// A figure as JSON and CSV have it: whole where it is bytes or nanoseconds, null where there is none.
Json figure_value(std::optional<double> value);

/// Writes experiment.csv with all figures and, for each strategy, the frontiers and the speed-ups as SVG, into
/// a folder that is made where it is missing. Throws Error.
void write_experiment(const std::vector<ExperimentPart>& parts, const std::filesystem::path& folder);

}  // namespace taso
