// SPDX-License-Identifier: GPL-3.0-or-later
// What the window keeps and shows of the user's own work, driven by mouse and keyboard: rules, typing, kept
// work, recent files, shortcuts.
#include <sys/stat.h>

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <set>

#include "base/json_file.h"
#include "formula/formulation_page.h"
#include "support/command_line.h"
#include "support/patience.h"
#include "support/pictures.h"
#include "views/budget_bar.h"
#include "views/latency_readout.h"
#include "window/export_dialog.h"
#include "window/main_window.h"
#include "words/numbers.h"
#include "workbench/user_settings.h"

namespace taso {

namespace {

QMenu* menu_named(const WorkbenchWindow& window, const QString& words) {
    for (QMenu* menu : window.findChildren<QMenu*>())
        if (menu->title() == words) return menu;
    return nullptr;
}

QStringList lines(QMenu* menu) {
    emit menu->aboutToShow();
    QStringList all;
    for (const QAction* action : menu->actions()) all << action->text();
    return all;
}

bool has_red_words(QLabel* label) {
    const QImage picture = label->grab().toImage();
    for (int y = 0; y < picture.height(); y++)
        for (int x = 0; x < picture.width(); x++) {
            const QColor colour = picture.pixelColor(x, y);
            if (colour.red() > colour.green() + 80) return true;
        }
    return false;
}

/// A text field that claims Ctrl+E for itself, as those of X11 do.
class Claims : public QObject {
  protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::ShortcutOverride) return false;
        event->accept();
        return true;
    }
};

}  // namespace

class QuickWorkWindow : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup();
    void shows_rules_as_chips();
    void keeps_many_rules_in_one_line();
    void never_replaces_what_is_typed();
    void obeys_shortcuts_in_text_fields();
    void goes_on_after_a_crash();
    void keeps_the_changes_of_a_named_session();
    void keeps_the_work_of_another_network();
    void goes_back_to_work_without_keeping_it_twice();
    void keeps_windows_apart();
    void remembers_recent_ones();
    void checks_what_is_open();
    void keeps_the_arrangement();
    void exports_for_another_machine();
    void follows_no_compiler_of_a_session();

  public slots:
    void take_url(const QUrl& url) { opened_ = url; }

  private:
    /// The next start of the program.
    void start();
    void open(const QString& network) {
        window_->open_path(network);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->workbench().is_opening(), long_ms);
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(window_->is_settled(), long_ms); }
    Workbench& workbench() { return window_->workbench(); }
    RuleStrip& strip() { return *window_->view<BudgetBar>()->rules(); }
    /// Another primitive than the chosen one, of the given layer.
    std::string other(int layer) {
        const auto& candidates = workbench().problem()->layers[static_cast<std::size_t>(layer)].candidates;
        const auto& shown = workbench().shown().layers[static_cast<std::size_t>(layer)];
        for (const Candidate& candidate : candidates)
            if (text(candidate.primitive) != shown.primitive) return candidate.primitive;
        return {};
    }
    std::string layer_name(int layer) {
        return workbench().problem()->layers[static_cast<std::size_t>(layer)].name;
    }
    void pin(int layer) {
        Rules rules = workbench().rules();
        rules.pins[layer_name(layer)] = other(layer);
        workbench().set_rules(rules);
    }
    /// Writes a picture of the window where TASO_PICTURES names a folder.
    void picture(const char* name) {
        const QString folder = qEnvironmentVariable("TASO_PICTURES");
        if (!folder.isEmpty()) window_->save_picture(folder + QLatin1Char('/') + QLatin1String(name));
    }

    QTemporaryDir folder_;
    QUrl opened_;
    std::unique_ptr<WorkbenchWindow> window_;
};

void QuickWorkWindow::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QVERIFY(folder_.isValid());
    // What is kept is this run's own.
    qputenv("HOME", folder_.filePath(QStringLiteral("home")).toLocal8Bit());
    QVERIFY(state_folder().startsWith(folder_.path()));
    QVERIFY(user_settings().fileName().startsWith(folder_.path()));
}

