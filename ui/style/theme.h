// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>
#include <QStringList>

class QApplication;
class QPainter;
class QRectF;

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
    /// Two families may be of one hue: these are told apart by the stripes over it.
    static bool is_striped(const QString& family);
    QColor transform() const;
    /// Of the memory chart, with transform() for copies.
    QColor tensor() const { return accent; }
    QColor workspace() const { return dark ? caution : QColor(0xd98c00); }
    QColor weights() const { return muted; }
    /// Striped: rows of a tensor in a segment, and the frame around that.
    QColor lines() const { return dark ? good : QColor(0x2a7d2e); }
    QColor budget() const { return bad; }
    /// Grounds that text stands on, beside window, panel and raised.
    QColor tint() const { return mixed(panel, accent, 0.16); }
    QColor bad_tint() const { return mixed(panel, bad, 0.14); }
    QColor hover() const { return mixed(panel, text, 0.08); }
    QColor stripe() const { return mixed(panel, text, 0.03); }
    QColor field() const { return dark ? window : panel; }
    /// Of a layer's box in the graph.
    QColor box(const QString& family) const { return mixed(panel, this->family(family), box_weight); }
    /// How much of a colour is in the ground of a box, and in a buffer of the memory chart.
    static constexpr double box_weight = 0.14, buffer_weight = 0.5;
    /// `over` painted on `under` with the weight 0..1.
    static QColor mixed(const QColor& under, const QColor& over, double weight);

    QPalette palette() const;
    QString style_sheet() const;
};

/// The families with a colour of their own.
QStringList coloured_families();
bool has_own_colour(const QString& family);
/// A rectangle in a colour, with or without stripes, and the same in the colour and stripes of a family.
void fill_mark(QPainter& painter, const QRectF& place, const QColor& colour, bool striped,
               const Theme& theme);
void fill_family(QPainter& painter, const QRectF& place, const QString& family, const Theme& theme);

/// True while the application still shows the desktop's dark palette; ask before the first apply().
bool desktop_is_dark();
/// Text of the whole application, in percent of the system's size.
void set_text_size(int percent, QApplication& application);
/// Style, palette, font and style sheet of the whole application.
void apply(ThemeChoice choice, bool desktop_dark, QApplication& application);

}  // namespace taso
