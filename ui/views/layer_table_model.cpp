// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/layer_table_model.h"

#include <QGuiApplication>
#include <QPixmap>

#include "style/theme.h"
#include "words/numbers.h"

namespace taso {

namespace {

bool is_figure(int column) {
    using Table = LayerTableModel;
    return column == Table::step || column == Table::rows ||
           (column >= Table::time && column <= Table::output);
}

}  // namespace

void LayerTableModel::set_shown(const ShownSelection& shown) {
    std::vector<ShownLayer> rows = shown.layers;
    std::vector<int> beside;
    for (const ShownTransform& transform : shown.transforms) {
        if (transform.end == ShownTransform::End::none) continue;
        rows.push_back(as_row(transform));
        beside.push_back(transform.layer);
    }
    const int before = rowCount(), after = static_cast<int>(rows.size());
    const auto take = [&] {
        rows_ = std::move(rows);
        beside_ = std::move(beside);
        layers_ = shown.layers.size();
    };
    if (shown.layers.size() != layers_) {
        beginResetModel();
        take();
        endResetModel();
        return;
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        take();
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        take();
        endRemoveRows();
    } else {
        take();
    }
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, column_count - 1));
}

ShownLayer LayerTableModel::as_row(const ShownTransform& transform) {
    ShownLayer row;
    row.name = transform.end == ShownTransform::End::input ? tr("%1 (input)").arg(transform.name)
                                                           : tr("%1 (output)").arg(transform.name);
    row.op = transform_text();
    row.input = transform.from;
    row.output = transform.to;
    row.step = transform.step;
    row.ns = transform.ns;
    row.spread = transform.spread;
    row.share = transform.share;
    row.output_bytes = transform.bytes;
    row.origin = transform.origin;
    row.segment = transform.segment;
    row.rows = transform.rows;
    return row;
}

int LayerTableModel::layer_of(int row) const {
    return is_transform(row) ? beside_[static_cast<std::size_t>(row) - layers_] : row;
}

void LayerTableModel::set_pinned(const std::vector<bool>& layers) {
    pinned_ = layers;
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, column_count - 1));
}

int LayerTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int LayerTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : column_count;
}

QString LayerTableModel::display(const ShownLayer& row, int column) const {
    switch (column) {
        case step:
            return QString::number(row.step);
        case layer:
            return row.name;
        case op:
            return row.op;
        case primitive:
            return row.primitive.isEmpty() ? QString::fromUtf8("–") : row.primitive;
        case layouts:
            return layouts_text(row.input, row.output);
        case time:
            return doubted_time_text(row.ns, row.spread);
        case workspace:
            return row.workspace ? bytes_text(row.workspace) : QString::fromUtf8("–");
        case weights:
            return row.weights ? bytes_text(row.weights) : QString::fromUtf8("–");
        case output:
            return bytes_text(row.output_bytes);
        case LayerTableModel::rows:
            return row.rows > 0 ? QString::number(row.rows) : QString();
        default:
            return origin_text(row.origin);
    }
}

QVariant LayerTableModel::sort_key(const ShownLayer& row, int column) const {
    switch (column) {
        case step:
            return row.step;
        case time:
            return QVariant::fromValue<qint64>(row.ns);
        case workspace:
            return QVariant::fromValue<qint64>(row.workspace);
        case weights:
            return QVariant::fromValue<qint64>(row.weights);
        case output:
            return QVariant::fromValue<qint64>(row.output_bytes);
        case LayerTableModel::rows:
            return row.rows;
        default:
            return display(row, column);
    }
}

bool LayerTableModel::is_pinned(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return row < pinned_.size() && pinned_[row];
}

QVariant LayerTableModel::data(const QModelIndex& index, int role) const {
    const ShownLayer& row = rows_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return display(row, column);
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignVCenter | (is_figure(column) ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::ToolTipRole:
            if (column == time) {
                QStringList lines{
                    tr("%1 of the latency (%2)").arg(percent_text(row.share), origin_text(row.origin))};
                if (const QString doubt = doubt_text(row.spread); !doubt.isEmpty()) lines << doubt;
                return lines.join(QLatin1Char('\n'));
            }
            if (column == primitive) {
                QStringList lines{display(row, column)};
                if (is_pinned(index)) lines << tr("pinned by hand");
                if (!row.sharing.isEmpty()) lines << row.sharing;
                return lines.join(QLatin1Char('\n'));
            }
            return display(row, column);
        case pinned_role:
            return is_pinned(index);
        case Qt::AccessibleDescriptionRole:
            return column == primitive && is_pinned(index) ? tr("pinned by hand") : QString();
        case sort_role:
            return sort_key(row, column);
        case share_role:
            return row.share;
        case family_role:
            return row.family;
        case transform_role:
            return is_transform(index.row());
        default:
            return {};
    }
}

QVariant LayerTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (is_figure(section) ? Qt::AlignRight : Qt::AlignLeft));
    // What is slow or large is looked for first.
    if (role == Qt::InitialSortOrderRole)
        return static_cast<int>(section >= time && section <= output ? Qt::DescendingOrder
                                                                     : Qt::AscendingOrder);
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip) return {};
    switch (section) {
        case step:
            return tip ? tr("Position in the order of execution, transforms counted") : tr("Step");
        case layer:
            return tip ? tr("Name of the layer") : tr("Layer");
        case op:
            return tip ? tr("What the layer computes") : tr("Op");
        case primitive:
            return tip ? tr("The primitive that was selected for the layer") : tr("Primitive");
        case layouts:
            return tip ? tr("Layout read and layout written") : tr("Layouts");
        case time:
            return tip ? tr("Time of the layer, with its share of the slowest one as a bar") : tr("Time");
        case workspace:
            return tip ? tr("Scratch bytes while the layer runs") : tr("Workspace");
        case weights:
            return tip ? tr("Constant bytes in the form that the primitive reads") : tr("Weights");
        case rows:
            return tip ? tr("Rows a call of a layer that runs band by band, in a segment") : tr("Rows");
        case output:
            return tip ? tr("Bytes of the tensor that the layer makes") : tr("Output");
        default:
            return tip ? tr("Where the time comes from") : tr("Origin");
    }
}

}  // namespace taso
