// SPDX-License-Identifier: GPL-3.0-or-later
// Whole stories, told as four people live them: someone without a mouse, an engineer with two boards, a teacher in
// front of a class, someone who opens broken files. By keys, clicks and drops alone; with TASO_PICTURES=FOLDER every
// step of them is drawn there.
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QTemporaryDir>
#include <QtTest>

#include "charts/frontier_chart.h"
#include "formula/formulation_page.h"
#include "graph/graph_view.h"
#include "network/network.h"
#include "onnx/writer.h"
#include "sources/open.h"
#include "sources/session_file.h"
#include "support/patience.h"
#include "support/pictures.h"
#include "views/budget_bar.h"
#include "views/comparison_page.h"
#include "window/candidates_dialog.h"
#include "window/central_pages.h"
#include "window/export_dialog.h"
#include "window/settings_dialog.h"
#include "window/teaching.h"
#include "window/windows.h"
#include "words/numbers.h"
#include "words/translation.h"
#include "workbench/user_settings.h"

namespace taso {

class QuickPeople : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup();
    void someone_without_a_mouse();
    void an_engineer_with_two_boards();
    void a_teacher_in_front_of_a_class();
    void someone_who_opens_a_broken_file_data();
    void someone_who_opens_a_broken_file();

  private:
    WorkbenchWindow& window() { return *windows_->all().back(); }
    Workbench& workbench() { return window().workbench(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(window().is_settled(), long_ms); }
    /// Where a key goes to.
    static QWidget* focus() {
        QWidget* popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTRY_VERIFY2(focus() && focus()->isVisible(), "the keyboard is nowhere");
        QTest::keyClick(focus(), key, modifiers);
    }
    static void type(const QString& words) {
        QVERIFY2(focus(), "the keyboard is nowhere");
        QTest::keyClicks(focus(), words);
    }
    /// By the Tab key alone, and every stop is one that is seen.
    static void tab_to(const QWidget* wanted, Qt::Key key = Qt::Key_Tab) {
        QStringList stops;
        for (int i = 0; i < 60 && focus() != wanted; i++) {
            press(key);
            const QWidget* at = focus();
            QVERIFY(at);
            stops << QString::fromLatin1(at->metaObject()->className()) + QLatin1Char(' ') +
                         at->accessibleName();
            QVERIFY2(at->isVisible() && !at->visibleRegion().isEmpty(), qPrintable(stops.last()));
        }
        QVERIFY2(focus() == wanted, qPrintable(stops.join(QLatin1Char('\n'))));
    }
    /// A line of a menu, by its mnemonic and the arrows.
    void choose(Qt::Key menu, const QString& action);
    /// Activates what was left for a menu or another window, as a desktop does and the offscreen platform does not.
    void come_back() {
        QWidget* modal = QApplication::activeModalWidget();
        (modal ? modal : &window())->activateWindow();
        QTRY_VERIFY((modal ? modal : &window())->isActiveWindow());
    }
    /// In the file dialog that is open.
    void name_file(const QString& file);
    void draw(const char* step, QWidget* of = nullptr);
    QString path(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }

    QTemporaryDir folder_;
    std::unique_ptr<Windows> windows_;
};

void QuickPeople::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QVERIFY(folder_.isValid());
    qputenv("HOME", folder_.filePath(QStringLiteral("home")).toLocal8Bit());
    QVERIFY(state_folder().startsWith(folder_.path()));
    QApplication::setQuitOnLastWindowClosed(false);
}

void QuickPeople::init() {
    QDir(state_folder()).removeRecursively();
    user_settings().clear();
    apply(ThemeChoice::light, false, *qApp);
    windows_ = std::make_unique<Windows>(false);
    WorkbenchWindow& first = windows_->open();
    first.resize(1280, 720);
    first.show();
    first.offer_to_go_on();
    QVERIFY(QTest::qWaitForWindowActive(&first));
}

void QuickPeople::cleanup() {
    windows_.reset();
    user_settings().clear();
}

