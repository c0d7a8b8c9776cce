// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/segment_dialog.h"

#include <QVBoxLayout>

namespace taso {

SegmentDialog::SegmentDialog(Workbench& workbench, QWidget* parent)
    : QDialog(parent, Qt::Window), page_(new SegmentPage(workbench, this)) {
    setWindowTitle(tr("Inside of a segment"));
    resize(1000, 620);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(page_);
}

}  // namespace taso
