// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_card.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "lesson/lesson_marks.h"

namespace taso {

namespace {

constexpr int most_height =
    330;  ///< of text that is always in sight: where there is less room for more, it scrolls

QLabel* wrapped(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

}  // namespace

LessonCard::LessonCard(Lesson& lesson, QWidget* parent)
    : QWidget(parent),
      lesson_(lesson),
      progress_(new QLabel(this)),
      title_(wrapped(this)),
      words_(wrapped(this)),
      task_(wrapped(this)),
      outcome_(wrapped(this)),
      show_me_(new QPushButton(tr("Show me"), this)),
      aid_(new QPushButton(this)),
      back_(new QPushButton(tr("Back"), this)),
      skip_(new QPushButton(tr("Skip"), this)),
      next_(new QPushButton(tr("Next"), this)),
      area_(new QScrollArea(this)),
      frame_(new QFrame(this)) {
    setAccessibleName(tr("Tour"));
    progress_->setProperty("muted", true);
    for (QLabel* label : {title_, task_}) label->setProperty("strong", true);
    words_->setAccessibleName(tr("What there is to know"));
    task_->setAccessibleName(tr("What there is to do"));
    outcome_->setAccessibleName(tr("What came of it"));
    show_me_->setCheckable(true);
    show_me_->setToolTip(tr("Mark in the window what this step speaks of"));
    skip_->setToolTip(tr("On to the next step without this one"));
    aid_->setToolTip(tr("Do it for this once"));
    area_->setWidget(page());
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setFrameShape(QFrame::NoFrame);
    auto* head = new QHBoxLayout;
    head->addWidget(new LessonMarks(lesson, this));
    head->addSpacing(4);
    head->addWidget(progress_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(area_);
    column->addLayout(buttons());
    column->addStretch(1);
    connect(show_me_, &QPushButton::toggled, this, &LessonCard::mark_wanted);
    connect(aid_, &QPushButton::clicked, this, &LessonCard::aid_wanted);
    connect(back_, &QPushButton::clicked, this, [this] { lesson_.go_to(lesson_.step() - 1); });
    connect(skip_, &QPushButton::clicked, this, [this] {
        if (lesson_.is_end()) return lesson_.begin_again();
        lesson_.go_to(lesson_.step() + 1);
    });
    connect(next_, &QPushButton::clicked, this, &LessonCard::go_on);
    connect(&lesson, &Lesson::step_changed, this, &LessonCard::show_step);
    connect(&lesson, &Lesson::step_done, this, &LessonCard::note_done);
    connect(&lesson, &Lesson::words_changed, this, &LessonCard::show_words);
    show_step();
}

QWidget* LessonCard::page() {
    auto* page = new QWidget(this);
    auto* task_column = new QVBoxLayout(frame_);
    task_column->setContentsMargins(10, 8, 10, 8);
    task_column->addWidget(task_);
    frame_->setProperty("tile", QStringLiteral("budgeted"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{title_, words_, frame_, outcome_})
        column->addWidget(widget);
    column->addStretch(1);
    return page;
}

QLayout* LessonCard::buttons() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* button : {show_me_, aid_}) row->addWidget(button);
    row->addStretch(1);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(back_);
    ways->addStretch(1);
    for (QPushButton* button : {skip_, next_}) ways->addWidget(button);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addLayout(row);
    column->addLayout(ways);
    return column;
}

void LessonCard::take_focus() {
    (next_->isEnabled()            ? next_
     : show_me_->isVisibleTo(this) ? show_me_
                                   : back_)
        ->setFocus(Qt::TabFocusReason);
}

void LessonCard::show_step() {
    const bool end = lesson_.is_end(), has_focus = isAncestorOf(focusWidget());
    progress_->setText(end ? tr("All steps") : tr("Step %1 of %2").arg(lesson_.step() + 1).arg(lesson_count));
    title_->setText(lesson_.title());
    words_->setText(lesson_.words());
    task_->setText(lesson_.task());
    frame_->setVisible(!end);
    show_me_->setChecked(false);
    show_me_->setVisible(!end);
    aid_->setText(lesson_.aid());
    aid_->setVisible(!lesson_.aid().isEmpty());
    skip_->setText(end ? tr("Begin again") : tr("Skip"));
    next_->setText(end ? tr("Close") : tr("Next"));
    show_words();
    if (has_focus) take_focus();
    area_->ensureVisible(0, 0);
    QAccessibleEvent event(title_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void LessonCard::show_words() {
    const bool end = lesson_.is_end(), done = lesson_.is_done(lesson_.step());
    const QString words = done ? QString::fromUtf8("✓ ") + lesson_.found() : lesson_.obstacle();
    outcome_->setText(words);
    outcome_->setVisible(!words.isEmpty());
    const QString tone = done ? QStringLiteral("good") : QStringLiteral("caution");
    if (outcome_->property("tone") != tone) {
        outcome_->setProperty("tone", tone);
        outcome_->style()->unpolish(outcome_);
        outcome_->style()->polish(outcome_);
    }
    const bool had_focus = skip_->hasFocus() || next_->hasFocus();
    back_->setEnabled(lesson_.step() > 0);
    next_->setEnabled(done || end);
    skip_->setEnabled(!done || end);
    if (had_focus) take_focus();
    if (next_->property("primary").toBool() != next_->isEnabled()) {
        next_->setProperty("primary", next_->isEnabled());
        next_->style()->unpolish(next_);
        next_->style()->polish(next_);
    }
    claim_height();
}

void LessonCard::note_done() {
    // What is marked has been found.
    show_me_->setChecked(false);
    QAccessibleEvent event(outcome_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void LessonCard::go_on() {
    if (lesson_.is_end()) return emit close_wanted();
    lesson_.go_to(lesson_.step() + 1);
}

void LessonCard::claim_height() {
    const QWidget* page = area_->widget();
    const int room = std::max(area_->width(), 240);
    const int whole = page->layout()->totalHeightForWidth(room) + 2;
    if (whole == area_->maximumHeight()) return;
    area_->setMinimumHeight(std::min(whole, most_height));
    area_->setMaximumHeight(whole);
    updateGeometry();
    emit height_changed();
}

void LessonCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    claim_height();
}

void LessonCard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    claim_height();
}

void LessonCard::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    claim_height();
}

}  // namespace taso