void QuickPeople::draw(const char* step, QWidget* of) {
    if (qEnvironmentVariableIsEmpty("TASO_PICTURES")) return;
    QCoreApplication::processEvents();
    const QWidget* at = focus();
    qInfo("%s: the keyboard is at %s '%s'", step, at ? at->metaObject()->className() : "nothing",
          at ? qPrintable(at->accessibleName()) : "");
    keep_picture(of ? *of : window(), QString::fromLatin1(step) + QStringLiteral(".png"));
}

void QuickPeople::choose(Qt::Key menu, const QString& action) {
    press(menu, Qt::AltModifier);
    auto* open = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY2(open, "no menu opens");
    for (int i = 0; i < 60; i++) {
        if (const QAction* at = open->activeAction(); at && at->text().remove(QLatin1Char('&')) == action) {
            QVERIFY(at->isEnabled());
            press(Qt::Key_Return);
            return come_back();
        }
        press(Qt::Key_Down);
    }
    QFAIL(qPrintable(action));
}

void QuickPeople::name_file(const QString& file) {
    QTRY_VERIFY(qobject_cast<QFileDialog*>(QApplication::activeModalWidget()));
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    press(Qt::Key_A, Qt::ControlModifier);
    type(file);
    if (QApplication::activePopupWidget()) press(Qt::Key_Escape);
    press(Qt::Key_Return);
    QTRY_VERIFY(!qobject_cast<QFileDialog*>(QApplication::activeModalWidget()));
    come_back();
}

