// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <array>

#include "lesson/lesson_step.h"

namespace taso {

/// The tour: where it stands, and what of it has been done. While it runs it follows the Workbench, and sees
/// by itself that a task is done.
class Lesson : public QObject {
    Q_OBJECT

  public:
    explicit Lesson(Workbench& workbench, QObject* parent = nullptr);

    /// From 0; lesson_count: behind the last one.
    int step() const { return step_; }
    bool is_end() const { return step_ == lesson_count; }
    const LessonStep& now() const { return lesson_steps()[static_cast<std::size_t>(step_)]; }
    bool is_done(int step) const { return step < lesson_count && done_[static_cast<std::size_t>(step)]; }
    bool is_running() const { return running_; }
    QString title() const { return tr(now().title); }
    QString words() const { return tr(now().words); }
    QString task() const { return is_end() ? QString() : tr(now().task); }
    /// Empty: none.
    QString aid() const { return now().aid ? tr(now().aid) : QString(); }
    /// What came of the present task, once it is done.
    const QString& found() const;
    /// Why it cannot be done as things are; empty: it can, or is done.
    const QString& obstacle() const { return obstacle_; }

    /// What happens while it does not run is none of its business.
    void set_running(bool running);
    void go_to(int step);
    /// From the first step, with nothing done.
    void begin_again();

  signals:
    void step_changed();
    void step_done();
    /// Of found() or obstacle().
    void words_changed();

  private:
    void look();
    void note_left();

    Workbench& workbench_;
    int step_ = 0;
    bool running_ = false;
    std::array<bool, lesson_count> done_{};
    std::array<QString, lesson_count> found_;
    QString obstacle_;
    LessonSigns signs_;
};

}  // namespace taso
