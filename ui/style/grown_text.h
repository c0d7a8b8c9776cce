// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

class QWidget;

namespace taso {

/// Keeps the type of a widget so many times as large as that of the widget around it, whatever size of text and
/// theme are chosen. A font that is set once does not stay: a style sheet gives back the one it found when it came.
/// Around it is its parent, or another one where the parent is restyled by itself.
void grow_text(QWidget* text, double growth, QFont::Weight weight = QFont::Normal,
               const QStringList& families = {}, QWidget* around = nullptr);

}  // namespace taso
