// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "base/json_file.h"
#include "build/compiler_options.h"
#include "export/exporter.h"
#include "export/parts.h"
#include "export/stack.h"
#include "export/symbols.h"

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
