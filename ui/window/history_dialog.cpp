// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history_dialog.h"

#include <QVBoxLayout>

namespace taso {

HistoryDialog::HistoryDialog(const Workbench& workbench, QWidget* parent)
    : QDialog(parent, Qt::Window), page_(new HistoryPage(workbench, this)) {
    setWindowTitle(tr("History"));
    resize(520, 460);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(page_);
}

}  // namespace taso
