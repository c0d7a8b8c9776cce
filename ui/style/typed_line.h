// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace taso {

/// Shows a value in a line that people also type in: what is being typed stays, and so do selection and
/// cursor. A line that was left with something untaken keeps it until there is another value.
void show_value(QLineEdit& line, const QString& value);

}  // namespace taso
