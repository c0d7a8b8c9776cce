// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <utility>

#include "error.h"

namespace taso {

namespace {

using Unit = std::pair<std::string_view, double>;

std::string_view without_blanks(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

template <std::size_t N>
std::int64_t parse(std::string_view text, const std::array<Unit, N>& units, bool unit_required,
                   const char* wanted) {
    const auto fault = [&] { return Error("'" + std::string(text) + "' is no " + wanted); };
    const std::string_view word = without_blanks(text);
    double number = 0;
    const auto [end, error] =
        std::from_chars(word.data(), word.data() + word.size(), number, std::chars_format::fixed);
    const std::string_view unit = without_blanks(word.substr(static_cast<std::size_t>(end - word.data())));
    if (error != std::errc() || !std::isfinite(number) || number < 0) throw fault();
    double scale = 1;
    if (unit.empty()) {
        // Whole numbers of bytes are exact however large.
        std::int64_t whole = 0;
        const auto [last, bad] = std::from_chars(word.data(), word.data() + word.size(), whole);
        if (unit_required || bad != std::errc() || last != word.data() + word.size()) throw fault();
        return whole;
    }
    bool found = false;
    for (const auto& [name, factor] : units)
        if (name == unit) scale = factor, found = true;
    const double value = number * scale;
    if (!found || value > 4e18) throw fault();
    return std::llround(value);
}

/// Three significant digits.
std::string three_digits(double value, const char* unit) {
    char text[64];
    const int decimals = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    std::snprintf(text, sizeof text, "%.*f %s", decimals, value, unit);
    return text;
}

}  // namespace

std::int64_t parse_bytes(std::string_view text) {
    static constexpr std::array<Unit, 7> units = {{{"B", 1},
                                                   {"KiB", 1024},
                                                   {"MiB", 1024.0 * 1024},
                                                   {"GiB", 1024.0 * 1024 * 1024},
                                                   {"kB", 1e3},
                                                   {"MB", 1e6},
                                                   {"GB", 1e9}}};
    return parse(text, units, false, "size (write 1048576, 8MiB, 1.5KiB or 3MB)");
}

std::int64_t parse_time(std::string_view text) {
    static constexpr std::array<Unit, 4> units = {{{"ns", 1}, {"us", 1e3}, {"ms", 1e6}, {"s", 1e9}}};
    return parse(text, units, true, "time (write 40ms, 1.5s, 12us or 7ns)");
}

std::string format_bytes(std::int64_t bytes) {
    const double value = static_cast<double>(bytes);
    if (bytes < 1024) return std::to_string(bytes) + " B";
    if (value < 1023.5 * 1024) return three_digits(value / 1024, "KiB");
    if (value < 1023.5 * 1024 * 1024) return three_digits(value / 1024 / 1024, "MiB");
    return three_digits(value / 1024 / 1024 / 1024, "GiB");
}

std::string format_time(std::int64_t ns) {
    const double value = static_cast<double>(ns);
    if (ns < 1000) return std::to_string(ns) + " ns";
    if (value < 999.5e3) return three_digits(value / 1e3, "µs");
    if (value < 999.5e6) return three_digits(value / 1e6, "ms");
    return three_digits(value / 1e9, "s");
}

}  // namespace taso
