// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace taso {

/// Tells those who do not see it that the keyboard is at another of the things that a widget paints; -1: at none.
inline void announce(QWidget* widget, int thing) {
    if (thing < 0 || !QAccessible::isActive()) return;
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(thing);
    QAccessible::updateAccessibility(&event);
}

}  // namespace taso
