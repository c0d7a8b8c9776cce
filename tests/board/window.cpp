// SPDX-License-Identifier: GPL-3.0-or-later
// The window's page of boards driven by mouse and keyboard, with a real sshd and an emulated Cortex-A15
// behind it: settings, connection, times, plans, and what each fault says.
#include <QApplication>
#include <QHeaderView>
#include <QMenuBar>
#include <QMessageBox>
#include <QScrollArea>

#include "board/board_file.h"
#include "boards/boards_window.h"
#include "profile/profile.h"
#include "support/patience.h"
#include "support/test_sshd.h"
#include "window/main_window.h"
#include "words/numbers.h"
#include "words/translation.h"

namespace taso {

namespace {

constexpr int prompt_ms = 4'000;

void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }

void type(QWidget* field, const QString& words) {
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    if (words.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    else
        QTest::keyClicks(field, words);
}

void check_only(QListWidget* list, const QStringList& wanted) {
    for (int row = 0; row < list->count(); row++) {
        QListWidgetItem* item = list->item(row);
        const bool want = wanted.contains(item->text());
        if ((item->checkState() == Qt::Checked) == want) continue;
        list->setCurrentItem(item);
        QTest::keyClick(list, Qt::Key_Space);
    }
}

}  // namespace

class BoardWindow : public QObject {
    Q_OBJECT

    std::unique_ptr<TestSshd> sshd_;
    std::unique_ptr<WorkbenchWindow> window_;
    QTemporaryDir dir_;

    BoardsWindow* boards() const { return window_->boards(); }
    QString file(const char* name) const { return dir_.filePath(QString::fromLatin1(name)); }
    bool free() { return boards()->work().task() == BoardWork::Task::none; }
    QLineEdit* line(const char* name) const {
        return qobject_cast<QLineEdit*>(boards()->form()->field(QString::fromLatin1(name)));
    }
    QLabel* words(const char* name) const { return boards()->form()->words(QString::fromLatin1(name)); }

    void open_boards(const char* action) {
        for (QAction* menu : window_->menuBar()->actions())
            for (QAction* entry : menu->menu()->actions())
                if (entry->objectName() == QLatin1String(action)) entry->trigger();
        QVERIFY(boards());
        QVERIFY(QTest::qWaitForWindowExposed(boards()));
        QTRY_VERIFY_WITH_TIMEOUT(boards()->list()->count() > 0, long_ms);
    }
    void pick(const QString& name) {
        QListWidget* list = boards()->list();
        for (int row = 0; row < list->count(); row++)
            if (list->item(row)->text().section(QLatin1Char('\n'), 0, 0) == name)
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                                  list->visualItemRect(list->item(row)).center());
        QCoreApplication::processEvents();
    }
    QString picked() const {
        const QListWidgetItem* item = boards()->list()->currentItem();
        return item ? item->text().section(QLatin1Char('\n'), 0, 0) : QString();
    }
    /// The window on the tiny network, and the page on board `a15`, which `change` may make another.
    void begin(const char* action, const std::function<void(BoardEntry&)>& change = {}) {
        save_board(sshd_->board([&](BoardEntry& entry) {
            entry.board.name = "a15";
            if (change) change(entry);
        }));
        window_->open_path(QStringLiteral("tiny"));
        QTRY_VERIFY_WITH_TIMEOUT(window_->workbench().document() && window_->workbench().answer(), long_ms);
        open_boards(action);
        pick(QStringLiteral("a15"));
        QCOMPARE(picked(), QStringLiteral("a15"));
    }
    void answer_box(QMessageBox::StandardButton answer) {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(box && box->button(answer));
        click(box->button(answer));
    }
    /// Starts timing the open network by few families, many times each, into a file.
    void start_profile(const QString& into, int repeats) {
        BoardProfilePage& page = *boards()->profile_page();
        QCOMPARE(page.networks()->item(0)->text(), QStringLiteral("tiny"));
        QCOMPARE(page.networks()->item(0)->checkState(), Qt::Checked);
        type(page.file(), into);
        type(page.repeats(), QString::number(repeats));
        QVERIFY(page.start_button()->isEnabled());
        click(page.start_button());
        QVERIFY(page.cancel_button()->isEnabled() && !page.start_button()->isEnabled());
        QVERIFY(!boards()->list()->isEnabled());
    }
    void expect_nothing_left() {
        QTRY_VERIFY_WITH_TIMEOUT(processes::within(sshd_->board_folder().toStdString()).empty(), prompt_ms);
    }
    static std::size_t size_of(const QString& profile) {
        const Profile loaded = load_profile(profile.toStdString(), true);
        return loaded.layers.size() + loaded.transforms.size();
    }

