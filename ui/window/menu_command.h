// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenuBar>
#include <QPointer>
#include <QStringList>
#include <vector>

namespace taso {

/// An order of a menu, and the menus that lead there, without their mnemonics.
struct MenuCommand {
    QStringList menus;
    QString words;
    QPointer<QAction> action;

    /// "File › Open recent".
    QString place() const;
};

/// All that the menus of a bar offer now, in their order; those that are made when they are shown are made.
std::vector<MenuCommand> commands_of(const QMenuBar& bar);

}  // namespace taso
