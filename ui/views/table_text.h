// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QString>
#include <vector>

class QTableView;

namespace taso {

/// Rows of a model whose plain_role says exact values, with their names as the first line: by tabulators, as
/// spreadsheets take them from the clipboard, and as CSV (RFC 4180).
QString tsv_text(const QAbstractItemModel& model, const std::vector<int>& rows,
                 const std::vector<int>& columns);
QString csv_text(const QAbstractItemModel& model, const std::vector<int>& rows,
                 const std::vector<int>& columns);

/// From top to bottom and from left to right, as they are seen.
std::vector<int> selected_rows(const QTableView& view);
std::vector<int> all_rows(const QAbstractItemModel& model);
std::vector<int> shown_columns(const QTableView& view);
std::vector<int> all_columns(const QAbstractItemModel& model);

/// The selected rows in the columns that are seen, onto the clipboard; nothing where none is selected.
void copy_selected_rows(const QTableView& view);

}  // namespace taso
