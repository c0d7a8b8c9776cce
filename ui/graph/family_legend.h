// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graph_view.h"
#include "style/card.h"
#include "workbench/workbench.h"

namespace taso {

/// The colours of the layer graph: of the families that the shown selection has, or of the figures that boxes are
/// coloured by; and of its transforms.
class FamilyLegend : public Legend {
    Q_OBJECT

  public:
    FamilyLegend(const Workbench& workbench, const GraphView& graph, QWidget* parent = nullptr);

  private:
    void refresh();

    const Workbench& workbench_;
    const GraphView& graph_;
};

}  // namespace taso