void QuickWorkWindow::init() {
    QDir(state_folder()).removeRecursively();
    user_settings().clear();
    start();
}

void QuickWorkWindow::start() {
    window_.reset();
    apply(ThemeChoice::light, false, *qApp);
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->keep_between_runs();
    window_->show();
    window_->offer_to_go_on();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
}

void QuickWorkWindow::cleanup() { window_.reset(); }

void QuickWorkWindow::shows_rules_as_chips() {
    open(QStringLiteral("squeezenet"));
    QVERIFY(strip().isHidden());
    const QString latency = window_->view<LatencyReadout>()->latency()->text();
    pin(0);
    settle();
    Rules rules = workbench().rules();
    rules.bans.insert(other(5));
    workbench().set_rules(rules);
    settle();
    QCOMPARE(strip().chips().size(), std::size_t{2});
    QVERIFY(strip().chips()[0]->isVisible() && strip().chips()[1]->isVisible());
    QVERIFY(strip().chips()[0]->text().contains(text(layer_name(0))));
    QCOMPARE(strip().chips()[1]->text(), text(*rules.bans.begin()));
    QVERIFY(window_->view<GraphView>()->is_pinned(0) && !window_->view<GraphView>()->is_pinned(1));
    picture("rules.png");
    // A click selects the layer, the cross lifts the rule.
    QTest::mouseClick(strip().chips()[0], Qt::LeftButton, {}, QPoint(40, 8));
    QCOMPARE(workbench().layer(), 0);
    QTest::mouseClick(strip().chips()[1], Qt::LeftButton, {}, strip().chips()[1]->cross());
    QVERIFY(workbench().rules().bans.empty());
    QCOMPARE(strip().chips().size(), std::size_t{1});
    // By keyboard: from the slider, and Delete.
    settle();
    window_->view<BudgetBar>()->slider()->setFocus();
    QTest::keyClick(window_->view<BudgetBar>()->slider(), Qt::Key_Tab);
    QVERIFY(strip().chips()[0]->hasFocus());
    QTest::keyClick(strip().chips()[0], Qt::Key_Delete);
    QVERIFY(workbench().rules() == Rules{});
    QVERIFY(strip().isHidden() && !window_->view<GraphView>()->is_pinned(0));
    settle();
    QCOMPARE(window_->view<LatencyReadout>()->latency()->text(), latency);
}

void QuickWorkWindow::keeps_many_rules_in_one_line() {
    open(QStringLiteral("squeezenet"));
    Rules rules;
    for (int layer = 0; layer < 20; layer++)
        if (!other(layer).empty()) rules.pins[layer_name(layer)] = other(layer);
    workbench().set_rules(rules);
    settle();
    const auto visible = std::count_if(strip().chips().begin(), strip().chips().end(),
                                       [](const RuleChip* chip) { return chip->isVisible(); });
    QVERIFY(visible > 0 && visible < static_cast<int>(rules.pins.size()));
    QVERIFY(strip().more()->isVisible());
    QVERIFY(strip().rect().contains(strip().more()->geometry()));
    // All of the line is theirs where there is nothing else to say in it.
    QVERIFY(strip().width() > window_->view<BudgetBar>()->width() * 9 / 10);
    picture("many-rules.png");
    QMenu* menu = strip().more()->menu();
    QCOMPARE(lines(menu).size(), static_cast<int>(rules.pins.size()) + 2);
    menu->actions().front()->trigger();
    QCOMPARE(workbench().rules().pins.size(), rules.pins.size() - 1);
    lines(menu);
    menu->actions().back()->trigger();
    QVERIFY(workbench().rules() == Rules{});
}

