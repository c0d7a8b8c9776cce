// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>

#include "style/theme.h"
#include "views/rule_marks.h"
#include "views/table_role.h"

namespace taso {

namespace {

QColor colour_of(const QModelIndex& index, const Theme& theme) {
    if (index.data(TableRole::transform_role).toBool()) return theme.transform();
    if (index.data(TableRole::segment_role).toBool()) return theme.lines();
    return theme.family(index.data(TableRole::family_role).toString());
}

}  // namespace

TableDelegate::TableDelegate(const Columns& columns, QAbstractItemView* view)
    : QStyledItemDelegate(view), columns_(columns) {}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                          const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    option.state &= ~QStyle::State_HasFocus;
    // The ends of a layer's name say which one it is.
    if (index.column() == columns_.name) option.textElideMode = Qt::ElideMiddle;
    const Theme& theme = Theme::of(option.palette);
    if (index.column() == columns_.primitive) {
        draw_primitive(*painter, given, option, index);
    } else {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() == columns_.time) {
            const double share = std::min(1.0, index.data(TableRole::share_role).toDouble() / slowest);
            const QRectF bar(given.rect.left() + 6, given.rect.bottom() - 4,
                             (given.rect.width() - 12) * share, 3);
            painter->fillRect(bar, colour_of(index, theme));
        }
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(parent());
    if (view->selectionMode() == QAbstractItemView::ExtendedSelection &&
        view->currentIndex().row() == index.row() && view->selectionModel()->selectedRows().size() > 1 &&
        given.rect.left() <= 0)
        painter->fillRect(QRect(given.rect.topLeft(), QSize(3, given.rect.height())), theme.accent);
}

void TableDelegate::draw_primitive(QPainter& painter, const QStyleOptionViewItem& given,
                                   QStyleOptionViewItem option, const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.palette);
    const bool striped = option.features & QStyleOptionViewItem::Alternate;
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(given.rect, selected  ? theme.tint()
                                 : striped ? option.palette.color(QPalette::AlternateBase)
                                           : theme.panel);
    option.rect.setLeft(option.rect.left() + 16);
    QStyledItemDelegate::paint(&painter, option, index);
    const QColor colour = colour_of(index, theme);
    const QRectF square(given.rect.left() + 6, given.rect.center().y() - 4, 9, 9);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (index.data(TableRole::transform_role).toBool())
        painter.drawEllipse(square);
    else if (index.data(TableRole::banned_role).toBool())
        draw_ban(painter, square.center(), theme.bad);
    else if (index.data(TableRole::pinned_role).toBool())
        draw_pin(painter, square.center() - QPointF(0, 3), colour, theme.text);
    else if (index.data(TableRole::segment_role).toBool())
        draw_together(painter, square.center(), colour);
    else
        fill_family(painter, square, index.data(TableRole::family_role).toString(), theme);
    painter.restore();
}

}  // namespace taso
