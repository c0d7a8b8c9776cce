// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace taso {

/// Lines of cells as text: by tabulators, as spreadsheets take them from the clipboard, and as CSV (RFC 4180).
QString tsv_lines(const std::vector<QStringList>& lines);
QString csv_lines(const std::vector<QStringList>& lines);

}  // namespace taso
