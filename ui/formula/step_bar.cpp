// SPDX-License-Identifier: GPL-3.0-or-later
#include "formula/step_bar.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "formula/step_words.h"
#include "style/grown_text.h"

namespace taso {

StepBar::StepBar(QWidget* keys, QWidget* parent)
    : QWidget(parent),
      words_(new QLabel(this)),
      bound_(new QLabel(this)),
      number_(new QLabel(this)),
      first_(new QPushButton(tr("First"), this)),
      back_(new QPushButton(tr("Back"), this)),
      next_(new QPushButton(tr("Next"), this)),
      last_(new QPushButton(tr("To the end"), this)) {
    words_->setAccessibleName(tr("What this step says"));
    bound_->setAccessibleName(tr("Bound and fastest plan so far"));
    number_->setAccessibleName(tr("Number of the step"));
    for (QLabel* label : {words_, bound_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    grow_text(words_, 1.1);
    words_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    bound_->setProperty("muted", true);
    number_->setProperty("muted", true);
    next_->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    const auto add = [&](QPushButton* button, Qt::Key key, const QString& tip, const auto& wanted) {
        const QKeySequence sequence(key);
        button->setToolTip(tr("%1 (%2)").arg(tip, sequence.toString(QKeySequence::NativeText)));
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, wanted] { go_to(wanted()); });
        auto* shortcut = new QShortcut(sequence, keys);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    add(first_, Qt::Key_Home, tr("The relaxation of the whole"), [] { return 0; });
    add(back_, Qt::Key_Left, tr("One step back"), [this] { return step_ - 1; });
    add(next_, Qt::Key_Right, tr("The next step of branch and bound"), [this] { return step_ + 1; });
    add(last_, Qt::Key_End, tr("The last step: the optimum, or that there is none"),
        [this] { return steps_ - 1; });
    buttons->addStretch(1);
    auto* known = new QHBoxLayout;
    known->setSpacing(12);
    known->addWidget(bound_, 1);
    known->addWidget(number_, 0, Qt::AlignRight | Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(6);
    column->addWidget(words_);
    column->addLayout(known);
    column->addLayout(buttons);
    tell();
}

void StepBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    claim_height();
}

void StepBar::claim_height() {
    // Short steps and long ones have the buttons at one place; the longest are not cut where there is little room.
    constexpr int wide = 760, lines_in_wide = 2, lines_in_narrow = 5, margins = 24;
    const int usual =
        (width() >= wide ? lines_in_wide : lines_in_narrow) * words_->fontMetrics().lineSpacing();
    words_->setMinimumHeight(std::max(usual, words_->heightForWidth(width() - margins)));
    // What stands beneath it gives way.
    setMinimumHeight(std::max(0, layout()->totalHeightForWidth(width())));
}

void StepBar::show_formulation(const std::shared_ptr<const Formulation>& formulation) {
    const bool was_last = step_ + 1 >= steps_;
    formulation_ = formulation;
    steps_ = formulation_ ? static_cast<int>(formulation_->solving.nodes.size()) : 0;
    step_ = was_last ? std::max(0, steps_ - 1) : 0;
    tell();
    emit step_changed(step_);
}

void StepBar::go_to(int step) {
    const int wanted = std::clamp(step, 0, std::max(0, steps_ - 1));
    if (wanted == step_) return;
    step_ = wanted;
    tell();
    emit step_changed(step_);
}

void StepBar::tell() {
    const bool any = steps_ > 0;
    first_->setEnabled(any && step_ > 0);
    back_->setEnabled(any && step_ > 0);
    next_->setEnabled(step_ + 1 < steps_);
    last_->setEnabled(step_ + 1 < steps_);
    number_->setText(any ? tr("Step %1 of %2").arg(step_ + 1).arg(steps_) : QString());
    bound_->setText(any ? bound_words(*formulation_, step_) : QString());
    if (any)
        words_->setText(step_words(*formulation_, step_));
    else
        words_->setText(
            formulation_ && formulation_->sentence.isEmpty()
                ? tr("A layer has no candidate that fits the budget: infeasible, before anything is "
                     "solved.")
                : QString());
    claim_height();
}

}  // namespace taso
