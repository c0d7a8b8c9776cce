// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDockWidget>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>
#include <memory>

#include "lesson/lesson_card.h"
#include "lesson/lesson_offer.h"
#include "lesson/projector.h"
#include "lesson/spotlight.h"

namespace taso {

class WorkbenchWindow;

/// What a window has for a class: the tour beside its views, and the projector mode.
class Teaching : public QObject {
    Q_OBJECT

  public:
    explicit Teaching(WorkbenchWindow& window);

    /// A line for the top of the window.
    LessonOffer* offer_bar() const { return offer_; }
    QDockWidget* dock() const { return dock_; }
    LessonCard* card() const { return card_; }
    Lesson& lesson() { return lesson_; }
    Spotlight* spotlight() const { return spotlight_; }
    /// Null: it is off.
    Projector* projector() const { return projector_; }
    /// For menus.
    QAction* tour_action() const { return tour_action_; }
    QAction* projector_action() const { return projector_action_; }

    /// From now on it is kept between runs where the tour stands.
    void keep_between_runs();
    /// Where nothing is open and nothing else is offered: to somebody who has neither taken nor declined it.
    void offer();
    void show_tour();
    /// "projector", or a step as "tour-3", with what it speaks of marked; as a command line says it. False: neither.
    bool show_page(const QString& name);
    /// What stands beneath the tour, when it does.
    void share_with(QDockWidget& other);
    /// With the window.
    void close();

  private:
    void take_aid();
    void mark(bool wanted);
    void show_projector();
    void keep();
    /// Once shown both have their width; the tour takes the height that it wants, what stands beneath it the rest.
    void share_room();
    /// Both are as wide as the views leave room for, within limits.
    void share_width();
    QRect menu_place(const char* action) const;

    WorkbenchWindow& window_;
    Lesson lesson_;
    QDockWidget* dock_;
    LessonCard* card_;
    LessonOffer* offer_;
    Spotlight* spotlight_;
    QAction *tour_action_, *projector_action_;
    QPointer<Projector> projector_;
    std::unique_ptr<QTemporaryDir> folder_;  ///< of an exported plan, gone with the window
    QPointer<QDockWidget> beneath_;
    QTimer sharing_;  ///< once all have their new places
    bool keeps_ = false, is_width_due_ = false;
};

}  // namespace taso
