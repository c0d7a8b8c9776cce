// SPDX-License-Identifier: GPL-3.0-or-later
// No text of the window is cut off or faint: on every page, in every language, both themes, at four sizes; and as other
// tests at one and a half and two pixels a point (QT_SCALE_FACTOR), at one size.
#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include "base/json_file.h"
#include "boards/boards_window.h"
#include "charts/time_chart.h"
#include "support/legible_pages.h"
#include "support/patience.h"
#include "support/slower_run.h"
#include "views/latency_readout.h"
#include "window/candidates_dialog.h"
#include "window/central_pages.h"
#include "window/chart_card.h"
#include "window/history_dialog.h"
#include "window/main_window.h"
#include "words/translation.h"

namespace taso {

class QuickClipping : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        // Qt keeps the columns of its file dialog between runs.
        QVERIFY(settings_.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings_.path());
    }
    void finds_what_is_faint_or_cut();
    void cuts_no_text_data();
    void cuts_no_text();

  private:
    QTemporaryDir settings_;
};

void QuickClipping::finds_what_is_faint_or_cut() {
    QWidget window;
    window.resize(400, 100);
    QLabel faint(QStringLiteral("grey on white"), &window), cut(QStringLiteral("black on white"), &window);
    window.setStyleSheet(QStringLiteral("QWidget { background: white; color: black }"));
    faint.setStyleSheet(QStringLiteral("color: #999999"));
    faint.setGeometry(0, 0, 200, 30);
    cut.setGeometry(0, 40, 40, 30);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(Cuts(window).found().size(), 1);
    QVERIFY(Cuts(window).found().front().contains(QLatin1String("black on white")));
    if (window.devicePixelRatioF() < 2) return;
    QCOMPARE(faint_words(window, 4.5).size(), 1);
    QVERIFY(faint_words(window, 4.5).front().contains(QLatin1String("grey on white")));
}

void QuickClipping::cuts_no_text_data() { add_languages_and_themes(); }

