// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of random moves of a hand on slider, kind, deadline, order, pins, network and profile, some
// faster than the event loop turns: whatever the window shows belongs to what was asked last, or says that it
// does not. The address sanitizer runs it too, so that nothing is left behind.
#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <random>

#include "charts/frontier_chart.h"
#include "charts/memory_chart.h"
#include "charts/time_chart.h"
#include "exact/exact_engine.h"
#include "problem/segment_run.h"
#include "sources/open.h"
#include "support/patience.h"
#include "support/sanitized.h"
#include "views/budget_bar.h"
#include "views/latency_readout.h"
#include "views/memory_readout.h"
#include "window/main_window.h"
#include "words/numbers.h"

namespace taso {

namespace {

constexpr int proof_ms = 1000;

/// What was asked of the window, in the order that it was asked.
struct Asked {
    std::string network = "tiny", profile = "cortex-a15";
    int threads = 1;
    BudgetKind kind = BudgetKind::workspace;
    Order order = Order::fixed;
    std::optional<std::int64_t> budget, deadline_ns;
    std::set<std::string> bans;
    bool other_network = false;  ///< it opens: what is asked of the one that is still shown ends with that

    auto document() const { return std::tuple(network, profile, threads, bans); }
};

/// The true answers, found beside the window.
class Truth {
  public:
    const Problem& problem(const Asked& asked) {
        auto& kept = problems_[asked.document()];
        if (!kept) {
            Rules rules;
            rules.bans = asked.bans;
            kept = std::make_unique<Problem>(restricted(
                make_problem(load_network(asked.network), load_profile(asked.profile), asked.threads),
                rules));
        }
        return *kept;
    }
    const Frontier& points(const Asked& asked) {
        auto& kept = frontiers_[std::tuple(asked.document(), asked.kind, asked.order)];
        if (!kept)
            kept = std::make_unique<Frontier>(
                frontier(problem(asked), asked.kind, Control{}, Freedom(asked.order, Session{}.stream)));
        return *kept;
    }
    /// Null: nothing keeps what was asked.
    const FrontierPoint* best(const Asked& asked) {
        const auto& all = points(asked);
        if (asked.budget) return all.within(*asked.budget);
        if (!asked.deadline_ns) return &all.points.back();
        for (const FrontierPoint& point : all.points)
            if (point.latency_ns <= *asked.deadline_ns) return &point;
        return nullptr;
    }

  private:
    using Document = decltype(Asked{}.document());
    std::map<Document, std::unique_ptr<Problem>> problems_;
    std::map<std::tuple<Document, BudgetKind, Order>, std::unique_ptr<Frontier>> frontiers_;
};

}  // namespace

class QuickSlider : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup() { window_.reset(); }
    void shows_only_what_was_asked_last_data();
    void shows_only_what_was_asked_last();
    void what_is_asked_while_a_network_opens_holds();
    void an_explanation_ends_with_its_answer();

  private:
    Workbench& workbench() { return window_->workbench(); }
    void ask_network(const std::string& network);
    void ask_profile(const std::string& profile);
    void ask_threads(int threads);
    void ask_kind(BudgetKind kind);
    void ask_order(Order order);
    void ask_bans(const std::set<std::string>& bans);
    void ask_budget(std::int64_t bytes);
    void ask_deadline(std::int64_t ns);
    void move_slider(int value);
    void move_at_random(const std::vector<std::string>& networks);
    /// Whatever is shown now, against the truth.
    void check();
    void check_pictures(const FrontierPoint& truth);
    void settle();
    /// Of larger networks none whose whole frontier takes seconds to hold the window against.
    BudgetKind some_kind(const std::string& network) {
        constexpr std::array quick = {BudgetKind::workspace, BudgetKind::layer, BudgetKind::arena};
        return network == "resnet18" ? quick[static_cast<std::size_t>(below(quick.size()))]
                                     : budget_kinds[static_cast<std::size_t>(below(budget_kinds.size()))];
    }
    int below(std::size_t n) { return static_cast<int>(random_() % n); }

    QTemporaryDir folder_;
    std::string other_profile_;
    std::unique_ptr<WorkbenchWindow> window_;
    Truth truth_;
    Asked asked_;
    std::mt19937 random_;
    int answers_ = 0, waits_ = 0, impossible_ = 0, pictures_ = 0, details_ = 0, openings_ = 0, proofs_ = 0;
};

