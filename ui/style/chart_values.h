// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>
#include <vector>

namespace taso {

/// What a chart shows, as a table: for whoever wants the figures, or cannot see the picture.
struct ChartValues {
    QStringList headings;            ///< of the columns, with units
    std::vector<QVariantList> rows;  ///< words, whole numbers and real ones; invalid: there is none
};

/// The same as lines of cells, the headings first; numbers as every program reads them, whatever the language.
std::vector<QStringList> lines_of(const ChartValues& values);

}  // namespace taso
