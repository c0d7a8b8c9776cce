// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "window/main_window.h"

namespace taso {

/// The pages of the Boards window.
class BoardMenu : public QMenu {
    Q_OBJECT

  public:
    BoardMenu(WorkbenchWindow& window, QWidget* parent);
};

}  // namespace taso
