// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "window/main_window.h"

namespace taso {

/// The plans that are kept to be compared with.
class CompareMenu : public QMenu {
    Q_OBJECT

  public:
    CompareMenu(WorkbenchWindow& window, QWidget* parent);

  private:
    void fill();
    void keep_file(const QString& file);
    void ask_file();
    void ask_folder();

    WorkbenchWindow& window_;
    QAction *keep_, *swap_, *drop_, *plans_;
    QList<QAction*> kept_;
};

}  // namespace taso
