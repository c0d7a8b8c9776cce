// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/board_menu.h"

#include "boards/boards_window.h"

namespace taso {

BoardMenu::BoardMenu(WorkbenchWindow& window, QWidget* parent) : QMenu(tr("&Board"), parent) {
    const auto add = [&](const QString& words, const char* name, const QKeySequence& keys, int page) {
        QAction* action = addAction(words);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [&window, page] { window.show_boards(page); });
    };
    add(tr("&Boards …"), "boards", QKeySequence(tr("Ctrl+B")), BoardsWindow::settings);
    add(tr("&Test connection …"), "test-connection", {}, BoardsWindow::connection);
    add(tr("&Profile the networks …"), "profile-networks", QKeySequence(tr("Ctrl+Shift+P")),
        BoardsWindow::profile);
    add(tr("&Run on board …"), "run-on-board", QKeySequence(tr("Ctrl+R")), BoardsWindow::run);
    add(tr("&Check times …"), "check-times", {}, BoardsWindow::check);
}

}  // namespace taso
