// SPDX-License-Identifier: GPL-3.0-or-later
// Undo, redo and the history, driven by mouse and keyboard: every change of the question comes back with its answer,
// and so does what was undone; nothing else is asked in between.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMenuBar>
#include <QStyleOptionSlider>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <QtTest>
#include <functional>

#include "charts/frontier_chart.h"
#include "support/patience.h"
#include "support/pictures.h"
#include "views/budget_bar.h"
#include "views/latency_readout.h"
#include "views/layer_menu.h"
#include "window/history_dialog.h"
#include "window/main_window.h"
#include "words/numbers.h"

namespace taso {

namespace {

QAction* action_in(const QWidget& of, const QString& words) {
    for (QAction* action : of.findChildren<QAction*>())
        if (action->text() == words) return action;
    return nullptr;
}

}  // namespace

class QuickUndo : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup() { window_.reset(); }
    void every_change_comes_back_data();
    void every_change_comes_back();
    void a_movement_of_the_slider_is_one_step();
    void a_hand_that_goes_back_leaves_no_step();
    void a_walk_along_the_frontier_is_one_step();
    void the_history_names_steps_and_jumps();
    void a_new_change_drops_what_was_undone();
    void what_has_no_answer_leaves_no_step();
    void text_fields_keep_their_own();
    void a_document_that_is_gone_leaves_all_as_it_is();
    void what_is_asked_on_the_way_comes_behind();
    void undo_gives_up_an_opening();
    void a_session_is_one_step();
    void rules_are_lifted_one_by_one();
    void all_rules_are_lifted_by_one_step();