void QuickPeople::someone_without_a_mouse() {
    draw("keys-01-start");
    // To the card of a network by arrows.
    QTRY_VERIFY(qobject_cast<StartCard*>(focus()));
    for (int i = 0; i < 80; i++) {
        const auto* card = qobject_cast<StartCard*>(focus());
        QVERIFY(card);
        if (card->text() == QLatin1String("resnet8")) break;
        press(Qt::Key_Right);
    }
    draw("keys-02-card");
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    settle();
    auto* budget = window().view<BudgetBar>();
    QTRY_COMPARE(focus(), budget->slider());
    draw("keys-03-open");

    // Kind and budget.
    tab_to(budget->kind(), Qt::Key_Backtab);
    const BudgetKind before = workbench().kind();
    press(Qt::Key_Down);
    QVERIFY(workbench().kind() != before);
    while (budget->kind()->currentData() != QVariant::fromValue(static_cast<int>(BudgetKind::arena)) &&
           workbench().kind() != BudgetKind::arena)
        press(Qt::Key_Down);
    settle();
    QCOMPARE(focus(), budget->kind());
    tab_to(budget->entry());
    type(QStringLiteral("60 KiB"));
    draw("keys-04-typed");
    press(Qt::Key_Return);
    settle();
    QCOMPARE(workbench().budget(), std::optional<std::int64_t>(60 << 10));
    draw("keys-05-budget");

    // The graph, walked; the candidates of where one stands.
    auto* graph = window().view<GraphView>();
    tab_to(graph);
    draw("keys-06-graph");
    for (int i = 0; i < 4; i++) press(Qt::Key_Down);
    const int layer = workbench().layer();
    QVERIFY(layer > 0);
    draw("keys-07-walked");
    press(Qt::Key_Return);
    QTRY_VERIFY(window().candidates() && window().candidates()->isActiveWindow());
    QTRY_VERIFY(focus() && window().candidates()->isAncestorOf(focus()));
    draw("keys-08-candidates", window().candidates());
    auto* table = window().candidates()->findChild<QTableView*>();
    tab_to(table);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    settle();
    QCOMPARE(workbench().rules().pins.size(), std::size_t{1});
    draw("keys-09-pinned", window().candidates());
    // What was done is undone where one is.
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().rules().pins.empty(), long_ms);
    press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(workbench().rules().pins.size(), std::size_t{1}, long_ms);
    settle();
    press(Qt::Key_Escape);
    QVERIFY(window().candidates()->isHidden());
    come_back();
    QTRY_COMPARE(focus(), graph);
    draw("keys-10-back");

    // Kept, undone, compared.
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().kept_plans().a(), long_ms);
    draw("keys-11-kept");
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    QVERIFY(workbench().rules().pins.empty());
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::processEvents();
    draw("keys-12-compared");
    QCOMPARE(focus(), window().layers()->comparison()->view());
    press(Qt::Key_Down);
    draw("keys-13-comparison-walked");

    // The table, filtered, and on into its rows.
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focus(), window().layers()->table()->filter());
    type(QStringLiteral("conv"));
    draw("keys-14-filtered");
    press(Qt::Key_Return);
    draw("keys-15-after-enter");
    press(Qt::Key_Down);
    QCOMPARE(focus(), window().layers()->table()->view());
    draw("keys-16-rows");

    // The values of a chart.
    auto* chart = window().view<FrontierChart>();
    tab_to(chart, Qt::Key_Backtab);
    draw("keys-17-chart");
    press(Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(QApplication::activePopupWidget());
    draw("keys-18-chart-menu", QApplication::activePopupWidget());
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_V);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')) > 3);
    come_back();
    QTRY_COMPARE(focus(), chart);

    // Written.
    press(Qt::Key_E, Qt::ControlModifier);
    auto* exporting = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
    QVERIFY(exporting);
    QTRY_VERIFY(exporting->isAncestorOf(focus()));
    draw("keys-19-export", exporting);
    tab_to(exporting->folder());
    press(Qt::Key_A, Qt::ControlModifier);
    type(path("resnet8-plan"));
    QSignalSpy finished(&workbench(), &Workbench::export_finished);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, long_ms);
    QVERIFY(QFileInfo(path("resnet8-plan/plan.json")).isFile());
    draw("keys-20-exported", exporting);
    press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    come_back();
    QTRY_COMPARE(focus(), chart);

    // Another language: the window is another one, with all that was open.
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto* settings = qobject_cast<SettingsDialog*>(QApplication::activeModalWidget());
    QVERIFY(settings);
    QTRY_VERIFY(settings->isAncestorOf(focus()));
    draw("keys-21-settings", settings);
    tab_to(settings->language());
    for (int i = 0; i < 8 && settings->language()->currentData() != QStringLiteral("de"); i++)
        press(Qt::Key_Down);
    QCOMPARE(settings->language()->currentData().toString(), QStringLiteral("de"));
    QPointer<QWidget> former(&window());
    press(Qt::Key_Return);
    QTRY_VERIFY(!former);
    QTRY_VERIFY(window().isActiveWindow());
    settle();
    QCOMPARE(workbench().document()->name, QStringLiteral("resnet8"));
    draw("keys-22-german");
    QTRY_VERIFY(focus() && window().isAncestorOf(focus()));
    QVERIFY2(focus() != &window(), "the keyboard is nowhere");
    press(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(qobject_cast<SettingsDialog*>(QApplication::activeModalWidget()));
    press(Qt::Key_Escape);
    install_translation(*qApp, QLocale::c());
}