void QuickSlider::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    apply(ThemeChoice::light, false, *qApp);
    Profile faster = load_profile("cortex-a15");
    faster.board.clock_mhz *= 2;
    other_profile_ = folder_.filePath(QStringLiteral("faster.profile.json")).toStdString();
    save_profile(faster, other_profile_);
}

void QuickSlider::init() {
    random_.seed(1);
    asked_ = {};
    answers_ = waits_ = impossible_ = pictures_ = details_ = openings_ = proofs_ = 0;
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->resize(960, 640);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    ask_network(asked_.network);
    settle();
}

void QuickSlider::ask_network(const std::string& network) {
    asked_.network = network;
    asked_.budget.reset();
    asked_.deadline_ns.reset();
    asked_.bans.clear();
    asked_.other_network = true;
    window_->open_path(text(network));
}

void QuickSlider::ask_profile(const std::string& profile) {
    asked_.profile = profile;
    workbench().open_profile(text(profile));
}

void QuickSlider::ask_threads(int threads) {
    asked_.threads = threads;
    workbench().set_threads(threads);
}

void QuickSlider::ask_kind(BudgetKind kind) {
    QComboBox& box = *window_->view<BudgetBar>()->kind();
    if (kind != asked_.kind) asked_.budget.reset();
    asked_.kind = kind;
    box.setCurrentIndex(box.findData(static_cast<int>(kind)));
    emit box.activated(box.currentIndex());
}

void QuickSlider::ask_order(Order order) {
    QComboBox& box = *window_->view<BudgetBar>()->order();
    asked_.order = order;
    box.setCurrentIndex(box.findData(static_cast<int>(order)));
    emit box.activated(box.currentIndex());
}

void QuickSlider::ask_bans(const std::set<std::string>& bans) {
    if (!asked_.other_network) asked_.bans = bans;
    Rules rules;
    rules.bans = bans;
    workbench().set_rules(rules);
}

void QuickSlider::ask_budget(std::int64_t bytes) {
    QLineEdit& entry = *window_->view<BudgetBar>()->entry();
    asked_.budget = bytes;
    asked_.deadline_ns.reset();
    entry.setText(exact_bytes_text(bytes));
    emit entry.returnPressed();
}

void QuickSlider::ask_deadline(std::int64_t ns) {
    QLineEdit& entry = *window_->view<BudgetBar>()->deadline();
    asked_.deadline_ns = ns;
    asked_.budget.reset();
    entry.setText(exact_time_text(ns));
    emit entry.returnPressed();
}

void QuickSlider::move_slider(int value) {
    QSlider& slider = *window_->view<BudgetBar>()->slider();
    if (!slider.isEnabled() || slider.value() == value) return;
    slider.setValue(value);
    if (asked_.other_network) return;
    asked_.budget = workbench().budget();
    asked_.deadline_ns.reset();
    if (workbench().is_opening()) return;  // the slider is still of what is shown
    // One step per point where there are few, once all are known: the slider asks for that point's bytes.
    const auto& points = truth_.points(asked_).points;
    if (workbench().frontier()->complete && points.size() < 200)
        QCOMPARE(asked_.budget.value(), points[static_cast<std::size_t>(value)].memory_bytes);
}

