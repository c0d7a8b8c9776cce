// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_profile_page.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <set>

#include "answer/likely_selections.h"
#include "measure/board_profiler.h"
#include "measure/profiler_options.h"
#include "network/network.h"
#include "network/network_file.h"
#include "primitive/registry.h"
#include "sources/open.h"
#include "style/card.h"
#include "style/file_dialog.h"
#include "style/typed_line.h"
#include "words/numbers.h"
#include "workbench/shown_selection.h"
#include "workbench/user_settings.h"

namespace taso {

namespace {

constexpr int most_figures = 500, first_figure_column = 1;
constexpr int most_notices = 6;

QStringList checked(const QListWidget* list) {
    QStringList sources;
    for (int row = 0; row < list->count(); row++)
        if (list->item(row)->checkState() == Qt::Checked)
            sources << list->item(row)->data(Qt::UserRole).toString();
    return sources;
}

}  // namespace

BoardProfilePage::BoardProfilePage(BoardWork& work, ChosenBoard board, QWidget* parent)
    : QWidget(parent),
      work_(work),
      board_(std::move(board)),
      networks_(new QListWidget(this)),
      families_(new QListWidget(this)),
      add_(new QToolButton(this)),
      all_(new QToolButton(this)),
      repeats_(new QSpinBox(this)),
      threads_(new QSpinBox(this)),
      file_(new QLineEdit(this)),
      start_(new QPushButton(this)),
      cancel_(new QPushButton(tr("&Cancel"), this)),
      use_(new QPushButton(tr("&Use this profile"), this)),
      progress_(new QProgressBar(this)),
      left_(new QLabel(this)),
      now_(new ElidedLabel(this)),
      figures_(reading_table(tr("Last figures"),
                             {tr("Timed"), tr("Time"), tr("Spread"), tr("Samples"), tr("Origin")},
                             first_figure_column, this)),
      notices_(sentence_label(tr("Warnings"), this)),
      outcome_(sentence_label(tr("Outcome"), this)) {
    arrange();
    connect(start_, &QPushButton::clicked, this, &BoardProfilePage::start);
    connect(cancel_, &QPushButton::clicked, &work_, &BoardWork::cancel);
    connect(use_, &QPushButton::clicked, this, [this] { emit profile_wanted(done_file_, emulated_); });
    connect(add_, &QToolButton::clicked, this, &BoardProfilePage::add_network);
    connect(all_, &QToolButton::clicked, this, [this] {
        const bool none = checked(families_).isEmpty();
        for (int row = 0; row < families_->count(); row++)
            families_->item(row)->setCheckState(none ? Qt::Checked : Qt::Unchecked);
    });
    connect(networks_, &QListWidget::itemChanged, this, &BoardProfilePage::refresh);
    connect(families_, &QListWidget::itemChanged, this, &BoardProfilePage::refresh);
    connect(file_, &QLineEdit::textChanged, this, &BoardProfilePage::refresh);
    connect(&work_, &BoardWork::task_changed, this, &BoardProfilePage::refresh);
    connect(&work_, &BoardWork::profile_told, this, &BoardProfilePage::take);
    connect(&work_, &BoardWork::profile_ended, this, &BoardProfilePage::end);
    refresh();
}

void BoardProfilePage::arrange() {
    networks_->setAccessibleName(tr("Networks"));
    families_->setAccessibleName(tr("Families"));
    for (const std::string& name : built_in_networks()) add_item(networks_, text(name), text(name), false);
    std::set<std::string> seen;
    for (const Primitive& primitive : primitives())
        if (primitive.op != Op::transform && seen.insert(primitive.family).second)
            add_item(families_, op_text(primitive.family), text(primitive.family), true);
    repeats_->setRange(1, 1000);
    repeats_->setValue(ProfilerOptions{}.repeats);
    threads_->setRange(1, 4096);
    for (QSpinBox* spin : {repeats_, threads_}) {
        spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
        spin->setMaximumWidth(96);
    }
    add_->setText(tr("Add &file …"));
    add_->setToolTip(tr("Add a network from a file"));
    all_->setText(tr("All &or none"));
    all_->setToolTip(tr("Check all families, or none"));
    for (QToolButton* tool : {add_, all_}) tool->setFocusPolicy(Qt::TabFocus);
    start_->setProperty("primary", true);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of the measurements"));
    now_->setProperty("muted", true);
    now_->setAccessibleName(tr("What is being timed"));
    left_->setAccessibleName(tr("How many are timed, and the time left"));
    file_->setAccessibleName(tr("Profile file"));
    auto* browse =
        file_->addAction(style()->standardIcon(QStyle::SP_DirOpenIcon), QLineEdit::TrailingPosition);
    browse->setToolTip(tr("Choose the profile file"));
    connect(browse, &QAction::triggered, this, &BoardProfilePage::browse_file);
    use_->hide();

    const auto labelled = [this](const QString& words, QWidget* buddy) {
        auto* label = new QLabel(words, this);
        label->setBuddy(buddy);
        return label;
    };
    const auto over = [&](const QString& words, QListWidget* list, QToolButton* tool) {
        auto* head = new QHBoxLayout;
        head->addWidget(labelled(words, list));
        head->addStretch(1);
        head->addWidget(tool);
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        column->addLayout(head);
        column->addWidget(list, 1);
        list->setMinimumHeight(96);
        return column;
    };
    auto* options = new QGridLayout;
    options->setVerticalSpacing(8);
    options->addWidget(labelled(tr("&Repeats"), repeats_), 0, 0);
    options->addWidget(repeats_, 0, 1);
    options->addWidget(labelled(tr("&Threads"), threads_), 1, 0);
    options->addWidget(threads_, 1, 1);
    options->setRowStretch(2, 1);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(16);
    choices->addLayout(over(tr("&Networks"), networks_, add_), 3);
    choices->addLayout(over(tr("F&amilies"), families_, all_), 3);
    choices->addLayout(options, 2);
    auto* into = new QHBoxLayout;
    into->addWidget(labelled(tr("Profile f&ile"), file_));
    into->addWidget(file_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(start_);
    buttons->addWidget(cancel_);
    buttons->addWidget(progress_, 1);
    buttons->addWidget(left_);
    auto* ended = new QHBoxLayout;
    ended->addWidget(outcome_, 1);
    ended->addWidget(use_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(choices, 2);
    column->addLayout(into);
    column->addLayout(buttons);
    column->addWidget(now_);
    column->addLayout(ended);
    column->addWidget(notices_);
    column->addWidget(figures_, 3);
    const QList<QWidget*> order = {networks_, add_,   families_, all_, repeats_, threads_,
                                   file_,     start_, cancel_,   use_, figures_};
    for (int i = 1; i < order.size(); i++) setTabOrder(order[i - 1], order[i]);
}

QListWidgetItem* BoardProfilePage::add_item(QListWidget* list, const QString& words, const QString& source,
                                            bool checked) {
    auto* item = new QListWidgetItem(words, list);
    item->setData(Qt::UserRole, source);
    item->setToolTip(source);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    return item;
}

void BoardProfilePage::set_open_network(const QString& source) {
    if (source.isEmpty() || names_problem(source.toStdString())) return;
    if (!checked(networks_).isEmpty()) return;
    QListWidgetItem* found = nullptr;
    for (int row = 0; row < networks_->count() && !found; row++)
        if (networks_->item(row)->data(Qt::UserRole) == source) found = networks_->item(row);
    if (!found) found = add_item(networks_, QFileInfo(source).fileName(), source, true);
    found->setCheckState(Qt::Checked);
    networks_->insertItem(0, networks_->takeItem(networks_->row(found)));
    networks_->setCurrentRow(0);
}

void BoardProfilePage::set_board(const BoardEntry& entry) {
    show_value(*file_, QDir::current().filePath(text(profile_file_of(entry).string())));
    threads_->setValue(entry.access.threads);
    emulated_ = entry.is_emulated();
    can_go_on_ = false;
    say(outcome_, {});
    say(notices_, {});
    now_->clear();
    left_->clear();
    figures_->setRowCount(0);
    rows_.clear();
    progress_->setRange(0, 1);
    progress_->setValue(0);
    use_->hide();
    refresh();
}

void BoardProfilePage::start() {
    const auto board = board_();
    if (!board) return;
    ProfileWish wish;
    wish.entry = *board;
    for (const QString& source : checked(networks_)) wish.networks.push_back(source.toStdString());
    const QStringList families = checked(families_);
    if (families.size() < families_->count())
        for (const QString& family : families) wish.options.only.push_back(family.toStdString());
    wish.options.repeats = repeats_->value();
    wish.options.threads = threads_->value();
    let_solver_plan(wish.options);
    wish.file = file_->text();
    emulated_ = board->is_emulated();
    can_go_on_ = false;
    said_.clear();
    say(outcome_, {});
    say(notices_, {});
    use_->hide();
    figures_->setRowCount(0);
    rows_.clear();
    progress_->setRange(0, 0);
    left_->clear();
    now_->setText(tr("reading the networks …"));
    work_.profile(wish);
}

void BoardProfilePage::refresh() {
    const bool free = work_.task() == BoardWork::Task::none;
    const bool mine = work_.task() == BoardWork::Task::profile;
    const bool complete =
        !checked(networks_).isEmpty() && !checked(families_).isEmpty() && !file_->text().trimmed().isEmpty();
    start_->setText(can_go_on_ ? tr("&Go on") : tr("&Profile the networks"));
    start_->setToolTip(complete ? QString() : tr("Check a network and a family, and name a file"));
    set_startable(start_, cancel_, free && complete, mine && !work_.is_stopping());
    for (QWidget* widget : QList<QWidget*>{networks_, families_, add_, all_, repeats_, threads_, file_})
        widget->setEnabled(!mine);
    use_->setEnabled(free);
    if (work_.is_stopping() && mine) now_->setText(tr("stopping …"));
}

void BoardProfilePage::take(const ProfileNews& news) {
    progress_->setRange(0, news.all);
    progress_->setValue(news.done);
    const QString count = tr("%1 of %2").arg(news.done).arg(news.all);
    left_->setText(news.seconds_left > 0
                       ? QString::fromUtf8("%1 · %2").arg(count, time_left_text(news.seconds_left))
                       : count);
    if (!work_.is_stopping()) {
        const QString stage = stage_text(news.what);
        now_->setText(stage != news.what || news.what.isEmpty() ? stage : tr("timing %1").arg(news.what));
    }
    for (const Figure& figure : news.figures) show_figure(figure);
    while (figures_->rowCount() > most_figures) {
        rows_.remove(figures_->item(most_figures, 0)->text());
        figures_->removeRow(most_figures);
    }
    for (const QString& notice : news.notices)
        if (!said_.contains(notice)) said_ << notice;
    if (!news.notices.isEmpty()) {
        QStringList shown = said_.mid(std::max<qsizetype>(0, said_.size() - most_notices));
        if (shown.size() < said_.size())
            shown.prepend(tr("Earlier warnings: %1").arg(said_.size() - shown.size()));
        say(notices_, shown.join(QLatin1Char('\n')), Tone::caution);
    }
}

/// In a row of its own, which stays where it is when the time comes to more samples.
void BoardProfilePage::show_figure(const Figure& figure) {
    const QString what = figure.in_place ? figure.what : tr("%1, alone").arg(figure.what);
    const auto known = rows_.constFind(what);
    const int row = known == rows_.constEnd() ? 0 : figures_->row(*known);
    if (known == rows_.constEnd()) figures_->insertRow(0);
    set_row(figures_, row,
            {what, doubted_time_text(figure.timing.ns, figure.timing.spread),
             figure.timing.repeats == 1 ? QString::fromUtf8("–") : percent_text(figure.timing.spread),
             QString::number(figure.timing.repeats), origin_text(figure.timing.origin)},
            first_figure_column);
    rows_[what] = figures_->item(row, 0);
    if (const QString doubt = doubt_text(figure.timing.spread); !doubt.isEmpty())
        figures_->item(row, first_figure_column)->setToolTip(doubt);
}

void BoardProfilePage::end(const ProfileOutcome& outcome) {
    using Ending = ProfileOutcome::Ending;
    const int kept = outcome.measured + outcome.resumed;
    done_file_ = outcome.file;
    can_go_on_ = outcome.ending == Ending::lost || outcome.missing > 0;
    QString sentence;
    switch (outcome.ending) {
        case Ending::complete:
            sentence = outcome.missing > 0 ? tr("%1 measured, %2 kept from before, %3 missing; in %4.")
                                                 .arg(outcome.measured)
                                                 .arg(outcome.resumed)
                                                 .arg(outcome.missing)
                                                 .arg(outcome.file)
                                           : tr("%1 measured, %2 kept from before; in %3.")
                                                 .arg(outcome.measured)
                                                 .arg(outcome.resumed)
                                                 .arg(outcome.file);
            break;
        case Ending::cancelled:
            sentence = tr("Cancelled: %1 times are kept in %2, %3 are missing.")
                           .arg(kept)
                           .arg(outcome.file)
                           .arg(outcome.missing);
            break;
        case Ending::lost:
            sentence = tr("%1. %2 new times are kept, and 'Go on' takes up the rest.")
                           .arg(outcome.fault)
                           .arg(outcome.measured);
            break;
        default:
            sentence = outcome.fault;
    }
    if (outcome.refused > 0) sentence += QLatin1Char(' ') + tr("Refused replies: %1.").arg(outcome.refused);
    if (outcome.emulated && outcome.fault.isEmpty())
        sentence += QLatin1Char(' ') + tr("The times are emulated: they say nothing about a board.");
    const bool good = outcome.ending == Ending::complete;
    say(outcome_, sentence, !outcome.fault.isEmpty() ? Tone::fault : good ? Tone::good : Tone::caution);
    now_->clear();
    if (progress_->maximum() == 0) progress_->setRange(0, 1);
    if (good && outcome.missing == 0) progress_->setValue(progress_->maximum());
    // Nothing is left to wait for.
    left_->setText(good || kept == 0 ? QString() : left_->text().section(QString::fromUtf8(" · "), 0, 0));
    use_->setText(outcome.emulated ? tr("&Use these emulated times") : tr("&Use this profile"));
    use_->setVisible(kept > 0 && outcome.fault.isEmpty());
    refresh();
}

void BoardProfilePage::add_network() {
    QFileDialog* dialog =
        file_dialog(this, tr("Add a network"), last_folder(),
                    tr("Networks (%1);;All files (*)").arg(filter_text(patterns_of(Holds::Network))));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        if (!files.isEmpty()) set_last_folder(files.front());
        for (const QString& file : files)
            networks_->scrollToItem(add_item(networks_, QFileInfo(file).fileName(), file, true));
    });
    dialog->open();
}

void BoardProfilePage::browse_file() {
    QFileDialog* dialog =
        file_dialog(this, tr("Choose the profile file"), file_->text(), tr("Profiles (*.profile.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // What is there is gone on with, not written over.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, file_, &QLineEdit::setText);
    dialog->open();
}

}  // namespace taso
