// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plan_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <utility>

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

bool PlanCard::event(QEvent* event) {
    const bool taken = Card::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) place_note();
    return taken;
}

void PlanCard::place_note() {
    if (note()->isHidden()) return;
    const bool is_beneath = place_in_heading_ >= 0;
    auto* heading = static_cast<QBoxLayout*>(column()->itemAt(0)->layout());
    const int others = heading->minimumSize().width() -
                       (is_beneath ? 0 : note()->minimumSizeHint().width() + heading->spacing());
    const QMargins margins = column()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - others - heading->spacing();
    if ((note()->sizeHint().width() > room) == is_beneath) return;
    if (is_beneath) {
        column()->removeWidget(note());
        heading->insertWidget(std::exchange(place_in_heading_, -1), note());
    } else {
        place_in_heading_ = heading->indexOf(note());
        heading->removeWidget(note());
        column()->insertWidget(1, note());
    }
}

}  // namespace taso
