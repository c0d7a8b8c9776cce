// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <string_view>

namespace taso {

QString text(std::string_view utf8);

/// A unit in the language's word: "MiB", which is "Mio" in French.
QString unit_text(const char* unit);
/// A figure, as the locale writes it, with its unit behind it.
QString figure_text(const QString& figure, const QString& unit);

/// A whole number, in groups where the language has blanks between them: "1 048 577".
QString whole_text(std::int64_t number);
/// From now on bytes_text() counts bytes, grouped as in the locale, in place of rounded KiB and MiB.
void set_whole_bytes(bool whole);
/// "7.42 MiB", "12.3 ms", "27.4 %" as the language writes them: "7,42 Mio".
QString bytes_text(std::int64_t bytes);
QString time_text(std::int64_t ns);
/// What stands where there is no figure; and bytes with it in place of none.
QString dash_text();
QString bytes_or_dash(std::int64_t bytes);
QString percent_text(double share);
QString factor_text(double factor);
/// How far results are off, as a part of the largest: "3.2e-07".
QString deviation_text(double error);

/// Bytes without loss, as parse_budget() reads them back: "8 MiB", "1234 KiB", "1048577 B".
QString exact_bytes_text(std::int64_t bytes);
/// As short as can be told from another: without loss where both read alike when they are rounded.
QString bytes_text_unlike(std::int64_t bytes, std::int64_t other);
QString time_text_unlike(std::int64_t ns, std::int64_t other);
/// What a person typed, in the language's or the plain notation. Throws Error with one sentence.
std::int64_t parse_budget(const QString& typed);
/// The same for a time: "40 ms" or "1.5s"; a number alone is milliseconds.
std::int64_t parse_deadline(const QString& typed);
/// A time without loss, as parse_deadline() reads it back.
QString exact_time_text(std::int64_t ns);

}  // namespace taso
