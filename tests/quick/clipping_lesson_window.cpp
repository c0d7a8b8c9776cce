// SPDX-License-Identifier: GPL-3.0-or-later
// No text of what teaches is cut off or faint: the tour beside the views, the ILP's page at each step, the projector and
// the inside of a segment; nor of the palette and the sheet of keys. In every language and both themes, and as other
// tests at one and a half and two pixels a point (QT_SCALE_FACTOR).
#include <QDockWidget>

#include "formula/formulation_page.h"
#include "support/legible_pages.h"
#include "support/open_settled.h"
#include "support/patience.h"
#include "window/command_palette.h"
#include "window/main_window.h"
#include "window/segment_dialog.h"
#include "window/shortcut_sheet.h"
#include "window/teaching.h"
#include "words/translation.h"

namespace taso {

class QuickClippingLesson : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { window_.reset(); }
    void tour_data() { add_languages_and_themes(); }
    void tour();
    void formulation_data() { add_languages_and_themes(); }
    void formulation();
    void projector_data() { add_languages_and_themes(); }
    void projector();
    void palette_and_keys_data() { add_languages_and_themes(); }
    void palette_and_keys();

  private:
    Workbench& workbench() { return window_->workbench(); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(window_->is_settled(), long_ms); }
    void open(const char* network, BudgetKind kind) { open_settled(*window_, network, kind); }
    void trigger(const char* action) { window_->findChild<QAction*>(QString::fromLatin1(action))->trigger(); }
    /// The docks have the places that they come to have.
    void arrange(const QSize& size) {
        window_->resize(size);
        QTest::qWait(100);
    }
    /// Some ten of the steps, in each of the page's parts.
    void look_at_steps(FormulationPage& page, const QString& what);

    std::unique_ptr<WorkbenchWindow> window_;
    /// A budget whose relaxation has fractions, so that there is something to branch on; of tiny's arena.
    std::optional<std::int64_t> branching_;
};

void QuickClippingLesson::init() {
    QFETCH(QLocale, language);
    QFETCH(ThemeChoice, theme);
    install_translation(*qApp, language);
    apply(theme, false, *qApp);
    window_ = std::make_unique<WorkbenchWindow>(false);
    window_->resize(1280, 800);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
}

void QuickClippingLesson::tour() {
    open("tiny", BudgetKind::arena);
    Teaching& teaching = window_->teaching();
    window_->findChild<QDockWidget*>(QStringLiteral("formulation"))->hide();
    trigger("tour");
    const auto look_at_steps_in = [&](QWidget& shown, const QString& what) {
        for (int step = 0; step <= lesson_count; step++) {
            teaching.lesson().go_to(step);
            QTest::qWait(40);
            look_at(shown, QStringLiteral("%1, step %2").arg(what).arg(step + 1));
        }
    };
    look_at_steps_in(*teaching.dock(), QStringLiteral("tour"));
    look_at(*window_, QStringLiteral("views beside the tour"));
    // Beside the ILP, and alone in a window of its own.
    window_->findChild<QDockWidget*>(QStringLiteral("formulation"))->show();
    arrange(QSize(1280, 720));
    look_at_steps_in(*window_, QStringLiteral("tour above the ILP"));
    teaching.dock()->setFloating(true);
    teaching.dock()->resize(360, 480);
    look_at_steps_in(*teaching.dock(), QStringLiteral("tour alone"));
}

void QuickClippingLesson::look_at_steps(FormulationPage& page, const QString& what) {
    using Part = FormulationPage::Part;
    for (const Part part : {Part::rows, Part::steps, Part::text}) {
        page.tab(part)->click();
        const int steps = part == Part::text ? 1 : std::max(1, page.bar()->steps());
        for (int step = 0; step < steps; step += std::max(1, steps / 10)) {
            page.bar()->go_to(step);
            look_at(
                page,
                QStringLiteral("%1, part %2, step %3").arg(what).arg(static_cast<int>(part)).arg(step + 1));
        }
    }
}

void QuickClippingLesson::formulation() {
    open("tiny", BudgetKind::arena);
    workbench().set_stream(false);
    settle();
    auto* dock = window_->findChild<QDockWidget*>(QStringLiteral("formulation"));
    FormulationPage& page = *window_->view<FormulationPage>();
    QVERIFY(dock->isVisible());
    const auto ask = [&](std::int64_t budget) {
        workbench().set_budget(budget);
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(page.formulation() && page.formulation()->question.budget == budget,
                                 long_ms);
    };
    const auto points = workbench().frontier()->points;
    for (auto point = points.rbegin(); point != points.rend() && !branching_; ++point) {
        ask(point->memory_bytes);
        if (page.bar()->steps() > 5) branching_ = point->memory_bytes;
    }
    QVERIFY(branching_);
    ask(*branching_);
    look_at_steps(page, QStringLiteral("ILP with branches"));
    ask(workbench().least_bytes() - 1);
    look_at_steps(page, QStringLiteral("infeasible ILP"));
    ask(*branching_);
    page.tab(FormulationPage::Part::steps)->click();
    page.bar()->go_to(1);
    look_at(*window_, QStringLiteral("views beside the ILP"));
    dock->setFloating(true);
    dock->resize(900, 700);
    look_at_steps(page, QStringLiteral("ILP alone"));
    dock->setFloating(false);
    // And what is said of one that is too large.
    open("squeezenet", BudgetKind::arena);
    dock->show();
    QTRY_VERIFY_WITH_TIMEOUT(page.tiny()->isVisible(), long_ms);
    look_at(page, QStringLiteral("an ILP too large"));
}

void QuickClippingLesson::projector() {
    open("squeezenet", BudgetKind::arena);
    // A budget that wants segments.
    workbench().set_budget(workbench().least_bytes());
    settle();
    const ShownSelection& shown = workbench().shown();
    const auto segment = std::find_if(shown.layers.begin(), shown.layers.end(),
                                      [](const ShownLayer& layer) { return layer.segment >= 0; });
    QVERIFY(segment != shown.layers.end());
    workbench().select_layer(static_cast<int>(segment - shown.layers.begin()));
    window_->show_segment();
    QTRY_VERIFY_WITH_TIMEOUT(window_->segment()->page()->sentence().isEmpty(), long_ms);
    look_at(*window_->segment(), QStringLiteral("inside of a segment"));
    window_->segment()->close();
    trigger("projector");
    Projector* projector = window_->teaching().projector();
    QVERIFY(projector);
    projector->setWindowState(Qt::WindowNoState);
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
        projector->resize(size);
        for (const bool inside : {false, true}) {
            projector->inside_button()->setChecked(inside);
            settle();
            look_at(*projector, QStringLiteral("projector%1, %2")
                                    .arg(inside ? QStringLiteral(" with the inside of a segment") : QString())
                                    .arg(size.width()));
        }
    }
    projector->inside_button()->setChecked(false);
    workbench().set_budget(workbench().least_bytes() - 1);
    settle();
    look_at(*projector, QStringLiteral("projector, infeasible"));
}

void QuickClippingLesson::palette_and_keys() {
    open("tiny", BudgetKind::arena);
    trigger("palette");
    auto* palette = window_->findChild<CommandPalette*>();
    QVERIFY(palette);
    look_at(*palette, QStringLiteral("palette"));
    palette->close();
    trigger("shortcuts");
    auto* sheet = window_->findChild<ShortcutSheet*>();
    QVERIFY(sheet);
    look_at(*sheet, QStringLiteral("sheet of keys"));
    sheet->close();
}

}  // namespace taso

QTEST_MAIN(taso::QuickClippingLesson)
#include "quick_clipping_lesson_window.moc"
