// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/central_pages.h"

#include <QScrollArea>

#include "window/main_window.h"

namespace taso {

CentralPages::CentralPages(WorkbenchWindow& window, Arrangement* views)
    : QStackedWidget(&window), window_(window), views_(new QScrollArea(this)), start_(new StartPage(window)) {
    // Only in large text they do not all fit a small window.
    views_->setWidget(views);
    views_->setWidgetResizable(true);
    views_->setFrameShape(QFrame::NoFrame);
    views_->setFocusPolicy(Qt::NoFocus);
    addWidget(views_);
    addWidget(start_);
    connect(start_, &StartPage::back_wanted, this, &CentralPages::show_views);
    Workbench& workbench = window.workbench();
    connect(&workbench, &Workbench::busy_changed, this, &CentralPages::follow);
    // Whatever has come is looked at.
    for (const auto signal : {&Workbench::document_changed, &Workbench::survey_changed})
        connect(&workbench, signal, this, &CentralPages::follow_what_came);
    connect(&workbench.kept_plans(), &KeptPlans::changed, this, &CentralPages::follow_what_came);
    if (!workbench.document()) setCurrentWidget(start_);
}

bool CentralPages::has_something() const {
    const Workbench& workbench = window_.workbench();
    return workbench.document() || workbench.survey() || workbench.kept_plans().a();
}

void CentralPages::follow() {
    if (window_.workbench().is_opening())
        show_views();
    else if (!has_something())
        show_start();
}

void CentralPages::follow_what_came() {
    if (has_something()) show_views();
}

void CentralPages::show_start() {
    start_->refresh();
    if (is_at_start()) return;
    setCurrentWidget(start_);
    start_->focus_first();
}

void CentralPages::show_views() {
    if (!is_at_start()) return;
    setCurrentWidget(views_);
    window_.setFocus();  // for the slider, until there is something to slide
}

}  // namespace taso
