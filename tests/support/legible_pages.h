// SPDX-License-Identifier: GPL-3.0-or-later
// How pages are looked at for text that cannot be read: in each language and theme, at each size.
#pragma once

#include <QApplication>
#include <QtTest>

#include "support/legible.h"
#include "support/pictures.h"
#include "support/sanitized.h"

namespace taso {

/// A row of a test for each language and theme.
inline void add_languages_and_themes() {
    QTest::addColumn<QLocale>("language");
    QTest::addColumn<ThemeChoice>("theme");
    for (const auto& [word, language] : {std::pair("English", QLocale::English),
                                         {"German", QLocale::German},
                                         {"French", QLocale::French},
                                         {"Chinese", QLocale::Chinese}})
        for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark}) {
            // Under a sanitizer every path is wanted, and once is enough.
            if (sanitized_share > 1 && (language != QLocale::German || theme != ThemeChoice::dark)) continue;
            QTest::addRow("%s, %s", word, theme == ThemeChoice::dark ? "dark" : "light")
                << QLocale(language) << theme;
        }
    if (sanitized_share > 1) qInfo("under a sanitizer: in German and dark only");
}

/// Fails the test where a text of the page is cut, or, at two pixels a point, faint. With TASO_PICTURES each page is
/// kept in that folder as well, to be looked at by eyes.
inline void look_at(QWidget& shown, const QString& what) {
    QCoreApplication::processEvents();
    shown.grab();
    QString name = QStringLiteral("%1 %2x %3.png")
                       .arg(QString::fromUtf8(QTest::currentDataTag()))
                       .arg(shown.devicePixelRatioF())
                       .arg(what);
    keep_picture(shown, name.remove(QLatin1Char(',')).replace(QLatin1Char(' '), QLatin1Char('-')));
    const QStringList found = Cuts(shown).found();
    QVERIFY2(found.isEmpty(),
             qPrintable(what + QStringLiteral(": ") + found.mid(0, 8).join(QLatin1Char('\n'))));
    if (shown.devicePixelRatioF() < 2) return;
    const QStringList faint = faint_words(shown, 4.5);
    QVERIFY2(faint.isEmpty(), qPrintable(what + QStringLiteral(": ") + faint.join(QLatin1Char('\n'))));
}

/// Those at which the window is looked at: one where pixels are many.
inline std::vector<QSize> sizes_looked_at() {
    if (qApp->devicePixelRatio() > 1) return {QSize(1280, 800)};
    return {QSize(960, 640), QSize(1280, 800), QSize(1440, 900), QSize(1920, 1080)};
}

}  // namespace taso