void QuickSlider::check() {
    const bool opening = workbench().is_opening();
    const QString status = window_->view<LatencyReadout>()->status()->text();
    const QString latency = window_->view<LatencyReadout>()->latency()->text();
    const QString none = QString::fromUtf8("–");
    QCOMPARE(workbench().kind(), asked_.kind);
    QCOMPARE(workbench().order(), asked_.order);
    QCOMPARE(window_->view<BudgetBar>()->kind()->currentData().toInt(), static_cast<int>(asked_.kind));
    if (opening) {
        openings_++;
        QCOMPARE(status, QString::fromUtf8("opening …"));
        return;
    }
    asked_.other_network = false;
    QCOMPARE(workbench().document()->session.network, asked_.network);
    QCOMPARE(workbench().document()->session.profile, asked_.profile);
    QCOMPARE(workbench().threads(), asked_.threads);
    QVERIFY(workbench().rules().bans == asked_.bans);
    QCOMPARE(workbench().budget(), asked_.budget);
    QCOMPARE(workbench().deadline_ns(), asked_.deadline_ns);
    // Behind those of the plan that is kept as A.
    const QCPGraph& curve = *window_->view<FrontierChart>()->graph(2);
    const QCPGraph& mark = *window_->view<FrontierChart>()->graph(3);
    if (!workbench().frontier()) {
        waits_++;
        QCOMPARE(status, QString::fromUtf8("computing the frontier …"));
        QCOMPARE(latency, none);
        QVERIFY(curve.data()->isEmpty() && mark.data()->isEmpty());
        QVERIFY(!workbench().details() && workbench().shown().layers.empty());
        return;
    }
    if (!workbench().frontier()->complete) {
        waits_++;
        QVERIFY(status.endsWith(QString::fromUtf8("still searching …")));
        const FrontierPoint* known = workbench().answer();
        QCOMPARE(latency, known ? time_text(known->latency_ns) : none);
        QVERIFY(!known || !asked_.budget || known->memory_bytes <= *asked_.budget);
        QVERIFY(!known || !asked_.deadline_ns || known->latency_ns <= *asked_.deadline_ns);
        return;
    }
    const Frontier& points = truth_.points(asked_);
    QCOMPARE(curve.data()->size(), static_cast<int>(points.points.size()));
    const FrontierPoint* best = truth_.best(asked_);
    if (!best) {
        impossible_++;
        QCOMPARE(latency, none);
        QCOMPARE(status, QStringLiteral("infeasible: at least ") +
                             (asked_.deadline_ns
                                  ? time_text_unlike(points.points.back().latency_ns, *asked_.deadline_ns)
                                  : bytes_text_unlike(points.points.front().memory_bytes, *asked_.budget)));
        QVERIFY(mark.data()->isEmpty());
        return;
    }
    answers_++;
    QVERIFY(workbench().answer());
    const FrontierPoint& answer = *workbench().answer();
    if (workbench().is_between_points()) {
        // Better than the best that is listed, and within what was asked.
        QVERIFY(points.resolution > 0);
        QVERIFY(asked_.deadline_ns
                    ? answer.latency_ns <= *asked_.deadline_ns && answer.memory_bytes <= best->memory_bytes
                    : answer.memory_bytes <= asked_.budget.value() && answer.latency_ns <= best->latency_ns);
    } else {
        QCOMPARE(answer.latency_ns, best->latency_ns);
        QCOMPARE(answer.memory_bytes, best->memory_bytes);
        QVERIFY(answer.selection == best->selection);
    }
    QCOMPARE(latency, time_text(answer.latency_ns));
    QCOMPARE(mark.data()->size(), 1);
    QCOMPARE(mark.data()->at(0)->key, static_cast<double>(answer.memory_bytes));
    QCOMPARE(mark.data()->at(0)->value, static_cast<double>(answer.latency_ns));
    const QString tile = window_->view<MemoryReadout>()->value(text(name(asked_.kind)));
    QCOMPARE(tile, bytes_text(answer.memory_bytes));
    if (const Details* details = workbench().details()) {
        details_++;
        QCOMPARE(details->answer.latency_ns, answer.latency_ns);
        QVERIFY(details->answer.selection == answer.selection);
        QCOMPARE(details->answer.memory[asked_.kind], answer.memory_bytes);
    }
    if (!workbench().is_picture_due()) check_pictures(answer);
}

void QuickSlider::check_pictures(const FrontierPoint& truth) {
    pictures_++;
    const Problem& problem = truth_.problem(asked_);
    const QAbstractItemModel& table = *window_->view<LayerPage>()->view()->model();
    // Besides the layers, segments and transforms.
    std::size_t rows =
        problem.layers.size() + truth.selection.copies.size() + truth.selection.segments.size();
    // Those that stand in a segment, whose layers have their own places in every order.
    for (const Segment& segment : truth.selection.segments) {
        const SegmentRun run = segment_run(problem, truth.selection.candidates, segment);
        rows += static_cast<std::size_t>(std::count_if(run.operations.begin(), run.operations.end(),
                                                       [](const auto& made) { return made.layer < 0; }));
    }
    QCOMPARE(table.rowCount(), static_cast<int>(rows));
    // The table may be sorted: its rows by name.
    std::map<QString, QString> primitives;
    for (int row = 0; row < table.rowCount(); row++)
        primitives[table.index(row, LayerTableModel::layer).data().toString()] =
            table.index(row, LayerTableModel::primitive).data().toString();
    for (std::size_t k = 0; k < truth.order.size(); k++) {
        const ProblemLayer& layer = problem.layers[static_cast<std::size_t>(truth.order[k])];
        const Candidate& chosen = layer.candidates[static_cast<std::size_t>(truth.selection.candidates[k])];
        QCOMPARE(primitives[text(layer.name)], text(chosen.primitive));
    }
    const auto& bars = qobject_cast<TimeBars*>(window_->view<TimeChart>()->plottable(0))->bars;
    double ns = 0;
    for (const auto& bar : bars) ns += bar.ns + bar.transforms + bar.moves;
    QCOMPARE(bars.size(), problem.layers.size());
    QCOMPARE(ns, static_cast<double>(truth.latency_ns));
    const auto& blocks = qobject_cast<BufferBlocks*>(window_->view<MemoryChart>()->plottable(0))->blocks;
    const Details* details = workbench().details();
    double top = 0;
    for (const auto& block : blocks) top = std::max(top, block.place.bottom());
    QCOMPARE(top, details ? static_cast<double>(details->answer.memory[BudgetKind::arena]) : 0.0);
}

