// SPDX-License-Identifier: GPL-3.0-or-later
// A plan kept as A and others held against it: by menu and page, in the table, charts and graph.
#include <QAbstractItemModelTester>
#include <QAction>
#include <QTemporaryDir>
#include <QtTest>

#include "charts/frontier_chart.h"
#include "charts/time_chart.h"
#include "graph/graph_view.h"
#include "support/patience.h"
#include "views/budget_bar.h"
#include "views/comparison_page.h"
#include "window/main_window.h"
#include "words/numbers.h"

namespace taso {

class QuickCompare : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
    }
    void init();
    void cleanup() { window_.reset(); }
    void nothing_is_compared_before_a_plan_is_kept();
    void a_plan_is_kept_and_the_next_held_against_it();
    void the_slider_moves_b_and_not_a();
    void only_what_differs_by_more_is_listed();
    void several_are_kept_swapped_and_dropped();
    void another_profile_and_another_network_are_compared();
    void files_are_kept_or_refused();
    void a_report_is_saved_as_page_and_as_sheets();

  private:
    Workbench& workbench() { return window_->workbench(); }
    KeptPlans& kept() { return workbench().kept_plans(); }
    ComparisonPage& page() { return *window_->view<ComparisonPage>(); }
    QAction& action(const char* name) { return *window_->findChild<QAction*>(QString::fromLatin1(name)); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(window_->is_settled(), long_ms); }
    void open(const char* network);
    void keep();
    void set_budget(std::int64_t bytes);
    /// The difference that is known is that of the shown plan from A.
    bool is_compared();

    std::unique_ptr<WorkbenchWindow> window_;
};

void QuickCompare::init() {
    apply(ThemeChoice::light, false, *qApp);
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    open("squeezenet");
}

void QuickCompare::open(const char* network) {
    Session session;
    session.network = network;
    session.kind = BudgetKind::arena;
    workbench().open(session);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document() && workbench().document()->session.network == network,
                             long_ms);
    settle();
}

void QuickCompare::keep() {
    const std::size_t before = kept().plans().size();
    QVERIFY(action("keep-plan").isEnabled());
    action("keep-plan").trigger();
    QTRY_COMPARE_WITH_TIMEOUT(kept().plans().size(), before + 1, long_ms);
    QTRY_VERIFY_WITH_TIMEOUT(is_compared(), long_ms);
}

void QuickCompare::set_budget(std::int64_t bytes) {
    workbench().set_budget(bytes);
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(!kept().a() || is_compared(), long_ms);
}

bool QuickCompare::is_compared() {
    return kept().difference() && workbench().shown_point() &&
           kept().b()->latency_ns == workbench().shown_point()->latency_ns &&
           kept().difference()->ns == kept().b()->latency_ns - kept().a()->ledger.latency_ns;
}

void QuickCompare::nothing_is_compared_before_a_plan_is_kept() {
    window_->layers()->tab(LayerCard::Page::comparison)->click();
    QVERIFY(page().isVisible());
    QVERIFY(!page().sentence().isEmpty());
    QCOMPARE(page().view()->model()->rowCount(), 0);
    QVERIFY(!page().swap()->isEnabled());
    QVERIFY(!page().drop()->isEnabled());
    QVERIFY(!action("swap-plans").isEnabled());
    QVERIFY(!kept().difference());
}

