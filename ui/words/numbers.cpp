// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include "base/units.h"

namespace taso {

namespace {

QString localized(std::string_view plain) {
    return text(plain).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

/// With the plain decimal mark, as the parsers want it.
QString plain(const QString& typed) {
    QString words = typed.trimmed();
    const QLocale locale;
    if (locale.decimalPoint() != QLatin1String("."))
        words.replace(locale.decimalPoint(), QStringLiteral("."));
    return words;
}

}  // namespace

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString bytes_text(std::int64_t bytes) { return localized(format_bytes(bytes)); }

QString time_text(std::int64_t ns) { return localized(format_time(ns)); }

QString dash_text() { return QString::fromUtf8("–"); }

QString bytes_or_dash(std::int64_t bytes) { return bytes ? bytes_text(bytes) : dash_text(); }

QString percent_text(double share) {
    const double percent = 100 * share;
    return QCoreApplication::translate("taso::Sentence", "%1 %")
        .arg(QLocale().toString(percent, 'f', percent < 9.995 ? 2 : 1));
}

QString factor_text(double factor) {
    return QLocale().toString(factor, 'f', 2) + QString::fromUtf8("\u202f×");
}

QString deviation_text(double error) {
    return error == 0 ? QStringLiteral("0") : QLocale().toString(error, 'e', 1);
}

QString exact_bytes_text(std::int64_t bytes) {
    constexpr std::int64_t kib = 1024, mib = kib * kib;
    if (bytes != 0 && bytes % mib == 0) return QString::number(bytes / mib) + QStringLiteral(" MiB");
    if (bytes != 0 && bytes % kib == 0) return QString::number(bytes / kib) + QStringLiteral(" KiB");
    return QString::number(bytes) + QStringLiteral(" B");
}

QString bytes_text_unlike(std::int64_t bytes, std::int64_t other) {
    const QString words = bytes_text(bytes);
    return bytes != other && words == bytes_text(other) ? exact_bytes_text(bytes) : words;
}

QString time_text_unlike(std::int64_t ns, std::int64_t other) {
    const QString words = time_text(ns);
    return ns != other && words == time_text(other) ? exact_time_text(ns) : words;
}

std::int64_t parse_budget(const QString& typed) { return parse_bytes(plain(typed).toStdString()); }

std::int64_t parse_deadline(const QString& typed) {
    QString words = plain(typed);
    if (!words.isEmpty() && words.back().isDigit()) words += QStringLiteral(" ms");
    return parse_time(words.toStdString());
}

QString exact_time_text(std::int64_t ns) {
    constexpr std::int64_t us = 1000, ms = us * us;
    if (ns != 0 && ns % ms == 0) return QString::number(ns / ms) + QStringLiteral(" ms");
    if (ns != 0 && ns % us == 0) return QString::number(ns / us) + QStringLiteral(" us");
    return QString::number(ns) + QStringLiteral(" ns");
}

}  // namespace taso
