// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem/status.h"

#include <array>

namespace taso {

std::string_view name(Status status) {
    constexpr std::array<std::string_view, 4> names = {"optimal", "feasible", "infeasible", "unknown"};
    return names[static_cast<std::size_t>(status)];
}

}  // namespace taso
