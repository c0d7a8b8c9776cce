// SPDX-License-Identifier: GPL-3.0-or-later
// What every chart offers: its picture and its values, copied and saved; a closer look, by mouse and by keyboard.
#include <QClipboard>
#include <QSvgRenderer>
#include <QtTest>

#include "charts/frontier_chart.h"
#include "charts/memory_chart.h"
#include "charts/time_chart.h"
#include "style/chart_file.h"
#include "style/chart_menu.h"
#include "support/patience.h"
#include "window/main_window.h"

namespace taso {

class QuickCharts : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanupTestCase() { window_.reset(); }
    void values_are_what_is_drawn();
    void copies_picture_and_values();
    void saves_in_every_form();
    void says_what_cannot_be_written();
    void menu_opens_by_mouse_and_keyboard();
    void zooms_and_moves_by_mouse();
    void zooms_and_moves_by_keyboard();
    void what_is_looked_at_stays_while_the_budget_moves();

  private:
    Workbench& workbench() { return window_->workbench(); }
    std::vector<Chart*> charts() {
        const QList<Chart*> found = window_->findChildren<Chart*>();
        return {found.begin(), found.end()};
    }
    template <class T>
    T& chart() {
        return *window_->view<T>();
    }
    void settle() {
        QTRY_VERIFY_WITH_TIMEOUT(window_->is_settled() && !workbench().is_picture_due(), long_ms);
    }
    /// The plan is drawn, proven or not.
    void await_picture() {
        QTRY_VERIFY_WITH_TIMEOUT(workbench().details() && !workbench().is_picture_due(), long_ms);
    }
    void show_all() {
        for (Chart* chart : charts()) chart->replot();
    }
    static void wheel(Chart& chart, QPointF place, int notches) {
        QWheelEvent event(place, chart.mapToGlobal(place), {}, {0, 120 * notches}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&chart, &event);
    }

    std::unique_ptr<WorkbenchWindow> window_;
    QTemporaryDir folder_;
};

void QuickCharts::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    // A comma for a decimal point, which no file may have.
    QLocale::setDefault(QLocale(QLocale::German));
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->resize(1280, 800);
    window_->show();
    Session session;
    session.network = "squeezenet";
    session.profile = "cortex-a15";
    session.kind = BudgetKind::arena;
    workbench().open(session);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    settle();
}

void QuickCharts::init() {
    workbench().set_budget(workbench().frontier()->points.front().memory_bytes);
    await_picture();
    for (Chart* chart : charts()) chart->show_whole();
    show_all();
}

void QuickCharts::values_are_what_is_drawn() {
    for (const Chart* chart : charts()) {
        if (!chart->is_filled()) continue;
        const ChartValues values = chart->values();
        QVERIFY2(!values.rows.empty(), chart->metaObject()->className());
        for (const QVariantList& row : values.rows) QCOMPARE(row.size(), values.headings.size());
    }
    const auto& points = workbench().frontier()->points;
    const ChartValues frontier = chart<FrontierChart>().values();
    QVERIFY(frontier.rows.size() >= points.size());
    QCOMPARE(frontier.rows.front()[0].toLongLong(), points.front().memory_bytes);
    QCOMPARE(frontier.rows.front()[1].toLongLong(), points.front().latency_ns);
    // All bars together are the latency.
    qint64 ns = 0;
    for (const QVariantList& row : chart<TimeChart>().values().rows)
        ns += row[2].toLongLong() + row[3].toLongLong() + row[4].toLongLong();
    QCOMPARE(ns, workbench().answer()->latency_ns);
    // And no buffer reaches beyond the arena.
    qint64 top = 0;
    for (const QVariantList& row : chart<MemoryChart>().values().rows)
        top = std::max(top, row[2].toLongLong() + row[3].toLongLong());
    QCOMPARE(top, workbench().details()->answer.memory[BudgetKind::arena]);
}

void QuickCharts::copies_picture_and_values() {
    for (Chart* chart :
         {static_cast<Chart*>(&chart<FrontierChart>()), static_cast<Chart*>(&chart<MemoryChart>())}) {
        chart->menu()->copy_picture()->trigger();
        const QImage copied = QGuiApplication::clipboard()->image();
        QCOMPARE(copied.width(), 2 * chart->width());
        // The legend stands beneath it.
        QVERIFY(chart->legend_line() ? copied.height() > 2 * chart->height()
                                     : copied.height() == 2 * chart->height());
        QCOMPARE(copied.pixel(1, 1), chart->theme().panel.rgb());
        chart->menu()->copy_values()->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), static_cast<qsizetype>(chart->values().rows.size()) + 2);
        QCOMPARE(lines[0].split(QLatin1Char('\t')), chart->values().headings);
    }
}

