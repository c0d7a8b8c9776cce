// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "window/main_window.h"

namespace taso {

/// What is opened, saved and written, with the dialogs that ask for a file.
class FileMenu : public QMenu {
    Q_OBJECT

  public:
    FileMenu(WorkbenchWindow& window, QWidget* parent);

  private:
    QAction* add(const QString& words, const char* name, const QKeySequence& keys,
                 std::function<void()> then);
    /// All windows are closed, each as it is alone.
    static void quit();
    void ask_save_session();
    void ask_picture();
    void ask_report();
    void list_recent(QMenu& menu);
    void list_left(QMenu& menu);

    WorkbenchWindow& window_;
};

}  // namespace taso
