// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accessible_chart.h"

namespace taso {

AccessibleChart::AccessibleChart(Chart& chart) : AccessibleList(&chart, QAccessible::Chart), chart_(chart) {
    drawn_ = QObject::connect(&chart, &QCustomPlot::afterReplot, &chart, [this] { known_ = false; });
}

AccessibleChart::~AccessibleChart() { QObject::disconnect(drawn_); }

const ChartValues& AccessibleChart::values() const {
    if (!known_) values_ = chart_.is_filled() ? chart_.values() : ChartValues{};
    known_ = true;
    return values_;
}

QString AccessibleChart::words(int thing) const {
    const QVariantList& row = values().rows[static_cast<std::size_t>(thing)];
    QStringList parts;
    for (qsizetype i = 0; i < row.size(); i++) {
        if (!row[i].isValid()) continue;
        const QString figure =
            row[i].typeId() == QMetaType::Double    ? QLocale().toString(row[i].toDouble(), 'g', 6)
            : row[i].typeId() == QMetaType::QString ? row[i].toString()
                                                    : QLocale().toString(row[i].toLongLong());
        // What stands first tells it from the others.
        parts << (i == 0 ? figure : QStringLiteral("%1 %2").arg(values().headings[i], figure));
    }
    return parts.join(QStringLiteral(", "));
}

void AccessibleChart::go_to(int thing) {
    // Rows may have gone that are drawn still.
    if (thing < static_cast<int>(chart_.values().rows.size())) chart_.go_to_row(thing);
}

QString AccessibleChart::text(QAccessible::Text what) const {
    if (what == QAccessible::Value && !chart_.sentence().isEmpty()) return chart_.sentence();
    return AccessibleList::text(what);
}

}  // namespace taso
