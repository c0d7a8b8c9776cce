// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shortcut_sheet.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "style/view_frame.h"

namespace taso {

ShortcutSheet::ShortcutSheet(const QMenuBar& bar, const QWidget& views, QWidget* parent)
    : QDialog(parent), table_(new QTableWidget(0, 3, this)) {
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    table_->setAccessibleName(windowTitle());
    table_->setHorizontalHeaderLabels({tr("Where"), tr("What"), tr("Keys")});
    for (int column = 0; column < 3; column++)
        table_->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->verticalHeader()->hide();
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(true);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setFocusPolicy(Qt::TabFocus);
    new ViewFrame(table_);
    for (const MenuCommand& command : commands_of(bar)) {
        QStringList keys;
        for (const QKeySequence& each : command.action->shortcuts())
            keys << each.toString(QKeySequence::NativeText);
        if (!keys.isEmpty()) add(command.place(), command.words, keys.join(QStringLiteral(", ")));
    }
    for (const QWidget* view : views.findChildren<QWidget*>())
        if (!view->whatsThis().isEmpty() && !view->accessibleName().isEmpty())
            add(view->accessibleName(), view->whatsThis(), {});
    // Names of views are long: they take several lines rather than the room of what is said of them.
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    table_->setColumnWidth(0, 16 * table_->fontMetrics().averageCharWidth());
    table_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(table_, 1);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    resize(760, 620);
}

void ShortcutSheet::add(const QString& where, const QString& what, const QString& keys) {
    const int row = table_->rowCount();
    table_->setRowCount(row + 1);
    int column = 0;
    for (const QString& words : {where, what, keys})
        table_->setItem(row, column++, new QTableWidgetItem(words));
}

}  // namespace taso
