// SPDX-License-Identifier: GPL-3.0-or-later
// Times that come true: what is said of predictions, and the way from a profile to plans that are run.
#include <QTemporaryDir>
#include <QTest>
#include <set>

#include "answer/times_check.h"
#include "sources/open.h"
#include "support/command_line.h"

using namespace taso;

class NetworkTimes : public QObject {
    Q_OBJECT

  private slots:
    void judges_predictions() {
        const auto plan = [](bool is_best, std::int64_t predicted, std::int64_t measured) {
            return TimedPlan{.is_best = is_best, .predicted_ns = predicted, .measured_ns = measured};
        };
        const TimesCheck check = judge({plan(true, 100, 110), plan(true, 105, 100), plan(false, 200, 200),
                                        plan(false, 300, 250), plan(false, 400, 500)});
        QCOMPARE(check.regret, 0.1);  // the second is measured faster
        QCOMPARE(check.rank_correlation, 1.0);
        QCOMPARE(check.worst_error, 0.2);
        QVERIFY(std::abs(check.median_error - (1 - 100.0 / 110)) < 1e-12);  // of 0, 0.05, 0.09, 0.2, 0.2
        const TimesCheck turned =
            judge({plan(true, 100, 100), plan(false, 1, 3), plan(false, 2, 2), plan(false, 3, 1)});
        QCOMPARE(turned.rank_correlation, -1.0);
        QCOMPARE(turned.regret, 0.0);
        const TimesCheck tied =
            judge({plan(true, 1, 1), plan(false, 1, 5), plan(false, 1, 6), plan(false, 2, 7)});
        QVERIFY(tied.rank_correlation > 0.8 && tied.rank_correlation < 1);
    }

    void chooses_what_can_be_run() {
        const Network network = load_network("googlenet");
        const Problem problem = make_problem(network, load_profile("cortex-a15"), 1);
        const SelectionsToTime chosen = selections_to_time(problem, 6, 3, {});
        QCOMPARE(chosen.best.size(), std::size_t{6});
        QCOMPARE(chosen.by_lot.size(), std::size_t{6});
        const auto latency = [&](const Selection& selection) {
            return schedule(problem, selection).latency_ns;
        };
        for (std::size_t i = 1; i < 6; i++) QVERIFY(latency(chosen.best[i - 1]) < latency(chosen.best[i]));
        std::set<std::vector<int>> different;
        for (const Selection& selection : chosen.by_lot) {
            different.insert(selection.candidates);
            QVERIFY(latency(selection) > latency(chosen.best.front()));
        }
        QCOMPARE(different.size(), std::size_t{6});
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Stopped, selections_to_time(problem, 6, 3, stop.get_token()));
    }

    void measures_and_checks() {
        QTemporaryDir folder;
        const QString profile = folder.filePath("tiny.profile.json");
        const CommandResult timed =
            taso_command({"profile", "tiny", "-o", profile, "--repeats", "3", "--json"}, {}, 120000);
        QVERIFY2(timed.code == 0, timed.error);
        QCOMPARE(timed.json()["missing"].get<int>(), 0);
        const CommandResult checked =
            taso_command({"check-times", "tiny", "--profile", profile, "--plans", "2", "--json"}, {}, 120000);
        QVERIFY2(checked.code == 0, checked.error);
        QVERIFY(!checked.error.contains("another network") && !checked.error.contains("alone"));
        const auto json = checked.json();
        QCOMPARE(json["plans"].size(), std::size_t{4});
        QCOMPARE(json["plans"][0]["chosen"], "best");
        QCOMPARE(json["plans"][3]["chosen"], "by lot");
        for (const auto& plan : json["plans"]) {
            // Ten times off is no noise but a fault.
            const double ratio = plan["measured_ns"].get<double>() / plan["predicted_ns"].get<double>();
            QVERIFY2(ratio > 0.1 && ratio < 10, qPrintable(QString::number(ratio)));
        }
        for (const char* figure : {"median_error", "worst_error", "rank_correlation", "regret", "noise",
                                   "reference_drift", "memory_drift"})
            QVERIFY2(json[figure].is_number(), figure);
        // Another network, planned with these times, says so.
        const CommandResult other = taso_command({"solve", "squeezenet", "--profile", profile});
        QCOMPARE(other.code, 0);
    }
};

QTEST_GUILESS_MAIN(NetworkTimes)
#include "network_times.moc"
