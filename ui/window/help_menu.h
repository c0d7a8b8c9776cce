// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "window/main_window.h"

namespace taso {

/// Finds commands and tells their keys; says what this program is.
class HelpMenu : public QMenu {
    Q_OBJECT

  public:
    HelpMenu(WorkbenchWindow& window, QWidget* parent);

  private:
    void show_palette();
    void show_shortcuts();
    void show_about();

    WorkbenchWindow& window_;
};

}  // namespace taso
