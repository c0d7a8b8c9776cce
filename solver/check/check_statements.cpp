// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "base/error.h"
#include "check/checks.h"
#include "problem/budget_kind.h"

namespace taso {

namespace {

/// Whether a segment contains all of these layers, which are named.
bool is_in_one_segment(const CountedSolution& counted, const Json& names) {
    if (!names.is_array() || names.empty()) throw Error("'together' wants lists of layers");
    const auto segment_of = [&](const Json& name) {
        if (!name.is_string()) throw Error("'alone' and 'together' name layers");
        return counted.layers[counted.layer_named(name.get<std::string>())].segment;
    };
    const int segment = segment_of(names.front());
    for (const Json& name : names)
        if (segment < 0 || segment_of(name) != segment) return false;
    return true;
}

/// Whether it keeps what it says was wanted of segments.
bool keeps_rules(const CountedSolution& counted) {
    if (counted.solution.contains("alone"))
        for (const Json& layer : counted.array("alone"))
            if (is_in_one_segment(counted, Json::array({layer}))) return false;
    if (counted.solution.contains("together"))
        for (const Json& layers : counted.array("together"))
            if (!is_in_one_segment(counted, layers)) return false;
    return true;
}

}  // namespace

/// Latency, bound, gap, budget and status agree with each other.
void check_statements(CountedSolution& counted) {
    const std::string where = "solution";
    counted.equal<std::int64_t>("the latency", member<std::int64_t>(counted.solution, "latency_ns", where),
                                counted.latency);
    const std::string kind = member<std::string>(counted.solution, "kind", where);
    const Json& memory = counted.solution.at("memory");
    if (!memory.contains(kind) || !budget_kind_named(kind)) {
        counted.fault("there is no budget kind '" + kind + "'");
        return;
    }
    const auto bytes = member<std::int64_t>(memory, kind.c_str(), "memory");
    if (!counted.solution.contains("budget_bytes")) throw Error("'budget_bytes' is missing");
    const bool limited = !counted.solution["budget_bytes"].is_null();
    const std::int64_t budget = limited ? member<std::int64_t>(counted.solution, "budget_bytes", where) : 0;
    const bool hurried =
        counted.solution.contains("deadline_ns") && !counted.solution["deadline_ns"].is_null();
    const std::int64_t deadline = hurried ? member<std::int64_t>(counted.solution, "deadline_ns", where) : 0;
    const bool ruled = keeps_rules(counted);
    const bool fits = (!limited || bytes <= budget) && (!hurried || counted.latency <= deadline) && ruled;
    if (member<bool>(counted.solution, "fits", where) != fits && !ruled)
        counted.fault("it is said to fit, but breaks a rule of what is alone or together in segments");
    else if (member<bool>(counted.solution, "fits", where) != fits)
        counted.fault(std::string("it is said ") + (fits ? "not to fit" : "to fit") +
                      " a budget or deadline that it " + (fits ? "keeps" : "passes"));
    const std::string status = member<std::string>(counted.solution, "status", where);
    if (status != "optimal" && status != "feasible" && status != "infeasible" && status != "unknown")
        counted.fault("there is no status '" + status + "'");
    const auto bound = member<std::int64_t>(counted.solution, "bound_ns", where);
    if (bound < 0) throw Error("the bound is negative");
    if (bound > counted.latency) counted.fault("the bound is above the latency");
    if (status == "optimal" && (!fits || bound != counted.latency))
        counted.fault("an optimal solution keeps its budget and meets its bound");
    if (status == "feasible" && !fits) counted.fault("a feasible solution keeps its budget and deadline");
    if ((status == "infeasible" || status == "unknown") && fits)
        counted.fault("a solution that fits is not " + status);
    const auto least = member<std::int64_t>(counted.solution, "least_bytes", where);
    if (least > bytes) counted.fault("the solution needs less than the stated least bytes");
    if (status == "infeasible" && !hurried && least != bytes)
        counted.fault("an infeasible answer shows the selection that needs the least bytes");
    const auto gap = member<double>(counted.solution, "gap", where);
    const double right = counted.latency > 0 ? static_cast<double>(counted.latency - bound) /
                                                   static_cast<double>(counted.latency)
                                             : 0;
    if (!(std::abs(gap - right) < 1e-9)) counted.fault("the gap is not (latency - bound) / latency");
}

}  // namespace taso
