// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTableView>
#include <algorithm>
#include <numeric>

#include "views/table_role.h"

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

QString lines_of(const QAbstractItemModel& model, const std::vector<int>& rows,
                 const std::vector<int>& columns, QChar between, const QString& end,
                 QString (*cell)(QString)) {
    QString lines;
    const auto add = [&](const auto& values_of) {
        QStringList cells;
        for (const int column : columns)
            for (const QString& value : values_of(column)) cells << cell(value);
        lines += cells.join(between) + end;
    };
    add([&](int column) {
        return model.headerData(column, Qt::Horizontal, TableRole::plain_role).toStringList();
    });
    for (const int row : rows)
        add([&](int column) { return model.index(row, column).data(TableRole::plain_role).toStringList(); });
    return lines;
}

std::vector<int> numbers_to(int count) {
    std::vector<int> numbers(static_cast<std::size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

}  // namespace

QString tsv_text(const QAbstractItemModel& model, const std::vector<int>& rows,
                 const std::vector<int>& columns) {
    return lines_of(model, rows, columns, QLatin1Char('\t'), QStringLiteral("\n"), tsv_cell);
}

QString csv_text(const QAbstractItemModel& model, const std::vector<int>& rows,
                 const std::vector<int>& columns) {
    return lines_of(model, rows, columns, QLatin1Char(','), QStringLiteral("\r\n"), csv_cell);
}

std::vector<int> selected_rows(const QTableView& view) {
    std::vector<int> rows;
    for (const QModelIndex& index : view.selectionModel()->selectedRows()) rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

std::vector<int> all_rows(const QAbstractItemModel& model) { return numbers_to(model.rowCount()); }

std::vector<int> shown_columns(const QTableView& view) {
    std::vector<int> columns;
    for (int place = 0; place < view.horizontalHeader()->count(); place++)
        if (const int column = view.horizontalHeader()->logicalIndex(place); !view.isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

std::vector<int> all_columns(const QAbstractItemModel& model) { return numbers_to(model.columnCount()); }

void copy_selected_rows(const QTableView& view) {
    const std::vector<int> rows = selected_rows(view);
    if (!rows.empty())
        QGuiApplication::clipboard()->setText(tsv_text(*view.model(), rows, shown_columns(view)));
}

}  // namespace taso
