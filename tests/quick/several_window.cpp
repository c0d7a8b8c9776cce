// SPDX-License-Identifier: GPL-3.0-or-later
// Windows beside each other: each with its own question and its own kept work, all ended by one order. What takes
// long is shown and can be ended, and tells of its end without taking the keyboard.
#include <QFileDialog>
#include <QTemporaryDir>
#include <QtTest>

#include "support/patience.h"
#include "views/budget_bar.h"
#include "window/central_pages.h"
#include "window/job_bar.h"
#include "window/job_news.h"
#include "window/windows.h"
#include "words/numbers.h"
#include "workbench/user_settings.h"

namespace taso {

namespace {

/// Work that goes on until it is ended.
class Endless : public Lane {
  public:
    using Lane::Lane;
    void start() {
        run([](const Job& job) {
            while (!job.stop().stop_requested()) QThread::msleep(1);
        });
    }
};

}  // namespace

class QuickSeveralWindows : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup() { windows_.reset(); }
    void each_asks_its_own_question();
    void keeps_the_work_of_each();
    void one_is_closed_alone();
    void all_are_ended_at_once();
    void a_lane_knows_when_it_is_at_work();
    void long_work_is_shown_and_ended();
    void news_comes_quietly();

  private:
    WorkbenchWindow& another() {
        WorkbenchWindow& window = *windows_->all().front();
        window.findChild<QAction*>(QStringLiteral("new-window"))->trigger();
        return *windows_->all().back();
    }
    WorkbenchWindow& first() { return *windows_->all().front(); }
    static void ask(WorkbenchWindow& window, const char* network, std::int64_t budget) {
        window.open_path(QString::fromLatin1(network));
        QTRY_VERIFY_WITH_TIMEOUT(window.workbench().document(), long_ms);
        window.workbench().set_kind(BudgetKind::arena);
        window.workbench().set_budget(budget);
        QTRY_VERIFY_WITH_TIMEOUT(window.is_settled(), long_ms);
    }

    QTemporaryDir folder_;
    std::unique_ptr<Windows> windows_;
};

void QuickSeveralWindows::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QVERIFY(folder_.isValid());
    qputenv("HOME", folder_.filePath(QStringLiteral("home")).toLocal8Bit());
    QVERIFY(state_folder().startsWith(folder_.path()));
    apply(ThemeChoice::light, false, *qApp);
    // The last window of a test is not the end of all.
    QApplication::setQuitOnLastWindowClosed(false);
}

