// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/card.h"
#include "workbench/workbench.h"

namespace taso {

/// The colours of the layer graph: of the families that the shown selection has, and of its transforms.
class FamilyLegend : public Legend {
    Q_OBJECT

  public:
    explicit FamilyLegend(const Workbench& workbench, QWidget* parent = nullptr);

  private:
    void refresh();

    const Workbench& workbench_;
};

}  // namespace taso
