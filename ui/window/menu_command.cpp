// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/menu_command.h"

#include <QMenu>
#include <QMetaObject>

#include "words/mnemonic.h"

namespace taso {

namespace {

void collect(const QList<QAction*>& actions, const QStringList& menus, std::vector<MenuCommand>& found) {
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible()) continue;
        const QString words = without_mnemonic(action->text());
        if (QMenu* menu = action->menu()) {
            // What is listed in it is made as it is shown.
            QMetaObject::invokeMethod(menu, "aboutToShow", Qt::DirectConnection);
            collect(menu->actions(), menus + QStringList{words}, found);
        } else {
            found.push_back({menus, words, action});
        }
    }
}

}  // namespace

QString MenuCommand::place() const { return menus.join(QString::fromUtf8(" › ")); }

std::vector<MenuCommand> commands_of(const QMenuBar& bar) {
    std::vector<MenuCommand> found;
    collect(bar.actions(), {}, found);
    return found;
}

}  // namespace taso
