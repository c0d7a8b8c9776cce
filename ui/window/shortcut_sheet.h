// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTableWidget>

#include "window/menu_command.h"

namespace taso {

/// Every key that does something, on one sheet: those of the menus as they are, and what the views say of themselves.
class ShortcutSheet : public QDialog {
    Q_OBJECT

  public:
    /// `views`: whose parts are asked what can be done in them.
    ShortcutSheet(const QMenuBar& bar, const QWidget& views, QWidget* parent);

    QTableWidget* table() const { return table_; }

  private:
    void add(const QString& where, const QString& what, const QString& keys);

    QTableWidget* table_;
};

}  // namespace taso
