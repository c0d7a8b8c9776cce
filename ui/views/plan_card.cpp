// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plan_card.h"

namespace taso {

PlanCard::PlanCard(const Workbench& workbench, const QString& title, QWidget* page, QWidget* parent)
    : Card(title, page, parent), workbench_(workbench) {
    for (const auto signal :
         {&Workbench::document_changed, &Workbench::picture_changed, &Workbench::details_changed})
        connect(&workbench, signal, this, &PlanCard::show_note);
    connect(&workbench, &Workbench::busy_changed, this, &PlanCard::show_note);
}

void PlanCard::show_note() {
    QString words;
    if (workbench_.is_stand_in() && shows_plan())
        words = workbench_.deadline_ns() ? tr("fastest plan") : tr("least-memory plan");
    set_note(words);
}

}  // namespace taso
