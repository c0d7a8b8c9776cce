// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/conditions.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "base/error.h"

namespace taso {

namespace {

constexpr double most_load = 0.5;          ///< of others, before anything is timed
constexpr double most_clock_change = 0.1;  ///< from the beginning to the end
constexpr double most_celsius = 85;
constexpr std::size_t longest_word = 40;
constexpr double most_number = 1e12;

std::string word(const Json& description, const char* key, const std::string& where) {
    if (!description.contains(key)) return {};
    const std::string text = member<std::string>(description, key, where);
    const bool good = text.size() <= longest_word && std::all_of(text.begin(), text.end(), [](char c) {
                          return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                 c == '_' || c == '-';
                      });
    if (!good) throw Error(where + ": '" + key + "' is no word");
    return text;
}

std::optional<double> number(const Json& description, const char* key, const std::string& where) {
    if (!description.contains(key)) return std::nullopt;
    const double value = member<double>(description, key, where);
    if (!(std::abs(value) <= most_number)) throw Error(where + ": '" + key + "' is out of range");
    return value;
}

std::string with_decimals(const char* format, double value) {
    char text[40];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

}  // namespace

Json describe(const Conditions& conditions) {
    Json all = Json::object();
    if (!conditions.governor.empty()) all["governor"] = conditions.governor;
    if (conditions.clock_mhz) all["clock_mhz"] = *conditions.clock_mhz;
    if (conditions.celsius) all["celsius"] = *conditions.celsius;
    if (conditions.load) all["load"] = *conditions.load;
    if (!conditions.huge_pages.empty()) all["huge_pages"] = conditions.huge_pages;
    if (conditions.reference_ns) all["reference_ns"] = *conditions.reference_ns;
    if (conditions.bytes_per_ns) all["bytes_per_ns"] = *conditions.bytes_per_ns;
    return all;
}

Conditions read_conditions(const Json& description, const std::string& where) {
    if (!description.is_object()) throw Error(where + ": is no object");
    return {.governor = word(description, "governor", where),
            .clock_mhz = number(description, "clock_mhz", where),
            .celsius = number(description, "celsius", where),
            .load = number(description, "load", where),
            .huge_pages = word(description, "huge_pages", where),
            .reference_ns = number(description, "reference_ns", where),
            .bytes_per_ns = number(description, "bytes_per_ns", where)};
}

std::string disquiet(const std::string& name, const Conditions& before, const Conditions& after) {
    std::string text;
    const auto add = [&](const std::string& sentence) { text += (text.empty() ? "" : " ") + sentence; };
    const std::string profile = "the profile '" + name + "' was measured";
    if (before.load && *before.load > most_load)
        add("Other programs ran when " + profile + " (load " + with_decimals("%.1f", *before.load) + ").");
    if (!before.governor.empty() && before.governor != "performance")
        add("When " + profile + ", the clock's governor was '" + before.governor + "', not 'performance'.");
    if (before.clock_mhz && after.clock_mhz && *before.clock_mhz > 0 &&
        std::abs(*after.clock_mhz / *before.clock_mhz - 1) > most_clock_change)
        add("While " + profile + ", the clock went from " + with_decimals("%.0f", *before.clock_mhz) +
            " to " + with_decimals("%.0f", *after.clock_mhz) + " MHz.");
    if (after.celsius && *after.celsius > most_celsius)
        add("When " + profile + ", the processor was at " + with_decimals("%.0f", *after.celsius) +
            " degrees Celsius.");
    return text;
}

std::optional<MachineDrift> drift(const Conditions& then, const Conditions& now) {
    for (const Conditions* each : {&then, &now})
        if (each->reference_ns.value_or(0) <= 0 || each->bytes_per_ns.value_or(0) <= 0) return std::nullopt;
    return MachineDrift{.reference = *now.reference_ns / *then.reference_ns - 1,
                        .memory = *then.bytes_per_ns / *now.bytes_per_ns - 1};
}

}  // namespace taso
