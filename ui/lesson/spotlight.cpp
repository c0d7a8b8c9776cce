// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/spotlight.h"

#include <QEvent>
#include <QPainter>
#include <QTimer>
#include <utility>

#include "style/theme.h"

namespace taso {

namespace {

constexpr int around = 3;  ///< pixels that it stands out

}  // namespace

Spotlight::Spotlight(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void Spotlight::watch(bool wanted) {
    for (QWidget* each = control_; each; each = each == parentWidget() ? nullptr : each->parentWidget()) {
        each->removeEventFilter(this);
        if (wanted) each->installEventFilter(this);
    }
}

void Spotlight::point_at(QWidget* control, std::function<QRect()> part) {
    watch(false);
    control_ = control;
    part_ = std::move(part);
    watch(true);
    follow();
}

void Spotlight::put_out() {
    watch(false);
    control_ = nullptr;
    hide();
}

QRect Spotlight::framed() const {
    if (!control_ || !control_->isVisible()) return {};
    const QRect part = part_ ? part_() : control_->rect();
    return QRect(control_->mapTo(parentWidget(), part.topLeft()), part.size());
}

void Spotlight::follow() {
    const QRect place = framed();
    setVisible(!place.isEmpty());
    if (place.isEmpty()) return;
    setGeometry(place.adjusted(-around, -around, around, around) & parentWidget()->rect());
    raise();
}

bool Spotlight::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::Resize:
        case QEvent::Move:
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::LayoutRequest:
            // When all have their new places.
            QTimer::singleShot(0, this, &Spotlight::follow);
            break;
        default:
            break;
    }
    return QWidget::eventFilter(watched, event);
}

void Spotlight::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(palette()).accent, 3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8);
}

}  // namespace taso