void QuickCharts::saves_in_every_form() {
    MemoryChart& memory = chart<MemoryChart>();
    const auto file = [&](const char* name) { return folder_.filePath(QLatin1String(name)); };
    for (const char* name : {"a.png", "a.svg", "a.pdf", "a.csv"}) memory.save(file(name));
    QCOMPARE(QImage(file("a.png")), picture_of(memory));
    QSvgRenderer svg(file("a.svg"));
    QVERIFY(svg.isValid());
    QCOMPARE(svg.viewBox().size() * 2, QImage(file("a.png")).size());
    const auto read = [&](const char* name) {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    };
    QVERIFY(read("a.pdf").startsWith("%PDF-") && read("a.pdf").contains("%%EOF"));
    const QStringList lines = QString::fromUtf8(read("a.csv")).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), static_cast<qsizetype>(memory.values().rows.size()) + 2);
    QVERIFY(lines[0].contains(QLatin1String("(B)")));
    QCOMPARE(lines[1].count(QLatin1Char(',')), lines[0].count(QLatin1Char(',')));
    // Nothing half written is left beside them.
    QCOMPARE(QDir(folder_.path()).entryList(QDir::Files).size(), 4);

    // The dialog names the form, and what it is given is written.
    memory.menu()->save()->trigger();
    auto* dialog = memory.findChild<QFileDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->nameFilters().size(), 4);
    QCOMPARE(dialog->defaultSuffix(), QStringLiteral("png"));
    emit dialog->filterSelected(dialog->nameFilters().at(3));
    QCOMPARE(dialog->defaultSuffix(), QStringLiteral("csv"));
    emit dialog->fileSelected(file("b.csv"));
    QCOMPARE(read("b.csv"), read("a.csv"));
    dialog->close();
}

void QuickCharts::says_what_cannot_be_written() {
    for (const char* ending : {"png", "svg", "pdf", "csv"}) {
        chart<TimeChart>().save(QStringLiteral("/nonexistent/x.") + QLatin1String(ending));
        QVERIFY(window_->messages()->sentence().contains(QStringLiteral("/nonexistent/x.") +
                                                         QLatin1String(ending)));
    }
}

void QuickCharts::menu_opens_by_mouse_and_keyboard() {
    for (Chart* chart : charts()) {
        if (!chart->isVisible()) continue;
        const auto opened = [chart] {
            const bool open = chart->menu()->isVisible() && chart->menu()->copy_picture()->isEnabled();
            chart->menu()->close();
            return open;
        };
        for (const auto reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
            QContextMenuEvent event(reason, QPoint(20, 20), chart->mapToGlobal(QPoint(20, 20)));
            QCoreApplication::sendEvent(chart, &event);
            QVERIFY(opened());
        }
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(opened());
    }
    // A button for each, which the tabulator key reaches.
    int buttons = 0;
    for (QToolButton* button : window_->findChildren<QToolButton*>())
        if (button->isVisible() && button->text() == QString::fromUtf8("⋯")) {
            QVERIFY(button->focusPolicy() & Qt::TabFocus && !button->accessibleName().isEmpty());
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            QVERIFY(QApplication::activePopupWidget());
            QApplication::activePopupWidget()->close();
            buttons++;
        }
    QVERIFY(buttons >= 3);
}

