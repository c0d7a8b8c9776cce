// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/table_lines.h"

#include <QRegularExpression>
#include <algorithm>

namespace taso {

namespace {

/// A tabulator or the end of a line would be taken for the end of the cell.
QString tsv_cell(QString words) {
    return words.replace(QRegularExpression(QStringLiteral("[\\t\\r\\n]")), QStringLiteral(" "));
}

QString csv_cell(QString words) {
    const bool plain = std::ranges::none_of(words, [](QChar letter) {
        return letter == QLatin1Char(',') || letter == QLatin1Char('"') || letter == QLatin1Char('\n') ||
               letter == QLatin1Char('\r');
    });
    if (plain) return words;
    return QLatin1Char('"') + words.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString text_of(const std::vector<QStringList>& lines, QChar between, const QString& end,
                QString (*cell)(QString)) {
    QString text;
    for (const QStringList& line : lines) {
        QStringList cells;
        for (const QString& words : line) cells << cell(words);
        text += cells.join(between) + end;
    }
    return text;
}

}  // namespace

QString tsv_lines(const std::vector<QStringList>& lines) {
    return text_of(lines, QLatin1Char('\t'), QStringLiteral("\n"), tsv_cell);
}

QString csv_lines(const std::vector<QStringList>& lines) {
    return text_of(lines, QLatin1Char(','), QStringLiteral("\r\n"), csv_cell);
}

}  // namespace taso
