// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/control.h"

#include <algorithm>

namespace taso {

Control begun(Control control) { return control.end ? control : at_most(control, control.seconds); }

Control at_most(Control control, double seconds) {
    constexpr double endless = 1e9;  // some thirty years, which the clock can still count
    if (!(seconds > 0)) return control;
    const auto end =
        std::chrono::steady_clock::now() + std::chrono::duration_cast<std::chrono::steady_clock::duration>(
                                               std::chrono::duration<double>(std::min(seconds, endless)));
    control.end = control.end ? std::min(*control.end, end) : end;
    return control;
}

Control left_of(Control control) {
    constexpr double least = 1e-3;  // for 0 is no limit
    if (control.end)
        control.seconds = std::max(
            least, std::chrono::duration<double>(*control.end - std::chrono::steady_clock::now()).count());
    return control;
}

}  // namespace taso
