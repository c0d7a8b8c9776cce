// SPDX-License-Identifier: GPL-3.0-or-later
#include "budget_bar.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "card.h"
#include "error.h"
#include "numbers.h"

namespace taso {

namespace {

constexpr std::size_t most_single_steps = 200;
constexpr int logarithmic_steps = 1000;

}  // namespace

QString kind_text(BudgetKind kind) {
    switch (kind) {
        case BudgetKind::workspace:
            return BudgetBar::tr("Workspace");
        case BudgetKind::layer:
            return BudgetBar::tr("Layer");
        case BudgetKind::sum:
            return BudgetBar::tr("Sum of workspaces");
        case BudgetKind::arena:
            return BudgetBar::tr("Arena");
        default:
            return BudgetBar::tr("Total");
    }
}

BudgetBar::BudgetBar(Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      workbench_(workbench),
      kind_(new QComboBox(this)),
      entry_(new QLineEdit(this)),
      slider_(new QSlider(Qt::Horizontal, this)),
      least_(new QLabel(this)),
      most_(new QLabel(this)),
      fault_(new ElidedLabel(this)) {
    for (const BudgetKind kind : {BudgetKind::workspace, BudgetKind::layer, BudgetKind::arena})
        kind_->addItem(kind_text(kind), static_cast<int>(kind));
    kind_->setAccessibleName(tr("Kind of budget"));
    kind_->setToolTip(
        tr("What must fit the budget: the shared workspace, the largest layer, or the packed arena"));
    entry_->setAccessibleName(tr("Budget"));
    entry_->setPlaceholderText(tr("unlimited"));
    entry_->setToolTip(tr("The exact budget, such as 8MiB, 1.5 KiB or 1048576; empty: unlimited"));
    entry_->setMaximumWidth(160);
    entry_->setMinimumWidth(104);
    slider_->setAccessibleName(tr("Budget, from the least feasible to that of the fastest selection"));
    slider_->setToolTip(tr("Drag to trade memory for latency"));
    slider_->setTracking(true);
    least_->setProperty("muted", true);
    most_->setProperty("muted", true);
    least_->setToolTip(tr("The least feasible budget"));
    most_->setToolTip(tr("What the fastest selection needs"));
    fault_->setProperty("fault", true);

    auto* label = new QLabel(tr("&Budget"), this);
    label->setProperty("heading", true);
    label->setBuddy(entry_);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(label);
    top->addWidget(kind_);
    top->addWidget(entry_);
    top->addWidget(fault_, 1);
    auto* low = new QHBoxLayout;
    low->setSpacing(8);
    low->addWidget(least_);
    low->addWidget(slider_, 1);
    low->addWidget(most_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addLayout(low);

    connect(kind_, &QComboBox::activated, this,
            [this](int row) { workbench_.set_kind(static_cast<BudgetKind>(kind_->itemData(row).toInt())); });
    connect(slider_, &QSlider::valueChanged, this, &BudgetBar::take_slider);
    connect(entry_, &QLineEdit::returnPressed, this, &BudgetBar::take_entry);
    connect(entry_, &QLineEdit::editingFinished, this, [this] {
        if (entry_->isModified()) take_entry();
    });
    refresh();
}

bool BudgetBar::one_step_per_point() const {
    return workbench_.frontier()->points.size() < most_single_steps;
}

std::int64_t BudgetBar::budget_at(int value) const {
    const auto& points = workbench_.frontier()->points;
    if (one_step_per_point())
        return points[static_cast<std::size_t>(std::clamp(value, 0, static_cast<int>(points.size()) - 1))]
            .memory_bytes;
    if (value >= logarithmic_steps) return points.back().memory_bytes;
    // From 1 byte where the least is 0, which has no logarithm.
    const double low = std::log(std::max(1.0, static_cast<double>(points.front().memory_bytes)));
    const double high = std::log(std::max(2.0, static_cast<double>(points.back().memory_bytes)));
    const auto bytes = std::llround(std::exp(low + (high - low) * value / logarithmic_steps));
    return std::max(points.front().memory_bytes, static_cast<std::int64_t>(bytes));
}

int BudgetBar::value_of(std::optional<std::int64_t> budget) const {
    const auto& points = workbench_.frontier()->points;
    if (one_step_per_point())
        return budget ? std::max(0, workbench_.point()) : static_cast<int>(points.size()) - 1;
    if (!budget || *budget >= points.back().memory_bytes) return logarithmic_steps;
    const double low = std::log(std::max(1.0, static_cast<double>(points.front().memory_bytes)));
    const double high = std::log(std::max(2.0, static_cast<double>(points.back().memory_bytes)));
    const double here = std::log(std::max(1.0, static_cast<double>(*budget)));
    return std::clamp(static_cast<int>(std::lround((here - low) / (high - low) * logarithmic_steps)), 0,
                      logarithmic_steps);
}

void BudgetBar::refresh() {
    const Frontier* frontier = workbench_.frontier();
    const bool ready = frontier && !frontier->points.empty();
    following_ = true;
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(workbench_.kind())));
    kind_->setEnabled(workbench_.document() != nullptr);
    entry_->setEnabled(workbench_.document() != nullptr);
    slider_->setEnabled(ready && frontier->points.size() > 1);
    least_->setText(ready ? bytes_text(frontier->points.front().memory_bytes) : QString());
    most_->setText(ready ? bytes_text(frontier->points.back().memory_bytes) : QString());
    if (ready) {
        const int last =
            one_step_per_point() ? static_cast<int>(frontier->points.size()) - 1 : logarithmic_steps;
        slider_->setRange(0, last);
        slider_->setPageStep(std::max(1, last / 10));
        // While the hand holds the handle, the handle stays under it.
        if (!slider_->isSliderDown()) slider_->setValue(value_of(workbench_.budget()));
    }
    const QString words = workbench_.budget() ? exact_bytes_text(*workbench_.budget()) : QString();
    if (!(entry_->hasFocus() && entry_->isModified())) entry_->setText(words);
    following_ = false;
}

void BudgetBar::take_slider(int value) {
    if (following_ || !workbench_.frontier()) return;
    show_fault({});
    entry_->setModified(false);
    workbench_.set_budget(budget_at(value));
}

void BudgetBar::take_entry() {
    const QString typed = entry_->text().trimmed();
    try {
        const std::optional<std::int64_t> bytes =
            typed.isEmpty() ? std::nullopt : std::optional(parse_budget(typed));
        show_fault({});
        entry_->setModified(false);
        workbench_.set_budget(bytes);
        refresh();
    } catch (const Error&) {
        show_fault(tr("“%1” is no size: write 8MiB, 1.5KiB, 3MB or 1048576.").arg(typed));
    }
}

void BudgetBar::show_fault(const QString& sentence) {
    fault_->setText(sentence);
    const bool bad = !sentence.isEmpty();
    if (entry_->property("fault").toBool() == bad) return;
    entry_->setProperty("fault", bad);
    entry_->style()->unpolish(entry_);
    entry_->style()->polish(entry_);
}

}  // namespace taso
