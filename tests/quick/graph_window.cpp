// SPDX-License-Identifier: GPL-3.0-or-later
// The layer graph of a large network: what a filter does not find is dimmed, repeated blocks collapse and open again,
// the overview leads the view, boxes are coloured by figures, arrows walk along the edges.
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>
#include <algorithm>
#include <memory>
#include <set>

#include "graph/family_legend.h"
#include "graph/graph_frame.h"
#include "graph/graph_items.h"
#include "graph/graph_map.h"
#include "graph/graph_note.h"
#include "graph/graph_view.h"
#include "views/layer_menu.h"
#include "views/layer_search.h"
#include "window/main_window.h"

using namespace taso;

namespace {

constexpr int long_ms = 60'000;

}  // namespace

class QuickGraph : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
        apply(ThemeChoice::light, false, *qApp);
    }
    void init();
    void cleanup() { window_.reset(); }
    void dims_what_is_not_found();
    void walks_from_match_to_match();
    void collapses_and_opens_blocks();
    void hides_frames_in_collapsed_blocks();
    void offers_it_where_there_is_much();
    void leads_the_view_by_the_overview();
    void colours_by_figures();
    void walks_along_edges();
    void has_a_menu_by_key();
    void ends_the_network_at_a_layer();
    void tells_its_boxes();
    void looks_in_a_session_as_it_did();

  private:
    void open(const QString& network, BudgetKind kind = BudgetKind::workspace);
    Workbench& workbench() { return window_->workbench(); }
    GraphView& graph() { return *window_->view<GraphView>(); }
    int layer_named(const std::string& name) {
        const auto& layers = workbench().document()->problem->layers;
        const auto found = std::ranges::find(layers, name, &ProblemLayer::name);
        return found == layers.end() ? -1 : static_cast<int>(found - layers.begin());
    }

    std::unique_ptr<WorkbenchWindow> window_;
};

void QuickGraph::init() {
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->resize(1440, 900);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
}

void QuickGraph::open(const QString& network, BudgetKind kind) {
    workbench().set_kind(kind);
    window_->open_network(network);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().frontier() && workbench().details() && graph().is_laid_out() &&
                                 !workbench().is_busy() && !workbench().is_picture_due(),
                             long_ms);
}

void QuickGraph::dims_what_is_not_found() {
    open(QStringLiteral("squeezenet"));
    QLineEdit& filter = *window_->layers()->table()->filter();
    QVERIFY(!graph().note()->isVisible());
    const auto check = [&](const QString& typed, const std::function<bool(const ShownLayer&)>& wanted) {
        filter.setText(typed);
        int count = 0;
        const auto& layers = workbench().shown().layers;
        for (std::size_t i = 0; i < layers.size(); i++) {
            QCOMPARE(graph().is_dimmed(static_cast<int>(i)), !wanted(layers[i]));
            count += wanted(layers[i]);
        }
        QVERIFY(count > 0 && count < static_cast<int>(layers.size()));
        QCOMPARE(graph().matches(), count);
        QVERIFY(graph().note()->text().contains(QString::number(count)));
    };
    const auto has = [](const ShownLayer& layer, const char* word) {
        return searched_text(layer).contains(QLatin1String(word));
    };
    check(QStringLiteral("fire3"), [&](const ShownLayer& layer) { return has(layer, "fire3"); });
    check(QStringLiteral("conv -fire3"),
          [&](const ShownLayer& layer) { return has(layer, "conv") && !has(layer, "fire3"); });
    check(QStringLiteral("/fire[34].*3x3$/"), [&](const ShownLayer& layer) {
        return (has(layer, "fire3") || has(layer, "fire4")) && layer.name.endsWith(QLatin1String("3x3"));
    });
    check(QStringLiteral("-/^conv/"), [&](const ShownLayer& layer) {
        return !searched_text(layer).contains(QLatin1String("\nconv")) &&
               !layer.name.startsWith(QLatin1String("conv"));
    });
    // Half typed it is no expression, and nothing is taken for it.
    filter.setText(QStringLiteral("/fire[3/"));
    QCOMPARE(graph().matches(), -1);
    QVERIFY(!graph().is_dimmed(0) && graph().note()->isVisible());
    filter.setText(QStringLiteral("nothing-like-it"));
    QCOMPARE(graph().matches(), 0);
    QVERIFY(graph().is_dimmed(0));
    // Esc, in the line as in the graph.
    filter.setFocus();
    QTest::keyClick(&filter, Qt::Key_Escape);
    QVERIFY(filter.text().isEmpty() && !graph().is_dimmed(0) && !graph().note()->isVisible());
    filter.setText(QStringLiteral("pool"));
    QVERIFY(graph().matches() > 0);
    QTest::keyClick(&graph(), Qt::Key_Escape);
    QVERIFY(filter.text().isEmpty());
    QCOMPARE(graph().matches(), -1);
}