  private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
    }
    void init() {
        sshd_ = std::make_unique<TestSshd>();
        if (!sshd_->is_installed()) QSKIP("sshd is not installed (apt-get install openssh-server)");
        QVERIFY(sshd_->start());
        apply(ThemeChoice::light, false, *qApp);
        window_ = std::make_unique<WorkbenchWindow>(false);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    void cleanup() {
        window_.reset();
        sshd_.reset();
    }

    void describes_a_board();
    void says_what_is_wrong();
    void loses_nothing_that_was_typed();
    void leaves_this_machine_as_it_is();
    void deletes_when_told_twice();
    void works_by_keyboard();
    void tests_the_connection();
    void says_each_fault_data();
    void says_each_fault();
    void asks_how_it_is_reached();
    void cancels_a_test();
    void times_networks_and_goes_on();
    void cancels_timing();
    void shows_what_it_refused();
    void runs_a_plan();
    void shows_why_a_plan_did_not_run();
    void cancels_a_run();
    void checks_times();
    void closes_while_timing();
};

void BoardWindow::describes_a_board() {
    open_boards("boards");
    QCOMPARE(boards()->list()->count(), static_cast<int>(built_in_boards().size()));
    click(boards()->new_button());
    QTest::keyClicks(line("name"), QStringLiteral("my board"));
    type(line("host"), QStringLiteral("someone@board.example:2222"));
    type(line("identity"), QStringLiteral("/home/someone/a key"));
    type(line("folder"), QStringLiteral("it's; a place"));
    type(line("runner"), QStringLiteral("sh \"two words\""));
    type(line("cpus"), QStringLiteral("0-1"));
    type(line("l2_bytes"), QStringLiteral("1.5 MiB"));
    type(boards()->form()->field(QStringLiteral("cores")), QStringLiteral("2"));
    type(boards()->form()->field(QStringLiteral("threads")), QStringLiteral("2"));
    QVERIFY(boards()->save_button()->isEnabled());
    click(boards()->save_button());
    QTRY_COMPARE(picked(), QStringLiteral("my board"));
    QVERIFY(!boards()->is_modified());
    const BoardEntry saved = find_board_entry("my board");
    QCOMPARE(saved.access.host, std::string("someone@board.example"));
    QCOMPARE(saved.access.port, 2222);
    QCOMPARE(saved.access.identity, std::string("/home/someone/a key"));
    QCOMPARE(saved.access.folder, std::string("it's; a place"));
    QCOMPARE(saved.access.runner, (std::vector<std::string>{"sh", "two words"}));
    QCOMPARE(saved.access.cpus, std::string("0-1"));
    QCOMPARE(saved.access.threads, 2);
    QCOMPARE(saved.board.cores, 2);
    QCOMPARE(saved.board.l2_bytes, std::int64_t{3 << 19});

    click(boards()->duplicate_button());
    QCOMPARE(line("name")->text(), QStringLiteral("my board-2"));
    QCOMPARE(line("runner")->text(), QStringLiteral("sh \"two words\""));
    click(boards()->save_button());
    QTRY_COMPARE(picked(), QStringLiteral("my board-2"));
    QVERIFY(find_board_entry("my board-2").access == saved.access);

    // Under another name it is the same board, not one more.
    type(line("name"), QStringLiteral("third"));
    click(boards()->save_button());
    QTRY_COMPARE(picked(), QStringLiteral("third"));
    QCOMPARE(boards()->list()->count(), static_cast<int>(built_in_boards().size()) + 2);
}

