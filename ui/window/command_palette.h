// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTreeView>

#include "views/word_filter.h"
#include "window/menu_command.h"
#include "workbench/workbench.h"

namespace taso {

/// Finds by some of its words whatever the menus offer, and the layers of the network, and does it: an order is given,
/// a layer is selected.
class CommandPalette : public QDialog {
    Q_OBJECT

  public:
    CommandPalette(Workbench& workbench, const QMenuBar& bar, QWidget* parent);

    QLineEdit* line() const { return line_; }
    QTreeView* list() const { return list_; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void fill(const QMenuBar& bar);
    void look_for(const QString& typed);
    /// Of the current row; the palette is closed first.
    void give();

    Workbench& workbench_;
    std::vector<MenuCommand> commands_;  ///< by row
    int layers_from_ = 0;                ///< row
    QLineEdit* line_;
    QStandardItemModel* model_;
    FilteredTable* found_;
    QTreeView* list_;
};

}  // namespace taso
