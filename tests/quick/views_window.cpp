// SPDX-License-Identifier: GPL-3.0-or-later
// The views by keyboard and by eye: where the focus is, what is said where there is nothing to show or where
// what is shown is no answer, axes that stay, the budget where it can be drawn, and times that are doubtful.
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>
#include <cmath>

#include "boards/boards_window.h"
#include "charts/frontier_chart.h"
#include "charts/memory_chart.h"
#include "charts/time_chart.h"
#include "network/network_file.h"
#include "problem/problem.h"
#include "sources/open.h"
#include "support/patience.h"
#include "views/budget_bar.h"
#include "views/latency_readout.h"
#include "views/memory_readout.h"
#include "window/central_pages.h"
#include "window/main_window.h"
#include "window/start_card.h"
#include "words/numbers.h"
#include "words/translation.h"

namespace taso {

namespace {

int differing_pixels(const QImage& one, const QImage& two) {
    int count = 0;
    for (int y = 0; y < one.height(); y++)
        for (int x = 0; x < one.width(); x++) count += one.pixel(x, y) != two.pixel(x, y);
    return count;
}

QChar mnemonic_of(const QString& words) {
    for (qsizetype at = 0; at + 1 < words.size(); at++)
        if (words[at] == QLatin1Char('&')) {
            if (words[at + 1] != QLatin1Char('&')) return words[at + 1].toUpper();
            at++;
        }
    return {};
}

/// Two that are reached by the same key at the same time; empty: none.
QString clash_in(const QStringList& all) {
    QMap<QChar, QString> taken;
    for (const QString& words : all) {
        const QChar key = mnemonic_of(words);
        if (key.isNull()) continue;
        if (taken.contains(key)) return taken[key] + QStringLiteral(" / ") + words;
        taken[key] = words;
    }
    return {};
}

QStringList words_of(const QList<QAction*>& actions) {
    QStringList words;
    for (const QAction* action : actions) words << action->text();
    return words;
}

/// What Alt and a letter reach in a window: labels with a buddy and buttons that are not on a hidden page.
QStringList mnemonics_of(const QWidget& window) {
    QStringList words;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !widget->isVisible()) continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            words << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) words << button->text();
    }
    return words;
}

}  // namespace

class QuickViews : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void init();
    void cleanup();
    void focus_is_seen_data();
    void focus_is_seen();
    void tab_goes_from_card_to_card();
    void begins_on_the_slider();
    void walks_the_charts_by_keyboard();
    void mnemonics_are_unique_data();
    void mnemonics_are_unique();
    void says_calmly_that_there_is_nothing();
    void draws_no_axes_before_there_is_something();
    void labels_what_is_no_answer();
    void axes_stay_while_the_budget_moves();
    void draws_the_budget_and_the_weights();
    void says_that_a_size_is_too_large();
    void shows_a_budget_to_be_read();
    void sorts_the_slowest_first();
    void marks_doubtful_times();
    void names_every_kind_of_file();

  private:
    Workbench& workbench() { return window_->workbench(); }
    void open(const QString& network, BudgetKind kind = BudgetKind::workspace);
    /// The plan is shown in all views; its proof may take its time.
    void settle();
    /// The notes of the cards whose views show a plan.
    QStringList notes() const {
        QStringList words;
        for (const QLabel* note : window_->findChildren<QLabel*>(QStringLiteral("note")))
            if (note->isVisible()) words << note->text();
        return words;
    }

    QTemporaryDir folder_;
    std::unique_ptr<WorkbenchWindow> window_;
};

void QuickViews::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QVERIFY(folder_.isValid());
}

void QuickViews::init() {
    apply(ThemeChoice::light, false, *qApp);
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
}

void QuickViews::settle() {
    QTRY_VERIFY_WITH_TIMEOUT(workbench().frontier() && workbench().details() && !workbench().is_busy() &&
                                 !workbench().is_picture_due() && window_->view<GraphView>()->is_laid_out(),
                             long_ms);
}

void QuickViews::cleanup() {
    window_.reset();
    for (QTranslator* translator : qApp->findChildren<QTranslator*>()) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    QLocale::setDefault(QLocale::c());
}