void BoardWindow::says_what_is_wrong() {
    struct Case {
        const char *field, *typed, *said;
    };
    constexpr Case cases[] = {{"name", "", "letters, digits"},
                              {"name", "../x", "letters, digits"},
                              {"name", "cortex-a15", "no other board's"},
                              {"name", "host", "no other board's"},
                              {"host", "-oProxyCommand=x", "may not begin with '-'"},
                              {"host", "a b", "no spaces"},
                              {"host", "me@board:99999", "alias of OpenSSH's"},
                              {"folder", "", "may not be empty"},
                              {"l1_bytes", "many", "Write a size"},
                              {"compiler", "-x", "begin with '-'"},
                              {"compiler-there", "-x", "begin with '-'"},
                              {"flags", "-O3 $(x)", "Each flag begins with '-'"},
                              {"runner", "-x", "may not begin with '-'"},
                              {"cpus", "all", "list of CPUs"},
                              {"threads", "4000", "no more threads than cores"},
                              {"clock_mhz", "0", "above 0"}};
    begin("boards");
    for (const Case& one : cases) {
        QLabel* beside = words(one.field);
        const QString before = beside->text();
        const int height = beside->height();
        QWidget* field = boards()->form()->field(QString::fromLatin1(one.field));
        type(field, QString::fromLatin1(one.typed));
        QVERIFY2(beside->text().contains(QLatin1String(one.said)), qPrintable(one.field + beside->text()));
        QVERIFY(beside->property("fault").toBool());
        QVERIFY(!boards()->save_button()->isEnabled());
        // What cannot be right is not tried either.
        boards()->show_page(BoardsWindow::connection);
        click(boards()->connection_page()->test_button());
        QVERIFY(free());
        QVERIFY(boards()->messages()->isVisible() && field->isVisible());
        click(boards()->discard_button());
        QCOMPARE(beside->text(), before);
        // Its line is as high as its words.
        QTRY_COMPARE(beside->height(), height);
        QVERIFY(!boards()->is_modified());
    }
}

void BoardWindow::loses_nothing_that_was_typed() {
    begin("boards");
    type(line("cpus"), QStringLiteral("3"));
    pick(QStringLiteral("cortex-a53"));
    QCOMPARE(picked(), QStringLiteral("a15"));
    answer_box(QMessageBox::Cancel);
    QCOMPARE(line("cpus")->text(), QStringLiteral("3"));
    boards()->close();
    answer_box(QMessageBox::Cancel);
    QVERIFY(boards()->isVisible());
    window_->close();
    answer_box(QMessageBox::Cancel);
    QVERIFY(window_->isVisible());
    pick(QStringLiteral("cortex-a53"));
    answer_box(QMessageBox::Save);
    QTRY_COMPARE(picked(), QStringLiteral("cortex-a53"));
    QCOMPARE(find_board_entry("a15").access.cpus, std::string("3"));
    // Typed on while it is being saved: that is a change.
    pick(QStringLiteral("a15"));
    type(line("cpus"), QStringLiteral("2"));
    click(boards()->save_button());
    QTest::keyClicks(line("cpus"), QStringLiteral(",3"));
    QTRY_COMPARE(find_board_entry("a15").access.cpus, std::string("2"));
    QTest::qWait(200);
    QCOMPARE(line("cpus")->text(), QStringLiteral("2,3"));
    QVERIFY(boards()->is_modified());
    type(line("cpus"), QStringLiteral("3"));
    click(boards()->save_button());
    QTRY_VERIFY(!boards()->is_modified());
    click(boards()->new_button());
    pick(QStringLiteral("a15"));
    answer_box(QMessageBox::Discard);
    QTRY_COMPARE(picked(), QStringLiteral("a15"));
    type(line("cpus"), QStringLiteral("1"));
    click(boards()->discard_button());
    QCOMPARE(line("cpus")->text(), QStringLiteral("3"));
    boards()->close();
    QVERIFY(!boards()->isVisible());
}

void BoardWindow::leaves_this_machine_as_it_is() {
    open_boards("boards");
    pick(QStringLiteral("host"));
    QVERIFY(!line("name")->isEnabled() && !boards()->save_button()->isEnabled());
    QVERIFY(!boards()->delete_button()->isEnabled());
    // A built-in one may have one's own in its place.
    pick(QStringLiteral("cortex-a53"));
    type(line("host"), QStringLiteral("board"));
    click(boards()->save_button());
    QTRY_VERIFY(boards()->delete_button()->isEnabled());
    QCOMPARE(boards()->list()->count(), static_cast<int>(built_in_boards().size()));
    QVERIFY(!find_board_entry("cortex-a53").file.empty());
}

