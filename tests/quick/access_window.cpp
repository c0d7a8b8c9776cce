// SPDX-License-Identifier: GPL-3.0-or-later
// Those who do not see the window are told what it shows: every control by a name, charts and graph thing by thing.
#include <QAccessible>
#include <QtTest>
#include <algorithm>
#include <memory>

#include "access/accessible.h"
#include "boards/boards_window.h"
#include "charts/frontier_chart.h"
#include "charts/time_chart.h"
#include "graph/graph_view.h"
#include "style/chart.h"
#include "support/patience.h"
#include "window/candidates_dialog.h"
#include "window/history_dialog.h"
#include "window/main_window.h"
#include "words/numbers.h"

namespace taso {

namespace {

QAccessibleInterface& told(QObject* object) { return *QAccessible::queryAccessibleInterface(object); }

}  // namespace

class QuickAccess : public QObject {
    Q_OBJECT

    std::unique_ptr<WorkbenchWindow> window_;
    Workbench& workbench() { return window_->workbench(); }
    GraphView& graph() { return *window_->view<GraphView>(); }

  private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QAccessible::installFactory(accessible);
    }
    void init() {
        window_ = std::make_unique<WorkbenchWindow>(false);
        window_->resize(1440, 900);
        window_->show();
        Session session;
        session.network = "squeezenet";
        session.kind = BudgetKind::arena;
        session.layer = "fire2/expand3x3";
        workbench().open(session);
        QTRY_VERIFY_WITH_TIMEOUT(workbench().details() && !workbench().is_busy() && graph().is_laid_out() &&
                                     !workbench().is_picture_due(),
                                 long_ms);
    }
    void cleanup() { window_.reset(); }

    void the_graph_tells_its_boxes() {
        QAccessibleInterface& list = told(&graph());
        QCOMPARE(list.role(), QAccessible::List);
        QVERIFY(!list.text(QAccessible::Name).isEmpty());
        QCOMPARE(list.childCount(), graph().boxes().count());
        const int box = graph().boxes().of_layer(workbench().layer());
        QAccessibleInterface* thing = list.child(box);
        QVERIFY(thing && thing->isValid() && thing->parent() == &list);
        QCOMPARE(list.indexOfChild(thing), box);
        const ShownLayer& layer = workbench().shown().layers[static_cast<std::size_t>(workbench().layer())];
        const QString words = thing->text(QAccessible::Name);
        QVERIFY2(words.contains(layer.name) && words.contains(time_text(layer.ns)) &&
                     words.contains(QLatin1String("reads fire2/squeeze1x1")),
                 qPrintable(words));
        QVERIFY(thing->state().selected);
        QVERIFY(!list.child(box + 1)->state().selected);
        const QRect place(graph().mapToGlobal(graph().place_of_box(box).topLeft()),
                          graph().place_of_box(box).size());
        QCOMPARE(thing->rect(), place);
        QCOMPARE(list.childAt(place.center().x(), place.center().y()), thing);
        // An answer with other figures is told anew.
        workbench().set_budget(workbench().least_bytes());
        QTRY_VERIFY_WITH_TIMEOUT(
            workbench().details() && !workbench().is_busy() && !workbench().is_picture_due(), long_ms);
        const ShownLayer& other = workbench().shown().layers[static_cast<std::size_t>(workbench().layer())];
        QTRY_VERIFY2(list.child(box)->text(QAccessible::Name).contains(time_text(other.ns)),
                     qPrintable(list.child(box)->text(QAccessible::Name)));
        list.child(box + 1)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(graph().chosen_box(), box + 1);
        // The network's input is told, and no layer to be selected.
        list.child(0)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(graph().chosen_box(), box + 1);
        // While the graph is laid out anew there is nothing to tell, and nothing of before is told.
        QAccessibleInterface* last = list.child(list.childCount() - 1);
        graph().collapse(true);
        QCOMPARE(list.childCount(), graph().drawn_boxes());
        QCOMPARE(last->isValid(), list.indexOfChild(last) < list.childCount());
        QTRY_VERIFY_WITH_TIMEOUT(graph().is_laid_out(), long_ms);
        QCOMPARE(list.childCount(), graph().boxes().count());
        for (int i = 0; i < list.childCount(); i++)
            QVERIFY(!list.child(i)->text(QAccessible::Name).isEmpty());
    }