void QuickViews::open(const QString& network, BudgetKind kind) {
    Session session;
    session.network = network.toStdString();
    session.kind = kind;
    workbench().open(session);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    settle();
}

void QuickViews::focus_is_seen_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void QuickViews::focus_is_seen() {
    QFETCH(bool, dark);
    apply(dark ? ThemeChoice::dark : ThemeChoice::light, false, *qApp);
    open(QStringLiteral("squeezenet"), BudgetKind::arena);
    window_->show_boards();
    QVERIFY(QTest::qWaitForWindowExposed(window_->boards()));
    int looked_at = 0, check_boxes = 0;
    for (QWidget* window : std::initializer_list<QWidget*>{window_.get(), window_->boards()}) {
        window->activateWindow();
        QTRY_VERIFY(window->isActiveWindow());
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            if (widget->window() != window || !widget->isVisible() || !widget->isEnabled()) continue;
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()) continue;
            window->setFocus();
            const QImage without = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            QVERIFY(widget->hasFocus());
            const QImage with = widget->grab().toImage();
            // More than a caret and at least half of a line around it.
            const int changed = differing_pixels(without, with);
            QVERIFY2(changed >= std::min(60, widget->width() + widget->height() - 20),
                     qPrintable(
                         QStringLiteral("%1 %2: %3 pixels")
                             .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName())
                             .arg(changed)));
            looked_at++;
            if (qobject_cast<const QCheckBox*>(widget)) check_boxes++;
        }
    }
    QVERIFY2(looked_at > 25, qPrintable(QString::number(looked_at)));
    QVERIFY(check_boxes > 0);
    // The views have the same frame: a line in the accent's colour all around.
    window_->activateWindow();
    QTRY_VERIFY(window_->isActiveWindow());
    for (QWidget* view : std::initializer_list<QWidget*>{
             window_->view<GraphView>(), window_->view<FrontierChart>(), window_->view<MemoryChart>(),
             window_->view<TimeChart>(), window_->view<LayerPage>()->view()}) {
        view->setFocus();
        const QImage image = view->grab().toImage();
        const QRgb accent = Theme::of(view->palette()).accent.rgb();
        for (const QPoint edge :
             {QPoint(0, image.height() / 2), QPoint(image.width() - 1, image.height() / 2),
              QPoint(image.width() / 2, 0), QPoint(image.width() / 2, image.height() - 1)})
            QCOMPARE(image.pixel(edge), accent);
    }
}

void QuickViews::tab_goes_from_card_to_card() {
    open(QStringLiteral("squeezenet"), BudgetKind::arena);
    // Card after card, from the question on, and none twice.
    std::vector<const Card*> cards;
    int count = 0;
    QWidget* first = window_->view<BudgetBar>()->kind();
    for (QWidget* widget = first; count == 0 || widget != first; widget = widget->nextInFocusChain()) {
        const bool stops = widget->isVisibleTo(window_.get()) && widget->isEnabled() &&
                           (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        const QWidget* above = widget;
        while (above && !qobject_cast<const Card*>(above)) above = above->parentWidget();
        if (widget != first && (!stops || !above)) continue;
        count++;
        const auto* card = static_cast<const Card*>(above);
        if (!cards.empty() && cards.back() == card) continue;
        QVERIFY2(
            std::find(cards.begin(), cards.end(), card) == cards.end(),
            qPrintable(QStringLiteral("%1 '%2' in a card that was left")
                           .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName())));
        cards.push_back(card);
    }
    const auto place = [&](const QWidget* view) {
        const auto found = std::find_if(cards.begin(), cards.end(),
                                        [&](const Card* card) { return card->isAncestorOf(view); });
        return found - cards.begin();
    };
    const std::vector<const QWidget*> order = {window_->view<BudgetBar>(),     window_->view<GraphView>(),
                                               window_->view<FrontierChart>(), window_->view<MemoryChart>(),
                                               window_->view<TimeChart>(),     window_->view<LayerPage>()};
    for (std::size_t i = 0; i < order.size(); i++) QCOMPARE(place(order[i]), static_cast<std::ptrdiff_t>(i));
    QVERIFY2(count > 20, qPrintable(QString::number(count)));
}

