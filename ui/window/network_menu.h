// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "window/main_window.h"

namespace taso {

/// The built-in networks.
class NetworkMenu : public QMenu {
    Q_OBJECT

  public:
    NetworkMenu(WorkbenchWindow& window, QWidget* parent);
};

}  // namespace taso