void QuickCompare::a_plan_is_kept_and_the_next_held_against_it() {
    const QAbstractItemModelTester tester(page().view()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const std::int64_t fast = workbench().answer()->latency_ns;
    keep();
    QVERIFY(page().isVisible());
    QCOMPARE(kept().a()->ledger.latency_ns, fast);
    QCOMPARE(kept().difference()->ns, 0);
    QCOMPARE(page().view()->model()->rowCount(), 0);
    QVERIFY(!page().sentence().isEmpty());
    set_budget(1 << 20);
    QVERIFY(kept().difference()->ns > 0);
    QVERIFY(page().sentence().isEmpty());
    QVERIFY2(page().totals()->text().contains(time_difference_text(kept().difference()->ns)),
             qPrintable(page().totals()->text()));
    QVERIFY(!page().explanation()->text().isEmpty());
    // What is listed adds up to the difference.
    const QAbstractItemModel& model = *page().view()->model();
    std::int64_t listed = 0;
    for (int row = 0; row < model.rowCount(); row++)
        listed +=
            model.index(row, ComparisonModel::time_difference).data(ComparisonModel::sort_role).toLongLong();
    QCOMPARE(listed, kept().difference()->ns);
    // The graph marks what runs otherwise, and nothing else.
    const auto& graph = *window_->view<GraphView>();
    int marked = 0;
    for (int layer = 0; layer < static_cast<int>(workbench().problem()->layers.size()); layer++) {
        const std::string& name = workbench().problem()->layers[static_cast<std::size_t>(layer)].name;
        bool changed = false;
        for (const DifferenceRow& row : kept().difference()->rows)
            if (row.is_changed() && std::count(row.layers.begin(), row.layers.end(), name)) changed = true;
        QCOMPARE(graph.is_different(layer), changed);
        marked += changed ? 1 : 0;
    }
    QVERIFY(marked > 0);
    // A row selects its layer.
    QTest::mouseClick(page().view()->viewport(), Qt::LeftButton, {},
                      page().view()->visualRect(model.index(1, 0)).center());
    QVERIFY(workbench().layer() >= 0);
    QCOMPARE(text(workbench().problem()->layers[static_cast<std::size_t>(workbench().layer())].name),
             model.index(1, ComparisonModel::layer).data().toString());
}

void QuickCompare::the_slider_moves_b_and_not_a() {
    keep();
    const std::int64_t a = kept().a()->ledger.latency_ns;
    for (const FrontierPoint& point : workbench().frontier()->points) {
        workbench().set_budget(point.memory_bytes);
        QTRY_VERIFY_WITH_TIMEOUT(is_compared(), long_ms);
        QCOMPARE(kept().a()->ledger.latency_ns, a);
    }
}

void QuickCompare::only_what_differs_by_more_is_listed() {
    keep();
    set_budget(1 << 20);
    const QAbstractItemModel& model = *page().view()->model();
    const int all = model.rowCount();
    page().least()->setFocus();
    QTest::keyClicks(page().least(), QStringLiteral("1 ms"));
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.rowCount() < all);
    for (int row = 0; row < model.rowCount(); row++)
        QVERIFY(model.index(row, 0).data(ComparisonModel::amount_role).toLongLong() > 1'000'000);
    page().least()->setText(QStringLiteral("nonsense"));
    QVERIFY(page().least()->property("fault").toBool());
    QCOMPARE(model.rowCount(), all);
    page().least()->setText(QStringLiteral("100 s"));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!page().sentence().isEmpty());
}