void QuickViews::begins_on_the_slider() {
    // From the start page: it has the focus as soon as it can slide.
    QVERIFY(qobject_cast<StartCard*>(window_->focusWidget()));
    open(QStringLiteral("squeezenet"));
    QSlider& slider = *window_->view<BudgetBar>()->slider();
    QVERIFY(slider.hasFocus());
    const int point = workbench().point();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(workbench().point(), point - 1);
    // The next search takes it and gives it back.
    workbench().set_kind(BudgetKind::total);
    QVERIFY(!slider.hasFocus());
    settle();
    QVERIFY(slider.hasFocus());
    // Whoever has chosen another place stays there.
    window_->view<GraphView>()->setFocus();
    workbench().set_kind(BudgetKind::layer);
    settle();
    QVERIFY(window_->view<GraphView>()->hasFocus());
}

void QuickViews::walks_the_charts_by_keyboard() {
    open(QStringLiteral("googlenet"));
    const int count = static_cast<int>(workbench().problem()->layers.size());
    for (QWidget* view : std::initializer_list<QWidget*>{
             window_->view<GraphView>(), window_->view<MemoryChart>(), window_->view<TimeChart>()}) {
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(workbench().layer(), 0);
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(workbench().layer(), 0);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(workbench().layer(), 1);
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(workbench().layer(), count - 1);
    }
    // The memory chart goes from step to step and never stands still before its end.
    MemoryChart& memory = *window_->view<MemoryChart>();
    QTest::keyClick(&memory, Qt::Key_Home);
    int steps = 1, last = 0;
    for (; workbench().layer() != count - 1; steps++) {
        const int before = workbench().shown().layers[static_cast<std::size_t>(workbench().layer())].step;
        QTest::keyClick(&memory, Qt::Key_Right);
        last = workbench().shown().layers[static_cast<std::size_t>(workbench().layer())].step;
        QVERIFY(last > before);
        QVERIFY(steps < count);
    }
    QVERIFY(steps > count / 2);
    FrontierChart& frontier = *window_->view<FrontierChart>();
    QTest::keyClick(&frontier, Qt::Key_Home);
    QCOMPARE(workbench().point(), 0);
    QTest::keyClick(&frontier, Qt::Key_Right);
    QCOMPARE(workbench().point(), 1);
    QTest::keyClick(&frontier, Qt::Key_End);
    QCOMPARE(workbench().point(), static_cast<int>(workbench().frontier()->points.size()) - 1);
}

void QuickViews::mnemonics_are_unique_data() {
    QTest::addColumn<QLocale>("language");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("German") << QLocale(QLocale::German);
    QTest::newRow("French") << QLocale(QLocale::French);
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese);
}

void QuickViews::mnemonics_are_unique() {
    QFETCH(QLocale, language);
    install_translation(*qApp, language);
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->show();
    open(QStringLiteral("tiny"));
    // Menus and controls of the window are reached by the same keys.
    QStringList all = words_of(window_->menuBar()->actions()) + mnemonics_of(*window_);
    QVERIFY(all.size() > 10);
    QVERIFY2(clash_in(all).isEmpty(), qPrintable(clash_in(all)));
    for (const QMenu* menu : window_->menuBar()->findChildren<QMenu*>())
        QVERIFY2(clash_in(words_of(menu->actions())).isEmpty(),
                 qPrintable(clash_in(words_of(menu->actions()))));
    workbench().select_layer(0);
    window_->view<LayerPage>()->view()->setFocus();
    window_->view<LayerPage>()->show_menu(0, QPoint(10, 10));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY2(clash_in(words_of(menu->actions())).isEmpty(), qPrintable(clash_in(words_of(menu->actions()))));
    menu->close();
    window_->ask_export();
    QWidget* dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QVERIFY2(clash_in(mnemonics_of(*dialog)).isEmpty(), qPrintable(clash_in(mnemonics_of(*dialog))));
    dialog->close();
    for (int page = 0; page < BoardsWindow::page_count; page++) {
        window_->show_boards(page);
        const QStringList on_page = mnemonics_of(*window_->boards());
        QVERIFY(on_page.size() > 2);
        QVERIFY2(clash_in(on_page).isEmpty(), qPrintable(clash_in(on_page)));
    }
}