void QuickClipping::cuts_no_text() {
    QFETCH(QLocale, language);
    QFETCH(ThemeChoice, theme);
    install_translation(*qApp, language);
    apply(theme, false, *qApp);
    WorkbenchWindow window(false);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    std::vector sizes = sizes_looked_at();
    const std::vector usual_sizes = sizes;
    const auto check_all = [&](const QString& what) {
        for (const QSize size : sizes) {
            window.resize(size);
            look_at(window, QStringLiteral("%1, %2x%3").arg(what).arg(size.width()).arg(size.height()));
        }
    };
    check_all(QStringLiteral("start page"));
    window.pages()->show_views();
    check_all(QStringLiteral("empty"));
    // What may be said of a latency, whether or not it comes to be said here.
    const QLabel& status = *window.view<LatencyReadout>()->status();
    for (const char* words :
         {"computing the frontier …", "best of what was found", "best so far, still searching …",
          "nothing fits yet, still searching …", "nothing that fits was found", "best of the listed points",
          "optimal (ILP still proving)"}) {
        const QString said = QCoreApplication::translate("taso::LatencyReadout", words);
        QVERIFY(language.language() == QLocale::English || said != QString::fromUtf8(words));
        QVERIFY2(status.fontMetrics().horizontalAdvance(said) <= status.width(), qPrintable(said));
    }
    Session session;
    session.network = "squeezenet";
    session.kind = BudgetKind::arena;
    session.layer = "fire2/expand3x3";
    window.workbench().open(session);
    QTRY_VERIFY_WITH_TIMEOUT(window.workbench().details() && window.view<GraphView>()->is_laid_out() &&
                                 !window.workbench().is_picture_due(),
                             long_ms);
    check_all(QStringLiteral("layers"));
    // Longer names, and other figures at the axes.
    session.network = "googlenet";
    session.layer = "conv2/3x3";
    window.workbench().open(session);
    QTRY_VERIFY_WITH_TIMEOUT(window.workbench().document()->name == QLatin1String("googlenet") &&
                                 window.workbench().details() && window.view<GraphView>()->is_laid_out() &&
                                 !window.workbench().is_picture_due(),
                             long_ms);
    check_all(QStringLiteral("layers of googlenet"));
    window.layers()->tab(LayerCard::Page::explanation)->click();
    QTRY_VERIFY_WITH_TIMEOUT(window.view<ExplanationPage>()->is_complete(), long_ms);
    check_all(QStringLiteral("explanation"));
    window.show_candidates();
    QTRY_VERIFY_WITH_TIMEOUT(window.candidates()->page()->is_complete(), long_ms);
    look_at(*window.candidates(), QStringLiteral("candidates"));
    window.candidates()->close();
    window.workbench().keep_plan();
    window.layers()->tab(LayerCard::Page::comparison)->click();
    QTRY_VERIFY_WITH_TIMEOUT(window.workbench().kept_plans().difference(), long_ms);
    // In a smaller window the name of A is whole in the list of its box alone.
    std::erase_if(sizes, [](const QSize& size) { return size.width() < small_width; });
    check_all(QStringLiteral("comparison"));
    sizes = usual_sizes;
    window.layers()->tab(LayerCard::Page::layers)->click();
    // Each chart, with a run as A, whose times have a chart of their own.
    const QString run = settings_.filePath(QStringLiteral("run.json"));
    write_file(run.toStdString(), slower_run(window.workbench()).toStdString());
    window.workbench().kept_plans().keep_file(run);
    auto* charts = window.findChild<ChartCard*>();
    QTRY_VERIFY_WITH_TIMEOUT(charts->tab(charts->count() - 1)->isVisible(), long_ms);
    for (int chart = charts->count() - 1; chart >= 0; chart--) {
        charts->tab(chart)->click();
        QTRY_VERIFY_WITH_TIMEOUT(charts->chart(chart)->sentence().isEmpty(), long_ms);
        check_all(QStringLiteral("chart %1").arg(chart));
    }
    for (const TimesBy by : {TimesBy::family, TimesBy::primitive}) {
        window.view<TimeChart>()->set_view(by, true);
        check_all(QStringLiteral("times by group"));
    }
    window.view<TimeChart>()->set_view(TimesBy::layer, false);
    window.workbench().set_budget(window.workbench().least_bytes() - 1);
    QTRY_VERIFY_WITH_TIMEOUT(window.workbench().details() && !window.workbench().is_picture_due(), long_ms);
    check_all(QStringLiteral("infeasible"));
    window.show_history();
    look_at(*window.history(), QStringLiteral("history"));
    window.history()->close();
    window.ask_export();
    QWidget* dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    look_at(*dialog, QStringLiteral("export"));
    dialog->close();
    window.findChild<QAction*>(QStringLiteral("settings"))->trigger();
    dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    look_at(*dialog, QStringLiteral("settings"));
    dialog->close();
    window.findChild<QAction*>(QStringLiteral("start-page"))->trigger();
    check_all(QStringLiteral("start page beside an open network"));
    window.findChild<QAction*>(QStringLiteral("open-network"))->trigger();
    auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    QVERIFY(files);
    const auto* tree = files->findChild<QTreeView*>(QStringLiteral("treeView"));
    files->setDirectory(QStringLiteral(TASO_SOURCE_DIR));
    // Where files are listed, Qt fits the columns to them.
    QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount(tree->rootIndex()) > 0, long_ms);
    QTest::qWait(100);
    look_at(*files, QStringLiteral("open"));
    QFont bold = tree->header()->font();
    bold.setWeight(QFont::DemiBold);
    for (int column = 0; column < tree->model()->columnCount(); column++) {
        const QString title = tree->model()->headerData(column, Qt::Horizontal).toString();
        QVERIFY2(tree->header()->sectionSize(column) >= QFontMetrics(bold).horizontalAdvance(title) + 24,
                 qPrintable(title));
    }
    files->close();
    for (int page = 0; page < BoardsWindow::page_count; page++) {
        window.show_boards(page);
        look_at(*window.boards(), QStringLiteral("boards %1").arg(page));
    }
}

}  // namespace taso

QTEST_MAIN(taso::QuickClipping)
#include "quick_clipping_window.moc"
