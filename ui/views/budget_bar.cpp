// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/budget_bar.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QStyle>
#include <QTimer>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>

#include "base/error.h"
#include "base/units.h"
#include "exact/knee.h"
#include "style/card.h"
#include "style/typed_line.h"
#include "views/budget_scale.h"
#include "words/budget_kind_text.h"
#include "words/numbers.h"

namespace taso {

namespace {

/// As wide as its widest choice where there is room, and never less than the one that is shown.
class ChoiceBox : public QComboBox {
  public:
    explicit ChoiceBox(QWidget* parent) : QComboBox(parent) {
        connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::updateGeometry);
    }
    QSize minimumSizeHint() const override {
        constexpr int around_words = 44;
        const QSize usual = QComboBox::minimumSizeHint();
        return {std::min(usual.width(), fontMetrics().horizontalAdvance(currentText()) + around_words),
                usual.height()};
    }
};

/// Of a width in letters, between a least and a most.
class ShortLine : public QLineEdit {
  public:
    ShortLine(int least, int most, QWidget* parent) : QLineEdit(parent), least_(least), most_(most) {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {width_of(most_), QLineEdit::sizeHint().height()}; }
    QSize minimumSizeHint() const override {
        return {width_of(least_), QLineEdit::minimumSizeHint().height()};
    }

  private:
    int width_of(int letters) const {
        constexpr int around_words = 24;
        return letters * fontMetrics().horizontalAdvance(QLatin1Char('0')) + around_words;
    }

    int least_, most_;
};

}  // namespace

BudgetBar::BudgetBar(Workbench& workbench, QWidget* parent)
    : QWidget(parent),
      workbench_(workbench),
      kind_(new ChoiceBox(this)),
      order_(new ChoiceBox(this)),
      segments_(new QCheckBox(tr("&Segments"), this)),
      entry_(new ShortLine(11, 19, this)),
      deadline_(new ShortLine(8, 12, this)),
      slider_(new BudgetSlider(Qt::Horizontal, this)),
      rules_(new RuleStrip(workbench, slider_, this)),
      least_(new QLabel(this)),
      most_(new QLabel(this)),
      fault_(new ElidedLabel(this)),
      note_(new ElidedLabel(this)),
      run_(workbench) {
    for (const BudgetKind kind : budget_kinds) kind_->addItem(kind_text(kind), static_cast<int>(kind));
    kind_->setAccessibleName(tr("Kind of budget"));
    kind_->setToolTip(tr("What must fit the budget: %1").arg(kinds_in_brief()));
    order_->addItem(tr("File order"), static_cast<int>(Order::fixed));
    order_->addItem(tr("Chosen order"), static_cast<int>(Order::chosen));
    order_->setAccessibleName(tr("Order of execution"));
    order_->setToolTip(tr("Run the layers in the order of the file, or in whichever order serves best"));
    segments_->setToolTip(
        tr("Let layers run depth first, band by band, in segments that hold only some rows of the tensors "
           "inside them; offered for arena and total"));
    deadline_->setAccessibleName(tr("Deadline"));
    deadline_->setPlaceholderText(tr("none"));
    deadline_->setToolTip(
        tr("The least memory within this time, such as 40 ms or 1.5 s, in place of a budget; empty: none"));
    entry_->setAccessibleName(tr("Budget"));
    entry_->setToolTip(tr("The exact budget, such as 8MiB, 1.5 KiB or 1048576; empty: unlimited"));
    slider_->setAccessibleName(tr("Budget, from the least feasible to that of the fastest selection"));
    slider_->setToolTip(tr("Drag to trade memory for latency"));
    slider_->setTracking(true);
    least_->setProperty("muted", true);
    most_->setProperty("muted", true);
    least_->setToolTip(tr("The least feasible budget"));
    most_->setToolTip(tr("What the fastest selection needs"));
    fault_->setProperty("fault", true);
    note_->setProperty("muted", true);

    auto* label = new QLabel(tr("Bud&get"), this);
    label->setProperty("heading", true);
    label->setBuddy(entry_);
    auto* deadline_label = new QLabel(tr("&Deadline"), this);
    deadline_label->setProperty("heading", true);
    deadline_label->setBuddy(deadline_);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(label);
    top->addWidget(kind_);
    top->addWidget(entry_);
    top->addSpacing(8);
    top->addWidget(deadline_label);
    top->addWidget(deadline_);
    top->addStretch(1);
    top->addWidget(segments_);
    top->addWidget(order_);
    auto* words = words_ = new QHBoxLayout;
    words->setSpacing(12);
    words->addWidget(rules_, 2);
    words->addWidget(fault_, 1);
    words->addWidget(note_, 1);
    fault_->hide();
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
    column->addLayout(words);

    entry_->installEventFilter(this);
    deadline_->installEventFilter(this);
    connect(kind_, &QComboBox::activated, this,
            [this](int row) { workbench_.set_kind(static_cast<BudgetKind>(kind_->itemData(row).toInt())); });
    connect(order_, &QComboBox::activated, this,
            [this](int row) { workbench_.set_order(static_cast<Order>(order_->itemData(row).toInt())); });
    connect(segments_, &QCheckBox::clicked, &workbench_, &Workbench::set_stream);
    connect(deadline_, &QLineEdit::returnPressed, this, &BudgetBar::take_deadline);
    connect(deadline_, &QLineEdit::editingFinished, this, [this] {
        if (deadline_->isModified()) take_deadline();
    });
    connect(slider_, &QSlider::valueChanged, this, &BudgetBar::take_slider);
    for (const auto signal : {&QSlider::sliderPressed, &QSlider::sliderReleased})
        connect(slider_, signal, this, [this] { run_.end(); });
    connect(entry_, &QLineEdit::returnPressed, this, &BudgetBar::take_entry);
    connect(entry_, &QLineEdit::editingFinished, this, [this] {
        if (entry_->isModified()) take_entry();
    });
    connect(&workbench_, &Workbench::document_changed, this, &BudgetBar::forget_typing);
    connect(&workbench_, &Workbench::answer_changed, this, &BudgetBar::refresh);
    connect(&workbench_, &Workbench::frontier_changed, this, &BudgetBar::show_ticks);
    connect(&workbench_, &Workbench::busy_changed, this, &BudgetBar::refresh);
    refresh();
}