void QuickViews::says_calmly_that_there_is_nothing() {
    const auto sentences = [this] {
        return QStringList{window_->view<FrontierChart>()->sentence(),
                           window_->view<MemoryChart>()->sentence(), window_->view<TimeChart>()->sentence(),
                           window_->view<LayerPage>()->sentence()};
    };
    // Nothing but the ground and the sentence: no axis, no line, no heading.
    const auto has_only_words = [](QWidget* view) {
        const Theme& theme = Theme::of(view->palette());
        const QImage image = view->grab().toImage();
        for (int y = 0; y < image.height(); y++)
            for (int x = 0; x < image.width(); x++)
                if (image.pixel(x, y) != theme.panel.rgb() &&
                    (std::abs(y - image.height() / 2) > 20 || x < 10 || x > image.width() - 10))
                    return false;
        return true;
    };
    window_->pages()->show_views();
    for (const QString& sentence : sentences()) QVERIFY(!sentence.isEmpty());
    QVERIFY(!window_->view<GraphView>()->sentence().isEmpty());
    for (QWidget* view : std::initializer_list<QWidget*>{
             window_->view<GraphView>(), window_->view<FrontierChart>(), window_->view<MemoryChart>(),
             window_->view<TimeChart>(), window_->view<LayerPage>()->view()})
        QVERIFY2(has_only_words(view), view->metaObject()->className());
    open(QStringLiteral("squeezenet"));
    QCOMPARE(sentences().join(QString()), QString());
    QCOMPARE(window_->view<GraphView>()->sentence(), QString());
    QVERIFY(!has_only_words(window_->view<TimeChart>()));
    // While a frontier is computed nothing of another one is seen, and the graph stays.
    workbench().set_kind(BudgetKind::sum);
    QVERIFY(!workbench().frontier());
    for (const QString& sentence : sentences())
        QCOMPARE(sentence, QStringLiteral("Computing the frontier …"));
    QCOMPARE(window_->view<GraphView>()->sentence(), QString());
    QVERIFY(has_only_words(window_->view<MemoryChart>()));
    settle();
    QCOMPARE(sentences().join(QString()), QString());
}

void QuickViews::draws_no_axes_before_there_is_something() {
    // The axes of a plot that was never given anything.
    QString found;
    const auto look = [&] {
        for (const Chart* chart : std::initializer_list<const Chart*>{
                 window_->view<FrontierChart>(), window_->view<MemoryChart>(), window_->view<TimeChart>()})
            if (chart->sentence().isEmpty() && chart->yAxis->range() == QCPRange(0, 5))
                found = QString::fromLatin1(chart->metaObject()->className());
    };
    for (const auto signal : {&Workbench::frontier_changed, &Workbench::answer_changed,
                              &Workbench::details_changed, &Workbench::picture_changed})
        connect(&workbench(), signal, window_.get(), look);
    connect(&workbench(), &Workbench::busy_changed, window_.get(), look);
    open(QStringLiteral("squeezenet"), BudgetKind::arena);
    QCOMPARE(found, QString());
}

