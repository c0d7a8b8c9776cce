// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/projector.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "graph/family_legend.h"
#include "views/latency_readout.h"
#include "views/memory_readout.h"
#include "views/plan_card.h"

namespace taso {

namespace {

constexpr int apart = 12;

QFont large_font() {
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * Projector::growth);
    return font;
}

}  // namespace

Projector::Projector(Workbench& workbench, QWidget* parent)
    : QWidget(parent, Qt::Window),
      inside_button_(new QToolButton(this)),
      leave_button_(new QToolButton(this)) {
    setWindowTitle(tr("TASO Workbench on a projector"));
    setAccessibleName(windowTitle());
    setFont(large_font());
    // The handle grows with the type; colours are the theme's.
    setStyleSheet(QStringLiteral(
        "QSlider { min-height: 36px; }"
        "QSlider::groove:horizontal, QSlider::sub-page:horizontal { height: 6px; border-radius: 3px; }"
        "QSlider::handle:horizontal { width: 24px; height: 24px; margin: -11px 0; border-radius: 14px; }"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(apart, apart, apart, 4);
    column->setSpacing(apart);
    column->addLayout(head(workbench));
    column->addLayout(body(workbench), 1);
    column->addLayout(foot());
    for (const auto key : {Qt::Key_Escape, Qt::Key_F11})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, &QWidget::close);
    const std::array<QWidget*, 8> order = {
        budget_->kind(), budget_->entry(), budget_->slider(), graph_,
        frontier_,       inside_->play(),  inside_->slider(), inside_button_};
    for (std::size_t i = 1; i < order.size(); i++) setTabOrder(order[i - 1], order[i]);
    setTabOrder(inside_button_, leave_button_);
    enlarge();
    // Until there is something to slide.
    if (budget_->slider()->isEnabled())
        budget_->slider()->setFocus();
    else
        setFocus();
}

void Projector::enlarge() {
    const double usual = QApplication::font().pointSizeF();
    // From the outside to the inside: some set the fonts of their parts by their own.
    for (QWidget* widget : findChildren<QWidget*>()) {
        QFont font = widget->font();
        if (widget->window() != this || font.pointSizeF() > 1.2 * usual) continue;
        font.setPointSizeF(font.pointSizeF() * growth);
        widget->setFont(font);
    }
}

void Projector::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // Another theme takes fonts away; when it has gone through all widgets.
    if (event->type() == QEvent::PaletteChange) QTimer::singleShot(0, this, &Projector::enlarge);
}

QLayout* Projector::head(Workbench& workbench) {
    auto* latency = new LatencyReadout(workbench, this);
    latency->setMinimumWidth(static_cast<int>(latency->minimumWidth() * growth));
    budget_ = new BudgetBar(workbench, this);
    // What is not slid is asked in the other window.
    for (QWidget* widget : std::initializer_list<QWidget*>{budget_->deadline(), budget_->segments(),
                                                           budget_->order(), budget_->rules()})
        widget->hide();
    for (QLabel* label : budget_->findChildren<QLabel*>())
        if (label->buddy() == budget_->deadline()) label->hide();
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(budget_);
    column->addStretch(1);
    column->addWidget(new MemoryReadout(workbench, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(apart);
    row->addWidget(new Card({}, latency, this));
    row->addWidget(new Card({}, page, this), 1);
    return row;
}

QLayout* Projector::body(Workbench& workbench) {
    graph_ = new GraphView(workbench, this);
    if (const auto& document = workbench.document()) graph_->set_problem(document->problem);
    auto* graph = new PlanCard(workbench, tr("Layer graph"), graph_, this);
    graph->column()->addWidget(new FamilyLegend(workbench, *graph_, this));
    frontier_ = new FrontierChart(workbench, this);
    inside_ = new SegmentPage(workbench, this);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(new Card(tr("Frontier"), frontier_, this));
    pages_->addWidget(new Card(tr("Inside of a segment"), inside_, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(apart);
    row->addWidget(graph, 2);
    row->addWidget(pages_, 3);
    connect(graph_, &GraphView::segment_wanted, this, [this] { inside_button_->setChecked(true); });
    return row;
}

QLayout* Projector::foot() {
    inside_button_->setText(tr("Inside of the segment (Ctrl+D)"));
    inside_button_->setToolTip(tr("The bands of the selected layer's segment, in place of the frontier"));
    // At once, not as a button's own shortcut, which is first seen to go down.
    connect(new QShortcut(QKeySequence(tr("Ctrl+D")), this), &QShortcut::activated, inside_button_,
            &QToolButton::click);
    inside_button_->setCheckable(true);
    leave_button_->setText(tr("Leave (Esc)"));
    leave_button_->setToolTip(tr("Back to the window, which is as it was"));
    connect(inside_button_, &QToolButton::toggled, this, &Projector::show_inside);
    connect(leave_button_, &QToolButton::clicked, this, &QWidget::close);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(inside_button_);
    row->addWidget(leave_button_);
    return row;
}

void Projector::show_inside(bool wanted) {
    pages_->setCurrentIndex(wanted ? 1 : 0);
    if (wanted)
        inside_->play()->setFocus();
    else
        budget_->slider()->setFocus();
}

void Projector::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    emit left();
}

}  // namespace taso
