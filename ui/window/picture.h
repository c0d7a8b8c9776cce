// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QGraphicsView;
class QWidget;

namespace taso {

/// Writes a picture of a window (*.png), or a drawing of the layer graph (*.svg) with a title. Empty: it is
/// written; else what was in the way.
QString write_picture(const QString& file, QWidget& window, const QGraphicsView& graph, const QString& title);

}  // namespace taso
