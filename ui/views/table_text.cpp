// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>
#include <numeric>

#include "style/table_lines.h"
#include "views/table_role.h"

namespace taso {

namespace {

std::vector<QStringList> lines_of(const QAbstractItemModel& model, const std::vector<int>& rows,
                                  const std::vector<int>& columns) {
    std::vector<QStringList> lines;
    const auto add = [&](const auto& values_of) {
        QStringList& cells = lines.emplace_back();
        for (const int column : columns) cells << values_of(column);
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
    return tsv_lines(lines_of(model, rows, columns));
}

QString csv_text(const QAbstractItemModel& model, const std::vector<int>& rows,
                 const std::vector<int>& columns) {
    return csv_lines(lines_of(model, rows, columns));
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