void QuickPeople::an_engineer_with_two_boards() {
    // A menu that is looked into and left gives the keyboard back.
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(QApplication::activePopupWidget());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    come_back();
    press(Qt::Key_Escape);
    QTRY_VERIFY(qobject_cast<StartCard*>(focus()));
    choose(Qt::Key_N, QStringLiteral("squeezenet"));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    settle();
    choose(Qt::Key_P, QStringLiteral("cortex-a53 (estimated)"));
    QTRY_COMPARE_WITH_TIMEOUT(text(workbench().document()->problem->profile), QStringLiteral("cortex-a53"),
                              long_ms);
    settle();
    draw("boards-01-a53");
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().kept_plans().a(), long_ms);
    draw("boards-02-kept");
    choose(Qt::Key_P, QStringLiteral("cortex-a72 (estimated)"));
    QTRY_COMPARE_WITH_TIMEOUT(text(workbench().document()->problem->profile), QStringLiteral("cortex-a72"),
                              long_ms);
    settle();
    draw("boards-03-a72");
    const ComparisonPage& page = *window().layers()->comparison();
    QVERIFY(page.isVisible());
    QVERIFY2(page.explanation()->text().contains(QStringLiteral("of the difference")),
             qPrintable(page.sentence()));
    QVERIFY2(page.totals()->text().contains(QString::fromUtf8("(−")), qPrintable(page.totals()->text()));

    choose(Qt::Key_F, QStringLiteral("Save report …"));
    name_file(path("two-boards.html"));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path("two-boards.html")).size() > 1000, long_ms);
    draw("boards-04-report");
    QFile report(path("two-boards.html"));
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("cortex-a53"));

    press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(text(workbench().document()->problem->profile), QStringLiteral("cortex-a53"),
                              long_ms);
    settle();
    draw("boards-05-swapped");

    press(Qt::Key_S, Qt::ControlModifier);
    name_file(path("board.taso"));
    QTRY_COMPARE(workbench().session_file(), path("board.taso"));
    draw("boards-06-saved");
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(windows_->all().size(), std::size_t{2});
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY(qobject_cast<StartCard*>(focus()));
    QVERIFY(window().teaching().offer_bar()->isHidden());
    draw("boards-07-second");
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    name_file(path("board.taso"));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    settle();
    QCOMPARE(workbench().document()->name, QStringLiteral("squeezenet"));
    QCOMPARE(text(workbench().document()->problem->profile), QStringLiteral("cortex-a53"));
    draw("boards-08-session");
}

