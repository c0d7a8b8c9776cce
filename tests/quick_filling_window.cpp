// SPDX-License-Identifier: GPL-3.0-or-later
// A network whose frontier takes minutes has an answer on the window at once, which claims no more than is
// known, and the user goes on asking meanwhile.
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "branchy_problem.h"
#include "main_window.h"
#include "profile.h"

namespace taso {

class QuickFilling : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
    }
    void answers_while_it_searches();
};

void QuickFilling::answers_while_it_searches() {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("branchy.problem.json"));
    save_problem(make_problem(branchy_network(20), load_profile("cortex-a15"), 1), file.toStdString());
    WorkbenchWindow window(false);
    window.show();
    Workbench& workbench = window.workbench();
    Session session;
    session.network = file.toStdString();
    session.kind = BudgetKind::total;
    QElapsedTimer since;
    since.start();
    workbench.open(session);
    // A second where nothing else keeps the machine busy.
    QTRY_VERIFY_WITH_TIMEOUT(workbench.answer(), 5000);
    qInfo("an answer after %lld ms", static_cast<long long>(since.elapsed()));
    const auto is_partial = [&] {
        return workbench.is_busy() && workbench.standing() == Workbench::Standing::partial;
    };
    QVERIFY(is_partial());
    QVERIFY(window.latency()->status()->text().contains(QStringLiteral("still searching")));
    QTRY_VERIFY_WITH_TIMEOUT(workbench.details(), 5000);
    QVERIFY(workbench.answer()->proven || workbench.details()->answer.status == Status::feasible);
    QVERIFY(workbench.answer()->proven || workbench.details()->answer.bound_ns == 0);
    QTRY_VERIFY_WITH_TIMEOUT(workbench.greedy_fit(), 5000);
    QVERIFY(workbench.greedy_fit()->fits);
    // What is asked meanwhile is kept, and answered as far as anything is known.
    const std::int64_t budget = workbench.answer()->memory_bytes - 1;
    workbench.set_budget(budget);
    QTRY_VERIFY_WITH_TIMEOUT(workbench.greedy_fit(), 5000);
    QCOMPARE(workbench.budget(), std::optional(budget));
    QVERIFY(is_partial() && (!workbench.answer() || workbench.answer()->memory_bytes <= budget));
    // Another question ends the search, and nothing of it is shown any more.
    workbench.set_kind(BudgetKind::workspace);
    QVERIFY(!workbench.frontier() && !workbench.answer());
}

}  // namespace taso

QTEST_MAIN(taso::QuickFilling)
#include "quick_filling_window.moc"
