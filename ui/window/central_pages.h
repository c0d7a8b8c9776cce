// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include "window/arrangement.h"
#include "window/start_page.h"

class QScrollArea;

namespace taso {

/// The views of what is open, or the start page: while nothing is, and when it is asked for.
class CentralPages : public QStackedWidget {
    Q_OBJECT

  public:
    CentralPages(WorkbenchWindow& window, Arrangement* views);

    void show_start();
    void show_views();
    bool is_at_start() const { return currentWidget() == start_; }
    StartPage* start() const { return start_; }

  private:
    void follow();
    void follow_what_came();
    bool has_something() const;

    WorkbenchWindow& window_;
    QScrollArea* views_;
    StartPage* start_;
};

}  // namespace taso
