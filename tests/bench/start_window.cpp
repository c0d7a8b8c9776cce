// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the window in a process of its own on every built-in network or those that are named, and measures how long it
// takes from the start of that process until all views show the answer and have painted it. The proof may go on behind.
//     bench_start_window [--json] [NETWORK]...
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>
#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

#include "base/json_file.h"
#include "graph/graph_view.h"
#include "sources/open.h"
#include "window/windows.h"

namespace taso {

namespace {

constexpr int most_ms = 120'000, starts = 5;
constexpr double target_ms = 1000, target_large_ms = 2000;

double target(const std::string& network) {
    return network == "densenet121" || network == "resnet152" ? target_large_ms : target_ms;
}

/// In the process that is measured: what has been reached when, since its main began.
int be_started(const QString& network) {
    QElapsedTimer since;
    since.start();
    Json stages = Json::array();
    const auto reach = [&](const char* stage) {
        stages.push_back({stage, static_cast<double>(since.nsecsElapsed()) / 1e6});
    };
    int count = 1;
    std::string name = "bench_start_window";
    char* arguments[] = {name.data(), nullptr};
    QApplication application(count, arguments);
    QStandardPaths::setTestModeEnabled(true);
    apply(ThemeChoice::light, false, application);
    reach("application");
    Windows windows(false);
    WorkbenchWindow& window = windows.open();
    reach("window");
    window.resize(1440, 900);
    window.show();
    window.workbench().open_network(network);
    bool opened = false, found = false;
    const bool good = QTest::qWaitFor(
        [&] {
            const Workbench& workbench = window.workbench();
            if (workbench.document() && !std::exchange(opened, true)) reach("network");
            if (opened && workbench.frontier() && !workbench.is_busy() && !std::exchange(found, true))
                reach("frontier");
            return found && workbench.details() && window.view<GraphView>()->is_laid_out() &&
                   !workbench.is_picture_due();
        },
        most_ms);
    // All that is to be painted is, now.
    window.repaint();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    reach("picture");
    std::printf("%s\n", stages.dump().c_str());
    std::fflush(stdout);
    // Its end is not measured.
    std::_Exit(good ? 0 : 1);
}

struct Row {
    std::string network;
    std::vector<double> all_ms;
    Json stages;  ///< of the median start
};

bool measure(Row& row, const QString& program) {
    std::vector<std::pair<double, Json>> runs;
    for (int i = 0; i < starts; i++) {
        QProcess process;
        QElapsedTimer wall;
        wall.start();
        process.start(program, {QStringLiteral("--started"), QString::fromStdString(row.network)});
        if (!process.waitForReadyRead(most_ms)) return false;
        const double ms = static_cast<double>(wall.nsecsElapsed()) / 1e6;
        process.waitForFinished(most_ms);
        if (process.exitCode() != 0) return false;
        runs.emplace_back(ms, Json::parse(process.readAllStandardOutput().toStdString()));
    }
    std::sort(runs.begin(), runs.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& run : runs) row.all_ms.push_back(run.first);
    row.stages = runs[runs.size() / 2].second;
    return true;
}

}  // namespace

}  // namespace taso

int main(int count, char** arguments) {
    if (count == 3 && std::string_view(arguments[1]) == "--started")
        return taso::be_started(QString::fromUtf8(arguments[2]));
    QCoreApplication application(count, arguments);
    bool json = false;
    std::vector<std::string> networks;
    for (int i = 1; i < count; i++)
        if (std::string_view(arguments[i]) == "--json")
            json = true;
        else
            networks.emplace_back(arguments[i]);
    if (networks.empty()) networks = taso::built_in_networks();
    taso::Json rows = taso::Json::array();
    bool good = true;
    for (const std::string& network : networks) {
        taso::Row row;
        row.network = network;
        if (!taso::measure(row, QCoreApplication::applicationFilePath())) {
            std::fprintf(stderr, "bench_start_window: %s has no picture in time\n", network.c_str());
            good = false;
            continue;
        }
        const double median = row.all_ms[row.all_ms.size() / 2];
        taso::Json stages = taso::Json::object();
        for (const auto& stage : row.stages) stages[stage[0].get<std::string>()] = stage[1];
        rows.push_back({{"network", network},
                        {"median_ms", median},
                        {"worst_ms", row.all_ms.back()},
                        {"target_ms", taso::target(network)},
                        {"stages_ms", stages}});
        if (json) continue;
        std::printf("%-20s median %7.1f  worst %7.1f  of %6.0f ms %s ", network.c_str(), median,
                    row.all_ms.back(), taso::target(network), median <= taso::target(network) ? " " : "!");
        for (const auto& stage : row.stages)
            std::printf("  %s %.0f", stage[0].get<std::string>().c_str(), stage[1].get<double>());
        std::printf("\n");
        std::fflush(stdout);
    }
    if (json) std::printf("%s\n", taso::Json{{"rows", rows}}.dump().c_str());
    return good ? 0 : 1;
}
