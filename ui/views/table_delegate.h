// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace taso {

/// Draws what tables of layers and of candidates have in common: a mark in the family's colour before the
/// primitive, a bar under the time, and a mark at the row that the rest of the window follows where several are
/// selected.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    /// `name`: of what, which may give way in its middle; -1: there is none.
    struct Columns {
        int name, primitive, time;
    };
    TableDelegate(const Columns& columns, QAbstractItemView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override;

    double slowest = 1;  ///< share whose bar is as long as its cell

  private:
    void draw_primitive(QPainter& painter, const QStyleOptionViewItem& given, QStyleOptionViewItem option,
                        const QModelIndex& index) const;

    Columns columns_;
};

}  // namespace taso
