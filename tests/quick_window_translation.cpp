// SPDX-License-Identifier: GPL-3.0-or-later
// The German translation is complete: no unfinished entry, no source text missing, and it is built in.
#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include "translation.h"
#include "main_window.h"

namespace taso {

namespace {

struct Entry {
    QString translation, type;
};
using Entries = QMap<QPair<QString, QString>, Entry>;  ///< by context and source

Entries read_entries(const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&in);
    Entries entries;
    QString context, source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("source")) source = xml.readElementText();
        if (xml.name() == QLatin1String("translation")) {
            const QString type = xml.attributes().value(QLatin1String("type")).toString();
            entries[{context, source}] = {xml.readElementText(), type};
        }
    }
    return xml.hasError() ? Entries{} : entries;
}

}  // namespace

class QuickWindowTranslation : public QObject {
    Q_OBJECT

  private slots:
    void is_complete();
    void keeps_placeholders();
    void is_built_in();
};

void QuickWindowTranslation::is_complete() {
    const QString checked_in = QStringLiteral(TASO_SOURCE_DIR "/translations/taso_de.ts");
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("taso_de.ts"));
    QVERIFY(QFile::copy(checked_in, fresh));
    QStringList sources;
    const QDir ui(QStringLiteral(TASO_SOURCE_DIR "/ui"));
    for (const QString& name : ui.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h")}))
        sources << ui.filePath(name);
    QProcess lupdate;
    lupdate.start(
        QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
        QStringList{QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none")} +
            sources + QStringList{QStringLiteral("-ts"), fresh});
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const Entries before = read_entries(checked_in), now = read_entries(fresh);
    QVERIFY(now.size() > 100);
    for (auto entry = now.begin(); entry != now.end(); ++entry) {
        QVERIFY2(before.contains(entry.key()), qPrintable(entry.key().second));
        QVERIFY2(entry->type.isEmpty() && !entry->translation.isEmpty(), qPrintable(entry.key().second));
    }
    QCOMPARE(before.size(), now.size());
}

void QuickWindowTranslation::keeps_placeholders() {
    const Entries entries = read_entries(QStringLiteral(TASO_SOURCE_DIR "/translations/taso_de.ts"));
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        for (const char* mark : {"%1", "%2", "%3", "%4", "%5", "(*."})
            QCOMPARE(entry->translation.count(QLatin1String(mark)),
                     entry.key().second.count(QLatin1String(mark)));
}

void QuickWindowTranslation::is_built_in() {
    install_translation(*qApp, QLocale(QLocale::German));
    QCOMPARE(WorkbenchWindow::tr("&File"), QStringLiteral("&Datei"));
    QCOMPARE(LatencyReadout::tr("optimal, proven"), QStringLiteral("optimal, bewiesen"));
    QCOMPARE(taso::origin_text(Origin::estimated), QStringLiteral("geschätzt"));
}

}  // namespace taso

QTEST_MAIN(taso::QuickWindowTranslation)
#include "quick_window_translation.moc"
