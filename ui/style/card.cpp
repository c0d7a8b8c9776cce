// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace taso {

Card::Card(const QString& title, QWidget* page, QWidget* parent)
    : QFrame(parent),
      column_(new QVBoxLayout(this)),
      heading_(new QHBoxLayout),
      note_(new ElidedLabel(this)) {
    setProperty("card", true);
    column_->setContentsMargins(12, 8, 12, 8);
    column_->setSpacing(4);
    column_->addLayout(heading_);
    heading_->setSpacing(8);
    if (!title.isEmpty()) {
        auto* label = new QLabel(title, this);
        label->setProperty("heading", true);
        label->setMinimumHeight(24);
        heading_->addWidget(label);
        heading_->addWidget(note_);
        heading_->addStretch(1);
    }
    note_->setObjectName(QStringLiteral("note"));
    note_->setProperty("tone", QStringLiteral("caution"));
    note_->hide();
    if (page) column_->addWidget(page, 1);
}

void Card::add_tool(QWidget* tool) { heading_->addWidget(tool, 0, Qt::AlignVCenter); }

void Card::set_note(const QString& words) {
    note_->setText(words);
    note_->setVisible(!words.isEmpty());
}

void Card::add_stretch() { heading_->addStretch(1); }

Legend::Legend(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
}

void Legend::set_entries(std::vector<Entry> entries) {
    bool same = entries.size() == entries_.size();
    for (std::size_t i = 0; same && i < entries.size(); i++)
        same = entries[i].words == entries_[i].words && entries[i].mark == entries_[i].mark;
    entries_ = std::move(entries);
    if (!same) updateGeometry();
    update();
}

QFont Legend::small() const {
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

std::vector<QPoint> Legend::places(int width, int* height) const {
    const QFontMetrics metrics(small());
    const int line = metrics.height() + 2;
    std::vector<QPoint> places;
    int x = 0, y = 0;
    for (const Entry& entry : entries_) {
        const int taken = metrics.horizontalAdvance(entry.words) + 28;
        if (x > 0 && x + taken - 14 > width) {
            x = 0;
            y += line;
        }
        places.emplace_back(x, y);
        x += taken;
    }
    *height = entries_.empty() ? 0 : y + line;
    return places;
}

int Legend::heightForWidth(int width) const {
    int height = 0;
    places(width, &height);
    return height;
}

QSize Legend::sizeHint() const {
    const QFontMetrics metrics(small());
    int width = 0;
    for (const Entry& entry : entries_) width += metrics.horizontalAdvance(entry.words) + 28;
    return {width, metrics.height() + 2};
}

void Legend::draw_mark(QPainter& painter, const QRectF& place, Mark mark, const QColor& colour,
                       const Theme& theme) {
    if (mark == Mark::dot || mark == Mark::ring) {
        painter.setPen(QPen(colour, 1.6));
        painter.setBrush(mark == Mark::dot ? QBrush(colour) : Qt::NoBrush);
        painter.drawEllipse(place.center(), 3.2, 3.2);
        return;
    }
    if (mark == Mark::line || mark == Mark::dashes) {
        QPen pen(colour, 2, Qt::SolidLine, Qt::FlatCap);
        if (mark == Mark::dashes) pen.setDashPattern({2, 1});
        painter.setPen(pen);
        const double middle = place.center().y();
        painter.drawLine(QPointF(place.left(), middle), QPointF(place.right(), middle));
        return;
    }
    fill_mark(painter, place, colour, mark == Mark::striped_square, theme);
}

void Legend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    draw(painter, width());
}

void Legend::draw(QPainter& painter, int width) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(palette());
    painter.setFont(small());
    const QFontMetrics metrics(small());
    int height = 0;
    const auto spots = places(width, &height);
    for (std::size_t i = 0; i < entries_.size(); i++) {
        const QPoint spot = spots[i];
        draw_mark(painter, QRectF(spot.x(), spot.y() + metrics.height() / 2.0 - 4, 10, 10), entries_[i].mark,
                  entries_[i].colour(theme), theme);
        painter.setPen(theme.muted);
        painter.drawText(spot.x() + 15, spot.y() + 1 + metrics.ascent(), entries_[i].words);
    }
}

void Legend::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QString words = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(words == text() ? QString() : text());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment() | Qt::TextSingleLine), words);
}

}  // namespace taso
