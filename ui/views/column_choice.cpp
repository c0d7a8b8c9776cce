// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/column_choice.h"

#include <QHeaderView>

#include "views/table_role.h"
#include "views/table_text.h"

namespace taso {

ColumnChoice::ColumnChoice(QTableView& view, int always) : QObject(&view), view_(view), always_(always) {
    QHeaderView* header = view.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](QPoint place) {
        auto* menu = new QMenu(&view_);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        add_to(*menu);
        menu->popup(header->viewport()->mapToGlobal(place));
    });
}

bool ColumnChoice::is_wanted(int column, bool by_itself) const {
    const auto found = said_.find(column);
    return found == said_.end() ? by_itself : found->second;
}

void ColumnChoice::add_to(QMenu& menu) {
    const QHeaderView* header = view_.horizontalHeader();
    for (int place = 0; place < header->count(); place++) {
        const int column = header->logicalIndex(place);
        QAction* action =
            menu.addAction(view_.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setToolTip(view_.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        action->setObjectName(QStringLiteral("column-") + plain_name(column));
        action->setCheckable(true);
        action->setChecked(!view_.isColumnHidden(column));
        action->setEnabled(column != always_);
        connect(action, &QAction::triggered, this, [this, column](bool wanted) { say(column, wanted); });
    }
    menu.addSeparator();
    QAction* itself = menu.addAction(tr("&As there is room"));
    itself->setToolTip(tr("The table decides which columns are seen"));
    itself->setObjectName(QStringLiteral("columns-by-themselves"));
    itself->setEnabled(!said_.empty());
    connect(itself, &QAction::triggered, this, [this] { restore(QString()); });
    menu.setToolTipsVisible(true);
}

void ColumnChoice::say(int column, bool wanted) {
    said_[column] = wanted;
    emit changed();
}

QString ColumnChoice::plain_name(int column) const {
    return view_.model()->headerData(column, Qt::Horizontal, TableRole::plain_role).toStringList().value(0);
}

QString ColumnChoice::word() const {
    QStringList words;
    for (const auto& [column, wanted] : said_)
        words << (wanted ? QLatin1Char('+') : QLatin1Char('-')) + plain_name(column);
    return words.join(QLatin1Char(' '));
}

void ColumnChoice::restore(const QString& word) {
    said_.clear();
    const QStringList words = word.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const int column : all_columns(*view_.model())) {
        if (column == always_) continue;
        if (words.contains(QLatin1Char('+') + plain_name(column))) said_[column] = true;
        if (words.contains(QLatin1Char('-') + plain_name(column))) said_[column] = false;
    }
    emit changed();
}

}  // namespace taso
