// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/units.h"

#include <array>
#include <cstdio>
#include <limits>
#include <optional>
#include <utility>

namespace taso {

namespace {

using Unit = std::pair<std::string_view, std::int64_t>;

std::string_view without_blanks(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

/// A decimal number, exactly: `digits` over a power of ten.
struct Decimal {
    __extension__ using Wide = __int128;
    Wide digits = 0, ten_to = 1;

    /// Reads it off the front of a text. None: the text begins with none, or with too many digits.
    static std::optional<Decimal> take(std::string_view& text) {
        constexpr Wide most = Wide(1) << 80;  // times any unit it is no overflow
        Decimal number;
        bool any = false, behind_point = false;
        while (!text.empty()) {
            const char c = text.front();
            if (c == '.' && !behind_point) {
                behind_point = true;
            } else if (c >= '0' && c <= '9') {
                any = true;
                if (number.digits > most / 10 || number.ten_to > most / 10) return std::nullopt;
                number.digits = number.digits * 10 + (c - '0');
                if (behind_point) number.ten_to *= 10;
            } else {
                break;
            }
            text.remove_prefix(1);
        }
        return any ? std::optional(number) : std::nullopt;
    }
    /// So many units, rounded to a whole number.
    Wide times(std::int64_t unit) const { return (digits * unit + ten_to / 2) / ten_to; }
};

template <std::size_t N>
std::int64_t parse(std::string_view text, const std::array<Unit, N>& units, bool unit_required,
                   const char* wanted, const char* smallest) {
    const auto fault = [&] { return Error("'" + std::string(text) + "' is no " + wanted); };
    std::string_view word = without_blanks(text);
    const auto number = Decimal::take(word);
    const std::string_view unit = without_blanks(word);
    if (!number || (unit.empty() && (unit_required || number->ten_to > 1))) throw fault();
    std::int64_t scale = unit.empty() ? 1 : 0;
    for (const auto& [name, factor] : units)
        if (name == unit) scale = factor;
    if (scale == 0) throw fault();
    if (number->times(scale) > std::numeric_limits<std::int64_t>::max())
        throw TooLarge("'" + std::string(text) + "' is too large: at most 2^63 - 1 " + smallest);
    return static_cast<std::int64_t>(number->times(scale));
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
    static constexpr std::array<Unit, 9> units = {{{"B", 1},
                                                   {"KiB", 1024},
                                                   {"MiB", 1024 * 1024},
                                                   {"GiB", 1024 * 1024 * 1024},
                                                   {"TiB", std::int64_t(1) << 40},
                                                   {"kB", 1000},
                                                   {"MB", 1000000},
                                                   {"GB", 1000000000},
                                                   {"TB", 1000000000000}}};
    return parse(text, units, false, "size (write 1048576, 8MiB, 1.5KiB or 3MB)", "bytes");
}

std::int64_t parse_time(std::string_view text) {
    static constexpr std::array<Unit, 4> units = {
        {{"ns", 1}, {"us", 1000}, {"ms", 1000000}, {"s", 1000000000}}};
    return parse(text, units, true, "time (write 40ms, 1.5s, 12us or 7ns)", "ns");
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
