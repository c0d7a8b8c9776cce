// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_check_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <array>
#include <cmath>

#include "style/typed_line.h"
#include "words/numbers.h"
#include "words/sentence.h"
#include "workbench/shown_selection.h"

namespace taso {

namespace {

constexpr int first_time_of_plan = 1, mark_size = 12;
constexpr int wide = 900;  ///< pixels

/// A cell that is sorted by its figure, not by its words.
class FigureItem : public QTableWidgetItem {
  public:
    FigureItem(const QString& words, double figure, Qt::Alignment alignment) : QTableWidgetItem(words) {
        setData(Qt::UserRole, figure);
        setTextAlignment(alignment | Qt::AlignVCenter);
        setToolTip(words);
    }
    bool operator<(const QTableWidgetItem& other) const override {
        return data(Qt::UserRole).toDouble() < other.data(Qt::UserRole).toDouble();
    }
};

QIcon icon_of_plan(bool is_best, const Theme& theme, qreal ratio) {
    QPixmap picture(QSizeF(mark_size * ratio, mark_size * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    Legend::draw_mark(painter, QRectF(0, 0, mark_size, mark_size), mark_of_plan(is_best),
                      colour_of_plan(is_best, theme), theme);
    return {picture};
}

QString correlation_text(double correlation) {
    return (correlation < 0 ? QString::fromUtf8("−") : QString()) +
           QLocale().toString(std::abs(correlation), 'f', 3);
}

}  // namespace

BoardCheckPage::BoardCheckPage(Workbench& workbench, BoardWork& work, ChosenBoard board, QWidget* parent)
    : QWidget(parent),
      workbench_(workbench),
      work_(work),
      board_(std::move(board)),
      what_(new QLabel(this)),
      note_(sentence_label(tr("Warnings"), this)),
      plans_(new QSpinBox(this)),
      start_(new QPushButton(tr("&Check the times"), this)),
      cancel_(new QPushButton(tr("C&ancel"), this)),
      progress_(new QProgressBar(this)),
      left_(new QLabel(this)),
      now_(new ElidedLabel(this)),
      outcome_(sentence_label(tr("Outcome of the check"), this)),
      rows_(reading_table(tr("Plans that were run"),
                          {tr("Plan"), tr("Predicted"), tr("Measured"), tr("Error")}, first_time_of_plan,
                          this)),
      picture_(new QWidget(this)),
      chart_(new PredictionChart(picture_)),
      legend_(chart_->legend_line()),
      summary_(new_summary()),
      results_(new QGridLayout) {
    arrange();
    connect(start_, &QPushButton::clicked, this, &BoardCheckPage::start);
    connect(cancel_, &QPushButton::clicked, &work_, &BoardWork::cancel);
    connect(&work_, &BoardWork::task_changed, this, &BoardCheckPage::refresh);
    connect(&work_, &BoardWork::check_told, this, &BoardCheckPage::take);
    connect(&work_, &BoardWork::check_ended, this,
            [this](const QString& fault) { end(fault, fault.isEmpty() ? Tone::plain : Tone::fault); });
    connect(&work_, &BoardWork::cancelled, this, [this](BoardWork::Task task) {
        if (task == BoardWork::Task::check) end(tr("The check was cancelled."), Tone::caution);
    });
    connect(rows_, &QTableWidget::currentCellChanged, this, [this](int row) {
        chart_->choose(row < 0 ? -1 : rows_->item(row, 0)->data(Qt::UserRole).toInt());
    });
    connect(chart_, &PredictionChart::chosen, this, &BoardCheckPage::choose);
    connect(chart_, &Chart::fault, this,
            [this](const QString& sentence) { say(outcome_, sentence, Tone::fault); });
    connect(&workbench_, &Workbench::document_changed, this, [this] {
        if (work_.task() != BoardWork::Task::check) clear();
        show_question();
    });
    clear();
    show_question();
}

void BoardCheckPage::arrange() {
    start_->setProperty("primary", true);
    what_->setWordWrap(true);
    what_->setAccessibleName(tr("What is run"));
    plans_->setRange(1, most_plans_to_time);
    plans_->setValue(usual_plans_to_time);
    plans_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    plans_->setFixedWidth(72);
    plans_->setToolTip(tr("So many of the fastest, and so many by lot"));
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of the check"));
    for (QWidget* widget : QList<QWidget*>{progress_, left_, now_}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(widget == progress_);
        widget->setSizePolicy(policy);
    }
    left_->setAccessibleName(tr("How many have been run, and the time left"));
    now_->setProperty("muted", true);
    now_->setAccessibleName(tr("What is being run"));
    rows_->setIconSize({mark_size, mark_size});
    rows_->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    rows_->setSortingEnabled(true);

    auto* buttons = new QHBoxLayout;
    auto* label = new QLabel(tr("&Plans of each kind"), this);
    label->setBuddy(plans_);
    buttons->addWidget(label);
    buttons->addWidget(plans_);
    buttons->addWidget(start_);
    buttons->addWidget(cancel_);
    buttons->addWidget(progress_, 1);
    buttons->addWidget(left_);
    auto* picture = new QVBoxLayout(picture_);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->setSpacing(4);
    picture->addWidget(chart_, 1);
    picture->addWidget(legend_);
    results_->setHorizontalSpacing(24);
    results_->setVerticalSpacing(8);
    for (int column : {0, 1}) results_->setColumnStretch(column, 1);
    place_results();

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 8, 0, 0);
    page->setSpacing(8);
    page->addWidget(what_);
    page->addWidget(note_);
    page->addLayout(buttons);
    page->addWidget(now_);
    page->addWidget(outcome_);
    page->addLayout(results_, 1);
    const QList<QWidget*> order = {plans_, start_, cancel_, chart_, rows_};
    for (int i = 1; i < order.size(); i++) setTabOrder(order[i - 1], order[i]);
}

/// The table below summary and picture, or where there is room for it beside the picture.
void BoardCheckPage::place_results() {
    const bool is_wide = width() >= wide;
    if (results_->count() > 0 && is_wide == is_wide_) return;
    is_wide_ = is_wide;
    for (QWidget* widget : {summary_, picture_, static_cast<QWidget*>(rows_)}) results_->removeWidget(widget);
    results_->addWidget(summary_, 0, 0);
    results_->addWidget(picture_, 0, 1, is_wide ? 2 : 1, 1);
    results_->addWidget(rows_, 1, 0, 1, is_wide ? 1 : 2);
    results_->setRowStretch(0, is_wide ? 0 : 3);
    results_->setRowStretch(1, is_wide ? 1 : 2);
}

void BoardCheckPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place_results();
}

/// What is said of all plans: each figure with a sentence for who meets it for the first time.
QWidget* BoardCheckPage::new_summary() {
    auto* summary = new QWidget(this);
    auto* column = new QVBoxLayout(summary);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [&](const char* name, const QString& label, const QString& meaning,
                         const QString& exactly) {
        auto* head = new QHBoxLayout;
        head->addWidget(new QLabel(label, summary), 1);
        auto* value = new QLabel(summary);
        value->setObjectName(QString::fromLatin1(name));
        value->setAccessibleName(label);
        value->setAccessibleDescription(meaning);
        value->setToolTip(exactly);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QFont font = value->font();
        font.setBold(true);
        value->setFont(font);
        head->addWidget(value);
        auto* words = new QLabel(meaning, summary);
        words->setWordWrap(true);
        words->setProperty("muted", true);
        words->setToolTip(exactly);
        column->addLayout(head);
        column->addWidget(words);
        column->addSpacing(6);
    };
    add("median", tr("Median error"), tr("Half of the predictions are off by less."), {});
    add("worst", tr("Worst error"), tr("The prediction that is off by most."), {});
    add("rank", tr("Rank correlation"), tr("By lot: 1 in the predicted order, 0 by chance."),
        tr("Spearman's, of the plans by lot: 1 where what is predicted faster is faster, always."));
    add("regret", tr("Regret"), tr("What it costs to trust the predictions."),
        tr("So much longer takes the plan predicted fastest than the one measured fastest."));
    add("noise", tr("Noise"), tr("Between two runs of one plan: less means nothing."),
        tr("Each plan is run several times in a row. Errors as small as what lies between two such runs are "
           "the machine's, not the predictions'."));
    add("drift", tr("Drift"), tr("Reference kernel, memory: slower than with the profile."),
        tr("A reference kernel, run before and behind the plans, as it was run with the profile: a slower "
           "clock, or others on the machine. The second figure is for reading memory."));
    column->addStretch(1);
    return summary;
}

void BoardCheckPage::clear() {
    told_ = {};
    of_.clear();
    rows_->setRowCount(0);
    chart_->set_plans({});
    legend_->hide();
    left_->clear();
    now_->hide();
    say(outcome_, {});
    show_figures();
}

void BoardCheckPage::set_board(const BoardEntry& entry) {
    entry_ = entry;
    clear();
    show_question();
}

void BoardCheckPage::show_question() {
    const auto& document = workbench_.document();
    QString words;
    QStringList notes;
    // Before the boards are known there is nothing to ask.
    if (entry_.board.name.empty()) return refresh();
    if (!document)
        words = tr("No network is open, so there are no plans to run.");
    else if (!document->network)
        words = tr("A problem file has no network to run.");
    else {
        words = tr("Do the times of the profile %1 come true? The fastest plans of %2 and as many by lot are "
                   "built, run and timed on %3. Threads: %4.")
                    .arg(text(document->profile->name), document->name, board_text(entry_.board.name))
                    .arg(document->problem->threads);
        for (const std::string& note : {document->profile->warning(), document->problem->timing_note,
                                        machine_note(*document->profile, entry_)})
            if (!note.empty()) notes << sentence_text(note);
    }
    if (what_->text() != words) what_->setText(words);
    if (const QString all = notes.join(QLatin1Char(' ')); note_->text() != all)
        say(note_, all, Tone::caution);
    refresh();
}

void BoardCheckPage::start() {
    const auto& document = workbench_.document();
    const auto board = board_();
    if (!board || !document || !document->network) return;
    clear();
    entry_ = *board;
    show_question();
    of_ = tr("%1 on %2").arg(document->name, board_text(board->board.name));
    progress_->setRange(0, 0);
    now_->setText(tr("choosing the plans …"));
    now_->show();
    work_.check({*board, document, plans_->value()});
}

void BoardCheckPage::refresh() {
    const bool free = work_.task() == BoardWork::Task::none;
    const bool mine = work_.task() == BoardWork::Task::check;
    const auto& document = workbench_.document();
    set_startable(start_, cancel_, free && document && document->network, mine);
    plans_->setEnabled(!mine);
    progress_->setVisible(mine);
    left_->setVisible(mine);
    now_->setVisible(mine);
}

void BoardCheckPage::take(const TimesProgress& now) {
    const int shown = static_cast<int>(told_.check.plans.size()),
              done = static_cast<int>(now.check.plans.size());
    told_ = now;
    progress_->setRange(0, now.all);
    progress_->setValue(done);
    const QString count = tr("%1 of %2").arg(done).arg(now.all);
    left_->setText(now.seconds_left > 0
                       ? QString::fromUtf8("%1 · %2").arg(count, time_left_text(now.seconds_left))
                       : count);
    if (!now.stage.empty())
        now_->setText((now.is_best ? tr("plan %1, of the fastest: %2") : tr("plan %1, by lot: %2"))
                          .arg(done + 1)
                          .arg(stage_text(text(now.stage))));
    show_figures();
    if (done == shown) return;
    for (int plan = shown; plan < done; plan++) add_row(plan);
    chart_->set_plans(told_.check.plans);
    legend_->show();
}

/// What was measured stays, however it came to its end; `before` says how.
void BoardCheckPage::end(const QString& before, Tone tone) {
    const TimesCheck& check = told_.check;
    QStringList sentences;
    if (!before.isEmpty()) sentences << before;
    const auto count = static_cast<int>(check.plans.size());
    if (!before.isEmpty() && told_.all > 0)
        sentences << tr("Of %1 plans %2 have been run.").arg(told_.all).arg(count);
    if (count > 0) {
        sentences << tr("%1: predicted times are off by %2 in the median, %3 at worst.")
                         .arg(of_, percent_text(check.median_error), percent_text(check.worst_error));
        sentences << (check.regret > 0
                          ? tr("The plan predicted fastest takes %1 longer than the fastest one.")
                                .arg(percent_text(check.regret))
                          : tr("The plan predicted fastest is the fastest one."));
    }
    say(outcome_, sentences.join(QLatin1Char(' ')), tone);
}

void BoardCheckPage::show_figures() {
    const TimesCheck& check = told_.check;
    const QString none = QString::fromUtf8("–");
    std::array<int, 2> count = {0, 0};
    for (const TimedPlan& plan : check.plans) count[plan.is_best ? 0 : 1]++;
    const auto show = [&](const char* name, bool is_known, const QString& words) {
        figure(QLatin1String(name))->setText(is_known ? words : none);
    };
    const bool any = !check.plans.empty();
    show("median", any, percent_text(check.median_error));
    show("worst", any, percent_text(check.worst_error));
    show("rank", count[1] > 1, correlation_text(check.rank_correlation));
    show("regret", count[0] > 0, percent_text(check.regret));
    show("noise", any, percent_text(check.noise));
    const MachineDrift drift = check.drift.value_or(MachineDrift{});
    show("drift", check.drift.has_value(),
         QString::fromUtf8("%1, %2").arg(error_text(drift.reference), error_text(drift.memory)));
}

void BoardCheckPage::add_row(int plan) {
    const TimedPlan& one = told_.check.plans.at(static_cast<std::size_t>(plan));
    int number = 1;
    for (int i = 0; i < plan; i++)
        number += told_.check.plans[static_cast<std::size_t>(i)].is_best == one.is_best;
    const QString name = (one.is_best ? tr("Frontier %1") : tr("By lot %1")).arg(number);
    // Or the row would move away beneath what is put into it.
    rows_->setSortingEnabled(false);
    const int row = rows_->rowCount();
    rows_->insertRow(row);
    rows_->setItem(row, 0, new FigureItem(name, plan, Qt::AlignLeft));
    int column = first_time_of_plan;
    const auto add = [&](const QString& words, double figure) {
        rows_->setItem(row, column++, new FigureItem(words, figure, Qt::AlignRight));
    };
    add(time_text(one.predicted_ns), static_cast<double>(one.predicted_ns));
    add(doubted_time_text(one.measured_ns, one.spread), static_cast<double>(one.measured_ns));
    if (const QString doubt = doubt_text(one.spread); !doubt.isEmpty())
        rows_->item(row, column - 1)->setToolTip(doubt);
    add(error_text(one.error()), one.error());
    rows_->setSortingEnabled(true);
    mark_rows();
}

void BoardCheckPage::mark_rows() {
    const Theme& theme = Theme::of(palette());
    for (int row = 0; row < rows_->rowCount(); row++) {
        QTableWidgetItem* item = rows_->item(row, 0);
        const auto plan = static_cast<std::size_t>(item->data(Qt::UserRole).toInt());
        item->setIcon(icon_of_plan(told_.check.plans.at(plan).is_best, theme, devicePixelRatioF()));
    }
}

void BoardCheckPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) mark_rows();
}

void BoardCheckPage::choose(int plan) {
    for (int row = 0; row < rows_->rowCount(); row++)
        if (rows_->item(row, 0)->data(Qt::UserRole).toInt() == plan) {
            rows_->setCurrentCell(row, 0);
            rows_->scrollToItem(rows_->item(row, 0));
        }
}

}  // namespace taso