void QuickGraph::walks_from_match_to_match() {
    open(QStringLiteral("squeezenet"));
    QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
    QLineEdit& filter = *window_->layers()->table()->filter();
    QVERIFY(filter.hasFocus());
    QTest::keyClicks(&filter, QStringLiteral("fire3"));
    std::vector<int> found;
    const auto& layers = workbench().shown().layers;
    for (std::size_t i = 0; i < layers.size(); i++)
        if (searched_text(layers[i]).contains(QLatin1String("fire3"))) found.push_back(static_cast<int>(i));
    QCOMPARE(graph().matches(), static_cast<int>(found.size()));
    for (std::size_t i = 0; i < found.size() + 1; i++) {
        QTest::keyClick(&filter, Qt::Key_Return);
        QCOMPARE(workbench().layer(), found[i % found.size()]);
    }
    QTest::keyClick(window_.get(), Qt::Key_F3);
    QCOMPARE(workbench().layer(), found[1]);
    QTest::keyClick(window_.get(), Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(window_.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(workbench().layer(), found.back());
    QVERIFY(graph().viewport()->rect().contains(graph().place_of(found.back())));
}

void QuickGraph::collapses_and_opens_blocks() {
    open(QStringLiteral("resnet50"));
    const int layers = static_cast<int>(workbench().document()->problem->layers.size());
    QCOMPARE(graph().boxes().count(), layers + 1);
    const int inside = layer_named("res4c_branch2b");
    QVERIFY(graph().repeat_of(inside) >= 0 && !graph().is_collapsed(inside));
    QVERIFY(graph().collapse_button()->isVisible());
    QTest::mouseClick(graph().collapse_button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(graph().is_laid_out(), long_ms);
    QVERIFY(graph().is_collapsed(inside));
    const auto& repeats = workbench().document()->repeats;
    int hidden = 0;
    for (const Repeat& repeat : repeats) hidden += static_cast<int>(repeat.nodes().size()) - 1;
    QCOMPARE(graph().boxes().count(), layers + 1 - hidden);
    // The box says how many blocks it is, and its sums.
    const Repeat& repeat = repeats[static_cast<std::size_t>(graph().repeat_of(inside))];
    std::int64_t ns = 0;
    for (const int layer : repeat.nodes())
        ns += workbench().shown().layers[static_cast<std::size_t>(layer)].ns;
    const int box = graph().boxes().of_layer(inside);
    const GraphEntry entry = graph().entries()[static_cast<std::size_t>(box)];
    QCOMPARE(entry.ns, ns);
    QCOMPARE(entry.layers, repeat.nodes());
    QVERIFY2(entry.name.startsWith(QStringLiteral("5 ×")), qPrintable(entry.name));
    // Any of its layers leads to it; twice clicked it opens, and the others stay.
    workbench().select_layer(inside);
    graph().fit();
    QVERIFY(graph().viewport()->rect().contains(graph().place_of(inside)));
    QTest::mouseDClick(graph().viewport(), Qt::LeftButton, {}, graph().place_of(inside));
    QTRY_VERIFY_WITH_TIMEOUT(graph().is_laid_out(), long_ms);
    QVERIFY(!graph().is_collapsed(inside) && graph().is_collapsed(layer_named("res3c_branch2b")));
    QCOMPARE(workbench().layer(), inside);
    // By keyboard: closed and opened.
    QTest::keyClick(&graph(), Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(graph().is_laid_out(), long_ms);
    QVERIFY(graph().is_collapsed(inside));
    QTest::keyClick(&graph(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(graph().is_laid_out(), long_ms);
    QVERIFY(!graph().is_collapsed(inside));
    // A new search under other rules leaves it as it is, another network does not.
    Rules rules;
    rules.bans.insert(workbench().shown().layers[0].primitive.toStdString());
    workbench().set_rules(rules);
    QTRY_VERIFY_WITH_TIMEOUT(!workbench().is_busy() && !workbench().is_picture_due(), long_ms);
    QVERIFY(graph().is_collapsed());
    open(QStringLiteral("squeezenet"));
    QVERIFY(!graph().is_collapsed());
}

void QuickGraph::hides_frames_in_collapsed_blocks() {
    open(QStringLiteral("mobilenet_v2"), BudgetKind::arena);
    workbench().set_budget(0);
    QTRY_VERIFY_WITH_TIMEOUT(
        !workbench().is_busy() && !workbench().is_picture_due() && !workbench().shown().segments.empty(),
        long_ms);
    QCOMPARE(graph().frames().size(), workbench().shown().segments.size());
    graph().collapse(true);
    QTRY_VERIFY_WITH_TIMEOUT(graph().is_laid_out(), long_ms);
    for (const GraphFrame* frame : graph().frames()) {
        // Around boxes that are in the segment with all of their layers, and around no other.
        const ShownSegment& segment =
            workbench().shown().segments.at(static_cast<std::size_t>(frame->segment()));
        const std::set<int> in(segment.layers.begin(), segment.layers.end());
        const QRect place = graph().mapFromScene(frame->sceneBoundingRect()).boundingRect();
        const std::vector<GraphEntry> entries = graph().entries();
        for (std::size_t box = 0; box < entries.size(); box++) {
            const GraphEntry& entry = entries[box];
            if (entry.layers.empty()) continue;
            const bool all = std::ranges::all_of(entry.layers, [&](int layer) { return in.contains(layer); });
            QCOMPARE(place.contains(graph().place_of_box(static_cast<int>(box)).center()), all);
        }
    }
}

void QuickGraph::offers_it_where_there_is_much() {
    open(QStringLiteral("mobilenet"));
    QVERIFY(workbench().document()->problem->layers.size() <= GraphView::many_layers);
    QVERIFY(graph().has_repeats() && !graph().is_collapsed() && !graph().collapse_button()->isVisible());
    window_->findChild<QAction*>(QStringLiteral("graph-collapse"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(graph().is_laid_out(), long_ms);
    QVERIFY(graph().is_collapsed() && graph().collapse_button()->isVisible());
}

void QuickGraph::leads_the_view_by_the_overview() {
    open(QStringLiteral("resnet50"));
    graph().fit();
    GraphMap& map = *graph().map();
    QVERIFY(map.isVisible());
    QVERIFY(graph().rect().contains(map.geometry()) &&
            !graph().viewport()->geometry().intersects(map.geometry()));
    const auto middle = [&] {
        return graph().mapToScene(graph().viewport()->rect()).boundingRect().center();
    };
    // Pressed beside what is seen, that comes to the mouse; dragged, it follows.
    const QPointF target = graph().sceneRect().center();
    QTest::mousePress(&map, Qt::LeftButton, {}, map.place_of(target).toPoint());
    QVERIFY2(std::abs(middle().y() - target.y()) < graph().sceneRect().height() / map.height() + 2,
             qPrintable(QStringLiteral("%1 for %2").arg(middle().y()).arg(target.y())));
    const QPoint grip = map.seen().center().toPoint();
    const double before = middle().y();
    QMouseEvent drag(QEvent::MouseMove, QPointF(grip + QPoint(0, 30)),
                     map.mapToGlobal(QPointF(grip + QPoint(0, 30))), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&map, &drag);
    QVERIFY(middle().y() > before);
    QTest::mouseRelease(&map, Qt::LeftButton);
    // It goes and comes by key; where all is seen there is nothing to lead to.
    QTest::keyClick(&graph(), Qt::Key_M);
    QVERIFY(!map.isVisible());
    QTest::keyClick(&graph(), Qt::Key_M);
    QVERIFY(map.isVisible());
    graph().fit_all();
    QVERIFY(!map.isVisible());
}

void QuickGraph::colours_by_figures() {
    open(QStringLiteral("squeezenet"));
    const auto node = [&](int layer) -> const GraphNode& {
        for (const QGraphicsItem* item : graph().scene()->items())
            if (const auto* found = dynamic_cast<const GraphNode*>(item);
                found && found->number() == layer + 1)
                return *found;
        qFatal("no such box");
    };
    const auto& layers = workbench().shown().layers;
    QVERIFY(!node(0).heat().warmth && node(0).heat().share == 1);
    const auto slowest = std::ranges::max_element(layers, {}, &ShownLayer::ns);
    const int slow = static_cast<int>(slowest - layers.begin());
    window_->findChild<QAction*>(QStringLiteral("graph-time"))->trigger();
    QCOMPARE(node(slow).heat().warmth.value_or(0), 1.0);
    for (std::size_t i = 0; i < layers.size(); i++)
        QCOMPARE(node(static_cast<int>(i)).heat().warmth.value_or(-1),
                 static_cast<double>(layers[i].ns) / static_cast<double>(slowest->ns));
    QCOMPARE(graph().legend().size(), std::size_t(3));
    window_->findChild<QAction*>(QStringLiteral("graph-bytes"))->trigger();
    const auto largest = std::ranges::max_element(
        layers, {}, [](const ShownLayer& layer) { return layer.output_bytes + layer.workspace; });
    QCOMPARE(node(static_cast<int>(largest - layers.begin())).heat().warmth.value_or(0), 1.0);
    window_->findChild<QAction*>(QStringLiteral("graph-width"))->trigger();
    QVERIFY(node(slow).heat().share > 0.99);
    QVERIFY(std::ranges::all_of(layers, [&](const ShownLayer& layer) {
        const int place = static_cast<int>(&layer - layers.data());
        return layer.ns * 2 > slowest->ns || node(place).heat().share <= 0.5;
    }));
    // Against A: its own layer is the only one that is warmer.
    QTRY_VERIFY_WITH_TIMEOUT(workbench().can_keep_plan(), long_ms);
    workbench().keep_plan();
    const std::string chosen = layers[static_cast<std::size_t>(slow)].primitive.toStdString();
    Rules rules;
    for (const Candidate& candidate :
         workbench().document()->problem->layers[static_cast<std::size_t>(slow)].candidates)
        if (candidate.primitive != chosen) {
            rules.pins[workbench().document()->problem->layers[static_cast<std::size_t>(slow)].name] =
                candidate.primitive;
            break;
        }
    workbench().set_rules(rules);
    QTRY_VERIFY_WITH_TIMEOUT(!workbench().is_busy() && workbench().details() &&
                                 workbench().kept_plans().difference() &&
                                 workbench().kept_plans().difference()->ns != 0,
                             long_ms);
    window_->findChild<QAction*>(QStringLiteral("graph-difference"))->trigger();
    QCOMPARE(node(slow).heat().warmth.value_or(0), 1.0);
    window_->findChild<QAction*>(QStringLiteral("graph-family"))->trigger();
    QVERIFY(!node(slow).heat().warmth && graph().legend().empty());
}

void QuickGraph::walks_along_edges() {
    open(QStringLiteral("squeezenet"));
    graph().setFocus();
    const int squeeze = layer_named("fire2/squeeze1x1"), small = layer_named("fire2/expand1x1"),
              large = layer_named("fire2/expand3x3"), concat = layer_named("fire2/concat");
    QVERIFY(squeeze >= 0 && small >= 0 && large >= 0 && concat >= 0);
    workbench().select_layer(squeeze);
    QTest::keyClick(&graph(), Qt::Key_Down);
    QVERIFY(workbench().layer() == small || workbench().layer() == large);
    const int first = workbench().layer(), other = first == small ? large : small;
    const bool right = graph().place_of(other).x() > graph().place_of(first).x();
    QTest::keyClick(&graph(), right ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(workbench().layer(), other);
    QTest::keyClick(&graph(), right ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(workbench().layer(), other);
    QTest::keyClick(&graph(), right ? Qt::Key_Left : Qt::Key_Right);
    QCOMPARE(workbench().layer(), first);
    QTest::keyClick(&graph(), Qt::Key_Down);
    QCOMPARE(workbench().layer(), concat);
    QTest::keyClick(&graph(), Qt::Key_Up);
    QTest::keyClick(&graph(), Qt::Key_Up);
    QCOMPARE(workbench().layer(), squeeze);
    QTest::keyClick(&graph(), Qt::Key_Home);
    QTest::keyClick(&graph(), Qt::Key_Up);
    QCOMPARE(workbench().layer(), 0);
}

void QuickGraph::has_a_menu_by_key() {
    open(QStringLiteral("squeezenet"));
    workbench().select_layer(3);
    const QPoint place = graph().place_of(3);
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(graph().viewport(), &key);
    auto* menu = window_->findChild<LayerMenu*>();
    QVERIFY(menu && menu->isVisible());
    QVERIFY((menu->pos() - graph().viewport()->mapToGlobal(place)).manhattanLength() < 400);
    menu->close();
    QTRY_VERIFY(!window_->findChild<LayerMenu*>());
    // By mouse: of the box that it is over, which is then selected.
    QContextMenuEvent mouse(QContextMenuEvent::Mouse, graph().place_of(4),
                            graph().viewport()->mapToGlobal(graph().place_of(4)));
    QApplication::sendEvent(graph().viewport(), &mouse);
    QCOMPARE(workbench().layer(), 4);
    menu = window_->findChild<LayerMenu*>();
    QVERIFY(menu && menu->isVisible());
    menu->findChild<QAction*>(QStringLiteral("ban"))->trigger();
    QCOMPARE(workbench().rules().bans.size(), std::size_t(1));
}

void QuickGraph::ends_the_network_at_a_layer() {
    open(QStringLiteral("squeezenet"));
    const int concat = layer_named("fire2/concat");
    const std::size_t all = workbench().document()->problem->layers.size();
    // A rule of what stays, and one of what goes.
    Rules rules;
    for (const int layer : {0, static_cast<int>(all) - 2}) {
        const ProblemLayer& each = workbench().document()->problem->layers[static_cast<std::size_t>(layer)];
        rules.pins[each.name] = each.candidates.front().primitive;
    }
    workbench().set_rules(rules);
    const auto trigger = [&](const char* name) {
        window_->layers()->table()->show_menu(workbench().layer(), QPoint(10, 10));
        auto* menu = window_->findChild<LayerMenu*>();
        QVERIFY(menu);
        auto* action = menu->findChild<QAction*>(QString::fromLatin1(name));
        QVERIFY(action && action->isEnabled());
        action->trigger();
        menu->close();
        QTRY_VERIFY_WITH_TIMEOUT(!workbench().is_busy() && workbench().details() && graph().is_laid_out() &&
                                     !workbench().is_picture_due() && !window_->findChild<LayerMenu*>(),
                                 long_ms);
    };
    QTRY_VERIFY_WITH_TIMEOUT(!workbench().is_busy() && workbench().details(), long_ms);
    workbench().select_layer(concat);
    trigger("cut");
    QCOMPARE(workbench().document()->problem->layers.size(), static_cast<std::size_t>(concat) + 1);
    QCOMPARE(workbench().document()->problem->layers.back().name, std::string("fire2/concat"));
    QCOMPARE(workbench().rules().pins.size(), std::size_t(1));
    QVERIFY(workbench().document()->warning.isEmpty());
    workbench().select_layer(0);
    trigger("uncut");
    QCOMPARE(workbench().document()->problem->layers.size(), all);
    QVERIFY(workbench().document()->warning.isEmpty());
}

void QuickGraph::tells_its_boxes() {
    open(QStringLiteral("squeezenet"));
    const std::vector<GraphEntry> entries = graph().entries();
    const auto& problem = *workbench().document()->problem;
    QCOMPARE(entries.size(), problem.tensors.size());
    for (std::size_t i = 0; i < problem.layers.size(); i++) {
        const GraphEntry& entry = entries[i + 1];
        QCOMPARE(entry.name.toStdString(), problem.layers[i].name);
        QCOMPARE(entry.ns, workbench().shown().layers[i].ns);
        QCOMPARE(entry.before, problem.layers[i].inputs);
        for (const int reader : entry.behind) {
            const auto& inputs = problem.layers[static_cast<std::size_t>(reader) - 1].inputs;
            QVERIFY(std::ranges::find(inputs, static_cast<int>(i) + 1) != inputs.end());
        }
    }
}

void QuickGraph::looks_in_a_session_as_it_did() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("look.taso"));
    open(QStringLiteral("resnet50"));
    const int inside = layer_named("res3c_branch2b");
    QVERIFY(graph().repeat_of(inside) >= 0);
    graph().toggle_repeat(inside);
    graph().set_colour(GraphColour::bytes);
    graph().set_width_by_time(true);
    window_->save_session(file);
    const auto kept = graph().view_words();
    open(QStringLiteral("squeezenet"));
    QVERIFY(!graph().is_collapsed());
    graph().set_colour(GraphColour::family);
    graph().set_width_by_time(false);
    window_->open_session(file);
    QTRY_VERIFY_WITH_TIMEOUT(
        workbench().document()->name == QLatin1String("resnet50") && graph().is_laid_out(), long_ms);
    QVERIFY(graph().view_words() == kept);
    QVERIFY(graph().is_collapsed(inside) && !graph().is_collapsed(0));
    QCOMPARE(graph().colour(), GraphColour::bytes);
    QVERIFY(graph().is_width_by_time());
    QVERIFY(window_->findChild<QAction*>(QStringLiteral("graph-bytes"))->isChecked());
    // What nobody has written so is no reason to fall.
    graph().restore_view({{"graph_colour", "ultraviolet"}, {"graph_collapsed", "-1 900 x"}});
    QVERIFY(!graph().is_collapsed() && graph().colour() == GraphColour::family);
}

QTEST_MAIN(QuickGraph)
#include "quick_graph_window.moc"