  private:
    Workbench& workbench() { return window_->workbench(); }
    const History& history() { return workbench().history(); }
    BudgetBar& bar() { return *window_->view<BudgetBar>(); }
    RuleStrip& strip() { return *bar().rules(); }
    QAction& action(const char* name) { return *window_->findChild<QAction*>(QString::fromLatin1(name)); }
    void settle() {
        // Fields show figures at less length once they are left.
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(workbench().frontier() && !workbench().is_busy(), long_ms);
    }
    void open(const QString& source) {
        window_->open_path(source);
        QTRY_VERIFY_WITH_TIMEOUT(!workbench().is_opening() && workbench().document(), long_ms);
        settle();
    }
    void undo() { QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() { QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    /// All that is asked and what it gives, as the window shows it.
    QStringList told() {
        const Session asked = workbench().session();
        QStringList all = {
            text(asked.network),
            text(asked.profile),
            QString::number(asked.threads),
            bar().kind()->currentText(),
            bar().order()->currentText(),
            bar().segments()->isChecked() ? QStringLiteral("segments") : QString(),
            bar().entry()->text(),
            bar().deadline()->text(),
            QString::number(bar().slider()->value()),
            window_->view<LatencyReadout>()->latency()->text(),
            workbench().answer() ? QString::number(workbench().answer()->memory_bytes) : QString()};
        for (const RuleChip* chip : strip().chips()) all << chip->text();
        return all;
    }
    void type(QLineEdit& line, const QString& words) {
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, words);
        QTest::keyClick(&line, Qt::Key_Return);
        bar().slider()->setFocus();
    }
    void choose(QComboBox& box, int row) {
        box.setFocus();
        while (box.currentIndex() != row)
            QTest::keyClick(&box, box.currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
        bar().slider()->setFocus();
    }
    /// A line of a layer's menu; `in`: of which submenu.
    void choose_of_layer(int layer, const QString& name, const QString& in = {}) {
        window_->view<LayerPage>()->show_menu(layer, window_->mapToGlobal(QPoint(20, 20)));
        auto* menu = window_->findChild<LayerMenu*>();
        QVERIFY(menu);
        const QWidget* lines = in.isEmpty() ? menu : menu->findChild<QMenu*>(in);
        auto* line = lines->findChild<QAction*>(name);
        QVERIFY2(line && line->isEnabled(), qPrintable(name));
        line->trigger();
        menu->close();
        delete menu;
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    /// Another primitive than the chosen one, of the given layer.
    QString other(int layer) {
        const auto& candidates = workbench().problem()->layers[static_cast<std::size_t>(layer)].candidates;
        for (const Candidate& candidate : candidates)
            if (text(candidate.primitive) !=
                workbench().shown().layers[static_cast<std::size_t>(layer)].primitive)
                return text(candidate.primitive);
        return {};
    }
    void pin(int layer) {
        Rules rules = workbench().rules();
        rules.pins[workbench().problem()->layers[static_cast<std::size_t>(layer)].name] =
            other(layer).toStdString();
        workbench().set_rules(rules);
    }
    QPoint handle() {
        QSlider& slider = *bar().slider();
        QStyleOptionSlider option;
        option.initFrom(&slider);
        option.orientation = Qt::Horizontal;
        option.state |= QStyle::State_Horizontal;
        option.minimum = slider.minimum();
        option.maximum = slider.maximum();
        option.sliderPosition = option.sliderValue = slider.value();
        return slider.style()
            ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider)
            .center();
    }
    void press() { QTest::mousePress(bar().slider(), Qt::LeftButton, {}, from_ = at_ = handle()); }
    void drag(int pixels) {
        at_ = from_ + QPoint(pixels, 0);
        QTest::mouseMove(bar().slider(), at_);
    }
    void release() { QTest::mouseRelease(bar().slider(), Qt::LeftButton, {}, at_); }
    void turn_wheel(int notches) {
        QSlider& slider = *bar().slider();
        const QPointF middle = slider.rect().center();
        for (int i = 0; i < notches; i++) {
            QWheelEvent event(middle, slider.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(&slider, &event);
        }
    }

    QTemporaryDir folder_;
    QString profile_;  ///< of a file
    QPoint from_, at_;
    std::unique_ptr<WorkbenchWindow> window_;
};

void QuickUndo::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    apply(ThemeChoice::light, false, *qApp);
    Profile faster = load_profile("cortex-a15");
    faster.board.clock_mhz *= 2;
    profile_ = folder_.filePath(QStringLiteral("faster.profile.json"));
    save_profile(faster, profile_.toStdString());
}

void QuickUndo::init() {
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->resize(1440, 900);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    open(QStringLiteral("tiny"));
    QCOMPARE(history().steps().size(), std::size_t{1});
    QCOMPARE(history().change(0), QStringLiteral("network tiny"));
    QVERIFY(!action("undo").isEnabled() && !action("redo").isEnabled());
}

void QuickUndo::every_change_comes_back_data() {
    QTest::addColumn<std::function<void()>>("change");
    QTest::addColumn<QString>("words");
    const auto add = [](const char* name, std::function<void()> change, const char* words) {
        QTest::newRow(name) << std::move(change) << QString::fromUtf8(words);
    };
    const auto triggered = [this](const char* words) {
        return [this, words] { action_in(*window_, QString::fromUtf8(words))->trigger(); };
    };
    add(
        "budget", [this] { type(*bar().entry(), QStringLiteral("8000 B")); }, "budget 7.81 KiB");
    add(
        "deadline", [this] { type(*bar().deadline(), QStringLiteral("30 ms")); }, "deadline 30.0 ms");
    add(
        "kind", [this] { choose(*bar().kind(), static_cast<int>(BudgetKind::total)); }, "kind total");
    add(
        "order", [this] { choose(*bar().order(), 1); }, "chosen order");
    add(
        "segments", [this] { QTest::mouseClick(bar().segments(), Qt::LeftButton); }, "segments off");
    add(
        "pin", [this] { choose_of_layer(0, QStringLiteral("pin-to-") + other(0), QStringLiteral("pin")); },
        "pin conv1 to ");
    add(
        "ban", [this] { choose_of_layer(0, QStringLiteral("ban")); }, "ban ");
    add(
        "alone", [this] { choose_of_layer(1, QStringLiteral("alone")); }, "keep pool1 out of segments");
    add(
        "together",
        [this] {
            choose_of_layer(0, QStringLiteral("together-up-to-pool1"), QStringLiteral("together-up-to"));
        },
        "keep conv1 to pool1 together");
    add("threads", triggered("2 threads"), "threads: 2");
    add("profile", triggered("cortex-a53 (estimated)"), "profile cortex-a53");
    add(
        "profile of a file", [this] { window_->open_path(profile_); }, "profile faster.profile.json");
    add("network", triggered("ds_cnn"), "network ds_cnn");
}

void QuickUndo::every_change_comes_back() {
    QFETCH(std::function<void()>, change);
    QFETCH(QString, words);
    // What another network or kind takes away is there again.
    workbench().set_kind(BudgetKind::arena);
    settle();
    pin(5);
    settle();
    workbench().set_budget(workbench().frontier()->points[1].memory_bytes);
    settle();
    const QStringList before = told();
    const std::size_t steps = history().steps().size();
    change();
    QTRY_VERIFY_WITH_TIMEOUT(history().steps().size() == steps + 1, long_ms);
    settle();
    const QStringList after = told();
    QVERIFY(after != before);
    const int last = static_cast<int>(steps);
    QVERIFY2(history().change(last).startsWith(words), qPrintable(history().change(last)));
    QCOMPARE(action("undo").text(), QStringLiteral("&Undo ") + history().change(last));
    QVERIFY(!action("redo").isEnabled());
    QVERIFY(history().steps().back().is_answered());
    // Nothing is shown but what was asked then, found by one search.
    int searches = 0;
    connect(&workbench(), &Workbench::frontier_changed, this, [&] {
        // Nothing has been found yet: a search begins. What is found on its way is announced, too, as often as there
        // is time for.
        if (!workbench().frontier()) searches++;
    });
    QStringList shown;
    connect(&workbench(), &Workbench::answer_changed, this, [&] {
        if (workbench().answer() && !workbench().is_opening() && !workbench().is_busy())
            shown << QString::number(workbench().answer()->latency_ns);
    });
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(history().present(), last - 1, long_ms);
    settle();
    QCOMPARE(told(), before);
    shown.removeDuplicates();
    QCOMPARE(shown, QStringList{QString::number(workbench().answer()->latency_ns)});
    QVERIFY2(searches <= 1, std::to_string(searches).c_str());
    QCOMPARE(history().steps().size(), steps + 1);
    QCOMPARE(action("redo").text(), QStringLiteral("&Redo ") + history().change(last));
    workbench().disconnect(this);
    redo();
    QTRY_COMPARE_WITH_TIMEOUT(history().present(), last, long_ms);
    settle();
    QCOMPARE(told(), after);
}

void QuickUndo::a_movement_of_the_slider_is_one_step() {
    workbench().set_kind(BudgetKind::arena);
    settle();
    QSlider& slider = *bar().slider();
    const int begin = slider.value();
    const std::size_t steps = history().steps().size();
    QSignalSpy moves(&slider, &QSlider::valueChanged);
    press();
    for (int i = 1; i <= 20; i++) drag(-10 * i);
    release();
    QVERIFY2(moves.count() > 3, std::to_string(moves.count()).c_str());
    const int first = slider.value();
    QCOMPARE(history().steps().size(), steps + 1);
    QVERIFY2(history().change(static_cast<int>(steps)).startsWith(QLatin1String("budget ")),
             qPrintable(history().change(static_cast<int>(steps))));
    QCOMPARE(history().steps().back().asked.budget, workbench().budget());
    QCOMPARE(history().steps().back().latency_ns, workbench().answer()->latency_ns);
    press();
    for (int i = 1; i <= 20; i++) drag(-5 * i);
    release();
    QCOMPARE(history().steps().size(), steps + 2);
    const int second = slider.value();
    QVERIFY(second < first);
    // Keys and the wheel.
    slider.setFocus();
    for (int i = 0; i < 2; i++) QTest::keyClick(&slider, Qt::Key_Right);
    turn_wheel(1);
    QVERIFY(slider.value() != second);
    QCOMPARE(history().steps().size(), steps + 3);
    undo();
    QCOMPARE(slider.value(), second);
    undo();
    QCOMPARE(slider.value(), first);
    undo();
    QCOMPARE(slider.value(), begin);
    QVERIFY(!workbench().budget());
    // Another change between two of them ends a run.
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Left);
    workbench().set_stream(false);
    settle();
    QTest::keyClick(&slider, Qt::Key_Left);
    QCOMPARE(history().steps().size(), steps + 3);
}

void QuickUndo::a_hand_that_goes_back_leaves_no_step() {
    workbench().set_kind(BudgetKind::arena);
    settle();
    workbench().set_budget(workbench().frontier()->points[4].memory_bytes);
    workbench().set_budget(workbench().frontier()->points[6].memory_bytes);
    undo();
    QVERIFY(action("redo").isEnabled());
    const std::size_t steps = history().steps().size();
    press();
    drag(200);
    QVERIFY(!action("redo").isEnabled());
    QCOMPARE(history().steps().size(), steps);
    for (int i = 20; i >= 0; i--) drag(10 * i);
    release();
    QCOMPARE(bar().slider()->value(), 4);
    QCOMPARE(history().steps().size(), steps);
    redo();
    QCOMPARE(bar().slider()->value(), 6);
}

void QuickUndo::a_walk_along_the_frontier_is_one_step() {
    workbench().set_kind(BudgetKind::arena);
    settle();
    const std::size_t steps = history().steps().size();
    auto& chart = *window_->view<FrontierChart>();
    chart.setFocus();
    for (int i = 0; i < 3; i++) QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(history().steps().size(), steps + 1);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.place_of(0));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.place_of(2));
    QCOMPARE(history().steps().size(), steps + 3);
}

