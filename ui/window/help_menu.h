// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace taso {

/// Says what this program is.
class HelpMenu : public QMenu {
    Q_OBJECT

  public:
    explicit HelpMenu(QWidget* parent);

  private:
    void show_about();
};

}  // namespace taso
