// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_note.h"

#include <QPainter>

#include "style/theme.h"

namespace taso {

GraphNote::GraphNote(QWidget* parent) : QLabel(parent) {
    setContentsMargins(10, 4, 10, 4);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void GraphNote::say(const QString& words) {
    setText(words);
    setVisible(!words.isEmpty());
    adjustSize();
}

void GraphNote::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    const Theme& theme = Theme::of(parentWidget()->palette());  // its own is the style sheet's
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.end();
    QLabel::paintEvent(event);
}

}  // namespace taso
