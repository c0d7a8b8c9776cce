// SPDX-License-Identifier: GPL-3.0-or-later
// The page that checks predicted times, on this machine: a row and a point for each plan as it is run, the figures
// that the check itself sums up, and what a cancelled check keeps.
#include <QHeaderView>
#include <QtTest>
#include <algorithm>

#include "board/board_file.h"
#include "boards/boards_window.h"
#include "support/patience.h"
#include "window/main_window.h"
#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

constexpr int at_once_ms = 50, prompt_ms = 4'000;

void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }

}  // namespace

class QuickTimesWindow : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup() { window_.reset(); }
    void says_whose_times_they_are();
    void shows_each_plan_as_it_is_run();
    void keeps_what_was_run_before_a_cancel();
    void has_nothing_to_run_without_a_network();

  private:
    BoardCheckPage& page() { return *window_->boards()->check_page(); }
    bool is_free() { return window_->boards()->work().task() == BoardWork::Task::none; }
    void pick(const QString& board) {
        QListWidget* list = window_->boards()->list();
        for (int row = 0; row < list->count(); row++)
            if (list->item(row)->text().section(QLatin1Char('\n'), 0, 0) == board) list->setCurrentRow(row);
        QCoreApplication::processEvents();
    }
    int plan_of(int row) { return page().rows()->item(row, 0)->data(Qt::UserRole).toInt(); }
    QString cell(int row, int column) { return page().rows()->item(row, column)->text(); }
    QString figure(const char* name) { return page().figure(QLatin1String(name))->text(); }

    std::unique_ptr<WorkbenchWindow> window_;
};

void QuickTimesWindow::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

void QuickTimesWindow::init() {
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->show();
    window_->open_path(QStringLiteral("tiny"));
    QTRY_VERIFY_WITH_TIMEOUT(window_->workbench().document() && window_->is_settled(), long_ms);
    window_->findChild<QAction*>(QStringLiteral("check-times"))->trigger();
    QVERIFY(QTest::qWaitForWindowExposed(window_->boards()));
    QCOMPARE(window_->boards()->page(), BoardsWindow::check);
    QTRY_VERIFY_WITH_TIMEOUT(window_->boards()->list()->count() > 0, long_ms);
    pick(QStringLiteral("host"));
    QVERIFY(page().isVisible() && page().start_button()->isEnabled());
}

void QuickTimesWindow::says_whose_times_they_are() {
    const Profile& profile = *window_->workbench().document()->profile;
    QCOMPARE(profile.board.name, std::string("cortex-a15"));
    BoardEntry board = find_board_entry("host");
    QVERIFY(page().what()->text().contains(QLatin1String("cortex-a15")) &&
            page().what()->text().contains(QLatin1String("host")));
    QVERIFY(!machine_note(profile, board).empty());
    QCOMPARE(page().note()->text(), sentence_text(machine_note(profile, board)));
    QVERIFY(page().note()->isVisible() && tone_of(page().note()) == Tone::caution);
    // Of its own board there is nothing to say, but where it is emulated.
    pick(QStringLiteral("cortex-a15"));
    QVERIFY2(page().note()->text().isEmpty() && page().note()->isHidden(), qPrintable(page().note()->text()));
    board = find_board_entry("cortex-a15");
    QVERIFY(machine_note(profile, board).empty());
    board.access.runner = {"qemu-arm-static"};
    QVERIFY(machine_note(profile, board).find("emulator") != std::string::npos);
    // A machine of the same name may be another one.
    board.access.runner.clear();
    board.board.processor = "another processor";
    QVERIFY(machine_note(profile, board).find("another processor") != std::string::npos);
}