    void a_walk_is_told() {
        graph().setFocus();
        QTRY_VERIFY(graph().hasFocus());
        const int before = graph().chosen_box();
        QTest::keyClick(&graph(), Qt::Key_Down);
        QVERIFY(graph().chosen_box() != before);
        QVERIFY(told(&graph()).child(graph().chosen_box())->state().focused);
        QCOMPARE(told(&graph()).focusChild(), told(&graph()).child(graph().chosen_box()));
        Chart& times = *window_->view<TimeChart>();
        times.setFocus();
        QTest::keyClick(&times, Qt::Key_Home);
        QTest::keyClick(&times, Qt::Key_Right);
        QCOMPARE(times.current_row(), 1);
        QCOMPARE(told(&times).focusChild(), told(&times).child(1));
    }

    void charts_tell_their_figures() {
        int looked_at = 0;
        for (Chart* chart : window_->findChildren<Chart*>()) {
            QAccessibleInterface& list = told(chart);
            QCOMPARE(list.role(), QAccessible::Chart);
            QVERIFY2(!list.text(QAccessible::Name).isEmpty(), chart->metaObject()->className());
            if (!chart->is_filled()) {
                QCOMPARE(list.childCount(), 0);
                continue;
            }
            const ChartValues values = chart->values();
            QCOMPARE(list.childCount(), static_cast<int>(values.rows.size()));
            QVERIFY(list.childCount() > 1);
            const QString words = list.child(1)->text(QAccessible::Name);
            QVERIFY2(words.contains(values.headings[1]), qPrintable(words));
            looked_at++;
        }
        QVERIFY(looked_at >= 3);
        // What a chart has as its frontier can be gone to.
        FrontierChart& frontier = *window_->view<FrontierChart>();
        QVERIFY(workbench().frontier()->points.size() > 3);
        told(&frontier).child(2)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(workbench().point(), 2);
        QVERIFY(told(&frontier).child(2)->state().selected);
    }

    void every_control_has_a_name() {
        const auto look = [](QWidget& top, const QString& where) {
            for (QWidget* widget : top.findChildren<QWidget*>()) {
                if (widget->window() != &top || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                // What gives its keys to another is told as that; the line inside of a box as the box.
                if (widget->focusProxy()) continue;
                if (qobject_cast<QLineEdit*>(widget) &&
                    qobject_cast<QAbstractSpinBox*>(widget->parentWidget()))
                    continue;
                QVERIFY2(!told(widget).text(QAccessible::Name).isEmpty(),
                         qPrintable(where + QStringLiteral(": ") +
                                    QString::fromLatin1(widget->metaObject()->className()) +
                                    QStringLiteral(" of ") +
                                    QString::fromLatin1(widget->parent()->metaObject()->className())));
            }
        };
        for (const LayerCard::Page page :
             {LayerCard::Page::layers, LayerCard::Page::explanation, LayerCard::Page::comparison}) {
            window_->layers()->show_page(page);
            QCoreApplication::processEvents();
            look(*window_, QStringLiteral("page %1").arg(static_cast<int>(page)));
        }
        window_->show_candidates();
        look(*window_->candidates(), QStringLiteral("candidates"));
        window_->show_history();
        look(*window_->history(), QStringLiteral("history"));
        for (int page = 0; page < BoardsWindow::page_count; page++) {
            window_->show_boards(page);
            look(*window_->boards(), QStringLiteral("boards %1").arg(page));
        }
    }
};

}  // namespace taso

QTEST_MAIN(taso::QuickAccess)
#include "quick_access_window.moc"
