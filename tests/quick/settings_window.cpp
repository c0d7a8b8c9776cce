// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of all windows is chosen in one dialog, shown at once, and there again at the next start.
#include <QFileDialog>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

#include "boards/board_form.h"
#include "boards/boards_window.h"
#include "support/patience.h"
#include "support/pictures.h"
#include "views/budget_bar.h"
#include "views/latency_readout.h"
#include "views/memory_readout.h"
#include "window/settings_dialog.h"
#include "window/windows.h"
#include "words/numbers.h"
#include "words/translation.h"
#include "workbench/user_settings.h"

namespace taso {

namespace {

QString german() { return QStringLiteral("de"); }

/// All words and figures that a window shows, but the sizes of things, which differ as it was dragged.
QStringList shown_words(const WorkbenchWindow& window) {
    QStringList words;
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (label->window() == &window && label->isVisible()) words << label->text();
    const QTableView& table = *window.layers()->table()->view();
    for (int row = 0; row < table.model()->rowCount(); row++)
        for (int column = 0; column < table.model()->columnCount(); column++)
            words << table.model()->index(row, column).data().toString();
    for (const QAction* action : window.findChildren<QAction*>()) words << action->text();
    return words;
}

}  // namespace

class QuickSettings : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup();
    void lists_the_languages_that_are_built_in();
    void changes_the_language_at_once();
    void counts_whole_bytes();
    void changes_the_size_of_text_from_anywhere();
    void changes_the_theme_of_all_windows();
    void begins_with_the_profile_of_choice();
    void sends_pictures_to_their_folder();
    void changes_nothing_when_cancelled();
    void waits_for_a_board();

  private:
    WorkbenchWindow& window() { return *windows_->all().front(); }
    /// The next start of the program.
    void start();
    void open(const char* network) {
        window().open_path(QString::fromLatin1(network));
        QTRY_VERIFY_WITH_TIMEOUT(window().is_settled(), long_ms);
    }
    SettingsDialog* opened() {
        window().findChild<QAction*>(QStringLiteral("settings"))->trigger();
        return window().findChild<SettingsDialog*>();
    }
    static void choose(QComboBox* box, const QVariant& data) { box->setCurrentIndex(box->findData(data)); }

    QTemporaryDir folder_;
    std::unique_ptr<Windows> windows_;
};

void QuickSettings::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(folder_.isValid());
    // What is kept is this run's own.
    qputenv("HOME", folder_.filePath(QStringLiteral("home")).toLocal8Bit());
    QVERIFY(user_settings().fileName().startsWith(folder_.path()));
}