void QuickSeveralWindows::init() {
    QDir(state_folder()).removeRecursively();
    user_settings().clear();
    windows_ = std::make_unique<Windows>(false);
    WorkbenchWindow& window = windows_->open();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

void QuickSeveralWindows::each_asks_its_own_question() {
    ask(first(), "resnet8", 60'000);
    QTest::keyClick(&first(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(windows_->all().size(), std::size_t{2});
    WorkbenchWindow& second = *windows_->all().back();
    QVERIFY(QTest::qWaitForWindowActive(&second));
    QVERIFY(second.pages()->is_at_start() && !first().pages()->is_at_start());
    QVERIFY(second.pos() != first().pos());
    const auto latency = first().workbench().answer()->latency_ns;
    ask(second, "ds_cnn", 30'000);
    QCOMPARE(first().workbench().answer()->latency_ns, latency);
    QCOMPARE(first().workbench().document()->session.network, std::string("resnet8"));
    // A key is the active window's alone.
    QTest::keyClick(second.view<BudgetBar>()->slider(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(second.workbench().budget() != std::optional<std::int64_t>(30'000));
    QCOMPARE(first().workbench().budget(), std::optional<std::int64_t>(60'000));
}

void QuickSeveralWindows::keeps_the_work_of_each() {
    ask(first(), "resnet8", 60'000);
    WorkbenchWindow& second = another();
    // Of the same network: neither overwrites nor is offered what the other has open.
    QVERIFY(second.keeping().left().empty());
    ask(second, "resnet8", 50'000);
    QVERIFY(second.go_on_bar()->isHidden());
    QVERIFY(first().keeping().flush() && second.keeping().flush());
    QCOMPARE(QDir(state_folder() + QStringLiteral("/work")).entryList({"*.taso"}).size(), 2);
    windows_.reset();
    std::set<std::int64_t> budgets;
    for (const KeptWork::Left& left : KeptWork::left()) budgets.insert(left.session.budget.value_or(0));
    QCOMPARE(budgets, (std::set<std::int64_t>{50'000, 60'000}));
}

void QuickSeveralWindows::one_is_closed_alone() {
    ask(first(), "ds_cnn", 30'000);
    WorkbenchWindow& second = another();
    QVERIFY(QTest::qWaitForWindowActive(&second));
    QTest::keyClick(&second, Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(windows_->all().size(), std::size_t{1});
    QVERIFY(first().isVisible());
    // What it had open is there for the next one.
    first().close();
    windows_ = std::make_unique<Windows>(false);
    QCOMPARE(KeptWork::left().size(), std::size_t{1});
}

void QuickSeveralWindows::all_are_ended_at_once() {
    another();
    another();
    QCOMPARE(windows_->all().size(), std::size_t{3});
    first().findChild<QAction*>(QStringLiteral("quit"))->trigger();
    QVERIFY(windows_->all().empty());
}

void QuickSeveralWindows::a_lane_knows_when_it_is_at_work() {
    Endless lane;
    QSignalSpy changed(&lane, &Lane::activity_changed);
    QVERIFY(!lane.is_active());
    lane.start();
    QVERIFY(lane.is_active());
    // Another job in place of the first is the same stretch of work.
    lane.start();
    lane.stop();
    QVERIFY(!lane.is_active());
    QCOMPARE(changed.count(), 2);
}

void QuickSeveralWindows::long_work_is_shown_and_ended() {
    ask(first(), "squeezenet", 1'048'576);
    JobBar& bar = *first().job_bar();
    QVERIFY(bar.isHidden());
    const QString file = folder_.filePath(QStringLiteral("slow.html"));
    const auto jobs = first().workbench().long_jobs();
    for (const Workbench::LongJob& job : jobs) QVERIFY(!job.words.isEmpty() && job.lane && job.cancel);
    first().workbench().save_report(file);
    QVERIFY(jobs[1].lane->is_active());
    // It may be quicker than what is shown at all; where it is not, its line goes with it.
    QTRY_VERIFY_WITH_TIMEOUT(!jobs[1].lane->is_active(), long_ms);
    QVERIFY(bar.isHidden());
    QVERIFY(QFile::exists(file));
    QVERIFY(QFile::remove(file));
    first().messages()->hide();
    first().workbench().save_report(file);
    bar.show_now();
    QVERIFY(bar.isVisible() && bar.words()->text().contains(QStringLiteral("report")));
    QTest::mouseClick(bar.cancel_button(), Qt::LeftButton);
    QVERIFY(bar.isHidden() && !jobs[1].lane->is_active());
    QTest::qWait(50);
    QVERIFY(first().messages()->isHidden());
}

void QuickSeveralWindows::news_comes_quietly() {
    ask(first(), "ds_cnn", 30'000);
    QSignalSpy told(first().job_news(), &JobNews::told);
    QSignalSpy ended(&first().workbench(), &Workbench::export_finished);
    first().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&first()));
    first().workbench().export_plan_to(folder_.filePath(QStringLiteral("one")));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, long_ms);
    QCOMPARE(told.count(), 0);
    WorkbenchWindow& second = another();
    QVERIFY(QTest::qWaitForWindowActive(&second));
    QWidget* focus = QApplication::focusWidget();
    first().workbench().export_plan_to(folder_.filePath(QStringLiteral("two")));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, long_ms);
    QCOMPARE(told.count(), 1);
    QVERIFY(first().messages()->isVisible());
    QCOMPARE(first().messages()->sentence(), told[0][0].toString());
    QCOMPARE(QApplication::activeWindow(), &second);
    QCOMPARE(QApplication::focusWidget(), focus);
}

}  // namespace taso

QTEST_MAIN(taso::QuickSeveralWindows)
#include "quick_several_window.moc"
