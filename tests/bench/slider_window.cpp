// SPDX-License-Identifier: GPL-3.0-or-later
// Drags the budget slider from end to end with real mouse events, for every built-in network or those that are named,
// and measures how long the readout takes to be repainted and how long the event loop ever stalls: under workspace,
// under arena with segments, and under total with segments and a plan kept as A beside.
//     bench_slider_window [--json] [NETWORK]...
#include <QApplication>
#include <QElapsedTimer>
#include <QStyleOptionSlider>
#include <QTimer>
#include <QtTest>
#include <algorithm>
#include <cstdio>
#include <string_view>
#include <vector>

#include "base/json_file.h"
#include "graph/graph_view.h"
#include "sources/open.h"
#include "views/budget_bar.h"
#include "views/latency_readout.h"
#include "window/main_window.h"

namespace taso {

namespace {

constexpr int load_ms = 120'000, passes = 3, moves = 120;

double milliseconds(qint64 ns) { return static_cast<double>(ns) / 1e6; }

/// The longest time between two beats of a 1 ms timer.
class Heartbeat : public QObject {
  public:
    Heartbeat() {
        timer_.setTimerType(Qt::PreciseTimer);
        connect(&timer_, &QTimer::timeout, this, [this] {
            worst_ = std::max(worst_, since_.nsecsElapsed());
            since_.start();
        });
    }
    void start() {
        worst_ = 0;
        since_.start();
        timer_.start(1);
    }
    qint64 stop() {
        timer_.stop();
        return std::max(worst_, since_.nsecsElapsed());
    }

  private:
    QTimer timer_;
    QElapsedTimer since_;
    qint64 worst_ = 0;
};

/// Notes when a widget paints.
class PaintWatch : public QObject {
  public:
    explicit PaintWatch(QWidget* widget) { widget->installEventFilter(this); }
    bool painted = false;

  protected:
    bool eventFilter(QObject*, QEvent* event) override {
        painted |= event->type() == QEvent::Paint;
        return false;
    }
};

constexpr double target_ms = 16, target_worst_ms = 50;

struct Setting {
    BudgetKind kind;
    bool segments, keeps_a;
    const char* words;
};
constexpr Setting settings[] = {{BudgetKind::workspace, false, false, "workspace"},
                                {BudgetKind::arena, true, false, "arena with segments"},
                                {BudgetKind::total, true, true, "total with segments and A"}};

struct Row {
    std::string network;
    Setting setting;
    int points = 0, repaints = 0;
    double min_ms = 0, median_ms = 0, worst_ms = 0, stall_ms = 0;
};

bool measure(Row& row) {
    WorkbenchWindow window(false);
    window.resize(1440, 900);
    window.show();
    window.workbench().set_kind(row.setting.kind);
    window.workbench().set_stream(row.setting.segments);
    window.open_path(QString::fromStdString(row.network));
    // The frontier is exact; the ILP's word on its end may take minutes, and is not waited for.
    const auto is_shown = [&] {
        return window.workbench().frontier() && !window.workbench().is_busy() &&
               window.workbench().details() && window.view<GraphView>()->is_laid_out();
    };
    if (!QTest::qWaitFor(is_shown, load_ms)) return false;
    if (row.setting.keeps_a) {
        // Half way up, so that what is shown differs from it at nearly every place.
        const auto& points = window.workbench().frontier()->points;
        window.workbench().set_budget(points[points.size() / 2].memory_bytes);
        if (!QTest::qWaitFor([&] { return window.workbench().can_keep_plan(); }, load_ms)) return false;
        window.workbench().keep_plan();
        if (!QTest::qWaitFor([&] { return window.workbench().kept_plans().difference() != nullptr; },
                             load_ms))
            return false;
    }
    QTest::qWait(200);
    QSlider& slider = *window.view<BudgetBar>()->slider();
    PaintWatch watch(window.view<LatencyReadout>()->latency());
    Heartbeat heartbeat;
    std::vector<qint64> waits;
    qint64 stall = 0;
    for (int pass = 0; pass < passes; pass++) {
        slider.setValue(pass % 2 ? slider.maximum() : slider.minimum());
        QTest::qWait(50);
        QStyleOptionSlider option;
        option.initFrom(&slider);
        option.orientation = Qt::Horizontal;
        option.maximum = slider.maximum();
        option.sliderPosition = option.sliderValue = slider.value();
        const QPoint handle =
            slider.style()
                ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider)
                .center();
        const int end = pass % 2 ? 0 : slider.width() - 1;
        QTest::mousePress(&slider, Qt::LeftButton, {}, handle);
        heartbeat.start();
        for (int move = 1; move <= moves; move++) {
            const QPoint place(handle.x() + (end - handle.x()) * move / moves, handle.y());
            const QString before = window.view<LatencyReadout>()->latency()->text();
            QElapsedTimer wait;
            wait.start();
            watch.painted = false;
            QMouseEvent event(QEvent::MouseMove, QPointF(place), slider.mapToGlobal(QPointF(place)),
                              Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&slider, &event);
            if (window.view<LatencyReadout>()->latency()->text() != before) {
                while (!watch.painted && wait.elapsed() < 2000) QCoreApplication::processEvents();
                waits.push_back(wait.nsecsElapsed());
            }
            // As fast as a 125 Hz mouse.
            while (wait.elapsed() < 8) QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(end, handle.y()));
        QTest::qWait(100);
        stall = std::max(stall, heartbeat.stop());
    }
    std::sort(waits.begin(), waits.end());
    row.points = static_cast<int>(window.workbench().frontier()->points.size());
    row.repaints = static_cast<int>(waits.size());
    if (!waits.empty()) {
        row.min_ms = milliseconds(waits.front());
        row.median_ms = milliseconds(waits[waits.size() / 2]);
        row.worst_ms = milliseconds(waits.back());
    }
    row.stall_ms = milliseconds(stall);
    return true;
}

}  // namespace

}  // namespace taso

