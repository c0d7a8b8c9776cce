// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/formulation_page.h"

#include <QFontDatabase>
#include <QRegularExpression>
#include <QScrollBar>

#include "style/view_frame.h"
#include "words/sentence.h"

namespace taso {

namespace {

/// Its sentences in the user's language; the names of rows, which end in a colon, and their terms stay as
/// they are in an LP file.
QString told(const QString& lines) {
    static const QRegularExpression sentence(QStringLiteral("^(    )?(\\S.*[^:])$"));
    QStringList all = lines.split(QLatin1Char('\n'));
    for (QString& line : all)
        if (const auto match = sentence.match(line); match.hasMatch())
            line = match.captured(1) + sentence_text(match.captured(2).toStdString());
    return all.join(QLatin1Char('\n'));
}

}  // namespace

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
        setPlainText(told(lines));
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
