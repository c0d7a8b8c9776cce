// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "exporter_parts.h"
#include "exporter_stack.h"
#include "json_file.h"

namespace taso {

/// What else the texts of an export state.
struct ExportFacts {
    WeightStorage weights = WeightStorage::bin;
    StackUse stack;
    std::vector<std::string> files;    ///< all that the folder holds
    std::vector<std::string> sources;  ///< to be compiled
};

/// Options that every compiler of the plan is called with, but for the machine's.
std::vector<std::string> common_flags(int threads);
/// Options for the plan's own board.
std::vector<std::string> plan_flags(const Board& board);

/// plan.json (`taso-plan`).
Json plan_json(const Plan& plan, const ExportParts& parts, const ExportFacts& facts);
/// The values of the @keys@ in resources/export/.
std::map<std::string, std::string> template_values(const Plan& plan, const ExportParts& parts,
                                                   const ExportFacts& facts);

}  // namespace taso