void QuickWorkWindow::never_replaces_what_is_typed() {
    open(QStringLiteral("squeezenet"));
    QLineEdit& entry = *window_->view<BudgetBar>()->entry();
    QLineEdit& deadline = *window_->view<BudgetBar>()->deadline();
    workbench().set_budget(33'000'000);
    entry.setFocus();
    entry.selectAll();
    // A proof ends, and more: what is selected to be typed over stays selected.
    window_->view<BudgetBar>()->refresh();
    emit workbench().answer_changed();
    QCOMPARE(entry.selectedText(), entry.text());
    QTest::keyClicks(&entry, QStringLiteral("1000"));
    workbench().set_budget(44'000'000);
    emit workbench().answer_changed();
    QCOMPARE(entry.text(), QStringLiteral("1000"));
    entry.setCursorPosition(1);
    emit workbench().answer_changed();
    QCOMPARE(entry.cursorPosition(), 1);
    QTest::keyClick(&entry, Qt::Key_Return);
    QCOMPARE(workbench().budget().value(), std::int64_t{1000});
    // What cannot be taken stays to be mended, until there is another value.
    deadline.setFocus();
    QTest::keyClicks(&deadline, QStringLiteral("soon"));
    QTest::keyClick(&deadline, Qt::Key_Tab);
    emit workbench().answer_changed();
    QCOMPARE(deadline.text(), QStringLiteral("soon"));
    workbench().set_deadline(5'000'000'000);
    QVERIFY2(deadline.text().startsWith(QLatin1Char('5')), qPrintable(deadline.text()));
}

void QuickWorkWindow::obeys_shortcuts_in_text_fields() {
    open(QStringLiteral("tiny"));
    Claims claims;
    QLineEdit& entry = *window_->view<BudgetBar>()->entry();
    for (QWidget* field : std::initializer_list<QWidget*>{
             &entry, window_->view<BudgetBar>()->deadline(), window_->view<LayerPage>()->filter(),
             window_->view<BudgetBar>()->kind(), window_->view<LayerPage>()->view(),
             window_->view<FormulationPage>()->text()}) {
        field->installEventFilter(&claims);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
        auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
        QVERIFY2(dialog, field->metaObject()->className());
        dialog->close();
        field->removeEventFilter(&claims);
    }
    const auto* quit = window_->findChild<QAction*>(QStringLiteral("quit"));
    QCOMPARE(quit->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Q));
    // Keys for editing stay the field's.
    entry.setFocus();
    QTest::keyClicks(&entry, QStringLiteral("8 MiB"));
    QTest::keyClick(&entry, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(entry.selectedText(), entry.text());
    QTest::keyClick(&entry, Qt::Key_Backspace);
    QVERIFY(entry.text().isEmpty());
}

void QuickWorkWindow::goes_on_after_a_crash() {
    const mode_t mask = ::umask(0);
    const auto restore = qScopeGuard([&] { ::umask(mask); });
    open(QStringLiteral("squeezenet"));
    workbench().set_budget(workbench().frontier()->points[1].memory_bytes);
    pin(0);
    settle();
    const Session asked = workbench().session();
    QTRY_VERIFY(
        !QDir(state_folder() + QStringLiteral("/work")).entryList({QStringLiteral("*.taso")}).isEmpty());
    QTest::qWait(150);
    // Nobody else may look or write into it, nor beside it, where the record of trusted plans stands.
    for (const QString& place : {state_folder(), state_folder() + QStringLiteral("/work")})
        QCOMPARE(static_cast<int>(std::filesystem::status(place.toStdString()).permissions()), 0700);
    // No close event: as after a kill.
    start();
    QVERIFY(window_->go_on_bar()->isVisible());
    QVERIFY(window_->go_on_bar()->words()->text().contains(QStringLiteral("squeezenet")));
    picture("go-on.png");
    QTest::mouseClick(window_->go_on_bar()->go_on_button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    settle();
    QVERIFY(workbench().session().pins == asked.pins);
    QCOMPARE(workbench().budget(), asked.budget);
    QVERIFY(window_->go_on_bar()->isHidden());
    // Nothing of it is on offer while it is open.
    QVERIFY(KeptWork::left().empty());
    // An orderly close, at once after a change, with something typed.
    QLineEdit& entry = *window_->view<BudgetBar>()->entry();
    entry.setFocus();
    entry.selectAll();
    QTest::keyClicks(&entry, QStringLiteral("77 KiB"));
    QVERIFY(window_->close());
    window_.reset();
    QCOMPARE(KeptWork::left().size(), std::size_t{1});
    QCOMPARE(KeptWork::left()[0].session.budget.value(), std::int64_t{77} * 1024);
    QVERIFY(KeptWork::left()[0].session.pins == asked.pins);
}

void QuickWorkWindow::keeps_the_changes_of_a_named_session() {
    open(QStringLiteral("tiny"));
    const QString file = folder_.filePath(QStringLiteral("mine.taso"));
    workbench().save_session(file);
    workbench().set_budget(std::int64_t{1} << 30);
    QVERIFY(window_->isWindowModified());
    // Nothing is asked, nothing is lost.
    QVERIFY(window_->close());
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!load_session(file.toStdString()).budget);
    start();
    QVERIFY(window_->go_on_bar()->words()->text().contains(QStringLiteral("mine.taso")));
    // Opened by its name, the file is as it was saved; its changes are offered.
    open(file);
    QVERIFY(!workbench().budget() && !window_->isWindowModified());
    QVERIFY(window_->go_on_bar()->isVisible());
    QTest::mouseClick(window_->go_on_bar()->go_on_button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().budget(), long_ms);
    QCOMPARE(workbench().session_file(), file);
    QVERIFY(window_->isWindowModified());
}

void QuickWorkWindow::keeps_the_work_of_another_network() {
    open(QStringLiteral("squeezenet"));
    pin(0);
    const auto pins = workbench().rules().pins;
    open(QStringLiteral("tiny"));
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(workbench().rules() == Rules{});
    QMenu* menu = menu_named(*window_, QStringLiteral("&Go on with"));
    QVERIFY(lines(menu).size() == 1 && lines(menu)[0].startsWith(QLatin1String("squeezenet, pins: 1")));
    menu->actions()[0]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!workbench().rules().pins.empty(), long_ms);
    QVERIFY(workbench().rules().pins == pins);
    // Opened anew, it begins without pins, and those are offered.
    open(QStringLiteral("squeezenet"));
    QTRY_VERIFY(workbench().rules() == Rules{});
    QTRY_VERIFY(window_->go_on_bar()->isVisible());
    QCOMPARE(KeptWork::left().size(), std::size_t{1});
}

