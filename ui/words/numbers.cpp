// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <atomic>
#include <cmath>

#include "base/units.h"

namespace taso {

namespace {

/// Those that a language may have words of its own for: 1024 bytes are "Kio" in French.
constexpr const char* byte_units[] = {
    QT_TRANSLATE_NOOP("taso::Numbers", "B"),   QT_TRANSLATE_NOOP("taso::Numbers", "KiB"),
    QT_TRANSLATE_NOOP("taso::Numbers", "MiB"), QT_TRANSLATE_NOOP("taso::Numbers", "GiB"),
    QT_TRANSLATE_NOOP("taso::Numbers", "TiB"), QT_TRANSLATE_NOOP("taso::Numbers", "kB"),
    QT_TRANSLATE_NOOP("taso::Numbers", "MB"),  QT_TRANSLATE_NOOP("taso::Numbers", "GB"),
    QT_TRANSLATE_NOOP("taso::Numbers", "TB"),
};

/// A figure in the plain notation, "1.25 MiB", as the language writes it.
QString localized(std::string_view plain) {
    const QString words = text(plain);
    const qsizetype blank = words.indexOf(QLatin1Char(' '));
    return figure_text(words.left(blank).replace(QLatin1Char('.'), QLocale().decimalPoint()),
                       words.mid(blank + 1));
}

/// Of the whole process, as its locale is.
std::atomic<bool>& counts_whole_bytes() {
    static std::atomic<bool> whole = false;
    return whole;
}

/// As the parsers want it: blanks alone between figure and unit, the plain decimal mark and unit.
QString plain(const QString& typed) {
    static const QRegularExpression blanks(QStringLiteral("[\\x{a0}\\x{2009}\\x{202f}]")),
        between_groups(QStringLiteral("(?<=\\d) (?=\\d{3}(?!\\d))")),
        with_unit(QStringLiteral("^(.*[\\d., ])([^\\d., ]+)$"));
    QString words = QString(typed).replace(blanks, QStringLiteral(" ")).trimmed().remove(between_groups);
    const QLocale locale;
    if (locale.decimalPoint() != QLatin1String("."))
        words.replace(locale.decimalPoint(), QStringLiteral("."));
    if (const QRegularExpressionMatch match = with_unit.match(words); match.hasMatch())
        for (const char* unit : byte_units)
            if (match.captured(2) == unit_text(unit)) return match.captured(1) + QLatin1String(unit);
    return words;
}

}  // namespace

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString unit_text(const char* unit) { return QCoreApplication::translate("taso::Numbers", unit); }

QString figure_text(const QString& figure, const QString& unit) {
    return QCoreApplication::translate("taso::Numbers", "%1 %2")
        .arg(figure, unit_text(unit.toUtf8().constData()));
}

QString whole_text(std::int64_t number) {
    const QLocale locale;
    // Marks between groups that may be decimal marks elsewhere are left out.
    return locale.groupSeparator().front().isSpace() ? locale.toString(qint64(number))
                                                     : QString::number(number);
}

void set_whole_bytes(bool whole) { counts_whole_bytes() = whole; }

QString bytes_text(std::int64_t bytes) {
    if (!counts_whole_bytes()) return localized(format_bytes(bytes));
    return figure_text(QLocale().toString(static_cast<qlonglong>(bytes)), QStringLiteral("B"));
}

QString time_text(std::int64_t ns) { return localized(format_time(ns)); }

QString dash_text() { return QString::fromUtf8("–"); }

QString bytes_or_dash(std::int64_t bytes) { return bytes ? bytes_text(bytes) : dash_text(); }

QString percent_text(double share) {
    const double percent = 100 * share;
    const QString figure = QLocale().toString(std::abs(percent), 'f', std::abs(percent) < 9.995 ? 2 : 1);
    return QCoreApplication::translate("taso::Sentence", "%1 %")
        .arg(percent < 0 ? QString::fromUtf8("−") + figure : figure);
}

QString factor_text(double factor) {
    return QLocale().toString(factor, 'f', 2) + QString::fromUtf8("\u202f×");
}

QString deviation_text(double error) {
    return error == 0 ? QStringLiteral("0") : QLocale().toString(error, 'e', 1);
}

QString exact_bytes_text(std::int64_t bytes) {
    constexpr std::int64_t kib = 1024, mib = kib * kib;
    if (bytes != 0 && bytes % mib == 0) return figure_text(whole_text(bytes / mib), QStringLiteral("MiB"));
    if (bytes != 0 && bytes % kib == 0) return figure_text(whole_text(bytes / kib), QStringLiteral("KiB"));
    return figure_text(whole_text(bytes), QStringLiteral("B"));
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
    words.replace(QString::fromUtf8("µs"), QStringLiteral("us"));
    return parse_time(words.toStdString());
}

QString exact_time_text(std::int64_t ns) {
    constexpr std::int64_t us = 1000, ms = us * us;
    if (ns != 0 && ns % ms == 0) return figure_text(whole_text(ns / ms), QStringLiteral("ms"));
    if (ns != 0 && ns % us == 0) return figure_text(whole_text(ns / us), QStringLiteral("us"));
    return figure_text(whole_text(ns), QStringLiteral("ns"));
}

}  // namespace taso
