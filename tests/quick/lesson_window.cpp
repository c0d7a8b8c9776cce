// SPDX-License-Identifier: GPL-3.0-or-later
// The tour from its offer to its end, every task done by mouse and keyboard as a learner does it; the projector
// mode, which leaves the window as it was; and the bands of a segment, played by the space bar.
#include <QDir>
#include <QMenuBar>
#include <QScrollBar>
#include <QSplitter>
#include <QtTest>

#include "support/legible.h"
#include "support/open_settled.h"
#include "support/patience.h"
#include "views/latency_readout.h"
#include "window/candidates_dialog.h"
#include "window/main_window.h"
#include "window/segment_dialog.h"
#include "window/teaching.h"
#include "words/numbers.h"
#include "words/translation.h"
#include "workbench/user_settings.h"

namespace taso {

class QuickLesson : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
    }
    void init();
    void cleanup();
    void is_offered_once();
    void goes_through_all_steps();
    void goes_by_keyboard();
    void sees_only_what_was_done();
    void says_what_stands_in_the_way();
    void marks_what_it_speaks_of();
    void goes_on_where_it_was();
    void projects_and_leaves_all_as_it_was();
    void projects_in_large_type_data();
    void projects_in_large_type();
    void projects_the_inside_of_a_segment();
    void plays_by_the_space_bar();
    void can_be_read_data();
    void can_be_read();

  private:
    Workbench& workbench() { return window_->workbench(); }
    Teaching& teaching() { return window_->teaching(); }
    LessonCard& card() { return *teaching().card(); }
    Lesson& lesson() { return teaching().lesson(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(window_->is_settled(), long_ms); }
    void open_window();
    void open(const char* network, BudgetKind kind = BudgetKind::arena) {
        open_settled(*window_, network, kind);
    }
    void click(QWidget* button) { QTest::mouseClick(button, Qt::LeftButton); }
    /// An order of a menu, by the keys that lead through it.
    void trigger(const char* action) { window_->findChild<QAction*>(QString::fromLatin1(action))->trigger(); }
    QString said() { return card().outcome()->isVisibleTo(&card()) ? card().outcome()->text() : QString(); }
    bool is_done() { return lesson().is_done(lesson().step()); }

    std::unique_ptr<WorkbenchWindow> window_;
};

void QuickLesson::init() {
    user_settings().clear();
    apply(ThemeChoice::light, false, *qApp);
    open_window();
}

void QuickLesson::open_window() {
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->resize(1280, 800);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
}

void QuickLesson::cleanup() {
    window_.reset();
    user_settings().clear();
}

void QuickLesson::is_offered_once() {
    window_->keep_between_runs();
    LessonOffer* offer = teaching().offer_bar();
    QVERIFY(offer->isHidden());
    teaching().offer();
    QVERIFY(offer->isVisible());
    QVERIFY(!offer->isAncestorOf(QApplication::focusWidget()));
    click(offer->decline_button());
    QVERIFY(offer->isHidden());
    teaching().offer();
    QVERIFY(offer->isHidden());
    user_settings().clear();
    teaching().offer();
    QVERIFY(offer->isVisible());
    click(offer->take_button());
    QVERIFY(offer->isHidden() && teaching().dock()->isVisible());
    teaching().dock()->close();
    teaching().offer();
    QVERIFY(offer->isHidden());
    // Whoever opens something has begun.
    user_settings().clear();
    teaching().offer();
    QVERIFY(offer->isVisible());
    open("tiny");
    QVERIFY(offer->isHidden());
}

