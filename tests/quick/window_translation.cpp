// SPDX-License-Identifier: GPL-3.0-or-later
// The translations are complete: no unfinished entry, no source text missing, they are built in, they cover
// what core/ and solver/ say, and the window that is opened in one of their languages shows no English.
#include <QDir>
#include <QFileDialog>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include "base/json_file.h"
#include "boards/boards_window.h"
#include "formula/formulation_page.h"
#include "support/patience.h"
#include "support/said_sentences.h"
#include "views/latency_readout.h"
#include "window/candidates_dialog.h"
#include "window/export_dialog.h"
#include "window/file_menu.h"
#include "window/main_window.h"
#include "words/sentence.h"
#include "words/translation.h"

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

/// All that a window and what belongs to it show as text, hints included.
QStringList visible_texts(const QWidget& top) {
    QStringList texts;
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        if (const auto* page = qobject_cast<const QPlainTextEdit*>(widget))
            for (const QString& line : page->toPlainText().split(QLatin1Char('\n')))
                // The names of rows and unknowns are those of an LP file.
                if (!line.endsWith(QLatin1Char(':')) && !line.startsWith(QLatin1String("       ")) &&
                    !line.startsWith(QLatin1String("    z[")))
                    texts << line;
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < box->count(); i++) texts << box->itemText(i);
        if (const auto* line = qobject_cast<const QLineEdit*>(widget)) texts << line->placeholderText();
        if (const auto* view = qobject_cast<const QTableView*>(widget); view && view->model())
            for (int row = 0; row < view->model()->rowCount(); row++)
                for (int column = 0; column < view->model()->columnCount(); column++)
                    for (int role : {Qt::DisplayRole, Qt::ToolTipRole})
                        texts << view->model()->index(row, column).data(role).toString();
    }
    for (const QAction* action : top.findChildren<QAction*>()) texts << action->text() << action->toolTip();
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

/// Words of English sentences that no sentence of the other languages has, nor a name of the field.
bool is_english(const QString& text) {
    static const QRegularExpression stop(
        QStringLiteral("\\b(the|is|of|and|no|not|than|takes?|more|less|there|which|cannot|has|with|its|"
                       "this|that|be|are|to|by the|any|from|until|within|emulated|missing|wrong|"
                       "Open|Close|Cancel|Save|Yes|Discard)\\b"));
    return stop.match(text).hasMatch();
}

/// A language that there is a translation into, and some of what it says.
struct Language {
    const char* name;
    const char* file;
    QLocale locale;
    const char* menu;       ///< &File
    const char* proven;     ///< optimal, proven
    const char* estimated;  ///< of an origin
    const char* cancel;     ///< by Qt
    const char* line;       ///< ": line 3: is not valid JSON"
    const char* slower;     ///< as a reason says it of 1.25 ms, kn2row and 3.50 us
    const char* nowhere;    ///< "'a.txt' is neither a built-in network .."
    const char* missing;    ///< ": 'the budget' is missing"
    const char* reason;     ///< a word of that reason
    const char* dash;       ///< '-' in quotes
    const char* ilp;        ///< what the ILP's heading says of tiny
    const char* none;       ///< what the ILP says of no rows
};

