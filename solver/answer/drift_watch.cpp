// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/drift_watch.h"

#include "base/error.h"
#include "board/remote_shell.h"
#include "measure/conditions_now.h"

namespace taso {

void DriftWatch::begin(const Profile& profile) {
    if (board_.is_emulated()) return;
    for (const Conditions& conditions : profile.conditions)
        if (drift(conditions, conditions)) then_ = conditions;
    look();
}

std::optional<MachineDrift> DriftWatch::end() {
    look();
    if (looks_ < 2) return std::nullopt;
    return MachineDrift{.reference = sum_.reference / looks_, .memory = sum_.memory / looks_};
}

/// Whoever cannot tell is not asked to: what is timed is what is to be run.
void DriftWatch::look() {
    if (!then_) return;
    try {
        const auto now = drift(*then_, conditions_now(board_, threads_, stop_));
        if (!now) return;
        sum_.reference += now->reference, sum_.memory += now->memory, looks_++;
    } catch (const ConnectionError&) {
        throw;
    } catch (const Stopped&) {
        throw;
    } catch (const Error&) {
        then_.reset();
    }
}

}  // namespace taso