void QuickLesson::goes_through_all_steps() {
    trigger("tour");
    QVERIFY(teaching().dock()->isVisible() && lesson().is_running());
    QVERIFY(!window_->isModal() && !QApplication::activeModalWidget());
    QCOMPARE(card().progress()->text(), QStringLiteral("Step 1 of 6"));
    QVERIFY(!card().next()->isEnabled() && card().skip()->isEnabled() && !card().back()->isEnabled());

    // Load.
    trigger("tiny");
    QTRY_VERIFY_WITH_TIMEOUT(is_done(), long_ms);
    settle();
    QVERIFY2(said().contains(QStringLiteral("11 layers")), qPrintable(said()));
    QVERIFY(card().next()->isEnabled() && !card().skip()->isEnabled());
    click(card().next());

    // Cost: by a double click on a layer.
    QCOMPARE(lesson().step(), 1);
    QVERIFY(!is_done() && said().isEmpty());
    auto* graph = window_->view<GraphView>();
    // One that is in sight however narrow the graph is, where it stands at last: the tour's card has taken its room.
    const auto is_opened = [&] {
        QTest::mouseDClick(graph->viewport(), Qt::LeftButton, {}, graph->place_of(0));
        return is_done();
    };
    QTRY_VERIFY_WITH_TIMEOUT(is_opened(), long_ms);
    const ProblemLayer& layer = workbench().problem()->layers[0];
    QVERIFY2(said().contains(text(layer.name)) && said().contains(QString::number(layer.candidates.size())),
             qPrintable(said()));
    window_->candidates()->close();
    click(card().next());

    // Constraint: the kind, and the slider dragged.
    auto* budget = window_->view<BudgetBar>();
    window_->activateWindow();
    budget->kind()->setFocus();
    QTest::keyClick(budget->kind(), Qt::Key_End);
    workbench().set_kind(BudgetKind::arena);
    settle();
    QVERIFY(!is_done());
    QSlider* slider = budget->slider();
    slider->setFocus();
    for (int i = 0; i < 3; i++) QTest::keyClick(slider, Qt::Key_Left);
    QTRY_VERIFY_WITH_TIMEOUT(is_done(), long_ms);
    settle();
    QVERIFY2(said().contains(time_text(workbench().answer()->latency_ns)), qPrintable(said()));
    // What is said follows the slider.
    QTest::keyClick(slider, Qt::Key_Left);
    settle();
    QVERIFY2(said().contains(bytes_text(*workbench().budget())), qPrintable(said()));
    click(card().next());

    // Trade-off: another point of the frontier, clicked.
    QVERIFY(!is_done());
    const FrontierPoint before = *workbench().answer();
    auto* chart = window_->view<FrontierChart>();
    const FrontierPoint& first = workbench().frontier()->points.front();
    const QPoint point(static_cast<int>(chart->xAxis->coordToPixel(static_cast<double>(first.memory_bytes))),
                       static_cast<int>(chart->yAxis->coordToPixel(static_cast<double>(first.latency_ns))));
    QTest::mouseClick(chart, Qt::LeftButton, {}, point);
    QTRY_VERIFY_WITH_TIMEOUT(is_done(), long_ms);
    settle();
    QVERIFY(workbench().answer()->memory_bytes < before.memory_bytes);
    QVERIFY2(said().contains(bytes_text(before.memory_bytes - workbench().answer()->memory_bytes)),
             qPrintable(said()));
    click(card().next());

    // Proof: a budget that nothing fits.
    QVERIFY(!is_done());
    budget->entry()->setFocus();
    budget->entry()->selectAll();
    QTest::keyClicks(budget->entry(), QStringLiteral("1 KiB"));
    QTest::keyClick(budget->entry(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(is_done(), long_ms);
    QVERIFY2(said().contains(bytes_text(workbench().least_bytes())), qPrintable(said()));
    click(card().next());

    // Export: there is nothing to write until the budget is taken back.
    QVERIFY(!is_done() && said().contains(QStringLiteral("Ctrl+Z")));
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QVERIFY2(said().isEmpty(), qPrintable(said()));
    QVERIFY(card().aid()->isVisible());
    QSignalSpy finished(&workbench(), &Workbench::export_finished);
    click(card().aid());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, long_ms);
    QVERIFY2(finished[0][1].toBool(), qPrintable(finished[0][0].toString()));
    QVERIFY(is_done());
    const QString folder =
        said().section(QStringLiteral("It is in "), 1).section(QStringLiteral(". There"), 0, 0);
    QVERIFY2(QFileInfo(folder + QStringLiteral("/plan.json")).isFile(), qPrintable(said()));
    click(card().next());

    // And where to go on.
    QVERIFY(lesson().is_end());
    for (int step = 0; step < lesson_count; step++) QVERIFY(lesson().is_done(step));
    QVERIFY(!card().show_me()->isVisible() && !card().task()->isVisible());
    click(card().next());
    QVERIFY(teaching().dock()->isHidden() && !lesson().is_running());
    window_.reset();
    QVERIFY(!QFileInfo::exists(folder));
}

void QuickLesson::goes_by_keyboard() {
    QTest::keyClick(window_.get(), Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(teaching().dock()->isVisible());
    // The keyboard goes on where the way on is.
    QTRY_COMPARE(QApplication::focusWidget(), card().show_me());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(card().show_me()->isChecked());
    QCOMPARE(QApplication::focusWidget(), card().show_me());
    card().skip()->setFocus();
    QTest::keyClick(card().skip(), Qt::Key_Space);
    QCOMPARE(lesson().step(), 1);
    QVERIFY(card().isAncestorOf(QApplication::focusWidget()));
    card().back()->setFocus();
    QTest::keyClick(card().back(), Qt::Key_Space);
    QCOMPARE(lesson().step(), 0);
    QVERIFY(card().isAncestorOf(QApplication::focusWidget()));
    // Tab leads through all of its buttons, and out again.
    card().show_me()->setFocus();
    QList<QWidget*> reached;
    for (int i = 0; i < 40 && !reached.contains(card().skip()); i++) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget();
    }
    QVERIFY(reached.contains(card().skip()));
    for (const QWidget* each : card().findChildren<QPushButton*>())
        QVERIFY(each->focusPolicy() & Qt::TabFocus);
    // A task that is done takes nobody's focus.
    auto* graph = window_->view<GraphView>();
    graph->setFocus();
    open("tiny");
    QVERIFY(is_done());
    QVERIFY(!card().isAncestorOf(QApplication::focusWidget()));
    // By Enter on a layer, too.
    lesson().go_to(1);
    graph->setFocus();
    QTest::keyClick(graph, Qt::Key_Down);
    QTest::keyClick(graph, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(is_done(), long_ms);
}

void QuickLesson::sees_only_what_was_done() {
    open("tiny");
    teaching().show_tour();
    QVERIFY(is_done());
    // A budget that holds nothing back is no constraint, and the same point is no trade.
    lesson().go_to(2);
    workbench().set_budget(workbench().frontier()->points.back().memory_bytes);
    settle();
    QVERIFY(!is_done());
    lesson().go_to(3);
    QVERIFY(!is_done());
    workbench().set_budget(workbench().frontier()->points.back().memory_bytes + 4096);
    settle();
    QVERIFY(!is_done());
    // Nor is a point of another frontier.
    workbench().set_kind(BudgetKind::total);
    settle();
    QVERIFY(!is_done());
    workbench().set_budget(workbench().frontier()->points[0].memory_bytes);
    settle();
    QVERIFY(is_done());
    lesson().go_to(4);
    QVERIFY(!is_done());
    workbench().set_budget(workbench().least_bytes() - 1);
    settle();
    QVERIFY(is_done());
    // While it is closed, nothing is.
    lesson().begin_again();
    lesson().go_to(2);
    teaching().dock()->close();
    workbench().set_budget(workbench().frontier()->points[1].memory_bytes);
    settle();
    QVERIFY(!lesson().is_done(2));
    teaching().show_tour();
    QCOMPARE(lesson().step(), 2);
    QVERIFY(lesson().is_done(2));
}

void QuickLesson::says_what_stands_in_the_way() {
    teaching().show_tour();
    QVERIFY(said().isEmpty());
    for (int step = 1; step < lesson_count; step++) {
        lesson().go_to(step);
        QVERIFY2(said().contains(QStringLiteral("No network is open")), qPrintable(said()));
    }
    open("tiny", BudgetKind::workspace);
    lesson().go_to(4);
    QVERIFY2(said().contains(QStringLiteral("choose Arena")), qPrintable(said()));
    workbench().set_kind(BudgetKind::arena);
    settle();
    QVERIFY2(said().isEmpty(), qPrintable(said()));
}

void QuickLesson::marks_what_it_speaks_of() {
    open("tiny");
    teaching().show_tour();
    const Spotlight& light = *teaching().spotlight();
    QVERIFY(light.isHidden() && light.framed().isEmpty());
    const auto place = [&](const QWidget* of) {
        return QRect(of->mapTo(window_.get(), QPoint()), of->size());
    };
    auto* budget = window_->view<BudgetBar>();
    const std::array<const QWidget*, lesson_count> spoken_of = {
        window_->menuBar(), window_->view<GraphView>(), budget, window_->view<FrontierChart>(),
        budget->entry(),    window_->menuBar()};
    for (int step = 0; step < lesson_count; step++) {
        lesson().go_to(step);
        QVERIFY(light.isHidden());
        QWidget* focused = QApplication::focusWidget();
        click(card().show_me());
        QVERIFY(light.isVisible() && !light.framed().isEmpty());
        QVERIFY(QApplication::focusWidget() == focused || QApplication::focusWidget() == card().show_me());
        const QRect whole = place(spoken_of[static_cast<std::size_t>(step)]);
        QVERIFY(whole.contains(light.framed()));
        QVERIFY(light.geometry().contains(light.framed() & window_->rect()));
    }
    // Around the slider and the kind; and it follows them.
    lesson().go_to(2);
    card().show_me()->setChecked(true);
    QVERIFY(light.framed().contains(place(budget->slider())) &&
            light.framed().contains(place(budget->kind())));
    const QRect before = light.geometry();
    window_->resize(1500, 900);
    QTRY_VERIFY(light.geometry() != before);
    QTRY_VERIFY(light.geometry().contains(place(budget->slider())));
    // The mouse works what is beneath it.
    QSlider* slider = budget->slider();
    const QPoint middle = place(slider).center();
    QVERIFY(window_->childAt(middle) == slider);
    workbench().set_budget(workbench().frontier()->points[0].memory_bytes);
    QTRY_VERIFY_WITH_TIMEOUT(is_done(), long_ms);
    QVERIFY(light.isHidden() && !card().show_me()->isChecked());
    card().show_me()->setChecked(true);
    teaching().dock()->close();
    QVERIFY(light.isHidden());
}

void QuickLesson::goes_on_where_it_was() {
    window_->keep_between_runs();
    teaching().show_tour();
    for (int i = 0; i < 3; i++) click(card().skip());
    QCOMPARE(lesson().step(), 3);
    teaching().dock()->close();
    trigger("tour");
    QCOMPARE(lesson().step(), 3);
    window_->close();
    open_window();
    window_->keep_between_runs();
    QVERIFY(teaching().dock()->isHidden());
    trigger("tour");
    QCOMPARE(lesson().step(), 3);
    QCOMPARE(card().progress()->text(), QStringLiteral("Step 4 of 6"));
}

void QuickLesson::projects_and_leaves_all_as_it_was() {
    open("tiny");
    window_->findChild<QSplitter*>(QStringLiteral("body"))->setSizes({420, 600});
    QCoreApplication::processEvents();
    const auto arrangement = [&] {
        QList<QByteArray> all = {window_->saveState(), window_->saveGeometry()};
        for (const QSplitter* splitter : window_->findChildren<QSplitter*>()) all << splitter->saveState();
        return all;
    };
    const auto before = arrangement();
    const QFont font = window_->view<LatencyReadout>()->font();
    QTest::keyClick(window_.get(), Qt::Key_F11);
    Projector* projector = teaching().projector();
    QVERIFY(projector && projector->isFullScreen());
    QTRY_VERIFY(projector->isActiveWindow());
    QTRY_VERIFY_WITH_TIMEOUT(window_->is_settled(), long_ms);
    QVERIFY(projector->frontier()->is_filled());
    // All of it is live, and the keys of the window that count here work, too.
    const auto latency = workbench().answer()->latency_ns;
    QSlider* slider = projector->budget()->slider();
    QTRY_COMPARE(QApplication::focusWidget(), slider);
    QTest::keyClick(slider, Qt::Key_Left);
    QTRY_VERIFY(workbench().answer() && workbench().answer()->latency_ns > latency);
    QCOMPARE(window_->view<BudgetBar>()->slider()->value(), slider->value());
    settle();
    QCOMPARE(projector->findChild<LatencyReadout*>()->latency()->text(),
             time_text(workbench().answer()->latency_ns));
    QTest::keyClick(slider, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(workbench().answer() && workbench().answer()->latency_ns == latency);
    QTest::mouseClick(projector->graph()->viewport(), Qt::LeftButton, {}, projector->graph()->place_of(2));
    QCOMPARE(workbench().layer(), 2);
    QPointer<Projector> gone(projector);
    QTest::keyClick(projector, Qt::Key_Escape);
    QVERIFY(!teaching().projector());
    QTRY_VERIFY(!gone);
    QCOMPARE(arrangement(), before);
    QCOMPARE(window_->view<LatencyReadout>()->font(), font);
    // F11 leads there and back; so does the window's own close.
    QTRY_VERIFY(window_->isActiveWindow());
    QTest::keyClick(window_.get(), Qt::Key_F11);
    QVERIFY(teaching().projector());
    QTRY_VERIFY(teaching().projector()->isActiveWindow());
    QTest::keyClick(teaching().projector(), Qt::Key_F11);
    QVERIFY(!teaching().projector());
    trigger("projector");
    QVERIFY(teaching().projector());
    click(teaching().projector()->leave_button());
    QVERIFY(!teaching().projector());
    trigger("projector");
    window_->close();
    QVERIFY(!teaching().projector());
}

void QuickLesson::projects_in_large_type_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280x720") << QSize(1280, 720);
    QTest::newRow("1920x1080") << QSize(1920, 1080);
}

void QuickLesson::projects_in_large_type() {
    QFETCH(QSize, size);
    open("squeezenet");
    trigger("projector");
    Projector* projector = teaching().projector();
    projector->setWindowState(Qt::WindowNoState);
    projector->resize(size);
    QTRY_VERIFY_WITH_TIMEOUT(window_->is_settled(), long_ms);
    QCOMPARE(projector->size(), size);
    for (const ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark}) {
        window_->set_theme(theme);
        const double usual = QApplication::font().pointSizeF();
        QTRY_VERIFY(projector->graph()->viewport()->font().pointSizeF() > 1.3 * usual);
        for (const BudgetKind kind : {BudgetKind::arena, BudgetKind::total}) {
            workbench().set_kind(kind);
            settle();
            projector->grab();
            for (const QWidget* widget : projector->findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->window() != projector) continue;
                const auto* label = qobject_cast<const QLabel*>(widget);
                if (!label && widget->focusPolicy() == Qt::NoFocus &&
                    widget != projector->graph()->viewport())
                    continue;
                QVERIFY2(
                    widget->font().pointSizeF() > 1.3 * usual,
                    qPrintable(QLatin1String(widget->metaObject()->className()) + widget->accessibleName()));
                const QRect place(widget->mapTo(projector, QPoint()), widget->size());
                QVERIFY2(projector->rect().contains(place), widget->metaObject()->className());
            }
        }
    }
}

