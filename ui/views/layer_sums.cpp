// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/layer_sums.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

#include "words/numbers.h"

namespace taso {

LayerSums sums_of(const LayerTableModel& model, const std::vector<int>& rows) {
    LayerSums sums;
    std::set<int> segments;
    for (const int row : rows)
        if (model.is_segment(row)) segments.insert(model.row(row).segment);
    std::set<QString> stored;
    for (const int number : rows) {
        const ShownLayer& row = model.row(number);
        const bool segment = model.is_segment(number);
        (segment ? sums.segments : model.is_layer(number) ? sums.layers : sums.transforms)++;
        if (segment || !segments.contains(row.segment)) sums.ns += row.ns;
        sums.workspace = std::max(sums.workspace, row.workspace);
        if (row.stored.isEmpty() || stored.insert(row.stored).second) sums.weights += row.weights;
    }
    return sums;
}

QString sums_text(const LayerSums& sums, std::int64_t latency_ns) {
    const auto said = [](const char* words) { return QCoreApplication::translate("taso::LayerSums", words); };
    QStringList parts;
    const auto count = [&](int number, const QString& words) {
        if (number > 0) parts << words.arg(number);
    };
    count(sums.layers, said(QT_TRANSLATE_NOOP("taso::LayerSums", "layers: %1")));
    count(sums.segments, said(QT_TRANSLATE_NOOP("taso::LayerSums", "segments: %1")));
    count(sums.transforms, said(QT_TRANSLATE_NOOP("taso::LayerSums", "transforms: %1")));
    if (parts.isEmpty()) return {};
    const double share =
        static_cast<double>(sums.ns) / static_cast<double>(std::max<std::int64_t>(latency_ns, 1));
    parts
        << said(QT_TRANSLATE_NOOP("taso::LayerSums", "time %1 (%2)"))
               .arg(time_text(sums.ns), percent_text(share))
        << said(QT_TRANSLATE_NOOP("taso::LayerSums", "largest workspace %1")).arg(bytes_text(sums.workspace))
        << said(QT_TRANSLATE_NOOP("taso::LayerSums", "weights %1")).arg(bytes_text(sums.weights));
    return parts.join(QString::fromUtf8(" · "));
}

}  // namespace taso
