// SPDX-License-Identifier: GPL-3.0-or-later
// Figures in each language's form: its decimal mark, its groups and its words for units; and what is written is
// read back.
#include <QtTest>
#include <limits>

#include "base/units.h"
#include "style/chart.h"
#include "words/numbers.h"
#include "words/sentence.h"
#include "words/translation.h"

namespace taso {

namespace {

QString in_words(const char* utf8) { return QString::fromUtf8(utf8); }

const QLocale english(QLocale::English, QLocale::UnitedKingdom), german(QLocale::German, QLocale::Germany),
    french(QLocale::French, QLocale::France), chinese(QLocale::Chinese, QLocale::China);

}  // namespace

class QuickNumbers : public QObject {
    Q_OBJECT

  private slots:
    void are_in_the_form_of_the_language_data();
    void are_in_the_form_of_the_language();
    void are_read_back_data();
    void are_read_back();
    void are_read_as_people_write_them_data();
    void are_read_as_people_write_them();
};

void QuickNumbers::are_in_the_form_of_the_language_data() {
    QTest::addColumn<QLocale>("language");
    QTest::addColumn<QStringList>("forms");
    const auto add = [](const char* name, const QLocale& language, std::initializer_list<const char*> forms) {
        QStringList list;
        for (const char* form : forms) list << in_words(form);
        QTest::newRow(name) << language << list;
    };
    add("English", english,
        {"1.50 MiB", "512 B", "7.42 GiB", "1048577 B", "12.3 ms", "800 us", "27.4 %", "2.50\u202f×",
         "1.5 KiB"});
    add("German", german,
        {"1,50 MiB", "512 B", "7,42 GiB", "1048577 B", "12,3 ms", "800 us", "27,4 %", "2,50\u202f×",
         "1,5 KiB"});
    add("French", french,
        {"1,50\u00a0Mio", "512\u00a0o", "7,42\u00a0Gio", "1\u202f048\u202f577\u00a0o", "12,3\u00a0ms",
         "800\u00a0us", "27,4\u00a0%", "2,50\u202f×", "1,5\u00a0Kio"});
    add("Chinese", chinese,
        {"1.50 MiB", "512 B", "7.42 GiB", "1048577 B", "12.3 ms", "800 us", "27.4%", "2.50\u202f×",
         "1.5 KiB"});
}

void QuickNumbers::are_in_the_form_of_the_language() {
    QFETCH(QLocale, language);
    QFETCH(QStringList, forms);
    install_translation(*qApp, language);
    constexpr std::int64_t kib = 1024, mib = kib * kib;
    QCOMPARE(bytes_text(3 * mib / 2), forms[0]);
    QCOMPARE(bytes_text(512), forms[1]);
    QCOMPARE(bytes_text(parse_bytes("7.42GiB")), forms[2]);
    QCOMPARE(exact_bytes_text(mib + 1), forms[3]);
    QCOMPARE(time_text(12'300'000), forms[4]);
    QCOMPARE(exact_time_text(800'000), forms[5]);
    QCOMPARE(percent_text(0.274), forms[6]);
    QCOMPARE(factor_text(2.5), forms[7]);
    // What core/ and solver/ say, with and without a fraction.
    QCOMPARE(sentence_text("1.50 MiB"), forms[0]);
    QCOMPARE(sentence_text("512 B"), forms[1]);
    QCOMPARE(sentence_text("12.3 ms"), forms[4]);
    QCOMPARE(sentence_text("27.4 %"), forms[6]);
    // At an axis.
    BytesTicker ticker;
    QCPAxisTicker& axis = ticker;
    QVector<double> ticks;
    QVector<QString> labels;
    axis.generate(QCPRange(0, 2.5 * kib), QLocale(), 'g', 6, ticks, nullptr, &labels);
    QVERIFY2(labels.contains(forms[8]), qPrintable(QStringList(labels.begin(), labels.end()).join('|')));
}

void QuickNumbers::are_read_back_data() {
    QTest::addColumn<QLocale>("language");
    for (const QLocale& language : {english, german, french, chinese})
        QTest::newRow(qPrintable(language.name())) << language;
}

void QuickNumbers::are_read_back() {
    QFETCH(QLocale, language);
    install_translation(*qApp, language);
    constexpr std::int64_t kib = 1024, mib = kib * kib, most = std::numeric_limits<std::int64_t>::max();
    for (const std::int64_t bytes : {std::int64_t(0), std::int64_t(1), std::int64_t(1023), kib, kib + 1,
                                     1234 * kib, mib + 1, 8 * mib, 4096 * mib, most / mib * mib, most}) {
        QCOMPARE(parse_budget(exact_bytes_text(bytes)), bytes);
        // Rounded figures lead back to what reads alike.
        if (bytes <= 4096 * mib) QCOMPARE(bytes_text(parse_budget(bytes_text(bytes))), bytes_text(bytes));
    }
    for (const std::int64_t ns : {std::int64_t(0), std::int64_t(1), std::int64_t(999), std::int64_t(1000),
                                  std::int64_t(1'234'567), std::int64_t(40'000'000), most}) {
        QCOMPARE(parse_deadline(exact_time_text(ns)), ns);
        if (ns < most) QCOMPARE(time_text(parse_deadline(time_text(ns))), time_text(ns));
    }
}

void QuickNumbers::are_read_as_people_write_them_data() {
    QTest::addColumn<QLocale>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("bytes");
    const auto add = [](const QLocale& language, const char* typed, qint64 bytes) {
        QTest::addRow("%s: %s", qPrintable(language.name()), typed) << language << in_words(typed) << bytes;
    };
    // The plain notation holds everywhere.
    for (const QLocale& language : {english, german, french, chinese}) {
        add(language, "8MiB", 8 << 20);
        add(language, " 1.5 KiB ", 1536);
        add(language, "3MB", 3'000'000);
        add(language, "1048576", 1 << 20);
        add(language, "parsecs", -1);
        add(language, "8 parsecs", -1);
    }
    add(german, "1,5 KiB", 1536);
    add(french, "1,5 Kio", 1536);
    add(french, "8Mio", 8 << 20);
    add(french, "3 Mo", 3'000'000);
    add(french, "2 ko", 2000);
    add(french, "512 o", 512);
    add(french, "1 048 577 o", 1048577);
    add(french, "1\u202f048\u202f577\u00a0o", 1048577);
    add(english, "8 Mio", -1);
}

void QuickNumbers::are_read_as_people_write_them() {
    QFETCH(QLocale, language);
    QFETCH(QString, typed);
    QFETCH(qint64, bytes);
    install_translation(*qApp, language);
    if (bytes < 0)
        QVERIFY_THROWS_EXCEPTION(Error, parse_budget(typed));
    else
        QCOMPARE(qint64(parse_budget(typed)), bytes);
}

}  // namespace taso

QTEST_MAIN(taso::QuickNumbers)
#include "quick_numbers_window.moc"