void QuickWorkWindow::goes_back_to_work_without_keeping_it_twice() {
    open(QStringLiteral("squeezenet"));
    pin(0);
    const auto pins = workbench().rules().pins;
    open(QStringLiteral("tiny"));
    workbench().set_budget(1'000'000);
    for (int i = 0; i < 2; i++) {
        for (int step = 0; step < 2; step++) QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(workbench().rules().pins == pins, long_ms);
        // What is open again is not on offer.
        QVERIFY(window_->go_on_bar()->isHidden());
        for (int step = 0; step < 2; step++) QTest::keyClick(window_.get(), Qt::Key_Y, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(workbench().budget() && !workbench().is_opening(), long_ms);
    }
    settle();
    window_.reset();
    QCOMPARE(KeptWork::left().size(), std::size_t{2});
}

void QuickWorkWindow::keeps_windows_apart() {
    open(QStringLiteral("tiny"));
    workbench().set_budget(1'000'000);
    WorkbenchWindow other(false);
    other.keep_between_runs();
    other.show();
    other.open_path(QStringLiteral("tiny"));
    QTRY_VERIFY_WITH_TIMEOUT(other.workbench().document(), long_ms);
    other.workbench().set_budget(2'000'000);
    other.close();
    window_->close();
    window_.reset();
    std::set<std::int64_t> budgets;
    for (const KeptWork::Left& work : KeptWork::left()) budgets.insert(work.session.budget.value_or(0));
    QVERIFY(budgets.contains(1'000'000));
    // The other one has its own still open.
    QVERIFY(!budgets.contains(2'000'000));
}

void QuickWorkWindow::remembers_recent_ones() {
    open(QStringLiteral("tiny"));
    QMenu* menu = menu_named(*window_, QStringLiteral("Open &recent"));
    QCOMPARE(lines(menu), QStringList{QStringLiteral("tiny")});
    const QString file = folder_.filePath(QStringLiteral("saved & named.taso"));
    for (QAction* action : window_->findChildren<QAction*>(QStringLiteral("save-session"))) action->trigger();
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    dialog->selectFile(file);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
    QTRY_VERIFY(QFileInfo::exists(file));
    QVERIFY(lines(menu)[0].startsWith(QStringLiteral("saved && named.taso")));
    QCOMPARE(last_folder(), folder_.path());
    menu->actions()[0]->trigger();
    QTRY_COMPARE(workbench().session_file(), file);
}

void QuickWorkWindow::checks_what_is_open() {
    open(QStringLiteral("squeezenet"));
    const auto checked = [this](const char* title) {
        QStringList all;
        QMenu* menu = menu_named(*window_, QString::fromLatin1(title));
        emit menu->aboutToShow();
        for (const QAction* action : menu->actions())
            if (action->isChecked()) all << action->text();
        return all;
    };
    QCOMPARE(checked("&Network"), QStringList{QStringLiteral("squeezenet")});
    QCOMPARE(checked("&Profile"), QStringList{QStringLiteral("cortex-a15 (estimated)")});
    // A choice that comes to nothing leaves the mark where it is.
    window_->open_path(QStringLiteral("/nowhere/none.network.json"));
    QTRY_VERIFY(window_->messages()->isVisible());
    QCOMPARE(checked("&Network"), QStringList{QStringLiteral("squeezenet")});
    // As --theme does.
    window_->set_theme(ThemeChoice::dark);
    QVERIFY(checked("&View").contains(QStringLiteral("&Dark theme")));
}

void QuickWorkWindow::keeps_the_arrangement() {
    window_->resize(1111, 777);
    auto* body = window_->findChild<QSplitter*>(QStringLiteral("body"));
    QVERIFY(body);
    body->setSizes({500, 600});
    const QList<int> sizes = body->sizes();
    window_->findChild<QAction*>(QStringLiteral("theme-dark"))->trigger();
    QVERIFY(window_->close());
    start();
    QCOMPARE(window_->size(), QSize(1111, 777));
    QCOMPARE(window_->findChild<QSplitter*>(QStringLiteral("body"))->sizes(), sizes);
    QVERIFY(window_->findChild<QAction*>(QStringLiteral("theme-dark"))->isChecked());
    QVERIFY(window_->palette().color(QPalette::Window).lightness() < 60);
    apply(ThemeChoice::light, false, *qApp);
}

void QuickWorkWindow::exports_for_another_machine() {
    open(QStringLiteral("tiny"));
    window_->ask_export();
    auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    QVERIFY(dialog->consequence()->text().contains(QStringLiteral("cortex-a15")));
    QVERIFY(!dialog->open_button()->isVisible());
    // A failure's red is gone while something is written.
    dialog->folder()->setText(QStringLiteral("/proc/nowhere/plan"));
    QTest::mouseClick(dialog->export_button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!workbench().is_exporting(), long_ms);
    QCOMPARE(tone_of(dialog->outcome()), Tone::fault);
    QVERIFY(has_red_words(dialog->outcome()) && dialog->progress()->isHidden());
    QVERIFY(dialog->export_button()->isDefault() && dialog->export_button()->hasFocus());
    dialog->target()->setFocus();
    const int row = dialog->target()->findText(QStringLiteral("Any machine with avx2"));
    QVERIFY(row > 0 && dialog->target()->findText(QStringLiteral("cortex-a53")) > 0);
    // The planned one is there once.
    QCOMPARE(dialog->target()->findText(QStringLiteral("cortex-a15")), -1);
    while (dialog->target()->currentIndex() != row) QTest::keyClick(dialog->target(), Qt::Key_Down);
    QVERIFY2(dialog->consequence()->text().contains(QStringLiteral("elsewhere")),
             qPrintable(dialog->consequence()->text()));
    QVERIFY(dialog->consequence()->text().startsWith(QStringLiteral("Built for any machine with avx2.")));
    dialog->weights()->setFocus();
    QTest::keyClick(dialog->weights(), Qt::Key_End);
    const QString plan = folder_.filePath(QStringLiteral("elsewhere-plan"));
    dialog->folder()->setText(plan);
    QTest::mouseClick(dialog->export_button(), Qt::LeftButton);
    QCOMPARE(tone_of(dialog->outcome()), Tone::plain);
    QVERIFY(!has_red_words(dialog->outcome()) && dialog->progress()->isVisible());
    QVERIFY(!dialog->target()->isEnabled() && dialog->cancel_button()->hasFocus());
    QTRY_VERIFY_WITH_TIMEOUT(!workbench().is_exporting(), long_ms);
    QVERIFY2(tone_of(dialog->outcome()) == Tone::good, qPrintable(dialog->outcome()->text()));
    keep_picture(*dialog, "export.png");
    QVERIFY(read_file((plan + QStringLiteral("/plan.json")).toStdString()).find("avx2") != std::string::npos);
    QVERIFY(read_file((plan + QStringLiteral("/weights.c")).toStdString()).find("incbin") !=
            std::string::npos);
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take_url");
    QTest::mouseClick(dialog->open_button(), Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(opened_.toLocalFile(), plan);
    // Again to the same folder, and no: that is no fault. The next plan is offered a place beside it.
    QTest::mouseClick(dialog->export_button(), Qt::LeftButton);
    QTest::mouseClick(dialog->cancel_button(), Qt::LeftButton);
    QVERIFY(!workbench().is_exporting());
    QCOMPARE(tone_of(dialog->outcome()), Tone::plain);
    QCOMPARE(last_folder(), folder_.path());
    dialog->close();
}

void QuickWorkWindow::follows_no_compiler_of_a_session() {
    const QString network = QStringLiteral(TASO_SOURCE_DIR "/tests/support/three_layers.network.json");
    const QString profile = folder_.filePath(QStringLiteral("theirs.profile.json"));
    const CommandResult timed =
        taso_command({QStringLiteral("profile"), network, QStringLiteral("--repeats"), QStringLiteral("1"),
                      QStringLiteral("--only"), QStringLiteral("direct"), QStringLiteral("-o"), profile});
    QVERIFY2(timed.code == 0, timed.error);
    const QString ran = folder_.filePath(QStringLiteral("run-by-theirs"));
    const std::string theirs = folder_.filePath(QStringLiteral("theirs.sh")).toStdString();
    write_file(theirs, "#!/bin/sh\ntouch '" + ran.toStdString() + "'\n", 0700);
    Json times = read_json_value(profile.toStdString());
    times["board"]["compiler"] = theirs + "\n\t$(shell touch '" + ran.toStdString() + "')";
    times["board"]["flags"] = "-B.";
    write_json(profile.toStdString(), times);
    Session session;
    session.network = network.toStdString();
    session.profile = profile.toStdString();
    const QString file = folder_.filePath(QStringLiteral("theirs.taso"));
    save_session(session, file.toStdString());

    open(file);
    settle();
    window_->ask_export();
    auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    const QString plan = folder_.filePath(QStringLiteral("plan of theirs"));
    dialog->folder()->setText(plan);
    QTest::mouseClick(dialog->export_button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!workbench().is_exporting(), long_ms);
    const QString said = dialog->outcome()->text();
    QVERIFY2(tone_of(dialog->outcome()) == Tone::good && said.contains(QStringLiteral("theirs.sh")) &&
                 said.contains(QStringLiteral("-B.")) && said.contains(QStringLiteral("was not followed")),
             qPrintable(said));
    for (const char* name : {"Makefile", "CMakeLists.txt", "README.md", "plan.json"})
        QVERIFY2(read_file((plan + QLatin1Char('/') + QLatin1String(name)).toStdString()).find("theirs.sh") ==
                     std::string::npos,
                 name);
    QVERIFY(!QFile::exists(ran));
    dialog->close();
}

}  // namespace taso

QTEST_MAIN(taso::QuickWorkWindow)
#include "quick_work_window.moc"
