// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "window/main_window.h"

namespace taso {

/// Undo and redo of what was asked, by the name of the change, and the history.
class EditMenu : public QMenu {
    Q_OBJECT

  public:
    EditMenu(WorkbenchWindow& window, QWidget* parent);

  private:
    QAction* add(const char* name, const QList<QKeySequence>& keys, std::function<void()> then);
    void ask_settings();
    void undo();
    void show_steps();
    /// A document opens that is no step yet: undo gives that up.
    bool is_opening_anew() const;

    WorkbenchWindow& window_;
    Workbench& workbench_;
    QAction *undo_, *redo_;
};

}  // namespace taso