void QuickSlider::settle() {
    const auto drawn = [this] {
        return workbench().frontier() && !workbench().is_busy() && workbench().details() &&
               !workbench().is_picture_due() && window_->view<GraphView>()->is_laid_out();
    };
    QTRY_VERIFY_WITH_TIMEOUT(drawn(), long_ms);
    check();
    QVERIFY2(!window_->messages()->isVisible(), qPrintable(window_->messages()->sentence()));
    if (!truth_.best(asked_) || adds_up(asked_.kind) || asked_.order == Order::chosen) return;
    // The ILP's own proof may take its time, and the status says so until then.
    for (int waited = 0; waited < proof_ms && !window_->is_settled(); waited += 10) QTest::qWait(10);
    const bool proven = window_->is_settled();
    proofs_ += proven;
    QCOMPARE(window_->view<LatencyReadout>()->status()->text(),
             proven ? QStringLiteral("optimal, proven") : QStringLiteral("optimal (ILP still proving)"));
    check();
}

void QuickSlider::move_at_random(const std::vector<std::string>& networks) {
    const int what = below(1000);
    const auto& points = truth_.points(asked_).points;
    const FrontierPoint& some = points[static_cast<std::size_t>(below(points.size()))];
    if (what < 700) {
        move_slider(below(static_cast<std::size_t>(window_->view<BudgetBar>()->slider()->maximum()) + 1));
    } else if (what < 780) {
        if (!workbench().is_opening()) ask_budget(std::max<std::int64_t>(0, some.memory_bytes - below(2)));
    } else if (what < 860) {
        // Of each at its breakpoint, just under it, and now and then what nothing keeps.
        const FrontierPoint& near = below(4) ? some : points.back();
        if (!workbench().is_opening()) ask_deadline(near.latency_ns - (below(4) ? below(2) : 1));
    } else if (what < 920) {
        ask_kind(some_kind(asked_.network));
    } else if (what < 940) {
        ask_order(below(3) ? Order::fixed : Order::chosen);
    } else if (what < 970) {
        const auto layers = workbench().problem()->layers.size();
        workbench().select_layer(below(layers));
    } else if (what < 980) {
        const std::set<std::string> bans = {workbench().problem()->layers[0].candidates[0].primitive};
        ask_bans(asked_.bans.empty() ? bans : std::set<std::string>{});
    } else if (what < 986) {
        ask_profile(below(2) ? "cortex-a15" : other_profile_);
    } else if (what < 992) {
        ask_threads(1 + below(2));
    } else {
        const std::string& network = networks[static_cast<std::size_t>(below(networks.size()))];
        if (network != asked_.network) ask_kind(some_kind(network));
        ask_network(network);
    }
}

void QuickSlider::shows_only_what_was_asked_last_data() {
    QTest::addColumn<QStringList>("networks");
    QTest::addColumn<int>("moves");
    QTest::newRow("one network") << QStringList{"squeezenet"} << 1500;
    QTest::newRow("several networks") << QStringList{"tiny", "squeezenet", "resnet18"} << 2500;
}