const Language languages[] = {
    {"German", "taso_de.ts", QLocale(QLocale::German, QLocale::Germany), "&Datei", "optimal, bewiesen",
     "geschätzt", "Abbrechen", ": Zeile 3: ist kein gültiges JSON",
     "Es braucht 1,25 ms mehr als kn2row, und der beste Plan mit ihm ist im Ganzen 3,50 us langsamer.",
     "„a.txt“ ist weder ein eingebautes Netz (alexnet vgg16) noch eine Datei namens *.onnx, *.network.json "
     "oder "
     "*.problem.json",
     ": „the budget“ fehlt", "langsamer", "„-“", "Das ILP", "keine\n"},
    {"French", "taso_fr.ts", QLocale(QLocale::French, QLocale::France), "&Fichier", "optimal, prouvé",
     "estimé", "Annuler", " : ligne 3 : n’est pas du JSON valide",
     "Elle prend 1,25 ms de plus que kn2row, et le meilleur plan avec elle est en tout plus lent de 3,50 us.",
     "« a.txt » n’est ni un réseau intégré (alexnet vgg16) ni un fichier nommé *.onnx, *.network.json ou "
     "*.problem.json",
     " : « the budget » manque", "plus lent", "« - »", "Le PLNE", "aucune\n"},
    {"Chinese", "taso_zh.ts", QLocale(QLocale::Chinese, QLocale::China), "文件(&F)", "最优，已证明", "估算",
     "取消", "：第 3 行：不是有效的 JSON", "它比 kn2row 多用 1.25 ms，采用它的最佳方案总体慢 3.50 us。",
     "“a.txt”既不是内置网络（alexnet vgg16），也不是名为 *.onnx, *.network.json 或 *.problem.json 的文件",
     "：缺少“the budget”", "慢", "“-”", "ILP", "无\n"},
};

void add_languages() {
    QTest::addColumn<const Language*>("language");
    for (const Language& language : languages) QTest::newRow(language.name) << &language;
}

QString in_words(const char* utf8) { return QString::fromUtf8(utf8); }

QString file_of(const Language& language) {
    return QStringLiteral(TASO_SOURCE_DIR "/translations/") + QLatin1String(language.file);
}

}  // namespace

}  // namespace taso

Q_DECLARE_METATYPE(const taso::Language*)

namespace taso {

class QuickWindowTranslation : public QObject {
    Q_OBJECT

