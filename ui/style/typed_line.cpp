// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/typed_line.h"

#include <QVariant>
#include <algorithm>

namespace taso {

void show_value(QLineEdit& line, const QString& value) {
    constexpr const char* key = "shown-value";
    const QVariant before = line.property(key);
    line.setProperty(key, value);
    if (line.isModified() && (line.hasFocus() || before == value)) return;
    if (line.text() == value) return;
    const bool whole = line.hasSelectedText() && line.selectedText() == line.text();
    const auto place = std::min(line.cursorPosition(), static_cast<int>(value.size()));
    line.setText(value);
    if (whole)
        line.selectAll();
    else
        line.setCursorPosition(place);
}

}  // namespace taso
