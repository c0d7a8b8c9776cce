// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/validator.h"

#include <algorithm>

#include "base/error.h"
#include "check/checks.h"

namespace taso {

namespace {

/// Where time was up before there was any selection, nothing is stated that could be wrong.
bool is_empty(const Json& solution) {
    return solution.is_object() && solution.value("status", Json()) == "unknown" &&
           solution.value("fits", Json()) == false && solution.contains("layers") &&
           solution.at("layers").empty();
}

}  // namespace

std::vector<std::string> find_faults(const Problem& problem, const Json& solution) {
    CountedSolution counted(problem, solution);
    try {
        if (is_empty(solution)) return {};
        for (const Check& check : checks()) {
            check.make(counted);
            if (check.others_rest_on_it && !counted.faults.empty()) break;
        }
    } catch (const Error& fault) {
        counted.fault(fault.what());
    } catch (const nlohmann::json::exception&) {
        counted.fault("the solution is not of the form that 'taso solve --json' prints");
    }
    return std::move(counted.faults);
}

}  // namespace taso
