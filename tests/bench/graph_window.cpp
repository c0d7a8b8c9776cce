// SPDX-License-Identifier: GPL-3.0-or-later
// Moves about in the layer graph as a hand does: pans, zooms, hovers and selects, for a network of 1,000 layers and large
// built-in ones or those that are named, and measures how long each frame takes from the input to the end of painting.
//     bench_graph_window [--json] [NETWORK]...
#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsScene>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <QtTest>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>
#include <string_view>
#include <vector>

#include "base/json_file.h"
#include "graph/graph_view.h"
#include "style/theme.h"

namespace taso {

namespace {

constexpr int load_ms = 120'000, frames = 120;
constexpr double target_ms = 16;

/// Bottlenecks of four layers, one behind the other.
Json long_network(int layers) {
    Json list = Json::array();
    std::string before = "data";
    const auto conv = [&](const std::string& name, const std::string& input, int channels, int kernel) {
        list.push_back({{"name", name},
                        {"op", "conv"},
                        {"inputs", {input}},
                        {"channels", channels},
                        {"kernel", kernel},
                        {"pads", kernel / 2},
                        {"activation", "relu"}});
    };
    conv("stem", before, 64, 3);
    before = "stem";
    for (int block = 0; static_cast<int>(list.size()) + 4 <= layers; block++) {
        const std::string name = "block" + std::to_string(block);
        conv(name + "/reduce", before, 16, 1);
        conv(name + "/middle", name + "/reduce", 16, 3);
        conv(name + "/expand", name + "/middle", 64, 1);
        list.push_back({{"name", name}, {"op", "add"}, {"inputs", {before, name + "/expand"}}});
        before = name;
    }
    for (int i = 0; static_cast<int>(list.size()) < layers; i++) {
        conv("end" + std::to_string(i), before, 64, 3);
        before = "end" + std::to_string(i);
    }
    return {{"format", "taso-network"}, {"version", 1},
            {"name", "long"},           {"input", {{"name", "data"}, {"shape", {3, 28, 28}}}},
            {"layers", list},           {"outputs", {before}}};
}

/// Notes when a widget has painted.
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

class Frames {
  public:
    explicit Frames(GraphView& graph) : graph_(graph), watch_(graph.viewport()) {}

    /// From the input to the end of painting what follows from it, where anything does.
    void time(const std::function<void()>& input) {
        QElapsedTimer clock;
        watch_.painted = false;
        clock.start();
        input();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
        times_.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        painted_ += watch_.painted;
    }
    Json take(const std::string& what) {
        std::sort(times_.begin(), times_.end());
        Json row = {{"what", what},
                    {"frames", times_.size()},
                    {"painted", painted_},
                    {"min_ms", times_.front()},
                    {"median_ms", times_[times_.size() / 2]},
                    {"worst_ms", times_.back()},
                    {"target_ms", target_ms}};
        times_.clear();
        painted_ = 0;
        return row;
    }

  private:
    GraphView& graph_;
    PaintWatch watch_;
    std::vector<double> times_;
    int painted_ = 0;
};

void turn_wheel(GraphView& graph, int angle) {
    const QPointF place = graph.viewport()->rect().center();
    QWheelEvent event(place, graph.viewport()->mapToGlobal(place), {}, {0, angle}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(graph.viewport(), &event);
}

std::vector<Json> measure(GraphView& graph, Workbench& workbench) {
    Frames clock(graph);
    std::vector<Json> rows;
    QScrollBar& bar = *graph.verticalScrollBar();
    const auto pan = [&](const std::string& what) {
        bar.setValue(bar.minimum());
        QTest::qWait(20);
        for (int i = 0; i < frames; i++) clock.time([&] { bar.setValue(bar.value() + 23); });
        rows.push_back(clock.take(what));
    };
    graph.fit();
    pan("pan");
    graph.fit_all();
    graph.zoom(3);
    QTest::qWait(20);
    pan("pan, small");
    graph.fit_all();
    graph.zoom(2);
    QTest::qWait(20);
    for (int i = 0; i < frames; i++) clock.time([&] { turn_wheel(graph, i / 15 % 2 ? -120 : 120); });
    rows.push_back(clock.take("zoom"));
    graph.fit_all();
    QTest::qWait(20);
    for (int i = 0; i < frames; i++) clock.time([&] { graph.viewport()->update(); });
    rows.push_back(clock.take("all of it"));
    for (const bool all : {true, false}) {
        if (!all) graph.fit();
        QTest::qWait(20);
        const QSize size = graph.viewport()->size();
        for (int i = 0; i < frames; i++)
            clock.time([&] {
                const QPointF place(size.width() * (i % 12 + 0.5) / 12, size.height() * (i / 12 + 0.5) / 10);
                QMouseEvent event(QEvent::MouseMove, place, graph.viewport()->mapToGlobal(place),
                                  Qt::NoButton, Qt::NoButton, Qt::NoModifier);
                QApplication::sendEvent(graph.viewport(), &event);
            });
        rows.push_back(clock.take(all ? "hover, all of it" : "hover"));
    }
    const int layers = static_cast<int>(workbench.document()->problem->layers.size());
    for (int i = 0; i < frames; i++) clock.time([&] { workbench.select_layer(i * 7 % layers); });
    rows.push_back(clock.take("select"));
    return rows;
}

}  // namespace

}  // namespace taso

int main(int count, char** arguments) {
    QApplication application(count, arguments);
    QStandardPaths::setTestModeEnabled(true);
    taso::apply(taso::ThemeChoice::light, false, application);
    QTemporaryDir folder;
    const std::string made = folder.filePath(QStringLiteral("long.network.json")).toStdString();
    std::ofstream(made) << taso::long_network(1000);
    bool json = false;
    std::vector<std::string> networks;
    for (int i = 1; i < count; i++)
        if (std::string_view(arguments[i]) == "--json")
            json = true;
        else
            networks.emplace_back(arguments[i]);
    if (networks.empty()) networks = {made, "resnet152", "densenet121"};
    taso::Json rows = taso::Json::array();
    bool good = true;
    for (const std::string& network : networks) {
        taso::Workbench workbench;
        taso::GraphView graph(workbench);
        graph.resize(1920, 1080);
        graph.show();
        workbench.set_stream(false);
        workbench.open_network(QString::fromStdString(network));
        const auto is_there = [&] {
            return workbench.shown_point() && graph.is_laid_out() && !workbench.is_picture_due() &&
                   !workbench.is_busy();
        };
        if (!QTest::qWaitFor(is_there, taso::load_ms)) {
            std::fprintf(stderr, "bench_graph_window: %s has no answer in time\n", network.c_str());
            good = false;
            continue;
        }
        QTest::qWait(200);
        const auto layers = static_cast<int>(workbench.document()->problem->layers.size());
        const std::string name = workbench.document()->name.toStdString();
        for (taso::Json& row : taso::measure(graph, workbench)) {
            row["network"] = name;
            row["layers"] = layers;
            if (!json) {
                std::printf("%-12s %5d layers  %-18s %4d frames  min %6.2f  median %6.2f  worst %7.2f ms\n",
                            name.c_str(), layers, row["what"].get<std::string>().c_str(),
                            row["painted"].get<int>(), row["min_ms"].get<double>(),
                            row["median_ms"].get<double>(), row["worst_ms"].get<double>());
                std::fflush(stdout);
            }
            rows.push_back(std::move(row));
        }
    }
    if (json) std::printf("%s\n", taso::Json{{"rows", rows}}.dump().c_str());
    return good ? 0 : 1;
}
