// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/candidates_dialog.h"

#include <QVBoxLayout>

namespace taso {

CandidatesDialog::CandidatesDialog(Workbench& workbench, QWidget* parent)
    : QDialog(parent, Qt::Window), page_(new CandidatesPage(workbench, this)) {
    setWindowTitle(tr("Candidates of a layer"));
    resize(1280, 600);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(page_);
    page_->view()->setFocus();
}

}  // namespace taso
