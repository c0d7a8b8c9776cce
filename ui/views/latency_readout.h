// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

#include "workbench/workbench.h"

namespace taso {

/// The latency of the shown selection as the biggest number of the window, what may be said of it, and what
/// the baselines would give.
class LatencyReadout : public QWidget {
    Q_OBJECT

  public:
    LatencyReadout(const Workbench& workbench, QWidget* parent = nullptr);

    QLabel* latency() const { return latency_; }
    QLabel* status() const { return status_; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refresh();
    void refresh_comparison();

    const Workbench& workbench_;
    QLabel *latency_, *status_, *origin_, *comparison_;
};

}  // namespace taso