void QuickUndo::the_history_names_steps_and_jumps() {
    QTest::keyClick(window_.get(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(window_->history() && window_->history()->isVisible());
    QTableView& view = *window_->history()->page()->view();
    const QAbstractItemModel& model = *view.model();
    const QAbstractItemModelTester tester(&const_cast<QAbstractItemModel&>(model));
    std::vector<QStringList> states;
    const auto keep = [&] {
        settle();
        states.push_back(told());
    };
    keep();
    workbench().set_kind(BudgetKind::arena);
    keep();
    const auto& points = workbench().frontier()->points;
    workbench().set_budget(points[points.size() - 2].memory_bytes);
    keep();
    pin(0);
    keep();
    workbench().set_budget(1);
    keep();
    action_in(*window_, QStringLiteral("cortex-a72 (estimated)"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 6, long_ms);
    workbench().set_budget(std::nullopt);
    keep();
    QCOMPARE(model.rowCount(), 7);
    const auto words = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(words(0, 0), QStringLiteral("Network tiny"));
    QCOMPARE(words(1, 0), QStringLiteral("Kind arena"));
    QVERIFY(words(2, 0).startsWith(QLatin1String("Budget ")));
    QVERIFY(words(3, 0).startsWith(QLatin1String("Pin conv1 to ")));
    QCOMPARE(words(4, 1), QStringLiteral("infeasible"));
    QCOMPARE(words(5, 0), QStringLiteral("Profile cortex-a72"));
    QCOMPARE(words(6, 0), QStringLiteral("No budget"));
    for (const int row : {0, 1, 2, 3}) QCOMPARE(words(row, 1), states[static_cast<std::size_t>(row)][9]);
    QCOMPARE(words(6, 1), states.back()[9]);
    QCOMPARE(words(2, 2), bytes_text(history().steps()[2].memory_bytes));
    const auto present = [&] {
        int at = -1;
        for (int row = 0; row < model.rowCount(); row++)
            if (model.index(row, 0).data(HistoryModel::present_role).toBool()) at = row;
        return at;
    };
    QCOMPARE(present(), 6);
    keep_picture(*window_->history(), "history.png");
    // By a click, over another profile.
    const auto click = [&](int row) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(row, 0)).center());
    };
    click(2);
    QTRY_COMPARE_WITH_TIMEOUT(present(), 2, long_ms);
    settle();
    QCOMPARE(told(), states[2]);
    QCOMPARE(view.currentIndex().row(), 2);
    QCOMPARE(model.rowCount(), 7);
    keep_picture(*window_->history(), "history-undone.png");
    // By keys: arrows go to a row, and Enter to its step.
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(present(), 2);
    QTest::keyClick(&view, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(present(), 3, long_ms);
    settle();
    QCOMPARE(told(), states[3]);
    QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(present(), 2);
    click(6);
    QTRY_COMPARE_WITH_TIMEOUT(present(), 6, long_ms);
    settle();
    QCOMPARE(told(), states.back());
}

void QuickUndo::a_new_change_drops_what_was_undone() {
    workbench().set_kind(BudgetKind::arena);
    workbench().set_order(Order::chosen);
    workbench().set_stream(false);
    settle();
    undo();
    undo();
    // What is no change of the question drops nothing.
    workbench().select_layer(2);
    settle();
    QCOMPARE(history().steps().size(), std::size_t{4});
    redo();
    QCOMPARE(workbench().order(), Order::chosen);
    undo();
    workbench().set_budget(1'000'000);
    QCOMPARE(history().steps().size(), std::size_t{3});
    QVERIFY(!action("redo").isEnabled());
    redo();
    QCOMPARE(workbench().budget(), std::optional<std::int64_t>(1'000'000));
    settle();
}

void QuickUndo::what_has_no_answer_leaves_no_step() {
    workbench().set_kind(BudgetKind::arena);
    workbench().set_budget(3'000'000);
    settle();
    undo();
    settle();
    const QStringList before = told();
    // Nothing is left to run: said at once.
    Rules rules;
    for (const Candidate& candidate : workbench().problem()->layers[0].candidates)
        rules.bans.insert(candidate.primitive);
    workbench().set_rules(rules);
    QVERIFY(window_->messages()->isVisible());
    QCOMPARE(history().steps().size(), std::size_t{3});
    // Found by the search: lines want rows that are one range of bytes.
    rules = {};
    for (const Candidate& candidate : workbench().problem()->layers[0].candidates)
        if (candidate.output == Layout::chw) rules.pins["conv1"] = candidate.primitive;
    rules.together.emplace("conv1", "pool1");
    QSignalSpy faults(&workbench(), &Workbench::fault);
    workbench().set_rules(rules);
    // Something else that is asked meanwhile stays.
    QTRY_VERIFY_WITH_TIMEOUT(!faults.isEmpty(), long_ms);
    settle();
    QCOMPARE(told(), before);
    QCOMPARE(history().present(), 1);
    QCOMPARE(history().steps().size(), std::size_t{3});
    redo();
    QCOMPARE(workbench().budget(), std::optional<std::int64_t>(3'000'000));
    faults.clear();
    workbench().set_rules(rules);
    workbench().set_budget(4'000'000);
    QTRY_VERIFY_WITH_TIMEOUT(!faults.isEmpty(), long_ms);
    settle();
    QVERIFY(workbench().rules() == Rules{});
    QCOMPARE(workbench().budget(), std::optional<std::int64_t>(4'000'000));
    QCOMPARE(history().steps().size(), std::size_t{4});
    QCOMPARE(history().change(3), QStringLiteral("budget 3.81 MiB"));
    undo();
    QCOMPARE(workbench().budget(), std::optional<std::int64_t>(3'000'000));
    QVERIFY(workbench().rules() == Rules{});
}

void QuickUndo::text_fields_keep_their_own() {
    workbench().set_kind(BudgetKind::arena);
    settle();
    QLineEdit& entry = *bar().entry();
    entry.setFocus();
    QTest::keyClicks(&entry, QStringLiteral("5 MiB"));
    QTest::keyClick(&entry, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(entry.text() != QStringLiteral("5 MiB"));
    QTest::keyClick(&entry, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(entry.text(), QStringLiteral("5 MiB"));
    // Once too often does not reach beyond the field.
    for (int i = 0; i < 5; i++) QTest::keyClick(&entry, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(entry.text().isEmpty());
    QCOMPARE(workbench().kind(), BudgetKind::arena);
    // What was typed and taken is a change like others.
    QTest::keyClicks(&entry, QStringLiteral("5 MiB"));
    QTest::keyClick(&entry, Qt::Key_Return);
    QCOMPARE(workbench().budget(), std::optional<std::int64_t>(5 << 20));
    QTest::keyClick(&entry, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!workbench().budget() && entry.text().isEmpty());
    QTest::keyClick(&entry, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(entry.text(), QStringLiteral("5 MiB"));
    QLineEdit& filter = *window_->view<LayerPage>()->filter();
    filter.setFocus();
    QTest::keyClicks(&filter, QStringLiteral("conv"));
    QTest::keyClick(&filter, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(filter.text().isEmpty());
    QCOMPARE(workbench().budget(), std::optional<std::int64_t>(5 << 20));
}

void QuickUndo::a_document_that_is_gone_leaves_all_as_it_is() {
    const QString file = folder_.filePath(QStringLiteral("passing.profile.json"));
    QVERIFY(QFile::copy(profile_, file));
    open(file);
    const QStringList there = told();
    workbench().open_profile(QStringLiteral("cortex-a72"));
    QTRY_COMPARE_WITH_TIMEOUT(history().steps().size(), std::size_t{3}, long_ms);
    settle();
    const QStringList before = told();
    QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
    window_->messages()->hide();
    undo();
    QTRY_VERIFY_WITH_TIMEOUT(window_->messages()->isVisible(), long_ms);
    QVERIFY2(window_->messages()->sentence().contains(QStringLiteral("passing.profile.json")),
             qPrintable(window_->messages()->sentence()));
    settle();
    QCOMPARE(told(), before);
    QCOMPARE(history().present(), 2);
    QCOMPARE(history().aim(), 2);
    QCOMPARE(history().steps().size(), std::size_t{3});
    QCOMPARE(action("undo").text(), QStringLiteral("&Undo profile cortex-a72"));
    // Asked meanwhile, it is a change of what stays.
    undo();
    workbench().set_order(Order::chosen);
    QTRY_COMPARE_WITH_TIMEOUT(history().steps().size(), std::size_t{4}, long_ms);
    settle();
    QCOMPARE(history().change(3), QStringLiteral("chosen order"));
    undo();
    // It is there again.
    QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(history().present(), 1, long_ms);
    settle();
    QCOMPARE(told(), there);
}

void QuickUndo::what_is_asked_on_the_way_comes_behind() {
    workbench().open_profile(QStringLiteral("cortex-a53"));
    QTRY_COMPARE_WITH_TIMEOUT(history().steps().size(), std::size_t{2}, long_ms);
    settle();
    undo();
    QVERIFY(workbench().is_opening());
    QCOMPARE(history().aim(), 0);
    QCOMPARE(history().present(), 1);
    workbench().set_kind(BudgetKind::arena);
    QTRY_VERIFY_WITH_TIMEOUT(!workbench().is_opening(), long_ms);
    settle();
    QCOMPARE(history().steps().size(), std::size_t{2});
    QCOMPARE(history().present(), 1);
    QCOMPARE(history().change(1), QStringLiteral("kind arena"));
    QCOMPARE(workbench().document()->session.profile, std::string("cortex-a15"));
    // Back and forth faster than a document opens.
    workbench().open_profile(QStringLiteral("cortex-a53"));
    QTRY_COMPARE_WITH_TIMEOUT(history().steps().size(), std::size_t{3}, long_ms);
    settle();
    const QStringList there = told();
    undo();
    undo();
    QCOMPARE(history().aim(), 0);
    redo();
    redo();
    QVERIFY(!workbench().is_opening());
    QCOMPARE(history().present(), 2);
    settle();
    QCOMPARE(told(), there);
}

void QuickUndo::undo_gives_up_an_opening() {
    workbench().set_kind(BudgetKind::arena);
    settle();
    window_->open_path(QStringLiteral("googlenet"));
    QVERIFY(workbench().is_opening());
    QCOMPARE(action("undo").text(), QStringLiteral("&Undo opening"));
    undo();
    QVERIFY(!workbench().is_opening());
    QCOMPARE(workbench().kind(), BudgetKind::arena);
    QCOMPARE(action("undo").text(), QStringLiteral("&Undo kind arena"));
    QCOMPARE(history().steps().size(), std::size_t{2});
}

void QuickUndo::a_session_is_one_step() {
    const QString file = folder_.filePath(QStringLiteral("mine.taso"));
    workbench().set_kind(BudgetKind::total);
    workbench().set_order(Order::chosen);
    workbench().save_session(file);
    QVERIFY(!workbench().is_modified());
    workbench().set_order(Order::fixed);
    QVERIFY(window_->isWindowModified());
    undo();
    // As it was saved.
    QVERIFY(!window_->isWindowModified());
    redo();
    QVERIFY(window_->isWindowModified());
    workbench().open_network(QStringLiteral("ds_cnn"));
    QTRY_COMPARE_WITH_TIMEOUT(history().steps().size(), std::size_t{5}, long_ms);
    settle();
    QVERIFY(workbench().session_file().isEmpty());
    const QStringList before = told();
    open(file);
    QCOMPARE(history().steps().size(), std::size_t{6});
    QCOMPARE(history().change(5), QStringLiteral("session mine.taso"));
    QVERIFY(!window_->isWindowModified());
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(history().present(), 4, long_ms);
    settle();
    QCOMPARE(told(), before);
    QVERIFY(workbench().session_file().isEmpty());
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(history().present(), 3, long_ms);
    settle();
    QCOMPARE(workbench().session_file(), file);
    QVERIFY(window_->isWindowModified());
    undo();
    settle();
    QVERIFY(!window_->isWindowModified());
}

void QuickUndo::rules_are_lifted_one_by_one() {
    workbench().set_kind(BudgetKind::arena);
    settle();
    const QStringList plain = told();
    QVERIFY(strip().chips().empty());
    const std::int64_t deadline_ns = workbench().answer()->latency_ns * 2;
    pin(0);
    workbench().set_deadline(deadline_ns);
    workbench().set_order(Order::chosen);
    workbench().set_stream(false);
    workbench().set_threads(2);
    QTRY_COMPARE_WITH_TIMEOUT(strip().chips().size(), std::size_t{5}, long_ms);
    settle();
    const auto words = [this] {
        QStringList all;
        for (const RuleChip* chip : strip().chips()) all << chip->text();
        return all;
    };
    QVERIFY(words()[0].startsWith(QLatin1String("Deadline ")));
    QCOMPARE(words().mid(1, 3), (QStringList{QStringLiteral("Chosen order"), QStringLiteral("No segments"),
                                             QStringLiteral("2 threads")}));
    keep_picture(bar(), "chips.png");
    // Segments that are not offered cannot be left out.
    workbench().set_kind(BudgetKind::workspace);
    QCOMPARE(strip().chips().size(), std::size_t{4});
    undo();
    QCOMPARE(strip().chips().size(), std::size_t{5});
    settle();
    const auto cross = [this](std::size_t chip) {
        QTest::mouseClick(strip().chips()[chip], Qt::LeftButton, {}, strip().chips()[chip]->cross());
    };
    cross(3);
    QTRY_COMPARE_WITH_TIMEOUT(strip().chips().size(), std::size_t{4}, long_ms);
    QCOMPARE(workbench().threads(), 1);
    settle();
    cross(0);
    QVERIFY(!workbench().deadline_ns());
    cross(0);
    QCOMPARE(workbench().order(), Order::fixed);
    // By keyboard: from the slider, and Delete.
    settle();
    bar().slider()->setFocus();
    QTest::keyClick(bar().slider(), Qt::Key_Tab);
    QVERIFY(strip().chips()[0]->hasFocus());
    QTest::keyClick(strip().chips()[0], Qt::Key_Delete);
    QVERIFY(workbench().stream());
    QTest::keyClick(strip().chips()[0], Qt::Key_Delete);
    QVERIFY(strip().chips().empty() && strip().isHidden());
    settle();
    QCOMPARE(told(), plain);
    QCOMPARE(action("undo").text(), QStringLiteral("&Undo unpin conv1"));
    undo();  // the pin, segments, order, deadline
    undo();
    undo();
    QCOMPARE(workbench().order(), Order::chosen);
    undo();
    QVERIFY(workbench().deadline_ns());
    QCOMPARE(strip().chips().size(), std::size_t{4});
    settle();
}

void QuickUndo::all_rules_are_lifted_by_one_step() {
    workbench().set_kind(BudgetKind::arena);
    workbench().set_order(Order::chosen);
    workbench().set_threads(2);
    QTRY_COMPARE_WITH_TIMEOUT(strip().chips().size(), std::size_t{2}, long_ms);
    settle();
    const std::size_t steps = history().steps().size();
    QMenu* menu = strip().more()->menu();
    emit menu->aboutToShow();
    menu->actions().back()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(strip().chips().empty(), long_ms);
    settle();
    QCOMPARE(workbench().threads(), 1);
    QCOMPARE(history().steps().size(), steps + 1);
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(strip().chips().size(), std::size_t{2}, long_ms);
    settle();
}

}  // namespace taso

QTEST_MAIN(taso::QuickUndo)
#include "quick_undo_window.moc"
