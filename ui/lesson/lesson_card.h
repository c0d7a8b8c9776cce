// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "lesson/lesson.h"

namespace taso {

/// The present step of the tour, to be read aloud, with its task and the way on. It stands beside the views,
/// which stay in use.
class LessonCard : public QWidget {
    Q_OBJECT

  public:
    explicit LessonCard(Lesson& lesson, QWidget* parent = nullptr);

    QLabel* progress() const { return progress_; }
    QLabel* title() const { return title_; }
    QLabel* words() const { return words_; }
    QLabel* task() const { return task_; }
    /// What came of it, or why it cannot be done as things are.
    QLabel* outcome() const { return outcome_; }
    QPushButton* show_me() const { return show_me_; }
    QPushButton* aid() const { return aid_; }
    QPushButton* back() const { return back_; }
    QPushButton* skip() const { return skip_; }
    QPushButton* next() const { return next_; }
    /// To where a keyboard goes on with it.
    void take_focus();

  signals:
    /// The control that the step speaks of is to be marked, or no longer.
    void mark_wanted(bool wanted);
    void aid_wanted();
    void close_wanted();
    /// It wants more room, or less.
    void height_changed();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    QWidget* page();
    QLayout* buttons();
    void show_step();
    void show_words();
    void note_done();
    void go_on();
    /// All of the text, while there is room for it.
    void claim_height();

    Lesson& lesson_;
    QLabel *progress_, *title_, *words_, *task_, *outcome_;
    QPushButton *show_me_, *aid_, *back_, *skip_, *next_;
    QScrollArea* area_;
    QFrame* frame_;
};

}  // namespace taso
