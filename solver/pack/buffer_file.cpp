// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/buffer_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "base/csv_file.h"
#include "base/error.h"

namespace taso {

namespace {

constexpr std::size_t most_buffers = 10'000;             // pairs of them are held
constexpr std::int64_t largest = std::int64_t{1} << 48;  ///< of a size: sums of them stay exact

enum Column { id, lower, upper, size, column_count };
constexpr std::array<const char*, column_count> column_names = {"id", "lower", "upper", "size"};

/// Where each column stands.
std::array<std::size_t, column_count> columns_of(const CsvLine& header, const std::string& where) {
    std::array<std::size_t, column_count> at;
    at.fill(header.cells.size());
    for (std::size_t k = 0; k < header.cells.size(); k++) {
        const std::string& cell = header.cells[k];
        const auto found = std::find(column_names.begin(), column_names.end(), cell);
        if (found == column_names.end()) {
            if (cell != "offset") throw Error(where + "column " + in_quotes(cell) + " is not known");
            continue;
        }
        std::size_t& place = at[static_cast<std::size_t>(found - column_names.begin())];
        if (place != header.cells.size()) throw Error(where + "column " + in_quotes(cell) + " stands twice");
        place = k;
    }
    for (std::size_t c = 0; c < column_count; c++)
        if (at[c] == header.cells.size()) throw Error(where + "column '" + column_names[c] + "' is missing");
    return at;
}

std::int64_t number(const std::string& cell, Column column, const std::string& where) {
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    const std::string what = where + column_names[column] + " " + in_quotes(cell);
    const bool whole = end == cell.data() + cell.size() && !cell.empty();
    if (fault == std::errc::invalid_argument || !whole) throw Error(what + " is no whole number");
    if (fault == std::errc::result_out_of_range || (column == size && value > largest))
        throw Error(what + " is out of range");
    return value;
}

}  // namespace

BufferFile read_buffers(const std::filesystem::path& file) {
    const std::vector<CsvLine> lines = read_csv(file);
    const auto where = [&](const CsvLine& line) {
        return file.string() + ": line " + std::to_string(line.number) + ": ";
    };
    const auto columns = columns_of(lines[0], where(lines[0]));
    if (lines.size() == 1) throw Error(file.string() + ": has no buffers");
    if (lines.size() - 1 > most_buffers)
        throw Error(file.string() + ": has more than " + std::to_string(most_buffers) + " buffers");
    BufferFile made;
    std::set<std::string> known;
    for (std::size_t k = 1; k < lines.size(); k++) {
        const CsvLine& line = lines[k];
        if (line.cells.size() != lines[0].cells.size())
            throw Error(where(line) + "has " + std::to_string(line.cells.size()) + " cells, the header has " +
                        std::to_string(lines[0].cells.size()));
        const auto value = [&](Column column) {
            return number(line.cells[columns[column]], column, where(line));
        };
        const std::string& name = line.cells[columns[id]];
        if (name.empty()) throw Error(where(line) + "the id is empty");
        if (!known.insert(name).second) throw Error(where(line) + "a second buffer " + in_quotes(name));
        const PackItem item = {value(size), value(lower), value(upper)};
        if (item.size < 0) throw Error(where(line) + "size " + std::to_string(item.size) + " is negative");
        if (item.lower >= item.upper)
            throw Error(where(line) + "lower " + std::to_string(item.lower) + " is not below upper " +
                        std::to_string(item.upper));
        made.ids.push_back(name);
        made.items.push_back(item);
    }
    return made;
}

}  // namespace taso
