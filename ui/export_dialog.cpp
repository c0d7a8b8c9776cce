// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "numbers.h"
#include "theme.h"

namespace taso {

ExportDialog::ExportDialog(Workbench& workbench, QWidget* parent)
    : QDialog(parent),
      workbench_(workbench),
      folder_(new QLineEdit(this)),
      progress_(new QProgressBar(this)),
      outcome_(new QLabel(this)),
      export_(new QPushButton(tr("&Export"), this)),
      cancel_(new QPushButton(tr("Close"), this)) {
    setWindowTitle(tr("Export plan"));
    setMinimumWidth(520);
    const Document& document = *workbench.document();
    auto* what = new QLabel(this);
    const FrontierPoint* answer = workbench.answer();
    what->setWordWrap(true);
    what->setText(answer ? tr("The selected plan of %1 as C11 source with its weights: predicted latency %2.")
                               .arg(document.name, time_text(answer->latency_ns))
                         : tr("There is no selection to export: nothing keeps the budget or the deadline."));
    auto* label = new QLabel(tr("&Folder to be written"), this);
    label->setBuddy(folder_);
    folder_->setText(QDir::current().filePath(document.name + QStringLiteral("-plan")));
    folder_->setAccessibleName(tr("Folder to be written"));
    auto* choose = new QPushButton(tr("&Choose …"), this);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of the export"));
    outcome_->setWordWrap(true);
    outcome_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    outcome_->setMinimumHeight(3 * fontMetrics().lineSpacing());
    outcome_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    export_->setDefault(true);

    auto* row = new QHBoxLayout;
    row->addWidget(folder_, 1);
    row->addWidget(choose);
    auto* buttons = new QHBoxLayout;
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
    column->addWidget(progress_);
    column->addWidget(outcome_);
    column->addStretch(1);
    column->addLayout(buttons);

    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(cancel_, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(export_, &QPushButton::clicked, this, [this] {
        outcome_->setText(tr("Writing …"));
        progress_->setRange(0, 0);
        workbench_.export_plan_to(folder_->text());
        refresh();
    });
    connect(&workbench, &Workbench::export_progress, this, [this](int done, int all) {
        progress_->setRange(0, all);
        progress_->setValue(done);
    });
    connect(&workbench, &Workbench::export_finished, this, [this](const QString& sentence, bool good) {
        outcome_->setText(sentence);
        outcome_->setProperty("fault", !good);
        const Theme& theme = Theme::of(palette());
        outcome_->setStyleSheet(QStringLiteral("color: %1").arg((good ? theme.good : theme.bad).name()));
        progress_->setRange(0, 1);
        progress_->setValue(good ? 1 : 0);
        refresh();
    });
    progress_->setRange(0, 1);
    progress_->setValue(0);
    refresh();
}

void ExportDialog::refresh() {
    const bool running = workbench_.is_exporting();
    export_->setEnabled(!running && workbench_.answer());
    folder_->setEnabled(!running);
    cancel_->setText(running ? tr("Cancel") : tr("Close"));
}

void ExportDialog::browse() {
    auto* dialog = new QFileDialog(this, tr("Folder to be written"), QFileInfo(folder_->text()).path());
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, folder_, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::reject() {
    if (workbench_.is_exporting()) return workbench_.cancel_export();
    QDialog::reject();
}

}  // namespace taso
