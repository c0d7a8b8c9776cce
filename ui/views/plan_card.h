// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/card.h"
#include "workbench/workbench.h"

namespace taso {

/// A card whose page shows the plan: beside the heading it says where that is not the answer.
class PlanCard : public Card {
    Q_OBJECT

  public:
    PlanCard(const Workbench& workbench, const QString& title, QWidget* page, QWidget* parent = nullptr);

  protected:
    /// Of the page that is in front; the note is only for one that shows the plan.
    virtual bool shows_plan() const { return true; }
    void show_note();
    bool event(QEvent* event) override;

  private:
    /// Beneath the heading where large text leaves no room for the note there.
    void place_note();

    const Workbench& workbench_;
    int place_in_heading_ = -1;  ///< while the note is not there
};

}  // namespace taso
