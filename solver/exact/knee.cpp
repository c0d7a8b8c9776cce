// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/knee.h"

namespace taso {

std::optional<std::size_t> knee(const std::vector<FrontierPoint>& points) {
    if (points.size() < 3) return std::nullopt;
    const FrontierPoint &first = points.front(), &last = points.back();
    const auto memory = static_cast<double>(last.memory_bytes - first.memory_bytes);
    const auto time = static_cast<double>(first.latency_ns - last.latency_ns);
    if (memory <= 0 || time <= 0) return std::nullopt;
    constexpr double no_distance = 1e-9;  // what rounding makes of a point on the chord
    double furthest = no_distance;
    std::optional<std::size_t> found;
    for (std::size_t i = 1; i + 1 < points.size(); i++) {
        const double distance = 1 -
                                static_cast<double>(points[i].memory_bytes - first.memory_bytes) / memory -
                                static_cast<double>(points[i].latency_ns - last.latency_ns) / time;
        if (distance <= furthest) continue;
        furthest = distance;
        found = i;
    }
    return found;
}

}  // namespace taso
