// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;

namespace taso {

enum class ThemeChoice { system, light, dark };

/// Every colour of the window. Widgets ask for the theme of their palette whenever they paint or are
/// restyled, so that the palette alone says which theme is on.
struct Theme {
    bool dark = false;
    QColor window, panel, raised, line, text, muted, accent, on_accent, good, caution, bad;

    static const Theme& of(const QPalette& palette);
    static const Theme& light_theme();
    static const Theme& dark_theme();

    /// Of a family of primitives; one neutral colour for all layers without a choice.
    QColor family(const QString& family) const;
    QColor transform() const;
    /// `over` painted on `under` with the weight 0..1.
    static QColor mixed(const QColor& under, const QColor& over, double weight);

    QPalette palette() const;
    QString style_sheet() const;
};

/// True for the families with a colour of their own.
bool has_own_colour(const QString& family);

/// True while the application still shows the desktop's dark palette; ask before the first apply().
bool desktop_is_dark();
/// Style, palette, font and style sheet of the whole application.
void apply(ThemeChoice choice, bool desktop_dark, QApplication& application);

}  // namespace taso
