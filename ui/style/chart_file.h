// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace taso {

class Chart;

/// A chart with its legend beneath it, as it is seen but for the frame of the focus, in twice as many pixels.
QImage picture_of(Chart& chart);

/// Writes a chart into a file, whole or not at all, in the form that the file's ending names: the picture (png), the
/// drawing (svg, pdf) or its values (csv). Empty: it is written; else what was in the way.
QString write_chart(const QString& file, Chart& chart);

}  // namespace taso