void QuickViews::labels_what_is_no_answer() {
    open(QStringLiteral("squeezenet"), BudgetKind::arena);
    QCOMPARE(notes(), QStringList());
    const FrontierPoint least = workbench().frontier()->points.front(),
                        fastest = workbench().frontier()->points.back();
    workbench().set_budget(least.memory_bytes - 1);
    settle();
    const QString words = QStringLiteral("least-memory plan");
    QCOMPARE(notes(), QStringList({words, words, words, words}));
    QVERIFY(window_->view<BudgetBar>()->note()->text().contains(QStringLiteral("least memory")));
    QCOMPARE(window_->view<MemoryReadout>()->value(QStringLiteral("arena")), bytes_text(least.memory_bytes));
    const auto says = [this](const QString& sentence) {
        for (const QLabel* label : window_->view<LatencyReadout>()->findChildren<QLabel*>())
            if (label->text() == sentence) return true;
        return false;
    };
    QVERIFY(says(QStringLiteral("least-memory plan: ") + time_text(least.latency_ns)));
    // Where both round to the same, what is asked for and what is needed are told apart.
    QVERIFY(says(QStringLiteral("infeasible: at least ") + exact_bytes_text(least.memory_bytes)));
    QVERIFY(window_->view<BudgetBar>()->note()->text().contains(exact_bytes_text(least.memory_bytes - 1)));
    // There is nothing to explain: a sentence alone says so.
    window_->layers()->tab(LayerCard::Page::explanation)->click();
    QCOMPARE(window_->view<ExplanationPage>()->sentence(), QStringLiteral("There is no answer to explain."));
    QCOMPARE(notes().size(), 3);
    window_->layers()->tab(LayerCard::Page::layers)->click();
    workbench().set_deadline(fastest.latency_ns - 1);
    settle();
    QCOMPARE(notes().value(0), QStringLiteral("fastest plan"));
    QVERIFY(says(QStringLiteral("fastest plan: ") + time_text(fastest.latency_ns)));
    // What fails there is the time: no memory is marked, and no budget drawn.
    QCOMPARE(window_->view<MemoryReadout>()
                 ->findChildren<QFrame*>(QString(), Qt::FindDirectChildrenOnly)
                 .value(3)
                 ->property("tile")
                 .toString(),
             QStringLiteral("budgeted"));
    for (int i = 0; i < window_->view<FrontierChart>()->itemCount(); i++)
        if (const auto* line = qobject_cast<QCPItemStraightLine*>(window_->view<FrontierChart>()->item(i)))
            QVERIFY(!line->visible() || line->point1->value() == line->point2->value());
    QVERIFY(window_->view<BudgetBar>()->note()->text().contains(QStringLiteral("fastest")));
    workbench().set_budget(least.memory_bytes);
    settle();
    QCOMPARE(notes(), QStringList());
}

void QuickViews::axes_stay_while_the_budget_moves() {
    for (const BudgetKind kind : {BudgetKind::arena, BudgetKind::workspace}) {
        // Its slowest layer takes twice as long in the plans of least memory.
        open(QStringLiteral("googlenet"), kind);
        const QCPRange times = window_->view<TimeChart>()->yAxis->range();
        const QCPRange bytes = window_->view<MemoryChart>()->yAxis->range();
        double upper = bytes.upper;
        int halved = 0;
        for (const FrontierPoint& point : workbench().frontier()->points) {
            workbench().set_budget(point.memory_bytes);
            QTRY_VERIFY_WITH_TIMEOUT(workbench().details() && !workbench().is_picture_due(), long_ms);
            QCOMPARE(window_->view<TimeChart>()->yAxis->range(), times);
            // Segments make arenas that are much smaller than the largest: its axis is halved for them.
            const double now = window_->view<MemoryChart>()->yAxis->range().upper;
            if (kind == BudgetKind::arena) {
                const double halvings = std::log2(bytes.upper / now);
                QVERIFY2(std::abs(halvings - std::round(halvings)) < 1e-9, std::to_string(now).c_str());
            }
            halved += now != upper;
            upper = now;
            for (const auto& bar : qobject_cast<TimeBars*>(window_->view<TimeChart>()->plottable(0))->bars)
                QVERIFY(bar.ns + bar.transforms <= times.upper);
        }
        if (kind == BudgetKind::arena) QVERIFY2(halved <= 3, std::to_string(halved).c_str());
        if (kind != BudgetKind::arena) continue;
        workbench().set_stream(false);
        settle();
        for (const FrontierPoint& point : workbench().frontier()->points) {
            workbench().set_budget(point.memory_bytes);
            QTRY_VERIFY_WITH_TIMEOUT(workbench().details() && !workbench().is_picture_due(), long_ms);
            QCOMPARE(window_->view<MemoryChart>()->yAxis->range(), bytes);
        }
    }
    // Where the budget is of something else, the axis only grows.
    open(QStringLiteral("squeezenet"), BudgetKind::workspace);
    double top = 0;
    for (const FrontierPoint& point : workbench().frontier()->points) {
        workbench().set_budget(point.memory_bytes);
        QTRY_VERIFY_WITH_TIMEOUT(workbench().details() && !workbench().is_picture_due(), long_ms);
        QVERIFY(window_->view<MemoryChart>()->yAxis->range().upper >= top);
        top = window_->view<MemoryChart>()->yAxis->range().upper;
    }
}

