// SPDX-License-Identifier: GPL-3.0-or-later
// The tiny example: it has something to choose between, and the transforms of a network's input and outputs
// are seen in graph and table.
#include <QGraphicsItem>
#include <QScrollBar>
#include <QtTest>

#include "support/patience.h"
#include "views/budget_bar.h"
#include "window/main_window.h"
#include "words/numbers.h"

namespace taso {

namespace {}  // namespace

class QuickTinyWindow : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup() { window_.reset(); }
    void has_points_to_choose_between_data();
    void has_points_to_choose_between();
    void shows_the_graph_from_side_to_side();
    void shows_the_transforms_of_input_and_output();
    void shows_nothing_where_nothing_is_transformed();
    void leads_from_a_transform_to_its_layer();

  private:
    Workbench& workbench() { return window_->workbench(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(window_->is_settled(), long_ms); }
    /// The table's row of that name, at a column; empty: there is none.
    QString cell(const QString& row, int column) const {
        const QModelIndex found = index_of(row);
        return found.isValid() ? found.siblingAtColumn(column).data().toString() : QString();
    }
    QModelIndex index_of(const QString& row) const {
        const QAbstractItemModel& model = *window_->view<LayerPage>()->view()->model();
        return model.match(model.index(0, LayerTableModel::layer), Qt::DisplayRole, row, 1, Qt::MatchExactly)
            .value(0);
    }
    /// What the graph's arrows say, of those that are seen.
    QStringList arrows() const {
        QStringList tips;
        for (const QGraphicsItem* item : window_->view<GraphView>()->scene()->items())
            if (item->isVisible() && item->toolTip().startsWith(QLatin1String("Transform")))
                tips << item->toolTip();
        return tips;
    }

    std::unique_ptr<WorkbenchWindow> window_;
};

void QuickTinyWindow::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

void QuickTinyWindow::init() {
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->show();
    window_->open_path(QStringLiteral("tiny"));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    settle();
}

void QuickTinyWindow::has_points_to_choose_between_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<std::size_t>("points");
    QTest::addColumn<bool>("segments");
    QTest::newRow("workspace") << static_cast<int>(BudgetKind::workspace) << std::size_t{5} << true;
    QTest::newRow("layer") << static_cast<int>(BudgetKind::layer) << std::size_t{7} << true;
    QTest::newRow("arena") << static_cast<int>(BudgetKind::arena) << std::size_t{5} << false;
    // At least.
    QTest::newRow("arena with segments") << static_cast<int>(BudgetKind::arena) << std::size_t{15} << true;
}

void QuickTinyWindow::has_points_to_choose_between() {
    QFETCH(int, kind);
    QFETCH(std::size_t, points);
    QFETCH(bool, segments);
    workbench().set_kind(static_cast<BudgetKind>(kind));
    workbench().set_stream(segments);
    settle();
    const auto& all = workbench().frontier()->points;
    if (workbench().offers_segments())
        QVERIFY2(all.size() >= points, std::to_string(all.size()).c_str());
    else
        QCOMPARE(all.size(), points);
    QCOMPARE(window_->view<BudgetBar>()->slider()->maximum(), static_cast<int>(all.size()) - 1);
    // The whole way is worth a fifth of the time.
    QVERIFY(all.back().latency_ns * 5 < all.front().latency_ns * 4);
}

void QuickTinyWindow::shows_the_graph_from_side_to_side() {
    for (const QSize size : {QSize(1280, 800), QSize(1440, 900), QSize(1920, 1080)}) {
        window_->resize(size);
        QCoreApplication::processEvents();
        const GraphView& graph = *window_->view<GraphView>();
        const QRect all = graph.mapFromScene(graph.sceneRect()).boundingRect();
        QVERIFY2(all.width() <= graph.viewport()->width() + 1,
                 qPrintable(QStringLiteral("%1 in %2").arg(all.width()).arg(graph.viewport()->width())));
        QVERIFY(!graph.horizontalScrollBar()->isVisible());
    }
}

