// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QWidget>
#include <vector>

#include "workbench/workbench.h"

namespace taso {

/// Workspace, layer, sum, arena, weights and total of the shown selection; the budgeted one is framed.
class MemoryReadout : public QWidget {
    Q_OBJECT

  public:
    MemoryReadout(const Workbench& workbench, QWidget* parent = nullptr);

    void refresh();
    /// What a tile reads, by its name: workspace, layer, sum, arena, weights, total.
    QString value(const QString& tile) const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Tile {
        QString name;
        QFrame* frame;
        QLabel* figure;
    };

    void restyle();

    const Workbench& workbench_;
    std::vector<Tile> tiles_;
};

}  // namespace taso