void QuickViews::draws_the_budget_and_the_weights() {
    const auto legend = [this] {
        QStringList words;
        for (const auto& entry : window_->view<MemoryChart>()->legend()) words << entry.words;
        return words;
    };
    MemoryChart& chart = *window_->view<MemoryChart>();
    auto* line = qobject_cast<QCPItemStraightLine*>(chart.item(0));
    QVERIFY(line);
    open(QStringLiteral("squeezenet"), BudgetKind::workspace);
    workbench().set_budget(workbench().frontier()->points.front().memory_bytes);
    settle();
    // A budget of workspaces is nothing that an offset can be held against.
    QVERIFY(!line->visible());
    QVERIFY(legend().contains(QStringLiteral("in use")) && !legend().contains(QStringLiteral("budget")));
    for (const BudgetKind kind : {BudgetKind::arena, BudgetKind::total}) {
        open(QStringLiteral("squeezenet"), kind);
        QVERIFY(!line->visible());
        const std::int64_t budget = workbench().frontier()->points[1].memory_bytes;
        workbench().set_budget(budget);
        settle();
        const Memory& memory = workbench().details()->answer.memory;
        QVERIFY(line->visible());
        QCOMPARE(line->point1->value(), static_cast<double>(budget));
        QVERIFY(legend().contains(QStringLiteral("budget")));
        const auto* blocks = qobject_cast<BufferBlocks*>(chart.plottable(0));
        const bool total = kind == BudgetKind::total;
        QCOMPARE(legend().contains(QStringLiteral("weights")), total);
        QCOMPARE(blocks->beneath, total ? static_cast<double>(memory.weights) : 0.0);
        double highest = 0;
        for (const auto& point : *chart.graph(0)->data()) highest = std::max(highest, point.value);
        QVERIFY(highest <=
                static_cast<double>(total ? memory[BudgetKind::total] : memory[BudgetKind::arena]));
        QVERIFY(highest > blocks->beneath);
    }
}

void QuickViews::says_that_a_size_is_too_large() {
    open(QStringLiteral("squeezenet"));
    const auto say = [this](QLineEdit* line, const QString& typed) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        return window_->view<BudgetBar>()->fault()->text();
    };
    QLineEdit* entry = window_->view<BudgetBar>()->entry();
    for (const char* typed : {"99999999TiB", "99999999999999999999", "9999999999 GiB", "5e18", "many"}) {
        const QString words = say(entry, QLatin1String(typed));
        const bool large = typed[0] == '9';
        QVERIFY2(words.contains(QLatin1String(large ? "too large" : "no size")), qPrintable(words));
    }
    QVERIFY(say(window_->view<BudgetBar>()->deadline(), QStringLiteral("99999999999 s"))
                .contains(QStringLiteral("too large")));
    say(entry, QStringLiteral("2TiB"));
    QCOMPARE(workbench().budget(), std::optional<std::int64_t>(std::int64_t(2) << 40));
}