void QuickCompare::several_are_kept_swapped_and_dropped() {
    const std::int64_t fast = workbench().answer()->latency_ns;
    keep();
    set_budget(1 << 20);
    const std::int64_t small = workbench().answer()->latency_ns;
    QVERIFY(small > fast);
    // What was A is shown, and what was shown is A.
    QTest::mouseClick(page().swap(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!workbench().is_busy() && workbench().answer() &&
                                 workbench().answer()->latency_ns == fast && kept().plans().size() == 2 &&
                                 is_compared(),
                             long_ms);
    QCOMPARE(kept().a()->ledger.latency_ns, small);
    QVERIFY(kept().difference()->ns < 0);
    settle();
    // Back again: nothing is kept twice.
    action("swap-plans").trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!workbench().is_busy() && workbench().answer() &&
                                 workbench().answer()->latency_ns == small &&
                                 kept().a()->ledger.latency_ns == fast && is_compared(),
                             long_ms);
    QCOMPARE(kept().plans().size(), std::size_t(2));
    // Another of the list, by keyboard.
    page().plans()->setFocus();
    QTest::keyClick(page().plans(), kept().a_index() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QTRY_COMPARE_WITH_TIMEOUT(kept().a()->ledger.latency_ns, small, long_ms);
    QTest::mouseClick(page().drop(), Qt::LeftButton);
    QCOMPARE(kept().plans().size(), std::size_t(1));
    QCOMPARE(kept().a()->ledger.latency_ns, fast);
    action("drop-plan").trigger();
    QVERIFY(!kept().a());
    QTRY_VERIFY(!kept().difference());
    QVERIFY(!page().drop()->isEnabled());
    QVERIFY(!window_->view<GraphView>()->is_different(0));
}

void QuickCompare::another_profile_and_another_network_are_compared() {
    keep();
    workbench().open_profile(QStringLiteral("cortex-a72"));
    QTRY_VERIFY_WITH_TIMEOUT(
        workbench().document()->session.profile == "cortex-a72" && window_->is_settled() && is_compared(),
        long_ms);
    QCOMPARE(kept().b()->profile, std::string("cortex-a72"));
    QVERIFY(kept().difference()->ns != 0);
    open("tiny");
    QTRY_VERIFY_WITH_TIMEOUT(is_compared(), long_ms);
    for (const DifferenceRow& row : kept().difference()->rows)
        QVERIFY(!row.in_a || !row.in_b || row.layers.size() == 1);
    QVERIFY(kept().difference()->rows.size() >= workbench().problem()->layers.size());
}

void QuickCompare::files_are_kept_or_refused() {
    const QTemporaryDir folder;
    const QString session = folder.filePath(QStringLiteral("small.taso"));
    set_budget(1 << 20);
    const std::int64_t small = workbench().answer()->latency_ns;
    window_->save_session(session);
    workbench().set_budget(std::nullopt);
    settle();
    kept().keep_file(session);
    QTRY_VERIFY_WITH_TIMEOUT(kept().a() && is_compared(), long_ms);
    QCOMPARE(kept().a()->ledger.latency_ns, small);
    // Opened from where it was saved, it is as when it was kept by hand.
    QSignalSpy faults(&workbench(), &Workbench::fault);
    kept().keep_file(folder.filePath(QStringLiteral("none.taso")));
    QTRY_COMPARE_WITH_TIMEOUT(faults.count(), 1, long_ms);
    QVERIFY(faults[0][0].toString().contains(QStringLiteral("none.taso")));
    kept().keep_file(folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(faults.count(), 2, long_ms);
    QCOMPARE(kept().plans().size(), std::size_t(1));
    QCOMPARE(kept().a()->ledger.latency_ns, small);
}

void QuickCompare::a_report_is_saved_as_page_and_as_sheets() {
    const QTemporaryDir folder;
    QSignalSpy notices(&workbench(), &Workbench::notice), faults(&workbench(), &Workbench::fault);
    keep();
    set_budget(1 << 20);
    QVERIFY(action("save-report").isEnabled());
    const QString page = folder.filePath(QStringLiteral("report.html"));
    workbench().save_report(page);
    QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, long_ms);
    QVERIFY(notices[0][0].toString().contains(page));
    QFile html(page);
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray bytes = html.readAll();
    QVERIFY(bytes.contains(QByteArray::number(qlonglong(workbench().answer()->latency_ns))));
    QVERIFY(bytes.contains("Differences to A"));
    const QString sheets = folder.filePath(QStringLiteral("report.pdf"));
    workbench().save_report(sheets);
    QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 2, long_ms);
    QFile pdf(sheets);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.size() > 20'000);
    QVERIFY(pdf.read(5) == "%PDF-");
    QCOMPARE(faults.count(), 0);
    workbench().save_report(folder.filePath(QStringLiteral("missing/report.pdf")));
    QTRY_COMPARE_WITH_TIMEOUT(faults.count(), 1, long_ms);
}

}  // namespace taso

QTEST_MAIN(taso::QuickCompare)
#include "quick_compare_window.moc"
