// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "lesson/lesson.h"

namespace taso {

/// A mark per step of the tour: full where it has been done, with a ring around the present one.
class LessonMarks : public QWidget {
    Q_OBJECT

  public:
    explicit LessonMarks(const Lesson& lesson, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    double place() const;
    void refresh();

    const Lesson& lesson_;
};

}  // namespace taso
