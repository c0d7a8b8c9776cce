// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/teaching.h"

#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScreen>
#include <QStyle>
#include <algorithm>
#include <utility>

#include "charts/frontier_chart.h"
#include "views/budget_bar.h"
#include "window/main_window.h"
#include "workbench/user_settings.h"

namespace taso {

namespace {

constexpr int sharing_ms = 30;
constexpr int least_width = 1280;  ///< of a window with the tour beside its views

QString step_key() { return QStringLiteral("tour/step"); }
QString declined_key() { return QStringLiteral("tour/declined"); }

}  // namespace

Teaching::Teaching(WorkbenchWindow& window)
    : QObject(&window),
      window_(window),
      lesson_(window.workbench()),
      dock_(new QDockWidget(tr("Tour"), &window)),
      card_(new LessonCard(lesson_, dock_)),
      offer_(new LessonOffer(&window)),
      spotlight_(new Spotlight(&window)),
      tour_action_(new QAction(tr("&Tour"), this)),
      projector_action_(new QAction(tr("Pro&jector mode"), this)) {
    dock_->setObjectName(QStringLiteral("tour-dock"));
    dock_->setWidget(card_);
    dock_->hide();
    tour_action_->setObjectName(QStringLiteral("tour"));
    tour_action_->setShortcut(QKeySequence(tr("Shift+F1")));
    projector_action_->setObjectName(QStringLiteral("projector"));
    projector_action_->setShortcut(QKeySequence(tr("F11")));
    connect(tour_action_, &QAction::triggered, this, &Teaching::show_tour);
    connect(projector_action_, &QAction::triggered, this, &Teaching::show_projector);
    connect(offer_, &LessonOffer::taken, this, &Teaching::show_tour);
    connect(offer_, &LessonOffer::declined, this, [this] {
        offer_->hide();
        if (keeps_) user_settings().setValue(declined_key(), true);
    });
    connect(&window.workbench(), &Workbench::document_changed, offer_, &QWidget::hide);
    connect(dock_, &QDockWidget::visibilityChanged, this, [this] {
        // Behind another dock it goes on.
        lesson_.set_running(!dock_->isHidden());
        if (dock_->isHidden()) card_->show_me()->setChecked(false);
    });
    connect(card_, &LessonCard::mark_wanted, this, &Teaching::mark);
    connect(card_, &LessonCard::aid_wanted, this, &Teaching::take_aid);
    connect(card_, &LessonCard::close_wanted, dock_, &QWidget::hide);
    sharing_.setSingleShot(true);
    sharing_.setInterval(sharing_ms);
    connect(&sharing_, &QTimer::timeout, this, &Teaching::share_room);
    connect(card_, &LessonCard::height_changed, &sharing_, qOverload<>(&QTimer::start));
    connect(&lesson_, &Lesson::step_changed, this, &Teaching::keep);
}

void Teaching::keep_between_runs() {
    lesson_.go_to(user_settings().value(step_key()).toInt());
    keeps_ = true;
}

void Teaching::keep() {
    if (keeps_) user_settings().setValue(step_key(), lesson_.is_end() ? 0 : lesson_.step());
}

void Teaching::offer() {
    const QSettings settings = user_settings();
    // Whoever has opened something before is not new here.
    const bool known = settings.contains(step_key()) || settings.contains(declined_key()) ||
                       !window_.keeping().recent().isEmpty();
    const bool wanted = !known && !window_.workbench().document() && !window_.workbench().is_opening() &&
                        window_.go_on_bar()->isHidden();
    offer_->setVisible(wanted);
}

void Teaching::show_tour() {
    offer_->hide();
    keep();
    if (lesson_.is_end()) lesson_.begin_again();
    // The views keep their width where the screen has it.
    const int wanted = std::min(least_width, window_.screen()->availableGeometry().width());
    if (!window_.isMaximized() && !window_.isFullScreen() && window_.width() < wanted)
        window_.resize(wanted, window_.height());
    dock_->show();
    dock_->raise();
    sharing_.start();
    card_->take_focus();
}

void Teaching::share_with(QDockWidget& other) {
    beneath_ = &other;
    for (QDockWidget* dock : {dock_, &other})
        connect(dock, &QDockWidget::visibilityChanged, this, [this] {
            is_width_due_ = true;
            sharing_.start();
        });
}

void Teaching::share_width() {
    constexpr int narrow = 320, wide = 440;
    const auto* views = window_.view<Arrangement>();
    // With a scroll bar, which a low window has.
    const int beside = views->minimumSizeHint().width() +
                       views->style()->pixelMetric(QStyle::PM_ScrollBarExtent) +
                       window_.style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, &window_);
    const int width = std::clamp(window_.width() - beside, narrow, wide);
    for (QDockWidget* dock : {dock_, beneath_.data()})
        if (dock && !dock->isHidden() && !dock->isFloating())
            window_.resizeDocks({dock}, {width}, Qt::Horizontal);
}

