// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/chart_values.h"

namespace taso {

std::vector<QStringList> lines_of(const ChartValues& values) {
    constexpr int digits = 12;
    std::vector<QStringList> lines = {values.headings};
    for (const QVariantList& row : values.rows) {
        QStringList& cells = lines.emplace_back();
        for (const QVariant& cell : row)
            cells << (cell.typeId() == QMetaType::Double ? QString::number(cell.toDouble(), 'g', digits)
                                                         : cell.toString());
    }
    return lines;
}

}  // namespace taso
