// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "compiler_options.h"
#include "exporter.h"
#include "exporter_parts.h"
#include "exporter_stack.h"
#include "exporter_symbols.h"
#include "json_file.h"

namespace taso {

/// What else the texts of an export state.
struct ExportFacts {
    WeightStorage weights = WeightStorage::bin;
    StackUse stack;
    OuterSymbols symbols;              ///< of a plan for one thread
    std::vector<std::string> files;    ///< all that the folder holds
    std::vector<std::string> sources;  ///< to be compiled
};

/// plan.json (`taso-plan`).
Json plan_json(const Plan& plan, const ExportParts& parts, const ExportFacts& facts);
/// The values of the @keys@ in resources/export/.
std::map<std::string, std::string> template_values(const Plan& plan, const ExportParts& parts,
                                                   const ExportFacts& facts);

}  // namespace taso
