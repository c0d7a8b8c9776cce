// SPDX-License-Identifier: GPL-3.0-or-later
// The ILP page: its rows typeset with what binds lit, the steps of its solving by buttons and by keys, what moving the
// slider changes, and its text.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QtTest>

#include "formula/formulation_page.h"
#include "graph/graph_view.h"
#include "support/patience.h"
#include "views/budget_bar.h"
#include "window/main_window.h"
#include "words/numbers.h"

namespace taso {

class QuickFormulationWindow : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup() { window_.reset(); }
    void sets_every_row();
    void lights_what_binds();
    void goes_through_the_steps_by_buttons_and_keys();
    void parts_stand_on_the_boxes_of_the_graph();
    void draws_the_tree_and_leads_back();
    void marks_the_row_that_the_slider_changes();
    void says_that_nothing_fits();
    void offers_a_smaller_network();
    void copies_and_saves_the_text();

  private:
    Workbench& workbench() { return window_->workbench(); }
    FormulationPage& page() { return *window_->view<FormulationPage>(); }
    const Formulation& shown() { return *page().formulation(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(window_->is_settled(), long_ms); }
    /// Asks, and waits until the page has the answer.
    void ask(BudgetKind kind, std::optional<std::int64_t> budget) {
        QSignalSpy told(&workbench(), &Workbench::formulation_ready);
        workbench().set_stream(false);
        workbench().set_kind(kind);
        settle();
        workbench().set_budget(budget);
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(page().formulation() && shown().question.kind == kind &&
                                     shown().question.budget == budget && !told.isEmpty(),
                                 long_ms);
    }
    /// A budget whose relaxation has fractions: the steps are some, and not many.
    void ask_for_branches() {
        workbench().set_stream(false);
        workbench().set_kind(BudgetKind::arena);
        settle();
        const auto points = workbench().frontier()->points;
        for (std::size_t k = points.size(); k-- > 0;) {
            ask(BudgetKind::arena, points[k].memory_bytes);
            if (page().bar()->steps() > 5) return;
        }
        QFAIL("no budget has branches");
    }

    std::unique_ptr<WorkbenchWindow> window_;
};

void QuickFormulationWindow::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
}

void QuickFormulationWindow::init() {
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->resize(1440, 900);
    window_->show();
    window_->open_path(QStringLiteral("tiny"));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(page().isVisible() && page().formulation(), long_ms);
}

