// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include "workbench/workbench.h"

namespace taso {

/// Tells which changes of the budget are one movement of the hand, and so one step of the history: those that follow
/// each other without a pause.
class ChangeRun {
  public:
    explicit ChangeRun(Workbench& workbench) : workbench_(workbench) {}

    /// Of the change that is made now. `held`: the hand holds something, and may pause.
    int next(bool held = false) {
        if (run_ == 0 || (!held && since_.hasExpired(pause_ms))) run_ = workbench_.new_run();
        since_.start();
        return run_;
    }
    void end() { run_ = 0; }

  private:
    static constexpr int pause_ms = 1000;
    Workbench& workbench_;
    QElapsedTimer since_;
    int run_ = 0;
};

}  // namespace taso