void QuickPeople::a_teacher_in_front_of_a_class() {
    const auto arrangement = [this] {
        QList<QByteArray> all;
        for (const QSplitter* splitter : window().findChildren<QSplitter*>())
            if (!splitter->objectName().isEmpty()) all << splitter->saveState();
        return all;
    };
    LessonCard& card = *window().teaching().card();
    const auto click = [](QWidget* on, QPoint place = {}) {
        QVERIFY2(on->isVisible() && on->isEnabled(), on->metaObject()->className());
        QTest::mouseClick(on, Qt::LeftButton, {}, place);
    };
    const auto is_done = [&] {
        return window().teaching().lesson().is_done(window().teaching().lesson().step());
    };
    auto* offer = window().teaching().offer_bar();
    click(offer->take_button());
    QVERIFY(window().teaching().dock()->isVisible());
    draw("class-01-tour");
    choose(Qt::Key_N, QStringLiteral("Tiny example"));
    QTRY_VERIFY_WITH_TIMEOUT(is_done(), long_ms);
    settle();
    const auto before = arrangement();
    draw("class-02-loaded");
    // Beside the tour, too, all that the ILP says is seen.
    const QLabel* words = window().view<FormulationPage>()->bar()->words();
    QTRY_VERIFY(!words->text().isEmpty() && words->height() >= words->heightForWidth(words->width()));
    click(card.next());
    auto* graph = window().view<GraphView>();
    QTest::mouseDClick(graph->viewport(), Qt::LeftButton, {}, graph->place_of(3));
    QTRY_VERIFY_WITH_TIMEOUT(is_done(), long_ms);
    QVERIFY(window().candidates()->isVisible());
    draw("class-03-candidates", window().candidates());
    press(Qt::Key_Escape);
    come_back();
    click(card.next());
    draw("class-04-constraint");
    auto* budget = window().view<BudgetBar>();
    if (workbench().kind() != BudgetKind::arena) {
        budget->kind()->setFocus();
        while (workbench().kind() != BudgetKind::arena) QTest::keyClick(budget->kind(), Qt::Key_Down);
        settle();
    }
    const auto drag = [](QSlider& slider, double from, double to) {
        const auto place = [&](double part) {
            return QPoint(static_cast<int>(8 + part * (slider.width() - 16)), slider.height() / 2);
        };
        QTest::mousePress(&slider, Qt::LeftButton, {}, place(from));
        for (int i = 1; i <= 6; i++) QTest::mouseMove(&slider, place(from + (to - from) * i / 6));
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, place(to));
    };
    drag(*budget->slider(), 1, 0.5);
    settle();
    QVERIFY(is_done());
    draw("class-05-dragged");
    click(card.next());
    auto* chart = window().view<FrontierChart>();
    const FrontierPoint first = workbench().frontier()->points.front();
    click(chart, QPoint(static_cast<int>(chart->xAxis->coordToPixel(static_cast<double>(first.memory_bytes))),
                        static_cast<int>(chart->yAxis->coordToPixel(static_cast<double>(first.latency_ns)))));
    QTRY_VERIFY_WITH_TIMEOUT(is_done(), long_ms);
    settle();
    draw("class-06-traded");
    click(card.next());
    QTest::mouseDClick(budget->entry(), Qt::LeftButton);
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("1 KiB"));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(is_done(), long_ms);
    draw("class-07-infeasible");
    click(card.next());
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    QSignalSpy finished(&workbench(), &Workbench::export_finished);
    click(card.aid());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, long_ms);
    QTRY_VERIFY(is_done());
    draw("class-08-exported");
    click(card.next());
    draw("class-09-end");
    click(card.next());
    QVERIFY(window().teaching().dock()->isHidden());
    draw("class-10-after");

    // On the wall.
    press(Qt::Key_F11);
    Projector* projector = window().teaching().projector();
    QVERIFY(projector);
    QTRY_VERIFY(projector->isActiveWindow());
    projector->setWindowState(Qt::WindowNoState);
    projector->resize(1280, 720);
    settle();
    draw("class-11-projector", projector);
    const auto budget_before = workbench().budget();
    drag(*projector->budget()->slider(), 0, 1);
    settle();
    QVERIFY(workbench().budget() != budget_before);
    draw("class-12-projector-dragged", projector);
    drag(*projector->budget()->slider(), 1, 0);
    settle();
    QVERIFY(!workbench().shown().segments.empty());
    const int inside = workbench().shown().segments[0].layers[0];
    click(projector->graph()->viewport(), projector->graph()->place_of(inside));
    QCOMPARE(workbench().layer(), inside);
    click(projector->inside_button());
    QVERIFY(projector->inside()->isVisible());
    press(Qt::Key_Space);
    QTRY_VERIFY(projector->inside()->slider()->value() > 0);
    press(Qt::Key_Space);
    draw("class-13-inside", projector);
    press(Qt::Key_Escape);
    QVERIFY(!window().teaching().projector());
    come_back();

    // The ILP, step by step.
    auto* page = window().view<FormulationPage>();
    if (!page->isVisible()) choose(Qt::Key_V, QStringLiteral("The ILP"));
    QTRY_VERIFY(page->isVisible());
    tab_to(budget->kind());
    press(Qt::Key_End);
    settle();
    tab_to(budget->slider());
    press(Qt::Key_Home);
    for (int i = 0; i < 3; i++) press(Qt::Key_Right);
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(page->bar()->steps() > 1, long_ms);
    draw("class-14-ilp");
    click(page->bar()->first());
    while (page->bar()->next()->isEnabled()) click(page->bar()->next());
    draw("class-15-ilp-end");
    choose(Qt::Key_V, QStringLiteral("The ILP"));
    QTRY_VERIFY(!page->isVisible());
    draw("class-16-left");
    QCOMPARE(arrangement(), before);
}