void QuickFormulationWindow::sets_every_row() {
    IlpRowsModel& model = *page().rows()->rows();
    const QAbstractItemModelTester rows(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester shares(page().shares()->shares(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (BudgetKind kind : budget_kinds) {
        workbench().set_stream(false);
        workbench().set_kind(kind);
        settle();
        ask(kind, workbench().frontier()->points.front().memory_bytes);
        const IlpModel& ilp = shown().solving.model;
        // Every row once, and every term of it.
        std::vector<int> seen(ilp.rows.size());
        for (const IlpRowsModel::Line& line : model.lines()) {
            if (line.row < 0) continue;
            seen[static_cast<std::size_t>(line.row)]++;
            std::size_t terms = 0;
            for (const auto* side : {&line.formula.left, &line.formula.right})
                for (const IlpGroup& group : *side) terms += group.terms.size();
            QCOMPARE(terms, ilp.rows[static_cast<std::size_t>(line.row)].terms.size());
        }
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
        const QString budget = bytes_text(*shown().question.budget);
        bool said = false;
        for (int row = 0; row < model.rowCount(); row++)
            said = said || model.index(row).data().toString().contains(budget);
        QVERIFY2(said, qPrintable(budget));
        QCOMPARE(page().shares()->shares()->rowCount(), static_cast<int>(shown().problem.layers.size()));
        QCOMPARE(*shown().solving.nodes.back().incumbent_ns, workbench().answer()->latency_ns);
    }
    // In colour: the mark of a term that is chosen is filled.
    page().show_part(FormulationPage::Part::rows);
    QCoreApplication::processEvents();
    const QImage image = page().rows()->viewport()->grab().toImage();
    const Theme& theme = Theme::of(page().palette());
    const QColor filled = Theme::mixed(theme.panel, theme.family(QStringLiteral("direct")), 0.3);
    bool found = false;
    for (int y = 0; y < image.height() && !found; y++)
        for (int x = 0; x < image.width() && !found; x++) {
            const QColor pixel = image.pixelColor(x, y);
            found = std::abs(pixel.red() - filled.red()) < 4 &&
                    std::abs(pixel.green() - filled.green()) < 4 &&
                    std::abs(pixel.blue() - filled.blue()) < 4;
        }
    QVERIFY(found);
}

void QuickFormulationWindow::lights_what_binds() {
    ask_for_branches();
    const Formulation& formulation = shown();
    int lit = 0, priced = 0;
    for (int step = 0; step + 1 < page().bar()->steps(); step++) {
        page().bar()->go_to(step);
        const BranchNode& node = formulation.solving.nodes[static_cast<std::size_t>(step)];
        for (const IlpRowsModel::Line& line : page().rows()->rows()->lines()) {
            if (line.row < 0) continue;
            if (node.values.empty()) QVERIFY(!line.binding);
            const IlpRow& row = formulation.solving.model.rows[static_cast<std::size_t>(line.row)];
            if (node.values.empty() || !row.most_bytes) continue;
            double kibs = 0;
            for (const auto& [column, coefficient] : row.terms)
                kibs += coefficient * node.values[static_cast<std::size_t>(column)];
            const double left = *row.upper - kibs;
            QCOMPARE(line.lit, std::abs(left) < 1e-3);
            lit += line.lit;
            priced += line.slack_words.contains(QStringLiteral("a KiB more would save"));
            if (!line.lit)
                QCOMPARE(line.slack_words, bytes_text(std::llround(left * 1024)) + QStringLiteral(" left"));
        }
    }
    QVERIFY(lit > 0 && priced > 0);
}

void QuickFormulationWindow::goes_through_the_steps_by_buttons_and_keys() {
    ask_for_branches();
    StepBar& bar = *page().bar();
    const int steps = bar.steps();
    // At the end there is the plan of the window.
    QCOMPARE(bar.step(), steps - 1);
    for (const LayerShares& row : page().shares()->shares()->rows()) QVERIFY(!row.is_parted());
    QVERIFY(!bar.next()->isEnabled() && bar.back()->isEnabled());
    QVERIFY2(bar.words()->text().contains(time_text(workbench().answer()->latency_ns)),
             qPrintable(bar.words()->text()));
    bar.first()->click();
    QCOMPARE(bar.step(), 0);
    QVERIFY(bar.next()->isEnabled() && !bar.back()->isEnabled());
    QVERIFY(bar.words()->text().startsWith(QStringLiteral("The relaxation takes ")));
    QVERIFY2(bar.words()->text().contains(QStringLiteral("is in parts: ")), qPrintable(bar.words()->text()));
    bool parted = false;
    for (const LayerShares& row : page().shares()->shares()->rows()) {
        double sum = 0;
        for (const CandidateShare& share : row.shares) sum += share.value;
        QVERIFY(std::abs(sum - 1) < 1e-3);
        parted = parted || row.is_parted();
    }
    QVERIFY(parted);
    QStringList said;
    while (bar.next()->isEnabled()) {
        bar.next()->click();
        said << bar.words()->text();
        QVERIFY(!bar.bound()->text().isEmpty());
    }
    QCOMPARE(said.size(), steps - 1);
    said.removeDuplicates();
    QVERIFY(said.size() > (steps - 1) / 2);
    // By keys, wherever in the page.
    page().rows()->setFocus();
    QTest::keyClick(page().rows(), Qt::Key_Home);
    QCOMPARE(bar.step(), 0);
    QTest::keyClick(page().rows(), Qt::Key_Right);
    QTest::keyClick(page().rows(), Qt::Key_Right);
    QCOMPARE(bar.step(), 2);
    QTest::keyClick(page().rows(), Qt::Key_Left);
    QCOMPARE(bar.step(), 1);
    QTest::keyClick(page().rows(), Qt::Key_End);
    QCOMPARE(bar.step(), steps - 1);
}

void QuickFormulationWindow::parts_stand_on_the_boxes_of_the_graph() {
    ask_for_branches();
    auto* graph = window_->view<GraphView>();
    QTRY_VERIFY_WITH_TIMEOUT(graph->is_laid_out(), long_ms);
    const auto parted = [&] {
        std::map<QString, QString> parts;
        for (const GraphEntry& entry : graph->entries())
            if (!entry.parts.isEmpty()) parts[entry.name] = entry.parts;
        return parts;
    };
    // The plan at the end has none.
    QVERIFY(parted().empty());
    const QImage whole = graph->grab().toImage();
    page().bar()->first()->click();
    QVERIFY(!parted().empty());
    const auto told = parted();
    for (const LayerShares& row : page().shares()->shares()->rows()) {
        QCOMPARE(told.contains(row.layer), row.is_parted());
        if (!row.is_parted()) continue;
        for (const CandidateShare& share : row.shares)
            QVERIFY2(told.at(row.layer).contains(share.primitive), qPrintable(told.at(row.layer)));
    }
    QVERIFY(graph->grab().toImage() != whole);
    // And they go with the page.
    window_->findChild<QDockWidget*>(QStringLiteral("formulation"))->hide();
    QVERIFY(parted().empty());
}

void QuickFormulationWindow::draws_the_tree_and_leads_back() {
    ask_for_branches();
    page().show_part(FormulationPage::Part::steps);
    QCoreApplication::processEvents();
    BranchTree& tree = *page().tree();
    const int last = page().bar()->step();
    const auto pixel = [&](int node) {
        return tree.grab().toImage().pixelColor((tree.place_of(node) - QPointF(0, 5)).toPoint());
    };
    const Theme& theme = Theme::of(page().palette());
    const Branching& solving = shown().solving;
    for (int node = 0; node <= last; node++)
        QCOMPARE(pixel(node).rgb(), BranchTree::colour_of(solving.state(node, last), theme).rgb());
    // What is to come is not there yet.
    page().bar()->go_to(1);
    QCOMPARE(pixel(last).rgb(), theme.panel.rgb());
    page().bar()->go_to(last);
    QTest::mouseClick(&tree, Qt::LeftButton, {}, tree.place_of(1).toPoint());
    QCOMPARE(page().bar()->step(), 1);
}

void QuickFormulationWindow::marks_the_row_that_the_slider_changes() {
    workbench().set_stream(false);
    workbench().set_kind(BudgetKind::sum);
    settle();
    const auto points = workbench().frontier()->points;
    ask(BudgetKind::sum, points[4].memory_bytes);
    page().bar()->go_to(0);
    IlpRowsModel& model = *page().rows()->rows();
    QSlider& slider = *window_->view<BudgetBar>()->slider();
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(shown().question.budget == points[5].memory_bytes, long_ms);
    int changed = 0;
    for (const IlpRowsModel::Line& line : model.lines()) {
        if (!line.changed) continue;
        changed++;
        QCOMPARE(shown().solving.model.rows[static_cast<std::size_t>(line.row)].number, 6);
        QCOMPARE(line.before, bytes_text(points[4].memory_bytes));
        QCOMPARE(line.formula.limit, bytes_text(points[5].memory_bytes));
    }
    QCOMPARE(changed, 1);
    // It is seen, and solved anew from its first step.
    QVERIFY(page().rows()->viewport()->rect().intersects(
        page().rows()->visualRect(model.index(model.first_changed()))));
    QCOMPARE(page().bar()->step(), page().bar()->steps() > 1 ? 0 : page().bar()->steps() - 1);
    QTRY_VERIFY_WITH_TIMEOUT(model.first_changed() < 0, long_ms);
}

void QuickFormulationWindow::says_that_nothing_fits() {
    workbench().set_stream(false);
    workbench().set_kind(BudgetKind::total);
    settle();
    ask(BudgetKind::total, workbench().frontier()->points.front().memory_bytes - 1);
    QVERIFY(workbench().is_stand_in());
    QCOMPARE(static_cast<int>(shown().solving.status), static_cast<int>(Status::infeasible));
    QVERIFY2(page().bar()->words()->text().contains(QStringLiteral("no plan keeps the rows")),
             qPrintable(page().bar()->words()->text()));
    ask(BudgetKind::arena, 64);
    QVERIFY2(page().bar()->words()->text().contains(QStringLiteral("infeasible")),
             qPrintable(page().bar()->words()->text()));
}

void QuickFormulationWindow::offers_a_smaller_network() {
    window_->open_path(QStringLiteral("resnet50"));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document()->name == QLatin1String("resnet50"), long_ms);
    window_->findChild<QDockWidget*>(QStringLiteral("formulation"))->show();
    QTRY_VERIFY_WITH_TIMEOUT(page().tiny()->isVisible(), long_ms);
    QVERIFY(shown().sentence.contains(QStringLiteral("tiny example")));
    QVERIFY(page().bar()->isHidden() && !page().save()->isEnabled());
    page().tiny()->click();
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document()->name == QLatin1String("tiny"), long_ms);
    QTRY_VERIFY_WITH_TIMEOUT(page().bar()->isVisible() && page().bar()->steps() > 0, long_ms);
    QVERIFY(page().tiny()->isHidden());
}

void QuickFormulationWindow::copies_and_saves_the_text() {
    page().tab(FormulationPage::Part::text)->click();
    QVERIFY(page().text()->isVisible() && page().bar()->isHidden());
    page().copy()->click();
    QVERIFY(
        QApplication::clipboard()->text().contains(QStringLiteral("Row 1: every layer runs one primitive")));
    page().save()->click();
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("tiny.lp"));
    emit dialog->fileSelected(file);
    dialog->close();
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(written.readAll()), text(shown().lp));
    QVERIFY(shown().lp.find("Subject To") != std::string::npos);
}

}  // namespace taso

QTEST_MAIN(taso::QuickFormulationWindow)
#include "quick_formulation_window.moc"