void QuickCharts::zooms_and_moves_by_mouse() {
    MemoryChart& memory = chart<MemoryChart>();
    const QCPRange steps = memory.xAxis->range(), bytes = memory.yAxis->range();
    const QPointF middle = memory.axisRect()->center() + QPoint(20, 10);
    const double under = memory.xAxis->pixelToCoord(middle.x());
    wheel(memory, middle, 4);
    QVERIFY(memory.is_zoomed());
    QVERIFY(memory.xAxis->range().size() < 0.6 * steps.size());
    QVERIFY(memory.yAxis->range().size() < 0.6 * bytes.size());
    // What lay under the mouse lies there still.
    QVERIFY(std::abs(memory.xAxis->pixelToCoord(middle.x()) - under) < 1e-6 * steps.size());

    const int layer = workbench().layer();
    const QCPRange before = memory.xAxis->range();
    QTest::mousePress(&memory, Qt::LeftButton, {}, middle.toPoint());
    QTest::mouseMove(&memory, middle.toPoint() + QPoint(30, 0));
    QTest::mouseMove(&memory, middle.toPoint() + QPoint(50, 0));
    QTest::mouseRelease(&memory, Qt::LeftButton, {}, middle.toPoint() + QPoint(50, 0));
    QVERIFY(memory.xAxis->range().lower < before.lower);
    QVERIFY(std::abs(memory.xAxis->range().size() - before.size()) < 1e-9 * before.size());
    // That was no click.
    QCOMPARE(workbench().layer(), layer);
    // Nothing leads beyond the whole.
    QTest::mousePress(&memory, Qt::LeftButton, {}, middle.toPoint());
    QTest::mouseMove(&memory, middle.toPoint() + QPoint(3000, 0));
    QTest::mouseRelease(&memory, Qt::LeftButton, {}, middle.toPoint() + QPoint(3000, 0));
    QCOMPARE(memory.xAxis->range().lower, steps.lower);
    QTest::mouseDClick(&memory, Qt::LeftButton, {}, middle.toPoint());
    QVERIFY(!memory.is_zoomed());
    QCOMPARE(memory.xAxis->range(), steps);
    wheel(memory, middle, -3);
    QCOMPARE(memory.yAxis->range(), bytes);
    QVERIFY(!memory.is_zoomed());

    // Bars begin at 0, however near they are.
    TimeChart& times = chart<TimeChart>();
    const QCPRange tall = times.yAxis->range();
    wheel(times, times.axisRect()->center(), 4);
    QVERIFY(times.is_zoomed());
    QCOMPARE(times.yAxis->range(), tall);
}

void QuickCharts::zooms_and_moves_by_keyboard() {
    TimeChart& times = chart<TimeChart>();
    const QCPRange whole = times.xAxis->range();
    times.setFocus();
    for (int i = 0; i < 5; i++) QTest::keyClick(&times, Qt::Key_Plus);
    const QCPRange near = times.xAxis->range();
    QVERIFY(near.size() < 0.3 * whole.size());
    QTest::keyClick(&times, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(times.xAxis->range().lower > near.lower);
    QTest::keyClick(&times, Qt::Key_Left, Qt::ShiftModifier);
    // A walk has what it comes to in sight.
    QTest::keyClick(&times, Qt::Key_Home);
    QVERIFY(times.xAxis->range().contains(1));
    QTest::keyClick(&times, Qt::Key_End);
    QVERIFY(times.xAxis->range().contains(static_cast<double>(workbench().problem()->layers.size())));
    QTest::keyClick(&times, Qt::Key_Minus);
    QVERIFY(times.xAxis->range().size() > near.size());
    QTest::keyClick(&times, Qt::Key_0);
    QCOMPARE(times.xAxis->range(), whole);
}

void QuickCharts::what_is_looked_at_stays_while_the_budget_moves() {
    for (Chart* chart : charts())
        if (chart->is_filled()) {
            chart->zoom_in();
            chart->zoom_in();
        }
    FrontierChart& frontier = chart<FrontierChart>();
    TimeChart& times = chart<TimeChart>();
    const QCPRange memory = frontier.xAxis->range(), latency = frontier.yAxis->range(),
                   layers = times.xAxis->range();
    for (const FrontierPoint& point : workbench().frontier()->points) {
        workbench().set_budget(point.memory_bytes);
        await_picture();
        QCOMPARE(frontier.xAxis->range(), memory);
        QCOMPARE(frontier.yAxis->range(), latency);
        QCOMPARE(times.xAxis->range(), layers);
        QVERIFY(chart<MemoryChart>().is_zoomed());
    }
    // Another network is seen as a whole.
    window_->open_path(QStringLiteral("tiny"));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document()->name == QLatin1String("tiny"), long_ms);
    settle();
    for (Chart* chart : charts()) QVERIFY2(!chart->is_zoomed(), chart->metaObject()->className());
}

}  // namespace taso

QTEST_MAIN(taso::QuickCharts)
#include "quick_charts_window.moc"
