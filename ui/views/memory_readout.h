// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QWidget>
#include <vector>

#include "workbench/workbench.h"

namespace taso {

/// All figures of the shown selection's memory; the budgeted one is framed.
class MemoryReadout : public QWidget {
    Q_OBJECT

  public:
    MemoryReadout(const Workbench& workbench, QWidget* parent = nullptr);

    /// What a tile reads, by the name of its figure: a kind of budget, or "weights".
    QString value(const QString& tile) const;

  private:
    struct Tile {
        QString name;
        std::optional<BudgetKind> kind;  ///< none: the weights
        QFrame* frame;
        QLabel* figure;
    };

    void refresh();

    const Workbench& workbench_;
    std::vector<Tile> tiles_;
};

}  // namespace taso
