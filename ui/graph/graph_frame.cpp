// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_frame.h"

#include <QPainterPath>
#include <algorithm>

#include "graph/graph_scale.h"

namespace taso {

GraphFrame::GraphFrame(int segment, const QRectF& boxes)
    : segment_(segment), frame_(boxes.adjusted(-margin - caption_width, -margin, margin, margin)) {
    setZValue(-1);
}

void GraphFrame::set_words(const QStringList& captions, const QString& tip) {
    setToolTip(tip);
    captions_ = captions;
    update();
}

QRectF GraphFrame::boundingRect() const { return frame_.adjusted(-1, -1, 1, 1); }

void GraphFrame::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget) {
    const Theme& theme = theme_of(widget);
    const GraphScale scale(*painter);
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(frame_, 10, 10);
    painter->fillPath(path, Theme::mixed(theme.panel, theme.lines(), 0.07));
    const QRectF strip(frame_.left(), frame_.top(), caption_width, frame_.height());
    painter->save();
    painter->setClipPath(path, Qt::IntersectClip);
    painter->fillRect(strip, Theme::mixed(theme.panel, theme.lines(), 0.2));
    painter->restore();
    QPen line(theme.lines(), 1.4);
    line.setCosmetic(!scale.has_words());
    painter->setPen(line);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    if (!scale.has_words()) return;
    QFont font = widget ? widget->font() : painter->font();
    font.setPointSizeF(font.pointSizeF() * 0.85 * scale.growth());
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->save();
    painter->translate(strip.center());
    painter->rotate(-90);
    const QRectF room(-strip.height() / 2 + 6, -strip.width() / 2, strip.height() - 12, strip.width());
    const QFontMetricsF metrics(font);
    const auto fits = [&](const QString& words) { return metrics.horizontalAdvance(words) <= room.width(); };
    const auto seen = std::find_if(captions_.begin(), captions_.end(), fits);
    const QString& words = seen == captions_.end() ? captions_.back() : *seen;
    painter->drawText(room, Qt::AlignCenter, metrics.elidedText(words, Qt::ElideRight, room.width()));
    painter->restore();
}

}  // namespace taso