void Teaching::share_room() {
    // At first; then it stays as it was drawn.
    if (std::exchange(is_width_due_, false)) share_width();
    if (!dock_->isHidden() && !dock_->isFloating())
        window_.resizeDocks({dock_}, {dock_->minimumSizeHint().height()}, Qt::Vertical);
}

bool Teaching::show_page(const QString& name) {
    if (name == QLatin1String("projector")) {
        show_projector();
        return true;
    }
    static const QRegularExpression tour(QStringLiteral("^tour-([1-6])$"));
    const auto match = tour.match(name);
    if (!match.hasMatch()) return false;
    show_tour();
    lesson_.go_to(match.captured(1).toInt() - 1);
    card_->show_me()->setChecked(true);
    return true;
}

void Teaching::take_aid() {
    Workbench& workbench = window_.workbench();
    if (lesson_.is_end()) return window_.open_network(QStringLiteral("squeezenet"));
    if (!workbench.document()) return;
    if (!folder_)
        folder_ = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/taso-tour-XXXXXX"));
    workbench.export_plan_to(folder_->filePath(workbench.document()->name + QStringLiteral("-plan")));
}

QRect Teaching::menu_place(const char* action) const {
    const auto* order = window_.findChild<QAction*>(QString::fromLatin1(action));
    for (QAction* menu : window_.menuBar()->actions())
        if (order && menu->menu() && menu->menu()->actions().contains(order))
            return window_.menuBar()->actionGeometry(menu);
    return {};
}

void Teaching::mark(bool wanted) {
    if (!wanted) return spotlight_->put_out();
    auto* budget = window_.view<BudgetBar>();
    const auto menu_of = [this](const char* action) { return [this, action] { return menu_place(action); }; };
    switch (lesson_.now().place) {
        case LessonPlace::networks:
            return spotlight_->point_at(window_.menuBar(), menu_of("tiny"));
        case LessonPlace::graph:
            return spotlight_->point_at(window_.view<GraphView>());
        case LessonPlace::budget:
            // The kind and the slider, and what lies between them.
            return spotlight_->point_at(budget, [budget] {
                const auto place = [budget](const QWidget* part) {
                    return QRect(part->mapTo(budget, QPoint()), part->size());
                };
                return place(budget->kind()) | place(budget->slider());
            });
        case LessonPlace::frontier:
            return spotlight_->point_at(window_.view<FrontierChart>());
        case LessonPlace::entry:
            return spotlight_->point_at(budget->entry());
        case LessonPlace::exporting:
            return spotlight_->point_at(window_.menuBar(), menu_of("export"));
    }
}

void Teaching::show_projector() {
    if (projector_) return projector_->activateWindow();
    projector_ = new Projector(window_.workbench(), &window_);
    // Its keys are few, as menus and dialogs belong to the window behind it.
    for (const char* name : {"undo", "redo"})
        projector_->addAction(window_.findChild<QAction*>(QString::fromLatin1(name)));
    connect(projector_, &Projector::left, this, [this] {
        projector_->deleteLater();
        projector_.clear();
        window_.activateWindow();
    });
    projector_->setScreen(window_.screen());
    projector_->resize(window_.size());
    projector_->showFullScreen();
    projector_->activateWindow();
}

void Teaching::close() {
    if (projector_) projector_->close();
}

}  // namespace taso