void BudgetBar::forget_typing() {
    if (entry_->hasFocus() || deadline_->hasFocus()) return;
    entry_->setModified(false);
    deadline_->setModified(false);
    show_fault({});
    refresh();
}

void BudgetBar::refresh() {
    const Frontier* frontier = workbench_.frontier();
    const bool ready = frontier && !frontier->points.empty();
    following_ = true;
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(workbench_.kind())));
    order_->setCurrentIndex(order_->findData(static_cast<int>(workbench_.order())));
    for (QWidget* control : std::initializer_list<QWidget*>{kind_, order_, entry_, deadline_})
        control->setEnabled(workbench_.document() != nullptr);
    segments_->setChecked(workbench_.stream());
    segments_->setEnabled(workbench_.document() && offers_segments(workbench_.kind()));
    enable_slider(ready && frontier->points.size() > 1);
    least_->setText(ready ? bytes_text(frontier->points.front().memory_bytes) : QString());
    most_->setText(ready ? bytes_text(frontier->points.back().memory_bytes) : QString());
    if (ready) {
        const BudgetScale scale(*frontier);
        const int last = scale.last();
        slider_->setRange(0, last);
        slider_->setPageStep(std::max(1, last / 10));
        // While the hand holds the handle, the handle stays under it.
        const FrontierPoint* answer = workbench_.answer();
        const auto budget =
            workbench_.deadline_ns() && answer ? std::optional(answer->memory_bytes) : workbench_.budget();
        if (!slider_->isSliderDown()) slider_->setValue(scale.position_of(budget, workbench_.point()));
    }
    show_value(*entry_, shown_budget());
    entry_->setPlaceholderText(workbench_.deadline_ns() ? tr("least") : tr("unlimited"));
    show_value(*deadline_, shown_deadline());
    note_->setText(note_text());
    // With nothing to say it leaves its room to the rules, and keeps the line's height.
    words_->setStretchFactor(note_, note_->text().isEmpty() ? 0 : 1);
    following_ = false;
}

void BudgetBar::enable_slider(bool enabled) {
    if (enabled == slider_->isEnabled()) return;
    // While there is nothing to slide the window itself holds the focus for it: another control would be
    // worked by keys that are meant for the slider.
    if (!enabled && slider_->hasFocus()) window()->setFocus();
    slider_->setEnabled(enabled);
    if (enabled && window()->focusWidget() == window()) slider_->setFocus();
}

void BudgetBar::show_ticks() {
    const Frontier* frontier = workbench_.frontier();
    if (!frontier || frontier->points.empty()) return slider_->set_ticks({}, -1);
    const BudgetScale scale(*frontier);
    std::vector<int> ticks;
    for (std::size_t i = 0; i < frontier->points.size(); i++)
        ticks.push_back(scale.position_of(frontier->points[i].memory_bytes, static_cast<int>(i)));
    const auto found = frontier->complete ? knee(frontier->points) : std::nullopt;
    slider_->set_ticks(ticks, found ? ticks[*found] : -1);
}