void QuickSettings::start() {
    windows_.reset();
    apply(ThemeChoice::light, false, *qApp);
    windows_ = std::make_unique<Windows>(false);
    windows_->open().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void QuickSettings::init() {
    QDir(state_folder()).removeRecursively();
    user_settings().clear();
    start();
}

void QuickSettings::cleanup() {
    windows_.reset();
    set_whole_bytes(false);
    set_text_size(100, *qApp);
}

void QuickSettings::lists_the_languages_that_are_built_in() {
    SettingsDialog* dialog = opened();
    QVERIFY(dialog);
    QStringList files = QDir(QStringLiteral(TASO_SOURCE_DIR "/translations")).entryList({"taso_*.ts"});
    QVERIFY(files.contains(QStringLiteral("taso_de.ts")));
    // The system's, and English.
    QCOMPARE(dialog->language()->count(), static_cast<int>(files.size()) + 2);
    for (const QString& file : files) {
        const QString code = file.mid(5).chopped(3);
        const int row = dialog->language()->findData(code);
        QVERIFY2(row > 0, qPrintable(code));
        QCOMPARE(dialog->language()->itemText(row), own_name(code));
    }
    QCOMPARE(own_name(german()), QStringLiteral("Deutsch"));
    QCOMPARE(own_name(QStringLiteral("fr")), QStringLiteral("Français"));
    QCOMPARE(own_name(QStringLiteral("zh")), QString::fromUtf8("简体中文"));
    // Where the system has none, as in a container, ours is shown.
    QCOMPARE(own_name(QLocale::c().name()), QStringLiteral("English"));
    for (const QWidget* field : dialog->findChildren<QWidget*>())
        if (field->focusPolicy() & Qt::TabFocus && !field->accessibleName().isEmpty())
            QVERIFY(!field->accessibleName().contains(QLatin1Char('&')));
}

void QuickSettings::changes_the_language_at_once() {
    open("squeezenet");
    window().workbench().set_budget(3'000'000);
    window().workbench().select_layer(4);
    QTRY_VERIFY_WITH_TIMEOUT(window().is_settled(), long_ms);
    window().workbench().keep_plan();
    QTRY_VERIFY_WITH_TIMEOUT(window().workbench().kept_plans().difference(), long_ms);
    const Workbench* workbench = &window().workbench();
    const Session asked = window().workbench().session();
    const int steps = static_cast<int>(workbench->history().steps().size());
    SettingsDialog* dialog = opened();
    QVERIFY(dialog);
    choose(dialog->language(), german());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(window().findChild<QAction*>(QStringLiteral("settings"))->text(),
                 QStringLiteral("&Einstellungen …"));
    QTRY_VERIFY_WITH_TIMEOUT(window().is_settled() && !window().workbench().is_picture_due(), long_ms);
    // What is open stays, with all that was asked and may be undone.
    QCOMPARE(windows_->all().size(), std::size_t{1});
    QCOMPARE(&window().workbench(), workbench);
    QVERIFY(is_same_question(asked, window().workbench().session()));
    QCOMPARE(window().workbench().layer(), 4);
    QCOMPARE(static_cast<int>(workbench->history().steps().size()), steps);
    QVERIFY(workbench->kept_plans().a());
    // Its name is of when it was kept.
    window().workbench().kept_plans().drop(0);
    QVERIFY(window().view<LatencyReadout>()->latency()->text().contains(QLatin1Char(',')));
    QVERIFY(window().view<BudgetBar>()->slider()->isEnabled());
    // It is kept once.
    window().keeping().flush();
    QCOMPARE(QDir(state_folder() + QStringLiteral("/work")).entryList({"*.taso"}).size(), 1);
    // As the next start shows it.
    QStringList words = shown_words(window());
    window().close();
    start();
    const auto left = window().keeping().left();
    QCOMPARE(left.size(), std::size_t{1});
    window().keeping().go_on(left.front());
    QTRY_VERIFY_WITH_TIMEOUT(window().is_settled(), long_ms);
    QTRY_VERIFY_WITH_TIMEOUT(!window().workbench().is_picture_due(), long_ms);
    QStringList again = shown_words(window());
    // Nothing could be undone here.
    for (QStringList* each : {&words, &again})
        each->removeIf([](const QString& line) { return line.startsWith(QStringLiteral("&Rückgängig")); });
    for (qsizetype i = 0; i < std::min(words.size(), again.size()); i++) QCOMPARE(words[i], again[i]);
    QCOMPARE(words.size(), again.size());
}

void QuickSettings::counts_whole_bytes() {
    open("tiny");
    const auto arena = [this] { return window().view<MemoryReadout>()->value(QStringLiteral("arena")); };
    QVERIFY2(arena().endsWith(QStringLiteral("KiB")), qPrintable(arena()));
    const std::int64_t bytes = window().workbench().details()->answer.memory[BudgetKind::arena];
    SettingsDialog* dialog = opened();
    choose(dialog->units(), true);
    dialog->ok()->click();
    QTRY_COMPARE(arena(), QLocale().toString(static_cast<qlonglong>(bytes)) + QStringLiteral(" B"));
    start();
    open("tiny");
    QCOMPARE(arena(), QLocale().toString(static_cast<qlonglong>(bytes)) + QStringLiteral(" B"));
}

void QuickSettings::changes_the_size_of_text_from_anywhere() {
    open("tiny");
    const auto size = [] { return qApp->font().pointSizeF(); };
    const double usual = size();
    // All of the type follows at once, the large and the small, too.
    const auto readouts = [this] {
        std::vector<double> sizes;
        for (const QWidget* readout :
             std::initializer_list<QWidget*>{window().view<LatencyReadout>(), window().view<MemoryReadout>()})
            for (const QLabel* label : readout->findChildren<QLabel*>())
                sizes.push_back(label->font().pointSizeF());
        return sizes;
    };
    const std::vector<double> before = readouts();
    const auto followed = [&](double growth) {
        const std::vector<double> now = readouts();
        for (std::size_t i = 0; i < now.size(); i++)
            if (std::abs(now[i] - before[i] * growth) > 0.02) return false;
        return now.size() == before.size() && size() == usual * growth;
    };
    QLineEdit* entry = window().view<BudgetBar>()->entry();
    entry->setFocus();
    QTest::keyClick(entry, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(followed(1.1));
    QTest::keyClick(entry, Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(size(), usual * 1.2);
    // In a dialog, too.
    SettingsDialog* dialog = opened();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(size(), usual * 1.1);
    keep_picture(*dialog, "settings.png");
    dialog->reject();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    for (int i = 0; i < 20; i++) QTest::keyClick(entry, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(followed(2));
    keep_picture(window(), "text-200.png");
    start();
    QCOMPARE(size(), usual * 2);
    for (int i = 0; i < 20; i++) QTest::keyClick(&window(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(size(), usual * 0.8);
    QTest::keyClick(&window(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(size(), usual);
}

void QuickSettings::changes_the_theme_of_all_windows() {
    WorkbenchWindow& other = windows_->open();
    other.show();
    SettingsDialog* dialog = opened();
    const auto dark = QStringLiteral("theme-dark");
    choose(dialog->theme(), dark);
    dialog->ok()->click();
    QTRY_VERIFY(Theme::of(window().palette()).dark);
    for (WorkbenchWindow* each : windows_->all()) QCOMPARE(each->themes().name(), dark);
    other.findChild<QAction*>(QStringLiteral("theme-light"))->trigger();
    QCOMPARE(window().themes().name(), QStringLiteral("theme-light"));
    QCOMPARE(read_preferences().theme, QStringLiteral("theme-light"));
}

void QuickSettings::begins_with_the_profile_of_choice() {
    SettingsDialog* dialog = opened();
    choose(dialog->profile(), QStringLiteral("cortex-a53"));
    dialog->ok()->click();
    open("tiny");
    QCOMPARE(window().workbench().document()->session.profile, std::string("cortex-a53"));
    // The profile of what is open counts for what is opened next.
    window().workbench().open_profile(QStringLiteral("cortex-a72"));
    QTRY_VERIFY_WITH_TIMEOUT(window().workbench().document()->session.profile == "cortex-a72", long_ms);
    start();
    open("tiny");
    QCOMPARE(window().workbench().document()->session.profile, std::string("cortex-a53"));
}

void QuickSettings::sends_pictures_to_their_folder() {
    QVERIFY(QDir(folder_.path()).mkdir(QStringLiteral("pictures")));
    const QString pictures = folder_.filePath(QStringLiteral("pictures"));
    set_last_folder(folder_.path());
    QCOMPARE(picture_folder(), folder_.path());
    SettingsDialog* dialog = opened();
    dialog->picture_folder()->setText(pictures);
    dialog->ok()->click();
    window().findChild<QAction*>(QStringLiteral("save-picture"))->trigger();
    auto* files = window().findChild<QFileDialog*>();
    QVERIFY(files);
    QCOMPARE(files->directory().absolutePath(), pictures);
    files->close();
    QCOMPARE(export_folder(), folder_.path());
}

void QuickSettings::changes_nothing_when_cancelled() {
    const Preferences before = read_preferences();
    SettingsDialog* dialog = opened();
    choose(dialog->theme(), QStringLiteral("theme-dark"));
    choose(dialog->text_size(), 150);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window().findChild<SettingsDialog*>());
    QVERIFY(read_preferences() == before);
    QVERIFY(!Theme::of(window().palette()).dark);
}

void QuickSettings::waits_for_a_board() {
    window().show_boards();
    auto* const same = &window();
    QTRY_VERIFY(window().boards()->list()->count() > 0);
    window().boards()->new_button()->click();
    QTest::keyClicks(window().boards()->form()->field(QStringLiteral("name")), QStringLiteral("my board"));
    QVERIFY(window().boards()->is_modified());
    Preferences chosen = read_preferences();
    chosen.language = german();
    windows_->take(chosen);
    QVERIFY(window().messages()->sentence().contains(QStringLiteral("next start")));
    QCoreApplication::processEvents();
    QCOMPARE(&window(), same);
}

}  // namespace taso

QTEST_MAIN(taso::QuickSettings)
#include "quick_settings_window.moc"