int main(int count, char** arguments) {
    QApplication application(count, arguments);
    QStandardPaths::setTestModeEnabled(true);
    taso::apply(taso::ThemeChoice::light, false, application);
    bool json = false;
    std::vector<std::string> networks;
    for (int i = 1; i < count; i++)
        if (std::string_view(arguments[i]) == "--json")
            json = true;
        else
            networks.emplace_back(arguments[i]);
    if (networks.empty()) {
        networks = taso::benchmark_networks();
    }
    taso::Json rows = taso::Json::array();
    bool good = true;
    for (const std::string& network : networks) {
        for (const taso::Setting& setting : taso::settings) {
            taso::Row row{.network = network, .setting = setting};
            if (!taso::measure(row)) {
                std::fprintf(stderr, "bench_slider_window: %s has no frontier in time\n", network.c_str());
                good = false;
                continue;
            }
            rows.push_back({{"network", row.network},
                            {"setting", setting.words},
                            {"points", row.points},
                            {"repaints", row.repaints},
                            {"repaint_min_ms", row.min_ms},
                            {"repaint_median_ms", row.median_ms},
                            {"repaint_worst_ms", row.worst_ms},
                            {"target_ms", taso::target_ms},
                            {"target_worst_ms", taso::target_worst_ms},
                            {"stall_worst_ms", row.stall_ms}});
            if (json) continue;
            std::printf(
                "%-14s %-26s %4d points  %3d repaints  min %5.2f  median %5.2f  worst %6.2f ms   longest "
                "stall %6.2f ms\n",
                row.network.c_str(), setting.words, row.points, row.repaints, row.min_ms, row.median_ms,
                row.worst_ms, row.stall_ms);
            std::fflush(stdout);
        }
    }
    if (json) std::printf("%s\n", taso::Json{{"rows", rows}}.dump().c_str());
    return good ? 0 : 1;
}
