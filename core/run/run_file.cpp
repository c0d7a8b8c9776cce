// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_file.h"

#include "base/error.h"
#include "base/json_file.h"
#include "profile/profile.h"
#include "run/plan_ledger.h"

namespace taso {

namespace {

std::int64_t time_of(const Json& object, const char* key, const std::string& where) {
    const auto ns = member<std::int64_t>(object, key, where);
    if (ns < 0 || ns > std::int64_t{1} << 50)
        throw Error(where + ": '" + key + "' has the wrong type or is out of range");
    return ns;
}

const Json& list_of(const Json& object, const char* key, const std::string& where) {
    if (!object.is_object() || !object.contains(key) || !object[key].is_array())
        throw Error(where + ": '" + key + "' is missing or no list");
    return object[key];
}

}  // namespace

Ledger read_run_file(const std::filesystem::path& file) {
    const Json value = read_json_value(file);
    const std::string where = file.string();
    StatedPlan plan;
    RunReport run;
    plan.network = member<std::string>(value, "network", where);
    plan.profile = member<std::string>(value, "predicted_for", where);
    run.machine = member<std::string>(value, "machine", where);
    run.measured_ns = time_of(value, "measured_ns", where);
    const auto origin = origin_named(member<std::string>(value, "origin", where));
    if (!origin) throw Error(where + ": 'origin' is no origin of times");
    run.origin = *origin;
    for (const Json& step : list_of(value, "steps", where)) {
        const std::string place = where + ": steps[" + std::to_string(plan.steps.size()) + "]";
        StatedPlan::Step stated;
        stated.name = member<std::string>(step, "name", place);
        stated.primitive = member<std::string>(step, "primitive", place);
        for (const Json& layer : list_of(step, "runs", place)) {
            if (!layer.is_string()) throw Error(place + ": 'runs' holds something that is no text");
            stated.runs.push_back(layer.get<std::string>());
        }
        if (step.contains("segment")) stated.segment = read_step_segment(step["segment"], place);
        StepRun& ran = run.steps.emplace_back();
        ran.measured_ns = time_of(step, "measured_ns", place);
        plan.steps.push_back(std::move(stated));
    }
    Ledger ledger = ledger_of(plan, run);
    ledger.memory.reset();
    for (Ledger::Line& line : ledger.lines) line.bytes.reset();
    return ledger;
}

}  // namespace taso
