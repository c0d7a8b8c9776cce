// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace taso {

/// What charts and graphs tell those who do not see them, for QAccessible::installFactory(); null: it is neither.
QAccessibleInterface* accessible(const QString& class_name, QObject* object);

}  // namespace taso
