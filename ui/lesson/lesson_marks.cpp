// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_marks.h"

#include <QPainter>
#include <cmath>

#include "style/theme.h"

namespace taso {

LessonMarks::LessonMarks(const Lesson& lesson, QWidget* parent) : QWidget(parent), lesson_(lesson) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&lesson, &Lesson::step_changed, this, &LessonMarks::refresh);
    connect(&lesson, &Lesson::words_changed, this, &LessonMarks::refresh);
    refresh();
}

void LessonMarks::refresh() {
    int done = 0;
    for (int step = 0; step < lesson_count; step++) done += lesson_.is_done(step) ? 1 : 0;
    setAccessibleName(tr("Steps done: %1 of %2").arg(done).arg(lesson_count));
    setToolTip(accessibleName());
    update();
}

double LessonMarks::place() const { return std::ceil(fontMetrics().height() * 0.9); }

QSize LessonMarks::sizeHint() const {
    return {static_cast<int>(place()) * lesson_count, static_cast<int>(place())};
}

void LessonMarks::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(palette());
    const double place = this->place(), radius = place * 0.26, ring = place * 0.44;
    for (int step = 0; step < lesson_count; step++) {
        const QPointF centre((step + 0.5) * place, height() / 2.0);
        const bool done = lesson_.is_done(step);
        painter.setPen(QPen(done ? theme.good : theme.muted, 1.4));
        painter.setBrush(done ? QBrush(theme.good) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, radius, radius);
        if (step != lesson_.step()) continue;
        painter.setPen(QPen(theme.accent, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, ring, ring);
    }
}

}  // namespace taso
