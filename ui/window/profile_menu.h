// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "window/main_window.h"

namespace taso {

/// The built-in profiles, those in files, and the threads that are planned with.
class ProfileMenu : public QMenu {
    Q_OBJECT

  public:
    ProfileMenu(WorkbenchWindow& window, QWidget* parent);

  private:
    /// As many as the profile's board has cores, in powers of two.
    void list_threads();

    Workbench& workbench_;
    QMenu* threads_;
};

}  // namespace taso
