// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include "export/golden_sample.h"
#include "problem/plan.h"

namespace taso {

enum class WeightStorage : std::uint8_t { bin, c, incbin };

/// What an export states of itself.
struct ExportReport {
    std::filesystem::path directory;
    std::string isa;  ///< that it is built for
    std::int64_t arena_bytes = 0, weight_bytes = 0, stack_bytes = 0, predicted_ns = 0;
    /// What the profile states of compiler and options where the board says otherwise (build_board.h), with
    /// what is used instead; the same as one sentence. Empty: it states nothing else.
    std::string not_followed = {}, built_with = {}, note = {};
};

/// Writes the folder of docs/plans.md, whole or not at all: into a temporary folder beside it, then put
/// into its place in one step, with the folders above it. Refuses a folder that exists and is not, unchanged,
/// an earlier export. It is noted as this
/// user's own (plan_trust.h). Kernels compiled on the way are kept
/// in the cache folder for the next time. `progress` (may be empty) is called with done and all. `golden`: the
/// network's sample, where it is known already. Throws Error.
ExportReport export_plan(const Plan& plan, const std::filesystem::path& directory, WeightStorage weights,
                         const std::function<void(int done, int all)>& progress = {},
                         const GoldenSample* golden = nullptr);

}  // namespace taso
