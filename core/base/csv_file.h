// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace taso {

/// One line of cells, without the blanks around them.
struct CsvLine {
    int number = 0;  ///< from 1
    std::vector<std::string> cells;
};

/// The lines of a plain CSV (no quotes) that are not blank; a byte order mark and carriage returns are passed
/// over. Throws Error that names the file where it cannot be read or has no lines.
std::vector<CsvLine> read_csv(const std::filesystem::path& file);

/// For messages: the text of a cell on one line, shortened.
std::string in_quotes(const std::string& cell);

}  // namespace taso
