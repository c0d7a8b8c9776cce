// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/export_dialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

#include "board/board_file.h"
#include "board/isa_target.h"
#include "export/exporter.h"
#include "style/file_dialog.h"
#include "words/numbers.h"
#include "workbench/preferences.h"
#include "workbench/user_settings.h"

namespace taso {

ExportDialog::ExportDialog(Workbench& workbench, QWidget* parent)
    : QDialog(parent),
      workbench_(workbench),
      folder_(new QLineEdit(this)),
      target_(new QComboBox(this)),
      weights_(new QComboBox(this)),
      consequence_(new QLabel(this)),
      progress_(new QProgressBar(this)),
      outcome_(sentence_label(tr("Outcome of the export"), this)),
      export_(new QPushButton(tr("&Export"), this)),
      cancel_(new QPushButton(tr("Close"), this)),
      open_(new QPushButton(tr("&Open folder"), this)),
      choose_(new QPushButton(tr("&Choose …"), this)) {
    setWindowTitle(tr("Export plan"));
    setMinimumWidth(680);
    const Document& document = *workbench.document();
    auto* what = new QLabel(this);
    const FrontierPoint* answer = workbench.answer();
    what->setWordWrap(true);
    what->setText(answer ? tr("The selected plan of %1 as C11 source with its weights: predicted latency %2.")
                               .arg(document.name, time_text(answer->latency_ns))
                         : tr("There is no selection to export: nothing keeps the budget or the deadline."));
    auto* label = new QLabel(tr("&Folder to be written"), this);
    label->setBuddy(folder_);
    folder_->setText(QDir(export_folder().isEmpty() ? QDir::currentPath() : export_folder())
                         .filePath(document.name + QStringLiteral("-plan")));
    folder_->setAccessibleName(tr("Folder to be written"));
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of the export"));
    // Nothing jumps when they appear.
    for (QWidget* widget : std::initializer_list<QWidget*>{progress_, outcome_}) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    progress_->hide();
    outcome_->setMinimumHeight(3 * fontMetrics().lineSpacing());
    outcome_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    list_targets();
    target_->setAccessibleName(tr("Built for"));
    weights_->setAccessibleName(tr("Weights"));
    weights_->addItem(tr("File weights.bin, read at start"), static_cast<int>(WeightStorage::bin));
    weights_->addItem(tr("C source, linked in"), static_cast<int>(WeightStorage::c));
    weights_->addItem(tr("weights.bin, linked in by the assembler"), static_cast<int>(WeightStorage::incbin));
    consequence_->setWordWrap(true);
    consequence_->setProperty("muted", true);
    consequence_->setMinimumHeight(3 * fontMetrics().lineSpacing());
    consequence_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    export_->setDefault(true);

    auto* row = new QHBoxLayout;
    row->addWidget(folder_, 1);
    row->addWidget(choose_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(open_);
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(export_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(what);
    column->addSpacing(8);
    column->addWidget(label);
    column->addLayout(row);
    auto* choices = new QGridLayout;
    choices->setHorizontalSpacing(12);
    choices->setVerticalSpacing(4);
    choices->setColumnStretch(0, 1);
    choices->setColumnStretch(1, 1);
    const auto labelled = [&](const QString& words, QComboBox* box, int column) {
        auto* before = new QLabel(words, this);
        before->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choices->addWidget(before, 0, column);
        choices->addWidget(box, 1, column);
    };
    labelled(tr("&Built for"), target_, 0);
    labelled(tr("&Weights"), weights_, 1);
    column->addLayout(choices);
    column->addWidget(consequence_);
    column->addWidget(progress_);
    column->addWidget(outcome_);
    column->addStretch(1);
    column->addLayout(buttons);

    connect(choose_, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(cancel_, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(export_, &QPushButton::clicked, this, &ExportDialog::write);
    connect(open_, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(written_)); });
    connect(target_, &QComboBox::currentIndexChanged, this, &ExportDialog::explain_choice);
    connect(weights_, &QComboBox::currentIndexChanged, this, &ExportDialog::explain_choice);
    connect(&workbench, &Workbench::exported, this,
            [this](const QString& directory) { written_ = directory; });
    connect(&workbench, &Workbench::export_progress, this, [this](int done, int all) {
        progress_->setRange(0, all);
        progress_->setValue(done);
    });
    connect(&workbench, &Workbench::export_finished, this,
            [this](const QString& sentence, bool good) { end(sentence, good ? Tone::good : Tone::fault); });
    explain_choice();
    refresh();
}

void ExportDialog::end(const QString& sentence, Tone tone) {
    say(outcome_, sentence, tone);
    progress_->setRange(0, 1);
    progress_->setValue(1);
    progress_->setVisible(tone == Tone::good);
    refresh();
    // What is to be done next: close it, or try again.
    QPushButton* next = tone == Tone::good ? cancel_ : export_;
    next->setDefault(true);
    next->setFocus(Qt::OtherFocusReason);
}

void ExportDialog::write() {
    written_.clear();
    say(outcome_, tr("Writing …"));
    progress_->setRange(0, 0);
    progress_->show();
    // The one that holds the plan's: the next plan goes beside it.
    set_last_folder(QFileInfo(folder_->text()).absolutePath());
    const Target* target = chosen_target();
    workbench_.export_plan_to(folder_->text(), target ? std::optional(target->board) : std::nullopt,
                              static_cast<WeightStorage>(weights_->currentData().toInt()));
    if (workbench_.is_exporting()) cancel_->setFocus(Qt::OtherFocusReason);
    refresh();
}

void ExportDialog::list_targets() {
    const auto& profile = workbench_.document()->profile;
    target_->addItem(profile ? tr("%1, as planned").arg(board_text(profile->board.name)) : tr("As planned"));
    const auto add = [this](const QString& item, const Board& board, const QString& words) {
        target_->addItem(item);
        targets_.push_back({board, words});
    };
    for (const auto& [board, access, file] : all_boards().boards) {
        // As planned, it is built as these settings say.
        if (profile && board.name == profile->board.name && board.isa == profile->board.isa) continue;
        add(text(board.name), board, tr("%1 (%2)").arg(text(board.name), text(board.isa)));
    }
    for (const IsaTarget& target : isa_targets())
        if (target.isa == "plain")
            add(tr("Any machine"), any_machine(target.isa), tr("any machine"));
        else
            add(tr("Any machine with %1").arg(text(target.isa)), any_machine(target.isa),
                tr("any machine with %1").arg(text(target.isa)));
}

const ExportDialog::Target* ExportDialog::chosen_target() const {
    const int row = target_->currentIndex();
    return row <= 0 ? nullptr : &targets_[static_cast<std::size_t>(row) - 1];
}

void ExportDialog::explain_choice() {
    const auto& profile = workbench_.document()->profile;
    const Target* target = chosen_target();
    QStringList sentences;
    if (profile && target)
        sentences << tr("Built for %1. The predicted latency rests on the profile of %2: elsewhere it is "
                        "another.")
                         .arg(target->words, board_text(profile->board.name));
    else if (profile)
        sentences << tr("Built for %1 (%2), whose profile the predicted latency rests on.")
                         .arg(board_text(profile->board.name), text(profile->board.isa));
    switch (static_cast<WeightStorage>(weights_->currentData().toInt())) {
        case WeightStorage::bin:
            sentences << tr("The program reads weights.bin into memory when it starts.");
            break;
        case WeightStorage::c:
            sentences << tr("Any C compiler links the weights in; large ones take it long.");
            break;
        default:
            sentences << tr("The weights are linked in at once; it needs an assembler that knows .incbin.");
    }
    consequence_->setText(sentences.join(QLatin1Char(' ')));
}

void ExportDialog::refresh() {
    const bool running = workbench_.is_exporting();
    export_->setEnabled(!running && workbench_.answer());
    for (QWidget* widget : std::initializer_list<QWidget*>{folder_, choose_, target_, weights_})
        widget->setEnabled(!running);
    open_->setVisible(!running && !written_.isEmpty());
    cancel_->setText(running ? tr("Cancel") : tr("Close"));
}

void ExportDialog::browse() {
    QFileDialog* dialog =
        new_folder_dialog(this, tr("Folder to be written"), QFileInfo(folder_->text()).path());
    connect(dialog, &QFileDialog::fileSelected, folder_, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::reject() {
    if (workbench_.is_exporting()) {
        workbench_.cancel_export();
        // Wanted, so no fault.
        return end(outcome_->text(), Tone::plain);
    }
    QDialog::reject();
}

}  // namespace taso