QString BudgetBar::shown_budget() const {
    const auto budget = workbench_.budget();
    if (!budget) return {};
    // Exactly where it can be typed over; to be read while the slider moves otherwise.
    const bool exactly = entry_->hasFocus() || entry_->isModified();
    return exactly ? exact_bytes_text(*budget) : bytes_text(*budget);
}

QString BudgetBar::shown_deadline() const {
    const auto deadline = workbench_.deadline_ns();
    if (!deadline) return {};
    const bool exactly = deadline_->hasFocus() || deadline_->isModified();
    return exactly ? exact_time_text(*deadline) : time_text(*deadline);
}

bool BudgetBar::eventFilter(QObject* watched, QEvent* event) {
    // Once the entry itself has taken the change of focus, and with it what was typed.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QTimer::singleShot(0, this, &BudgetBar::refresh);
    if (event->type() == QEvent::ToolTip) {
        const auto budget = workbench_.budget();
        const auto deadline = workbench_.deadline_ns();
        QString exact;
        if (watched == entry_ && budget) exact = tr("Exactly %1 bytes.").arg(whole_text(*budget));
        if (watched == deadline_ && deadline) exact = tr("Exactly %1 ns.").arg(whole_text(*deadline));
        if (!exact.isEmpty()) {
            auto* entry = static_cast<QLineEdit*>(watched);
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                               exact + QLatin1Char('\n') + entry->toolTip(), entry);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString BudgetBar::note_text() const {
    const Frontier* frontier = workbench_.frontier();
    const FrontierPoint* answer = workbench_.answer();
    QStringList parts;
    if (const auto deadline = workbench_.deadline_ns(); deadline && frontier)
        parts << (answer ? tr("Least memory within %1: %2.")
                               .arg(time_text(*deadline), bytes_text(answer->memory_bytes))
                         : tr("No plan keeps %1: the figures are those of the fastest one.")
                               .arg(time_text_unlike(*deadline, workbench_.fastest_ns())));
    else if (workbench_.is_stand_in() && workbench_.budget())
        parts << tr("No plan fits %1: the figures are those of the one with the least memory.")
                     .arg(bytes_text_unlike(*workbench_.budget(), workbench_.least_bytes()));
    if (frontier && frontier->resolution > 0)
        parts << (workbench_.is_between_points()
                      ? tr("Found between two listed points, which are %1 apart in memory.")
                            .arg(percent_text(frontier->resolution))
                      : tr("Of the frontier, points at least %1 apart in memory are listed.")
                            .arg(percent_text(frontier->resolution)));
    return parts.join(QLatin1Char(' '));
}

void BudgetBar::take_deadline() {
    const QString typed = deadline_->text().trimmed();
    try {
        const std::optional<std::int64_t> ns =
            typed.isEmpty() ? std::nullopt : std::optional(parse_deadline(typed));
        show_fault({});
        deadline_->setText(deadline_->text());
        workbench_.set_deadline(ns);
        refresh();
    } catch (const TooLarge&) {
        show_fault(tr("“%1” is too large.").arg(typed), deadline_);
    } catch (const Error&) {
        show_fault(tr("“%1” is no time: write 40 ms, 1.5 s or 800 us.").arg(typed), deadline_);
    }
}

void BudgetBar::take_slider(int value) {
    if (following_ || !workbench_.frontier()) return;
    show_fault({});
    entry_->setModified(false);
    deadline_->setModified(false);
    workbench_.set_budget(BudgetScale(*workbench_.frontier()).budget_at(value),
                          run_.next(slider_->isSliderDown()));
}

void BudgetBar::take_entry() {
    const QString typed = entry_->text().trimmed();
    try {
        const std::optional<std::int64_t> bytes =
            typed.isEmpty() ? std::nullopt : std::optional(parse_budget(typed));
        show_fault({});
        // The end of the typing: from here on undo is the window's.
        entry_->setText(entry_->text());
        workbench_.set_budget(bytes);
        refresh();
    } catch (const TooLarge&) {
        show_fault(tr("“%1” is too large.").arg(typed), entry_);
    } catch (const Error&) {
        show_fault(tr("“%1” is no size: write 8MiB, 1.5KiB, 3MB or 1048576.").arg(typed), entry_);
    }
}

void BudgetBar::show_fault(const QString& sentence, QLineEdit* entry) {
    fault_->setText(sentence);
    fault_->setVisible(!sentence.isEmpty());
    note_->setVisible(sentence.isEmpty());
    for (QLineEdit* each : {entry_, deadline_}) {
        const bool bad = each == entry;
        if (each->property("fault").toBool() == bad) continue;
        each->setProperty("fault", bad);
        each->style()->unpolish(each);
        each->style()->polish(each);
    }
}

}  // namespace taso
