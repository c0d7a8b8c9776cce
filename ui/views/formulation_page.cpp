// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/formulation_page.h"

#include <QFontDatabase>
#include <QScrollBar>

#include "style/view_frame.h"

namespace taso {

FormulationPage::FormulationPage(Workbench& workbench, QWidget* parent)
    : QPlainTextEdit(parent), workbench_(workbench) {
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The integer linear programme as text"));
    setTabChangesFocus(true);
    new ViewFrame(this);
    connect(&workbench, &Workbench::formulation_ready, this, [this](const QString& lines) {
        const int place = verticalScrollBar()->value();
        setPlainText(lines);
        verticalScrollBar()->setValue(place);
    });
    connect(&workbench, &Workbench::picture_changed, this, [this] {
        if (isVisible()) workbench_.request_formulation();
    });
}

void FormulationPage::showEvent(QShowEvent* event) {
    QPlainTextEdit::showEvent(event);
    workbench_.request_formulation();
}

}  // namespace taso
