// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/json_file.h"

namespace taso {

/// How quiet a machine was at one moment; what it does not tell is missing.
struct Conditions {
    std::string governor;  ///< of the first processor's clock; empty: not told
    std::optional<double> clock_mhz, celsius, load;
    std::string huge_pages;  ///< of the kernel: always, madvise, never; empty: not told

    std::optional<double> reference_ns;  ///< of a reference kernel, which the clock decides
    std::optional<double> bytes_per_ns;  ///< that one core reads from memory

    auto operator<=>(const Conditions&) const = default;
};

/// As profiles and the profiler state them. Reading throws Error that begins with `where`.
Json describe(const Conditions& conditions);
Conditions read_conditions(const Json& description, const std::string& where);

/// Sentences where times that were taken between the two may not be those of a quiet machine; else empty.
/// `name`: of the profile.
std::string disquiet(const std::string& name, const Conditions& before, const Conditions& after);

/// How much longer a machine takes than it did: its reference kernel, which the clock decides, and to read memory. 0.1: a
/// tenth longer.
struct MachineDrift {
    double reference = 0, memory = 0;
};
/// Nothing where one of the two does not tell.
std::optional<MachineDrift> drift(const Conditions& then, const Conditions& now);

}  // namespace taso