void QuickPeople::someone_who_opens_a_broken_file_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    const std::string whole = folder_.filePath(QStringLiteral("whole.onnx")).toStdString();
    write_onnx(load_network("tiny"), whole);
    QFile onnx(QString::fromStdString(whole));
    QVERIFY(onnx.open(QIODevice::ReadOnly));
    const QByteArray model = onnx.readAll();
    QTest::newRow("truncated") << "truncated.onnx" << model.left(model.size() * 2 / 3) << "";
    QTest::newRow("profile") << "board.profile.json"
                             << QByteArray(R"({"format": "taso-profile", "version": 1, "layers": []})")
                             << "board";
    Session asked;
    asked.network = "tiny";
    asked.budget = 123'456;
    save_session(asked, folder_.filePath(QStringLiteral("whole.taso")).toStdString());
    QFile session(folder_.filePath(QStringLiteral("whole.taso")));
    QVERIFY(session.open(QIODevice::ReadOnly));
    QTest::newRow("session") << "work.taso" << session.readAll().replace("123456", "\"much\"") << "budget";
    QTest::newRow("folder") << "no-plan/" << QByteArray() << "plan.json";
    QTest::newRow("text") << "notes.txt" << QByteArray("milk, bread, butter\n") << "";
    QTest::newRow("empty") << "empty.onnx" << QByteArray("") << "";
    QTest::newRow("long") << QString(QStringLiteral("a-file-with-a-name-of-no-spaces-").repeated(6) +
                                     QStringLiteral(".network.json"))
                          << QByteArray("{\"format\": \"taso-network\", \"version\": 1,\n \"layers\": 7}")
                          << "";
}

void QuickPeople::someone_who_opens_a_broken_file() {
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, place);
    const QString file = folder_.filePath(name);
    if (name.endsWith(QLatin1Char('/'))) {
        QVERIFY(QDir().mkpath(file));
    } else {
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(content);
    }
    const auto drop = [&] {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window(), &dropped);
    };
    const QString base = QFileInfo(name.endsWith(QLatin1Char('/')) ? name.chopped(1) : name).fileName();
    const auto is_told = [&](const char* step) {
        MessageBar* bar = window().messages();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), long_ms);
        const QString said = bar->sentence();
        qInfo("%s: %s", step, qPrintable(said));
        QVERIFY2(said.contains(base), qPrintable(said));
        QVERIFY2(said.contains(place), qPrintable(said));
        QCoreApplication::processEvents();
        draw((QByteArray("broken-") + QTest::currentDataTag() + step).constData());
        // All of it stands there, and the window is as wide as it was.
        QCOMPARE(window().width(), 1280);
        auto* words = bar->findChild<QLabel*>();
        QVERIFY(words->width() > 0 && words->height() >= words->heightForWidth(words->width()));
        QVERIFY(words->fontMetrics()
                    .boundingRect(QRect(0, 0, words->width(), 10000), Qt::TextWordWrap, words->text())
                    .width() <= words->width());
        // And can be had by the keyboard.
        QGuiApplication::clipboard()->clear();
        press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), words);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), said);
        press(Qt::Key_Escape);
        QVERIFY(bar->isHidden());
    };
    drop();
    is_told("-at-start");
    QVERIFY(window().pages()->is_at_start());
    choose(Qt::Key_N, QStringLiteral("Tiny example"));
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    settle();
    tab_to(window().view<BudgetBar>()->slider());
    press(Qt::Key_Home);
    settle();
    const auto session = workbench().session();
    const auto latency = workbench().answer()->latency_ns;
    drop();
    is_told("-dropped");
    QVERIFY(workbench().session().budget == session.budget);
    QVERIFY(workbench().session().profile == session.profile);
    QCOMPARE(workbench().answer()->latency_ns, latency);
    QCOMPARE(workbench().document()->name, QStringLiteral("tiny"));
    if (name.endsWith(QLatin1Char('/')) || name.contains(QLatin1String("profile"))) return;
    press(Qt::Key_O, name.endsWith(QLatin1String(".taso")) ? Qt::ControlModifier | Qt::ShiftModifier
                                                           : Qt::KeyboardModifiers(Qt::ControlModifier));
    name_file(file);
    is_told("-opened");
    QCOMPARE(workbench().document()->name, QStringLiteral("tiny"));
    QCOMPARE(workbench().answer()->latency_ns, latency);
}

}  // namespace taso

QTEST_MAIN(taso::QuickPeople)
#include "quick_people_window.moc"