void QuickLesson::projects_the_inside_of_a_segment() {
    open("tiny");
    workbench().set_budget(workbench().frontier()->points[0].memory_bytes);
    settle();
    QVERIFY(!workbench().shown().segments.empty());
    workbench().select_layer(workbench().shown().segments[0].layers[0]);
    trigger("projector");
    Projector* projector = teaching().projector();
    QTRY_VERIFY(projector->isActiveWindow());
    QVERIFY(projector->frontier()->isVisible() && !projector->inside()->isVisible());
    QTest::keyClick(projector, Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!projector->frontier()->isVisible() && projector->inside()->isVisible());
    QTRY_VERIFY(projector->inside()->picture()->calls() > 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(projector->inside()->is_playing());
    click(projector->inside_button());
    QVERIFY(projector->frontier()->isVisible() && !projector->inside()->is_playing());
}

void QuickLesson::plays_by_the_space_bar() {
    open("tiny");
    workbench().set_budget(workbench().frontier()->points[0].memory_bytes);
    settle();
    workbench().select_layer(workbench().shown().segments[0].layers[0]);
    window_->show_segment();
    QTRY_VERIFY(window_->segment()->isActiveWindow());
    SegmentPage* page = window_->segment()->page();
    // Wherever the keyboard is, once for each press.
    for (QWidget* focused : std::initializer_list<QWidget*>{page->slider(), page->play()}) {
        focused->setFocus();
        page->slider()->setValue(0);
        QTest::keyClick(focused, Qt::Key_Space);
        QVERIFY(page->is_playing());
        QTRY_VERIFY(page->slider()->value() > 0);
        QTest::keyClick(focused, Qt::Key_Space);
        QVERIFY(!page->is_playing());
    }
}

void QuickLesson::can_be_read_data() {
    QTest::addColumn<QLocale>("language");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("German") << QLocale(QLocale::German);
}

void QuickLesson::can_be_read() {
    QFETCH(QLocale, language);
    window_.reset();
    install_translation(*qApp, language);
    open_window();
    const auto check = [](QWidget& shown) {
        QCoreApplication::processEvents();
        shown.grab();
        const QStringList found = Cuts(shown).found();
        QVERIFY2(found.isEmpty(), qPrintable(found.mid(0, 8).join(QLatin1Char('\n'))));
    };
    open("tiny");
    teaching().show_tour();
    QDockWidget* dock = teaching().dock();
    dock->setFloating(true);
    dock->resize(360, 480);
    for (int step = 0; step <= lesson_count; step++) {
        lesson().go_to(step);
        check(*dock);
    }
    dock->close();
    trigger("projector");
    Projector* projector = teaching().projector();
    projector->setWindowState(Qt::WindowNoState);
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
        projector->resize(size);
        QTRY_VERIFY_WITH_TIMEOUT(window_->is_settled(), long_ms);
        check(*projector);
    }
    install_translation(*qApp, QLocale(QLocale::English));
}

}  // namespace taso

QTEST_MAIN(taso::QuickLesson)
#include "quick_lesson_window.moc"