void BoardWindow::deletes_when_told_twice() {
    begin("boards");
    click(boards()->delete_button());
    answer_box(QMessageBox::Cancel);
    QVERIFY(!find_board_entry("a15").file.empty());
    click(boards()->delete_button());
    auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    QVERIFY(box);
    for (QAbstractButton* button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::DestructiveRole) click(button);
    QTRY_COMPARE(boards()->list()->count(), static_cast<int>(built_in_boards().size()));
    QVERIFY_THROWS_EXCEPTION(Error, find_board_entry("a15"));
}

void BoardWindow::works_by_keyboard() {
    begin("boards");
    QTest::keyClick(boards(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(boards()->connection_page()->isVisible());
    boards()->connection_page()->test_button()->setFocus();
    QTest::keyClick(boards()->connection_page()->test_button(), Qt::Key_Space);
    QVERIFY(!free());
    QTRY_VERIFY_WITH_TIMEOUT(free(), long_ms);
    QTest::keyClick(boards(), Qt::Key_1, Qt::ControlModifier);
    // Tab reaches every field, the buttons and the tab that is shown, and each has a name.
    std::set<QWidget*> reached;
    boards()->list()->setFocus();
    for (int i = 0; i < 80; i++) {
        QWidget* widget = boards()->focusWidget();
        QVERIFY(widget);
        if (!reached.insert(widget).second) break;
        auto* button = qobject_cast<QAbstractButton*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
        QTest::keyClick(widget, Qt::Key_Tab);
    }
    for (const char* name : {"name", "isa", "cores", "l3_bytes", "host", "port", "runner", "threads"})
        QVERIFY2(reached.contains(boards()->form()->field(QString::fromLatin1(name))), name);
    QVERIFY(reached.contains(boards()->new_button()) &&
            reached.contains(boards()->tab(BoardsWindow::settings)));
    QTest::keyClick(boards(), Qt::Key_Escape);
    QVERIFY(!boards()->isVisible());
}

void BoardWindow::tests_the_connection() {
    begin("test-connection");
    BoardConnectionPage& page = *boards()->connection_page();
    click(page.test_button());
    QVERIFY(page.cancel_button()->isEnabled() && !boards()->form()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(free(), long_ms);
    QVERIFY2(tone_of(page.verdict()) == Tone::good, qPrintable(page.verdict()->text()));
    QCOMPARE(page.verdict()->text(), QStringLiteral("a15 can be used."));
    QVERIFY(page.fact(QStringLiteral("system"))->text().startsWith(QLatin1String("Linux")));
    QVERIFY(page.fact(QStringLiteral("cores"))->text().toInt() >= 1 ||
            page.fact(QStringLiteral("cores"))->text().contains(QLatin1String("MHz")));
    QVERIFY(page.fact(QStringLiteral("memory"))->text().contains(QLatin1String("iB")));
    QVERIFY(page.fact(QStringLiteral("disk"))->text().contains(QLatin1String("iB")));
    QVERIFY(page.fact(QStringLiteral("compiler"))->text().contains(QLatin1String("arm-linux-gnueabihf-gcc")));
    QVERIFY(page.warnings()->text().contains(QLatin1String("emulated")));
    // With other settings, or of another board, it would say nothing.
    boards()->show_page(BoardsWindow::settings);
    type(line("host"), QStringLiteral("elsewhere"));
    QVERIFY(page.verdict()->text().isEmpty());
    QVERIFY(page.fact(QStringLiteral("system"))->parentWidget()->isHidden());
}

void BoardWindow::says_each_fault_data() {
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown host key") << "host key is unknown";
    QTest::newRow("changed host key") << "host key has changed";
    QTest::newRow("refused key") << "refuses your key";
    QTest::newRow("refused connection") << "refuses the connection";
    QTest::newRow("silent server") << "does not answer";
    QTest::newRow("no space") << "no space left";
    QTest::newRow("wrong architecture") << "needs aarch64";
    QTest::newRow("no host of that name") << "no host of that name";
    QTest::newRow("no compiler") << "not installed on this machine";
    QTest::newRow("no runner") << "is not there";
}
void BoardWindow::says_each_fault() {
    QFETCH(QString, said);
    const QString fault = QString::fromLatin1(QTest::currentDataTag());
    const PlainServer silent;
    if (fault == QLatin1String("unknown host key")) sshd_->accept_host_key({});
    if (fault == QLatin1String("changed host key")) sshd_->accept_host_key(QStringLiteral("other_host_key"));
    if (fault == QLatin1String("refused key")) sshd_->authorize(QStringLiteral("stranger_key"));
    if (fault == QLatin1String("refused connection")) sshd_->stop();
    if (fault == QLatin1String("no space")) {
        sshd_->stop();
        QVERIFY(sshd_->start("ForceCommand ulimit -f 40; eval \"$SSH_ORIGINAL_COMMAND\""));
    }
    begin("test-connection", [&](BoardEntry& entry) {
        if (fault == QLatin1String("silent server")) {
            entry.access.host = "127.0.0.1";
            entry.access.port = silent.port();
        }
        if (fault == QLatin1String("wrong architecture")) {
            entry.access.runner.clear();
            entry.board.isa = "neon-aarch64";
            entry.board.flags = "-O3";
        }
        if (fault == QLatin1String("no host of that name")) entry.access.host = "no-such-host.invalid";
        if (fault == QLatin1String("no compiler")) entry.board.compiler = "no-such-gcc";
        if (fault == QLatin1String("no runner")) entry.access.runner = {"no-such-emulator"};
    });
    BoardConnectionPage& page = *boards()->connection_page();
    click(page.test_button());
    QTRY_VERIFY_WITH_TIMEOUT(free(), long_ms);
    QVERIFY2(page.verdict()->text().contains(said), qPrintable(page.verdict()->text()));
    QVERIFY(page.verdict()->text().startsWith(QLatin1String("a15")));
    QVERIFY(tone_of(page.verdict()) == Tone::fault && page.verdict()->isVisible());
}

void BoardWindow::asks_how_it_is_reached() {
    open_boards("test-connection");
    pick(QStringLiteral("cortex-a72"));
    click(boards()->connection_page()->test_button());
    QVERIFY(free());
    QVERIFY(boards()->messages()->sentence().contains(QLatin1String("how cortex-a72 is reached")));
    QVERIFY(line("host")->hasFocus());
}

void BoardWindow::cancels_a_test() {
    const PlainServer silent;
    begin("test-connection", [&](BoardEntry& entry) {
        entry.access.host = "127.0.0.1";
        entry.access.port = silent.port();
    });
    BoardConnectionPage& page = *boards()->connection_page();
    click(page.test_button());
    QTest::qWait(200);
    click(page.cancel_button());
    QVERIFY(free());
    QCOMPARE(page.verdict()->text(), QStringLiteral("The test was cancelled."));
    // Another begins at once, and the cancelled one is not heard of again.
    boards()->show_page(BoardsWindow::settings);
    type(line("host"), QStringLiteral("board"));
    type(boards()->form()->field(QStringLiteral("port")), QStringLiteral("0"));
    boards()->show_page(BoardsWindow::connection);
    click(page.test_button());
    QTRY_VERIFY_WITH_TIMEOUT(free(), long_ms);
    QCOMPARE(page.verdict()->text(), QStringLiteral("a15 can be used."));
}

void BoardWindow::times_networks_and_goes_on() {
    begin("profile-networks");
    BoardProfilePage& page = *boards()->profile_page();
    QVERIFY(page.file()->text().endsWith(QLatin1String("a15.emulated.profile.json")));
    check_only(page.families(), {});
    QVERIFY(!page.start_button()->isEnabled());
    check_only(page.families(), {QStringLiteral("direct"), QStringLiteral("im2row"),
                                 QStringLiteral("max pool"), QStringLiteral("winograd")});
    const QString profile = file("tiny.profile.json");
    start_profile(profile, 3);
    QTRY_VERIFY_WITH_TIMEOUT(page.figures()->rowCount() >= 3 || free(), long_ms);
    QVERIFY2(!free(), qPrintable(page.outcome()->text()));
    QVERIFY(page.progress()->maximum() > 10 && page.progress()->value() >= 3);
    QVERIFY(page.now()->text().startsWith(QLatin1String("timing tiny")));
    QVERIFY2(page.left()->text().contains(QLatin1String(" left")), qPrintable(page.left()->text()));
    QCOMPARE(page.figures()->item(0, 4)->text(), QStringLiteral("emulated"));

    // In German, as the sentence is joined of two.
    install_translation(*qApp, QLocale(QLocale::German));
    sshd_->cut_links();
    QTRY_VERIFY_WITH_TIMEOUT(free(), long_ms);
    for (QTranslator* translator : qApp->findChildren<QTranslator*>()) delete translator;
    QLocale::setDefault(QLocale::c());
    const int shown = page.figures()->rowCount();
    QVERIFY2(page.outcome()->text().contains(QStringLiteral(" %1 neue Zeiten sind ").arg(shown)) &&
                 page.outcome()->text().count(QLatin1String("neue Zeiten")) == 1 &&
                 !page.outcome()->text().contains(QLatin1Char('?')),
             qPrintable(page.outcome()->text()));
    QVERIFY(tone_of(page.outcome()) == Tone::fault && page.outcome()->isVisible());
    QCOMPARE(page.start_button()->text(), QStringLiteral("&Fortsetzen"));
    QVERIFY(!page.left()->text().contains(QLatin1String("noch")));
    QCOMPARE(size_of(profile), static_cast<std::size_t>(shown));
    expect_nothing_left();

    click(page.start_button());
    QTRY_VERIFY_WITH_TIMEOUT(free(), long_ms);
    QVERIFY2(tone_of(page.outcome()) == Tone::good, qPrintable(page.outcome()->text()));
    QVERIFY2(page.outcome()->text().contains(QStringLiteral("%1 kept from before").arg(shown)),
             qPrintable(page.outcome()->text()));
    QVERIFY(page.outcome()->text().contains(QLatin1String("emulated")));
    QCOMPARE(page.progress()->value(), page.progress()->maximum());
    QVERIFY(size_of(profile) > static_cast<std::size_t>(shown));
    // Alone a kernel runs once; in place each is met as often as asked for, but the slow ones.
    bool pooled = false;
    for (int row = 0; row < page.figures()->rowCount(); row++) {
        const auto shown_in = [&](int column) { return page.figures()->item(row, column)->text(); };
        const bool once = shown_in(3) == QLatin1String("1");
        QCOMPARE(shown_in(2).contains(QLatin1Char('%')), !once);
        if (shown_in(0).endsWith(QLatin1String(", alone")))
            QVERIFY(once);
        else
            pooled = pooled || shown_in(3).toInt() >= 3;
    }
    QVERIFY(pooled);

    // In the window the times stay marked.
    QVERIFY(page.use_button()->isVisible());
    click(page.use_button());
    const auto of_board = [&] {
        const auto& document = window_->workbench().document();
        return document->profile && document->profile->board.name == "a15 (emulated)" &&
               window_->workbench().answer();
    };
    QTRY_VERIFY_WITH_TIMEOUT(of_board(), long_ms);
    Rules rules;
    for (int row = 0; row < page.figures()->rowCount(); row++) {
        const QStringList parts = page.figures()->item(row, 0)->text().split(QLatin1Char(' '));
        for (const ProblemLayer& layer : window_->workbench().problem()->layers)
            if (parts.size() == 3 && parts[1] == text(layer.name))
                rules.pins[layer.name] = parts[2].toStdString();
    }
    QVERIFY(!rules.pins.empty());
    window_->workbench().set_rules(rules);
    QTRY_VERIFY_WITH_TIMEOUT(window_->workbench().shown().emulated, long_ms);
    QVERIFY2(window_->messages()->sentence().contains(QLatin1String("emulator")),
             qPrintable(window_->messages()->sentence()));
    // Another board's times are refused, in a sentence.
    window_->workbench().open_profile(profile);
    QTRY_VERIFY(window_->messages()->sentence().contains(QLatin1String("say nothing about a board")));
}

void BoardWindow::cancels_timing() {
    begin("profile-networks");
    BoardProfilePage& page = *boards()->profile_page();
    const QString profile = file("cancelled.profile.json");
    start_profile(profile, 50);
    QTRY_VERIFY_WITH_TIMEOUT(page.figures()->rowCount() >= 2 || free(), long_ms);
    QVERIFY(!processes::within(sshd_->board_folder().toStdString()).empty());
    QElapsedTimer timer;
    timer.start();
    click(page.cancel_button());
    expect_nothing_left();
    QTRY_VERIFY_WITH_TIMEOUT(free(), prompt_ms);
    QVERIFY2(timer.elapsed() < prompt_ms, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(page.outcome()->text().startsWith(QLatin1String("Cancelled:")),
             qPrintable(page.outcome()->text()));
    QVERIFY(page.outcome()->text().contains(QString::number(size_of(profile))));
    QCOMPARE(page.start_button()->text(), QStringLiteral("&Go on"));
}

void BoardWindow::shows_what_it_refused() {
    sshd_->write("liar",
                 "#!/bin/sh\n"
                 "echo '{\"profiler\": 2, \"isa\": \"neon-armv7\", \"emulated\": true, \"bandwidth\": 1}'\n"
                 "if mkdir told 2>/dev/null; then\n"
                 "echo '{\"call\": 0, \"ns\": 5, \"error\": 0}'\n"
                 "echo '{\"call\": 99999, \"ns\": 6, \"error\": 0}'\n"
                 "fi\n"
                 "echo '{\"finished\": 1}'\n");
    begin("profile-networks", [&](BoardEntry& entry) {
        entry.access.host.clear();  // it is asked for what it does not tell again and again
        entry.access.runner = {"sh", sshd_->path("liar").toStdString()};
    });
    BoardProfilePage& page = *boards()->profile_page();
    start_profile(file("lied.profile.json"), 1);
    QTRY_VERIFY_WITH_TIMEOUT(free(), long_ms);
    QVERIFY2(page.notices()->isVisible() && page.notices()->text().contains(QLatin1String("99999")),
             qPrintable(page.notices()->text()));
    QVERIFY2(page.outcome()->text().contains(QLatin1String("Refused replies: 1.")),
             qPrintable(page.outcome()->text()));
}

void BoardWindow::runs_a_plan() {
    begin("run-on-board");
    BoardRunPage& page = *boards()->run_page();
    QFont bold = page.steps()->horizontalHeader()->font();
    bold.setBold(true);
    for (int column = 0; column < page.steps()->columnCount(); column++)
        QVERIFY(page.steps()->columnWidth(column) >=
                QFontMetrics(bold).horizontalAdvance(page.steps()->horizontalHeaderItem(column)->text()) +
                    20);
    type(page.folder(), file("a plan"));
    click(page.run_button());
    QVERIFY(page.cancel_button()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(free(), long_ms);
    QVERIFY2(tone_of(page.outcome()) == Tone::good, qPrintable(page.outcome()->text()));
    QVERIFY(page.outcome()->text().contains(QLatin1String("right")) &&
            page.outcome()->text().contains(QLatin1String("emulated")));
    const int last = page.steps()->rowCount() - 1;
    QVERIFY(last >= 3);
    QCOMPARE(page.steps()->item(last, 0)->text(), QStringLiteral("Total"));
    const FrontierPoint* answer = window_->workbench().answer();
    QCOMPARE(page.steps()->item(last, 2)->text(), time_text(answer->latency_ns));
    QCOMPARE(page.figure(QStringLiteral("predicted"))->text(), time_text(answer->latency_ns));
    QVERIFY(page.figure(QStringLiteral("measured"))->text().contains(QLatin1String("emulated")));
    QVERIFY(page.figure(QStringLiteral("arena"))->text().endsWith(QLatin1String("as stated")));
    QVERIFY(page.figure(QStringLiteral("error"))->text().toDouble() < 1e-3);
    QVERIFY(QFile::exists(file("a plan/plan.json")));

    // The run becomes A, and the plan that it is of is held against it.
    QVERIFY(page.compare_button()->isVisible());
    click(page.compare_button());
    const KeptPlans& kept = window_->workbench().kept_plans();
    QVERIFY(kept.a() && kept.a()->ledger.measured && !kept.a()->session);
    QTRY_VERIFY_WITH_TIMEOUT(kept.difference(), long_ms);
    for (const DifferenceRow& row : kept.difference()->rows)
        QVERIFY2(!row.is_changed(),
                 (name_of(row) + ": " + row.a.primitive + " " + row.a.layouts + " " + row.a.rows.text() +
                  ", " + row.b.primitive + " " + row.b.layouts + " " + row.b.rows.text())
                     .c_str());
    QCOMPARE(kept.difference()->ns, answer->latency_ns - kept.a()->ledger.latency_ns);

    type(page.file(), file("cortex-a15.profile.json"));
    click(page.keep_button());
    QTRY_VERIFY(free());
    QVERIFY2(page.kept()->text().contains(QLatin1String("cannot bear the name of a board")),
             qPrintable(page.kept()->text()));
    type(page.file(), file("kept.profile.json"));
    click(page.keep_button());
    QTRY_VERIFY(free());
    QVERIFY2(tone_of(page.kept()) == Tone::good, qPrintable(page.kept()->text()));
    QVERIFY(load_profile(file("kept.profile.json").toStdString(), true).is_emulated());
    QVERIFY(page.use_button()->isVisible());
    click(page.use_button());
    QTRY_VERIFY_WITH_TIMEOUT(window_->workbench().document()->profile->is_emulated(), long_ms);
    expect_nothing_left();
}

void BoardWindow::shows_why_a_plan_did_not_run() {
    sshd_->write("liar", "#!/bin/sh\necho '{\"ok\": true}'\n");
    begin("run-on-board", [&](BoardEntry& entry) {
        entry.access.runner = {"sh", sshd_->path("liar").toStdString()};
    });
    BoardRunPage& page = *boards()->run_page();
    click(page.run_button());
    QTRY_VERIFY_WITH_TIMEOUT(free(), long_ms);
    QVERIFY2(page.outcome()->text().contains(QLatin1String("no report")), qPrintable(page.outcome()->text()));
    QVERIFY(tone_of(page.outcome()) == Tone::fault && page.keep_button()->parentWidget()->isHidden());
}

void BoardWindow::cancels_a_run() {
    begin("run-on-board", [&](BoardEntry& entry) { entry.access.runner = {"sh", "-c", "sleep 600", "sh"}; });
    BoardRunPage& page = *boards()->run_page();
    click(page.run_button());
    QTRY_VERIFY_WITH_TIMEOUT(page.stage()->text() == QString::fromUtf8("running …") || free(), long_ms);
    QVERIFY2(!free(), qPrintable(page.outcome()->text()));
    QTRY_VERIFY_WITH_TIMEOUT(!processes::within(sshd_->board_folder().toStdString()).empty(), long_ms);
    // The keyboard goes from what starts it to what stops it, and back.
    QVERIFY(page.cancel_button()->hasFocus());
    click(page.cancel_button());
    QVERIFY(free() && page.run_button()->hasFocus());
    QCOMPARE(page.outcome()->text(), QStringLiteral("The run was cancelled."));
    expect_nothing_left();
    QCOMPARE(page.steps()->rowCount(), 0);
}

void BoardWindow::checks_times() {
    begin("check-times");
    BoardCheckPage& page = *boards()->check_page();
    QVERIFY2(page.note()->text().contains(QLatin1String("emulator")), qPrintable(page.note()->text()));
    page.plans()->setValue(1);
    click(page.start_button());
    QTRY_VERIFY_WITH_TIMEOUT(free(), long_ms);
    QVERIFY2(tone_of(page.outcome()) == Tone::plain, qPrintable(page.outcome()->text()));
    QCOMPARE(page.rows()->rowCount(), 2);
    QVERIFY(page.outcome()->text().startsWith(QLatin1String("tiny on a15: ")));
    for (const TimedPlan& plan : page.check().plans) QVERIFY(plan.measured_ns > 0);
    expect_nothing_left();
}

void BoardWindow::closes_while_timing() {
    begin("profile-networks");
    start_profile(file("closed.profile.json"), 50);
    QTRY_VERIFY_WITH_TIMEOUT(boards()->profile_page()->figures()->rowCount() >= 1 || free(), long_ms);
    // Closing its window leaves it running; the main window says so, and asks before it stops it.
    QTest::keyClick(boards(), Qt::Key_Escape);
    QVERIFY(boards()->isHidden() && boards()->is_running());
    QTRY_VERIFY(window_->board_job()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(window_->board_job()->words()->text().contains(QLatin1String(" of ")), long_ms);
    QVERIFY(!window_->close());
    answer_box(QMessageBox::Cancel);
    QVERIFY(window_->isVisible() && !free());
    click(window_->board_job()->show_button());
    QVERIFY(boards()->isVisible());
    QTRY_VERIFY(window_->board_job()->isHidden());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!window_->close());
    auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    QVERIFY(box);
    for (QAbstractButton* button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::DestructiveRole) click(button);
    QTRY_VERIFY(!window_->isVisible());
    window_.reset();
    QVERIFY2(timer.elapsed() < prompt_ms, qPrintable(QString::number(timer.elapsed())));
    expect_nothing_left();
    QVERIFY(size_of(file("closed.profile.json")) >= 1);
}

}  // namespace taso

QTEST_MAIN(taso::BoardWindow)
#include "board_window.moc"