void QuickViews::shows_a_budget_to_be_read() {
    open(QStringLiteral("squeezenet"), BudgetKind::arena);
    QLineEdit* entry = window_->view<BudgetBar>()->entry();
    window_->view<BudgetBar>()->slider()->setFocus();
    const std::int64_t bytes = workbench().frontier()->points.front().memory_bytes + 1;
    workbench().set_budget(bytes);
    QCOMPARE(entry->text(), bytes_text(bytes));
    entry->setFocus();
    QTRY_COMPARE(entry->text(), exact_bytes_text(bytes));
    QTest::keyClick(entry, Qt::Key_Return);
    QCOMPARE(workbench().budget(), std::optional(bytes));
    window_->view<GraphView>()->setFocus();
    QTRY_COMPARE(entry->text(), bytes_text(bytes));
    QCOMPARE(workbench().budget(), std::optional(bytes));
    workbench().set_deadline(1'392'396'190);
    QCOMPARE(window_->view<BudgetBar>()->deadline()->text(), time_text(1'392'396'190));
}

void QuickViews::sorts_the_slowest_first() {
    open(QStringLiteral("squeezenet"));
    QTableView& table = *window_->view<LayerPage>()->view();
    QHeaderView& header = *table.horizontalHeader();
    for (const int column : {LayerTableModel::time, LayerTableModel::weights, LayerTableModel::layer}) {
        const QPoint place(header.sectionViewportPosition(column) + header.sectionSize(column) / 2,
                           header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
        const bool amount = column != LayerTableModel::layer;
        QCOMPARE(header.sortIndicatorOrder(), amount ? Qt::DescendingOrder : Qt::AscendingOrder);
        if (!amount) continue;
        const auto key = [&](int row) {
            return table.model()->index(row, column).data(LayerTableModel::sort_role).toLongLong();
        };
        for (int row = 1; row < table.model()->rowCount(); row++) QVERIFY(key(row) <= key(row - 1));
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(header.sortIndicatorOrder(), Qt::AscendingOrder);
    }
}

void QuickViews::marks_doubtful_times() {
    const Network network = load_network("tiny");
    Profile profile = load_profile("cortex-a15");
    const Problem problem = make_problem(network, profile, 1);
    for (const Candidate& candidate : problem.layers[0].candidates)
        profile.layers[{shape_key(network, 0), candidate.primitive, 1, false}] = {
            .ns = candidate.ns, .spread = 78, .repeats = 3, .error = 0, .origin = Origin::measured};
    const QString file = folder_.filePath(QStringLiteral("doubtful.profile.json"));
    save_profile(profile, file.toStdString());
    Session session;
    session.network = "tiny";
    session.profile = file.toStdString();
    session.layer = problem.layers[0].name;
    workbench().open(session);
    QTRY_VERIFY_WITH_TIMEOUT(workbench().document(), long_ms);
    settle();
    const auto at = [this](int layer, int role) {
        const QString& name = workbench().shown().layers[static_cast<std::size_t>(layer)].name;
        const QAbstractItemModel& model = *window_->view<LayerPage>()->view()->model();
        const QModelIndexList found =
            model.match(model.index(0, LayerTableModel::layer), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return found.isEmpty() ? QString()
                               : found[0].siblingAtColumn(LayerTableModel::time).data(role).toString();
    };
    QVERIFY(at(0, Qt::DisplayRole).startsWith(QString::fromUtf8("≈ ")));
    QVERIFY2(at(0, Qt::ToolTipRole).contains(QStringLiteral("7800.0 %")), qPrintable(at(0, Qt::ToolTipRole)));
    QVERIFY(!at(1, Qt::DisplayRole).startsWith(QString::fromUtf8("≈")));
    const auto& bars = qobject_cast<TimeBars*>(window_->view<TimeChart>()->plottable(0))->bars;
    QVERIFY(bars[0].tip.contains(QStringLiteral("not to be relied on")));
    QVERIFY(!bars[1].tip.contains(QStringLiteral("not to be relied on")));
    bool in_graph = false;
    for (const QGraphicsItem* item : window_->view<GraphView>()->scene()->items())
        in_graph |= item->toolTip().contains(QStringLiteral("not to be relied on"));
    QVERIFY(in_graph);
    window_->layers()->tab(LayerCard::Page::explanation)->click();
    QVERIFY(
        window_->view<ExplanationPage>()->table()->item(0, 1)->text().startsWith(QString::fromUtf8("≈ ")));
}

void QuickViews::names_every_kind_of_file() {
    window_->open_path(QStringLiteral("/nowhere/notes.txt"));
    QTRY_VERIFY(window_->messages()->isVisible());
    for (const char* kind : {"*.onnx", "*.network.json", "*.problem.json"})
        QVERIFY2(window_->messages()->sentence().contains(QLatin1String(kind)),
                 qPrintable(window_->messages()->sentence()));
}

}  // namespace taso

QTEST_MAIN(taso::QuickViews)
#include "quick_views_window.moc"
