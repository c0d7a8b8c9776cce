// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "graph/graph_view.h"

namespace taso {

/// How the layer graph looks: what its boxes are coloured by, what is collapsed, its overview.
class GraphMenu : public QMenu {
    Q_OBJECT

  public:
    GraphMenu(GraphView& graph, QWidget* parent);

  private:
    QAction* add(const QString& words, const char* name, const QString& tip);
    void add_colours();
    void show_look();

    GraphView& graph_;
    QAction *width_, *map_, *collapse_;
};

}  // namespace taso