void QuickTinyWindow::shows_the_transforms_of_input_and_output() {
    // In a segment they may stand inside.
    workbench().set_stream(false);
    workbench().set_kind(BudgetKind::arena);
    settle();
    const Problem& problem = *workbench().problem();
    const int output = problem.layers.back().output;
    for (int point = 0; point <= window_->view<BudgetBar>()->slider()->maximum(); point++) {
        window_->view<BudgetBar>()->slider()->setValue(point);
        settle();
        const Selection& selection = workbench().answer()->selection;
        int ends = 0;
        for (const Copy& copy : selection.copies) {
            if (copy.tensor != 0 && copy.tensor != output) continue;
            ends++;
            const Layout from = copy.tensor == 0
                                    ? Layout::chw
                                    : problem.layers.back()
                                          .candidates[static_cast<std::size_t>(selection.candidates.back())]
                                          .output;
            const ProblemTransform* transform = problem.find_transform(copy.tensor, from, copy.layout);
            QVERIFY(transform);
            const QString layouts = text(name(from)) + QString::fromUtf8(" → ") + text(name(copy.layout));
            const QString bytes = bytes_text(problem.tensors[copy.tensor].bytes[copy.layout]);
            const QString row =
                copy.tensor == 0 ? QStringLiteral("data (input)") : QStringLiteral("scores (output)");
            QCOMPARE(cell(row, LayerTableModel::op), QStringLiteral("transform"));
            QCOMPARE(cell(row, LayerTableModel::layouts), layouts);
            QCOMPARE(cell(row, LayerTableModel::time), time_text(transform->ns));
            QCOMPARE(cell(row, LayerTableModel::output), bytes);
            const QString tip =
                QStringLiteral("Transform %1: %2, %3").arg(layouts, time_text(transform->ns), bytes);
            QVERIFY2(!arrows().filter(tip).isEmpty(), qPrintable(arrows().join(QLatin1Char('\n'))));
        }
        QCOMPARE(ends, 2);
        // In the order of execution: first and last.
        const QTableView& view = *window_->view<LayerPage>()->view();
        const int rows = view.model()->rowCount();
        const ShownSelection& shown = workbench().shown();
        QCOMPARE(rows,
                 static_cast<int>(problem.layers.size() + shown.transforms.size() + shown.segments.size()));
        QCOMPARE(index_of(QStringLiteral("data (input)")).row(), 0);
        QCOMPARE(index_of(QStringLiteral("scores (output)")).row(), rows - 1);
    }
}

void QuickTinyWindow::shows_nothing_where_nothing_is_transformed() {
    Rules rules;
    rules.pins = {{"conv1", "direct-chw-chw"}, {"scores", "pointwise-chw-chw"}};
    workbench().set_rules(rules);
    settle();
    QCOMPARE(window_->view<LayerPage>()->view()->model()->rowCount(),
             static_cast<int>(workbench().problem()->layers.size()));
    QCOMPARE(cell(QStringLiteral("data (input)"), LayerTableModel::op), QString());
    for (const QString& tip : arrows()) QVERIFY2(!tip.contains(QLatin1String("10 KiB")), qPrintable(tip));
    workbench().set_rules({});
    settle();
    QCOMPARE(cell(QStringLiteral("data (input)"), LayerTableModel::op), QStringLiteral("transform"));
}

void QuickTinyWindow::leads_from_a_transform_to_its_layer() {
    QTableView& view = *window_->view<LayerPage>()->view();
    workbench().select_layer(4);
    for (const auto& [row, layer] :
         {std::pair{QStringLiteral("scores (output)"), 10}, std::pair{QStringLiteral("data (input)"), 0}}) {
        const QModelIndex index = index_of(row);
        QVERIFY(index.isValid());
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
        QCOMPARE(workbench().layer(), layer);
    }
}

}  // namespace taso

QTEST_MAIN(taso::QuickTinyWindow)
#include "quick_tiny_window.moc"