void QuickTimesWindow::shows_each_plan_as_it_is_run() {
    QCOMPARE(page().plans()->value(), usual_plans_to_time);
    QCOMPARE(figure("median"), QString::fromUtf8("–"));
    page().plans()->setValue(2);
    click(page().start_button());
    QVERIFY(page().cancel_button()->isEnabled() && !page().start_button()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(page().rows()->rowCount() >= 1 || is_free(), long_ms);
    QVERIFY2(!is_free(), qPrintable(page().outcome()->text()));
    QCOMPARE(page().progress()->maximum(), 4);
    const int shown = page().rows()->rowCount();
    QCOMPARE(page().progress()->value(), shown);
    QVERIFY2(page().left()->text().startsWith(QStringLiteral("%1 of 4").arg(shown)) &&
                 page().left()->text().contains(QLatin1String(" left")),
             qPrintable(page().left()->text()));
    QCOMPARE(page().check().plans.size(), static_cast<std::size_t>(shown));
    QTRY_VERIFY_WITH_TIMEOUT(is_free(), long_ms);
    QVERIFY2(tone_of(page().outcome()) == Tone::plain, qPrintable(page().outcome()->text()));

    // As the core sums it up.
    const TimesCheck& check = page().check();
    const TimesCheck again = judge(check.plans);
    QCOMPARE(check.plans.size(), std::size_t{4});
    QCOMPARE(figure("median"), percent_text(again.median_error));
    QCOMPARE(figure("worst"), percent_text(again.worst_error));
    QCOMPARE(figure("rank").replace(QString::fromUtf8("−"), QLatin1String("-")),
             QLocale().toString(again.rank_correlation, 'f', 3));
    QCOMPARE(figure("regret"), percent_text(again.regret));
    QCOMPARE(figure("noise"), percent_text(check.noise));
    // The profile is another machine's.
    QVERIFY(!check.drift);
    QCOMPARE(figure("drift"), QString::fromUtf8("–"));
    QVERIFY(page().outcome()->text().contains(percent_text(again.median_error)) &&
            page().outcome()->text().contains(QLatin1String("tiny on host")));
    QTableWidget& rows = *page().rows();
    QCOMPARE(rows.rowCount(), 4);
    for (int row = 0; row < 4; row++) {
        const TimedPlan& plan = check.plans[static_cast<std::size_t>(row)];
        QCOMPARE(plan_of(row), row);
        QCOMPARE(plan.is_best, row < 2);
        QCOMPARE(cell(row, 0),
                 QString::fromLatin1(plan.is_best ? "Frontier %1" : "By lot %1").arg(row % 2 + 1));
        QCOMPARE(cell(row, 1), time_text(plan.predicted_ns));
        QVERIFY(cell(row, 2).contains(time_text(plan.measured_ns)));
        QCOMPARE(cell(row, 3), error_text(plan.error()));
    }

    // Sorted by the time, not by its words.
    rows.horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
    for (int row = 1; row < 4; row++)
        QVERIFY(check.plans[static_cast<std::size_t>(plan_of(row - 1))].measured_ns >=
                check.plans[static_cast<std::size_t>(plan_of(row))].measured_ns);
    // A point leads to its row, and so do the keys.
    PredictionChart& chart = *page().chart();
    QVERIFY(chart.is_filled() && chart.sentence().isEmpty());
    chart.replot();
    for (int plan : {3, 0}) {
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.place_of(plan));
        const TimedPlan& chosen = check.plans[static_cast<std::size_t>(plan_of(rows.currentRow()))];
        QCOMPARE(chosen.predicted_ns, check.plans[static_cast<std::size_t>(plan)].predicted_ns);
    }
    chart.setFocus();
    std::int64_t last = 0;
    QTest::keyClick(&chart, Qt::Key_Home);
    for (int step = 0; step < 4; step++) {
        const std::int64_t now =
            check.plans[static_cast<std::size_t>(plan_of(rows.currentRow()))].predicted_ns;
        QVERIFY(now >= last);
        last = now;
        QTest::keyClick(&chart, Qt::Key_Right);
    }
    QVERIFY(
        std::ranges::all_of(check.plans, [&](const TimedPlan& plan) { return plan.predicted_ns <= last; }));
}

void QuickTimesWindow::keeps_what_was_run_before_a_cancel() {
    page().plans()->setValue(most_plans_to_time);
    click(page().start_button());
    QTRY_VERIFY_WITH_TIMEOUT(page().rows()->rowCount() >= 1 || is_free(), long_ms);
    QVERIFY2(!is_free(), qPrintable(page().outcome()->text()));
    const int shown = page().rows()->rowCount();
    QElapsedTimer timer;
    timer.start();
    click(page().cancel_button());
    QVERIFY(is_free() && page().start_button()->isEnabled() && !page().cancel_button()->isEnabled());
    QVERIFY2(timer.elapsed() < at_once_ms, qPrintable(QString::number(timer.elapsed())));
    // Nothing of it comes late.
    QTest::qWait(at_once_ms);
    QCOMPARE(page().rows()->rowCount(), shown);
    QCOMPARE(page().check().plans.size(), static_cast<std::size_t>(shown));
    QCOMPARE(figure("median"), percent_text(judge(page().check().plans).median_error));
    QVERIFY(tone_of(page().outcome()) == Tone::caution);
    QVERIFY2(page().outcome()->text().startsWith(QLatin1String("The check was cancelled.")) &&
                 page().outcome()->text().contains(QStringLiteral("plans %1 have").arg(shown)),
             qPrintable(page().outcome()->text()));
    // The next one begins anew, and closing the window stops it.
    click(page().start_button());
    QCOMPARE(page().rows()->rowCount(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(page().now()->text().startsWith(QLatin1String("plan 1")) || is_free(), long_ms);
    QVERIFY(!is_free() && window_->boards()->is_running());
    timer.start();
    window_.reset();
    QVERIFY2(timer.elapsed() < prompt_ms, qPrintable(QString::number(timer.elapsed())));
}

void QuickTimesWindow::has_nothing_to_run_without_a_network() {
    window_->open_path(QStringLiteral(TASO_SOURCE_DIR "/tests/support/beyond_glpk.problem.json"));
    QTRY_VERIFY_WITH_TIMEOUT(!window_->workbench().document()->network, long_ms);
    QCOMPARE(page().what()->text(), QStringLiteral("A problem file has no network to run."));
    QVERIFY(page().note()->isHidden() && !page().start_button()->isEnabled());
}

}  // namespace taso

QTEST_MAIN(taso::QuickTimesWindow)
#include "quick_times_window.moc"