void QuickSlider::shows_only_what_was_asked_last() {
    QFETCH(QStringList, networks);
    QFETCH(int, moves);
    std::vector<std::string> names;
    for (const QString& network : networks) names.push_back(network.toStdString());
    ask_network(names[0]);
    settle();
    for (int move = 0; move < moves; move++) {
        move_at_random(names);
        // Some moves follow each other before the event loop turns.
        const int pause = below(100);
        if (pause < 45) continue;
        if (pause < 95)
            QCoreApplication::processEvents();
        else if (pause < 99)
            QTest::qWait(below(30));
        else
            settle();
        check();
        if (QTest::currentTestFailed()) {
            qInfo("at move %d: budget %lld, asked %lld", move,
                  static_cast<long long>(workbench().budget().value_or(-1)),
                  static_cast<long long>(asked_.budget.value_or(-1)));
            return;
        }
    }
    settle();
    qInfo(
        "%d answers, %d of nothing that fits, %d while searching, %d while opening; %d with details, %d of "
        "pictures",
        answers_, impossible_, waits_, openings_, details_, pictures_);
    // Which of them it is depends on how fast the machine is; that all of them were seen does not.
    QVERIFY(proofs_ > 0);
    QVERIFY(answers_ + impossible_ + waits_ + openings_ > moves / 3);
    QVERIFY(answers_ > 50 && impossible_ > 0 && waits_ > 10 && openings_ > 3 && details_ > 20 &&
            pictures_ > 10);
}

void QuickSlider::what_is_asked_while_a_network_opens_holds() {
    for (const bool turning : {false, true}) {
        const auto turn = [&] {
            if (turning) QCoreApplication::processEvents();
        };
        asked_.kind = workbench().kind();
        ask_network("squeezenet");
        turn();
        ask_kind(turning ? BudgetKind::layer : BudgetKind::arena);
        turn();
        ask_profile(turning ? "cortex-a15" : other_profile_);
        ask_order(turning ? Order::fixed : Order::chosen);
        ask_threads(turning ? 1 : 2);
        turn();
        settle();
        if (QTest::currentTestFailed()) return;
        // Of the same network the question goes on.
        const std::int64_t middle =
            truth_.points(asked_).points[truth_.points(asked_).points.size() / 2].memory_bytes;
        ask_profile(turning ? other_profile_ : "cortex-a15");
        ask_budget(middle);
        turn();
        const std::set<std::string> bans = {workbench().problem()->layers[0].candidates[0].primitive};
        ask_bans(bans);
        settle();
        if (QTest::currentTestFailed()) return;
        // Back before it was there.
        ask_threads(turning ? 2 : 1);
        ask_threads(turning ? 1 : 2);
        ask_network("tiny");
        ask_network("squeezenet");
        settle();
        if (QTest::currentTestFailed()) return;
    }
}

void QuickSlider::an_explanation_ends_with_its_answer() {
    ask_network("squeezenet");
    settle();
    workbench().select_layer(3);
    window_->layers()->tab(LayerCard::Page::explanation)->click();
    ExplanationPage& page = *window_->view<ExplanationPage>();
    const int last = window_->view<BudgetBar>()->slider()->maximum();
    constexpr int best_column = 4;
    for (int move = 0; move < 120 / sanitized_share; move++) {
        move_slider(below(static_cast<std::size_t>(last) + 1));
        if (move % 3 == 0) workbench().select_layer(below(20));
        if (move % 10 == 9)
            QTRY_VERIFY_WITH_TIMEOUT(page.is_complete(), long_ms);
        else
            QTest::qWait(below(200));
        check();
        if (workbench().is_picture_due()) continue;
        // What it says is of this answer, or it says that it is still computing.
        const auto layer = static_cast<std::size_t>(workbench().layer());
        QVERIFY(page.title()->text().contains(text(workbench().problem()->layers[layer].name)));
        const int chosen = workbench().answer()->selection.candidates[layer];
        const QString best = page.table()->item(chosen, best_column)->text();
        if (best != QString::fromUtf8("…")) QCOMPARE(best, time_text(workbench().answer()->latency_ns));
        QCOMPARE(best != QString::fromUtf8("…"), page.is_complete());
        if (page.is_complete() && workbench().point() > 0) {
            const FrontierPoint& below_it =
                workbench().frontier()->points[static_cast<std::size_t>(workbench().point()) - 1];
            QVERIFY2(
                page.down()->text().contains(time_text(below_it.latency_ns)),
                qPrintable(page.down()->text() + QStringLiteral(" / ") + time_text(below_it.latency_ns)));
        }
        if (QTest::currentTestFailed()) return;
    }
}

}  // namespace taso

QTEST_MAIN(taso::QuickSlider)
#include "quick_slider_window.moc"