  private slots:
    void is_complete_data() { add_languages(); }
    void is_complete();
    void keeps_placeholders_data() { add_languages(); }
    void keeps_placeholders();
    void is_built_in_data() { add_languages(); }
    void is_built_in();
    void covers_what_is_said();
    void tells_sentences_with_their_numbers_data() { add_languages(); }
    void tells_sentences_with_their_numbers();
    void leaves_no_english_in_the_window_data() { add_languages(); }
    void leaves_no_english_in_the_window();
};

void QuickWindowTranslation::is_complete() {
    QFETCH(const Language*, language);
    const QString checked_in = file_of(*language);
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QLatin1String(language->file));
    QVERIFY(QFile::copy(checked_in, fresh));
    QStringList sources;
    for (const auto& [room, names] : {std::pair("ui", QStringList{"*.cpp", "*.h"}), {"core", {"*.h"}}})
        for (QDirIterator files(QStringLiteral(TASO_SOURCE_DIR "/%1").arg(QLatin1String(room)), names,
                                QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();)
            sources << files.next();
    QProcess lupdate;
    lupdate.start(
        QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
        QStringList{QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
                    QStringLiteral("-tr-function-alias"), QStringLiteral("QT_TRANSLATE_NOOP+=window_text"),
                    QStringLiteral("-I"), QStringLiteral(TASO_SOURCE_DIR "/ui")} +
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
    QFETCH(const Language*, language);
    const Entries entries = read_entries(file_of(*language));
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        for (const char* mark : {"%1", "%2", "%3", "%4", "%5", "(*."})
            QCOMPARE(entry->translation.count(QLatin1String(mark)),
                     entry.key().second.count(QLatin1String(mark)));
    if (language->locale.decimalPoint() == QLatin1String(".")) return;
    static const QRegularExpression english_figure(QStringLiteral("\\d\\.\\d+ ?(s|ms|[KMG]iB)\\b"));
    for (const Entry& entry : entries)
        QVERIFY2(!entry.translation.contains(english_figure), qPrintable(entry.translation));
}

void QuickWindowTranslation::is_built_in() {
    QFETCH(const Language*, language);
    install_translation(*qApp, language->locale);
    QCOMPARE(FileMenu::tr("&File"), in_words(language->menu));
    QCOMPARE(LatencyReadout::tr("optimal, proven"), in_words(language->proven));
    QCOMPARE(taso::origin_text(Origin::estimated), in_words(language->estimated));
}

void QuickWindowTranslation::covers_what_is_said() {
    // What only the command line or a file of an export says; the names of the ILP's rows; and the validator's
    // faults.
    const QStringList elsewhere = {"answer/experiment.cpp", "export/text.cpp", "export/code.cpp",
                                   "export/weights.cpp", "export/conditions.cpp"};
    const QStringList rooms_elsewhere = {"check", "ilp"}, but = {"ilp/ilp.cpp", "ilp/glpk_backend.cpp"};
    QStringList missing;
    for (const char* room : {"core", "solver"})
        for (QDirIterator files(QStringLiteral(TASO_SOURCE_DIR "/%1").arg(QLatin1String(room)),
                                {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            const QString room_and_file = files.fileInfo().dir().dirName() + '/' + files.fileName();
            if (elsewhere.contains(room_and_file) ||
                (rooms_elsewhere.contains(room_and_file.section('/', 0, 0)) && !but.contains(room_and_file)))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString& literal : literals_said(QString::fromUtf8(file.readAll())))
                for (const QString& sentence : sentences_in(literal))
                    missing << files.fileName() + QStringLiteral(": ") + sentence;
        }
    missing.removeDuplicates();
    QVERIFY2(missing.isEmpty(),
             qPrintable(QStringLiteral("not in ui/words/sentence_list.cpp:\n") + missing.join('\n')));
}

void QuickWindowTranslation::tells_sentences_with_their_numbers() {
    QFETCH(const Language*, language);
    install_translation(*qApp, language->locale);
    QCOMPARE(sentence_text("/tmp/the list.json: line 3: is not valid JSON"),
             QStringLiteral("/tmp/the list.json") + in_words(language->line));
    QCOMPARE(sentence_text(
                 "It takes 1.25 ms more than kn2row, and the best plan with it is 3.50 us slower in all."),
             in_words(language->slower));
    QCOMPARE(sentence_text("'a.txt' is neither a built-in network (alexnet vgg16) nor a file named *.onnx, "
                           "*.network.json or *.problem.json"),
             in_words(language->nowhere));
    // A name stays what it is, whatever it says.
    QCOMPARE(sentence_text("net.json: 'the budget' is missing"),
             QStringLiteral("net.json") + in_words(language->missing));
    // What stands before a colon stays there, whatever the order of words.
    for (const char* english :
         {"net.json: layer 'conv1': the kernel's height is 99, outside of 1 to 64",
          "n.onnx: node 'b' (Dropout): is in training mode: in operator set 6 its is_test of 0 says so",
          "no plan keeps the budget of 1024 bytes of arena and the deadline of 3.00 ms; the least is 9 bytes "
          "(9 B)"})
        QVERIFY2(!is_english(sentence_text(english)), qPrintable(sentence_text(english)));
    QCOMPARE(sentence_text("what nobody knows: v1.2.3"), QStringLiteral("what nobody knows: v1.2.3"));
}

void QuickWindowTranslation::leaves_no_english_in_the_window() {
    QFETCH(const Language*, language);
    QStandardPaths::setTestModeEnabled(true);
    install_translation(*qApp, language->locale);
    QVERIFY2(QCoreApplication::translate("QPlatformTheme", "Cancel") == in_words(language->cancel),
             "Qt's own translations are missing (qt6-translations-l10n)");
    QTemporaryDir folder;
    const auto file = [&](const char* name, std::string_view text) {
        const QString path = folder.filePath(QLatin1String(name));
        write_file(path.toStdString(), text);
        return path;
    };
    WorkbenchWindow window(false);
    window.resize(1280, 800);
    window.show();
    window.open_path(QStringLiteral("squeezenet"));
    QTRY_VERIFY_WITH_TIMEOUT(window.workbench().document() && window.is_settled(), long_ms);
    QTest::mouseClick(window.layers()->tab(LayerCard::Page::explanation), Qt::LeftButton);
    window.workbench().select_layer(4);
    QTRY_VERIFY_WITH_TIMEOUT(window.view<ExplanationPage>()->is_complete(), long_ms);
    QStringList english;
    const auto collect = [&] {
        for (const QString& text : visible_texts(window))
            if (is_english(text)) english << text;
    };
    collect();
    QVERIFY2(!visible_texts(window).filter(in_words(language->reason)).isEmpty(), "no reason was shown");
    window.show_candidates();
    QTRY_VERIFY_WITH_TIMEOUT(window.candidates()->page()->is_complete(), long_ms);
    collect();
    window.candidates()->close();
    for (const QString& path :
         {QStringLiteral("/nowhere/at-all.onnx"), QStringLiteral("unbekannt"),
          file("torn.network.json", "{ \"a\":"),
          file("other.network.json", R"({"format": "taso-plan", "version": 1})"),
          file("part.network.json", R"({"format": "taso-network", "version": 1, "name": "x"})"),
          file("empty.problem.json", R"({"format": "taso-problem", "version": 1, "name": "x"})"),
          file("torn.onnx", "no network at all"),
          file("kind.taso", R"({"format": "taso-session", "version": 2})")}) {
        window.messages()->show_fault(QString());
        window.open_path(path);
        QTRY_VERIFY_WITH_TIMEOUT(!window.messages()->sentence().isEmpty(), 20'000);
        collect();
    }
    // What is asked in dialogs: for which machine, and where.
    window.ask_export();
    auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    for (int row = 0; row < dialog->target()->count(); row++) {
        dialog->target()->setCurrentIndex(row);
        collect();
    }
    dialog->close();
    window.findChild<QAction*>(QStringLiteral("open-network"))->trigger();
    auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    QVERIFY(files);
    collect();
    files->close();
    // What a board says, on its page and in the window without that page.
    window.show_boards(BoardsWindow::connection);
    BoardEntry board = {.board = built_in_board("cortex-a15"), .access = {}, .file = {}};
    board.access.host = "-x";
    window.boards()->close();
    window.boards()->work().test(board);
    QTRY_COMPARE(window.boards()->work().task(), BoardWork::Task::none);
    QTRY_COMPARE(window.board_job()->property("message").toString(), QStringLiteral("fault"));
    QVERIFY2(window.board_job()->words()->text().contains(in_words(language->dash)),
             qPrintable(window.board_job()->words()->text()));
    collect();
    // The ILP as text.
    window.open_path(QStringLiteral("tiny"));
    QTRY_VERIFY_WITH_TIMEOUT(
        window.view<FormulationPage>()->isVisible() && window.view<FormulationPage>()
                                                           ->text()
                                                           ->toPlainText()
                                                           .section(QLatin1Char('\n'), 0, 0)
                                                           .contains(in_words(language->ilp)),
        20'000);
    for (const BudgetKind kind : {BudgetKind::sum, BudgetKind::arena, BudgetKind::total}) {
        window.workbench().set_kind(kind);
        QTRY_VERIFY_WITH_TIMEOUT(window.is_settled(), 20'000);
        window.workbench().set_budget(window.workbench().frontier()->points.front().memory_bytes);
        QTRY_VERIFY_WITH_TIMEOUT(
            window.is_settled() &&
                !window.view<FormulationPage>()->text()->toPlainText().contains(in_words(language->none)),
            20'000);
        collect();
    }
    // What is undone, and every rule.
    window.workbench().set_deadline(window.workbench().fastest_ns() * 2);
    window.workbench().set_order(Order::chosen);
    window.workbench().set_stream(false);
    window.workbench().set_threads(2);
    QTRY_VERIFY_WITH_TIMEOUT(window.is_settled() && window.workbench().threads() == 2, 20'000);
    window.show_history();
    window.findChild<QAction*>(QStringLiteral("undo"))->trigger();
    collect();
    english.removeDuplicates();
    QVERIFY2(english.isEmpty(), qPrintable(english.join('\n')));
}

}  // namespace taso

QTEST_MAIN(taso::QuickWindowTranslation)
#include "quick_window_translation.moc"
