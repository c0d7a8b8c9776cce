// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history_model.h"

#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

#include "style/theme.h"
#include "words/numbers.h"
#include "workbench/change_text.h"

namespace taso {

namespace {

/// Before the present step; before the others as much room.
QPixmap mark(bool present) {
    constexpr int side = 10;
    const double ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    if (!present) return pixmap;
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(QGuiApplication::palette()).accent);
    painter.drawPolygon(QPolygonF({{2, 0.5}, {9, 5}, {2, 9.5}}));
    return pixmap;
}

}  // namespace

HistoryModel::HistoryModel(const Workbench& workbench, QObject* parent)
    : QAbstractTableModel(parent), workbench_(workbench), rows_(static_cast<int>(history().steps().size())) {
    connect(&history(), &History::steps_changed, this, &HistoryModel::take_steps);
    connect(&history(), &History::step_changed, this, &HistoryModel::take_step);
}

void HistoryModel::take_steps() {
    const int before = rows_, after = static_cast<int>(history().steps().size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        rows_ = after;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        rows_ = after;
        endRemoveRows();
    }
    if (rows_ > 0) emit dataChanged(index(0, 0), index(rows_ - 1, column_count - 1));
}

void HistoryModel::take_step(int step) { emit dataChanged(index(step, 0), index(step, column_count - 1)); }

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : rows_; }

int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QString HistoryModel::display(int step, int column) const {
    using Outcome = HistoryStep::Outcome;
    if (column == change) return as_title(history().change(step));
    if (history().is_on_its_way() && step == history().aim())
        return column == latency ? tr("opening …") : QString();
    const HistoryStep& row = history().steps()[static_cast<std::size_t>(step)];
    switch (row.outcome) {
        case Outcome::infeasible:
            return column == latency ? tr("infeasible") : QString();
        case Outcome::unknown:
            if (column != latency) return {};
            return step == history().present() ? QString::fromUtf8("…") : QString::fromUtf8("–");
        default:
            break;
    }
    const QString words = column == latency ? time_text(row.latency_ns) : bytes_text(row.memory_bytes);
    return row.outcome == Outcome::so_far ? words + QString::fromUtf8(" …") : words;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !history().has(index.row())) return {};
    const int step = index.row(), column = index.column();
    const bool present = step == history().present();
    const Theme& theme = Theme::of(QGuiApplication::palette());
    switch (role) {
        case Qt::DisplayRole:
            return display(step, column);
        case Qt::ToolTipRole:
            return column == change ? display(step, column) : QVariant();
        case Qt::AccessibleTextRole:
            if (column != change) return display(step, column);
            return present           ? tr("%1, present").arg(display(step, column))
                   : is_undone(step) ? tr("%1, undone").arg(display(step, column))
                                     : display(step, column);
        case Qt::DecorationRole:
            return column == change ? QVariant(mark(present)) : QVariant();
        case Qt::FontRole: {
            QFont font = QGuiApplication::font();
            if (present) font.setWeight(QFont::DemiBold);
            return font;
        }
        case Qt::ForegroundRole:
            return is_undone(step) ? theme.muted : theme.text;
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignVCenter | (column == change ? Qt::AlignLeft : Qt::AlignRight));
        case present_role:
            return present;
        default:
            return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == change ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case change:
            return tr("Change");
        case latency:
            return tr("Latency");
        default:
            return tr("Memory");
    }
}

}  // namespace taso
