// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus offer, found by words from wherever the keyboard is, and every key on one sheet.
#include <QMenuBar>
#include <QtTest>

#include "graph/graph_view.h"
#include "support/patience.h"
#include "views/budget_bar.h"
#include "window/command_palette.h"
#include "window/history_dialog.h"
#include "window/main_window.h"
#include "window/shortcut_sheet.h"
#include "words/mnemonic.h"
#include "words/numbers.h"

namespace taso {

class QuickPalette : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
    }
    void init();
    void cleanup() { window_.reset(); }
    void offers_what_the_menus_do();
    void words_are_without_their_mnemonics();
    void gives_an_order_by_its_words();
    void opens_a_network_and_selects_a_layer();
    void does_nothing_without_a_match();
    void every_key_is_on_the_sheet();

  private:
    Workbench& workbench() { return window_->workbench(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(window_->is_settled(), long_ms); }
    /// Called by its key, from a field that words are typed into.
    CommandPalette* opened();

    std::unique_ptr<WorkbenchWindow> window_;
};

void QuickPalette::init() {
    apply(ThemeChoice::light, false, *qApp);
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    window_->open_path(QStringLiteral("squeezenet"));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    settle();
}

CommandPalette* QuickPalette::opened() {
    window_->activateWindow();
    if (!QTest::qWaitForWindowActive(window_.get())) return nullptr;
    QLineEdit* entry = window_->view<BudgetBar>()->entry();
    entry->setFocus();
    QTest::keyClick(entry, Qt::Key_K, Qt::ControlModifier);
    auto* palette = window_->findChild<CommandPalette*>();
    if (palette && !QTest::qWaitForWindowActive(palette)) return nullptr;
    return palette;
}

void QuickPalette::offers_what_the_menus_do() {
    const CommandPalette* palette = opened();
    QVERIFY(palette);
    const auto commands = commands_of(*window_->menuBar());
    QVERIFY(commands.size() > 40);
    qsizetype enabled = 0;
    for (const MenuCommand& command : commands) {
        QVERIFY2(!command.words.isEmpty() && !command.place().isEmpty(), qPrintable(command.words));
        enabled += command.action->isEnabled() ? 1 : 0;
    }
    const auto layers = static_cast<qsizetype>(workbench().problem()->layers.size());
    QCOMPARE(static_cast<qsizetype>(palette->list()->model()->rowCount()), enabled + layers);
}

void QuickPalette::words_are_without_their_mnemonics() {
    QCOMPARE(without_mnemonic(QStringLiteral("Save &as …")), QStringLiteral("Save as …"));
    QCOMPARE(without_mnemonic(QStringLiteral("R&&D")), QStringLiteral("R&D"));
    QCOMPARE(without_mnemonic(QString::fromUtf8("打开网络(&O)…")), QString::fromUtf8("打开网络…"));
    QCOMPARE(without_mnemonic(QString::fromUtf8("网络 (x)")), QString::fromUtf8("网络 (x)"));
}

void QuickPalette::gives_an_order_by_its_words() {
    CommandPalette* palette = opened();
    QVERIFY(palette);
    QTest::keyClicks(palette->line(), QStringLiteral("history"));
    QCOMPARE(palette->list()->model()->rowCount(), 1);
    QTest::keyClick(palette->line(), Qt::Key_Return);
    QTRY_VERIFY(window_->history() && window_->history()->isVisible());
    QTRY_VERIFY(!window_->findChild<CommandPalette*>());
}

void QuickPalette::opens_a_network_and_selects_a_layer() {
    CommandPalette* palette = opened();
    QVERIFY(palette);
    // In whatever order the words come; the arrows choose among what is found.
    QTest::keyClicks(palette->line(), QStringLiteral("1x1 expand layer fire2"));
    QCOMPARE(palette->list()->model()->rowCount(), 1);
    palette->line()->setText(QStringLiteral("layer fire2 expand"));
    QCOMPARE(palette->list()->model()->rowCount(), 2);
    QTest::keyClick(palette->line(), Qt::Key_Down);
    QTest::keyClick(palette->line(), Qt::Key_Return);
    QTRY_VERIFY(workbench().layer() >= 0);
    QCOMPARE(workbench().problem()->layers[static_cast<std::size_t>(workbench().layer())].name,
             std::string("fire2/expand3x3"));
    QTRY_VERIFY(!window_->findChild<CommandPalette*>());
    palette = opened();
    QVERIFY(palette);
    QTest::keyClicks(palette->line(), QStringLiteral("tiny"));
    QVERIFY(palette->list()->model()->rowCount() >= 1);
    QTest::mouseClick(palette->list()->viewport(), Qt::LeftButton, {},
                      palette->list()->visualRect(palette->list()->model()->index(0, 0)).center());
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document()->session.network != "squeezenet", long_ms);
}

void QuickPalette::does_nothing_without_a_match() {
    CommandPalette* palette = opened();
    QVERIFY(palette);
    const auto asked = workbench().session();
    QTest::keyClicks(palette->line(), QStringLiteral("no such thing"));
    QCOMPARE(palette->list()->model()->rowCount(), 0);
    QTest::keyClick(palette->line(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QTest::keyClick(palette->line(), Qt::Key_Escape);
    QTRY_VERIFY(!window_->findChild<CommandPalette*>());
    QVERIFY(is_same_question(asked, workbench().session()));
}

void QuickPalette::every_key_is_on_the_sheet() {
    window_->findChild<QAction*>(QStringLiteral("shortcuts"))->trigger();
    auto* sheet = window_->findChild<ShortcutSheet*>();
    QVERIFY(sheet && sheet->isVisible());
    QStringList keys, places;
    for (int row = 0; row < sheet->table()->rowCount(); row++) {
        places << sheet->table()->item(row, 0)->text();
        keys << sheet->table()->item(row, 2)->text().split(QStringLiteral(", "), Qt::SkipEmptyParts);
    }
    for (const MenuCommand& command : commands_of(*window_->menuBar()))
        for (const QKeySequence& each : command.action->shortcuts())
            QVERIFY2(keys.contains(each.toString(QKeySequence::NativeText)), qPrintable(command.words));
    QCOMPARE(keys.removeDuplicates(), 0);
    QVERIFY(places.contains(window_->view<GraphView>()->accessibleName()));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!window_->findChild<ShortcutSheet*>());
}

}  // namespace taso

QTEST_MAIN(taso::QuickPalette)
#include "quick_palette_window.moc"
