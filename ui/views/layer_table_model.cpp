// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/layer_table_model.h"

#include <algorithm>
#include <array>

#include "views/layer_search.h"
#include "words/numbers.h"

namespace taso {

namespace {

bool is_figure_of_layer(int column) {
    using Table = LayerTableModel;
    return column == Table::step || column == Table::rows || column == Table::share ||
           (column >= Table::time && column <= Table::output);
}

/// Within a step a segment stands before its layers, what is made of a tensor behind the layer that made it,
/// and what is made of the network's input before the layer that reads it.
int place_of(int layer) { return 2 * layer + 2; }

}  // namespace

void LayerTableModel::set_shown(const ShownSelection& shown) {
    std::vector<ShownLayer> rows = shown.layers;
    std::vector<Beside> beside;
    for (std::size_t i = 0; i < shown.segments.size(); i++) {
        rows.push_back(as_row(shown, static_cast<int>(i)));
        const ShownSegment& segment = shown.segments[i];
        beside.push_back({.segment = true,
                          .layer = segment.layers.front(),
                          .place = 0,
                          .name = rows.back().name,
                          .rows = rows_text(segment),
                          .moves = time_text(segment.moves_ns)});
    }
    for (const ShownTransform& transform : shown.transforms) {
        rows.push_back(as_row(transform));
        beside.push_back(
            {.segment = false,
             .layer = transform.layer,
             .place = place_of(transform.layer) + (transform.end == ShownTransform::End::input ? -1 : 1),
             .name = rows.back().name + layouts_text(transform.from, transform.to),
             .rows = {},
             .moves = {}});
    }
    const int layers = static_cast<int>(shown.layers.size());
    const auto is_same = [](const Beside& a, const Beside& b) {
        return a.segment == b.segment && a.layer == b.layer && a.name == b.name;
    };
    if (shown.layers.size() != layers_) {
        beginResetModel();
        rows_ = std::move(rows);
        beside_ = std::move(beside);
        layers_ = shown.layers.size();
        endResetModel();
        return;
    }
    if (std::ranges::equal(beside, beside_, is_same)) {
        rows_ = std::move(rows);
        beside_ = std::move(beside);
        if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, column_count - 1));
        return;
    }
    // What is selected is never taken for another one.
    if (!beside_.empty()) {
        beginRemoveRows({}, layers, rowCount() - 1);
        rows_.resize(layers_);
        beside_.clear();
        endRemoveRows();
    }
    rows_ = shown.layers;
    emit dataChanged(index(0, 0), index(layers - 1, column_count - 1));
    if (beside.empty()) return;
    beginInsertRows({}, layers, static_cast<int>(rows.size()) - 1);
    rows_ = std::move(rows);
    beside_ = std::move(beside);
    endInsertRows();
}

ShownLayer LayerTableModel::as_row(const ShownTransform& transform) {
    ShownLayer row;
    row.name = transform.end == ShownTransform::End::input    ? tr("%1 (input)").arg(transform.name)
               : transform.end == ShownTransform::End::output ? tr("%1 (output)").arg(transform.name)
                                                              : tr("%1 (copy)").arg(transform.name);
    row.op = transform_text();
    row.read = transform.from;
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

ShownLayer LayerTableModel::as_row(const ShownSelection& shown, int segment) {
    const ShownSegment& all = shown.segments[static_cast<std::size_t>(segment)];
    const auto of = [&](int layer) -> const ShownLayer& {
        return shown.layers[static_cast<std::size_t>(layer)];
    };
    const ShownLayer& last = of(all.layers.back());
    ShownLayer row;
    row.name = tr("%1 to %2").arg(of(all.layers.front()).name, last.name);
    row.op = segment_text();
    row.read = all.input;
    row.input = all.input;
    row.output = all.output;
    row.step = all.step;
    row.ns = all.run.ns;
    row.share =
        static_cast<double>(row.ns) / static_cast<double>(std::max<std::int64_t>(shown.latency_ns, 1));
    row.workspace = all.run.workspace;
    row.output_bytes = last.output_bytes;
    row.origin = last.origin;
    row.segment = segment;
    row.rows = all.rows().second;
    return row;
}

const LayerTableModel::Beside* LayerTableModel::beside(int row) const {
    return is_layer(row) ? nullptr : &beside_[static_cast<std::size_t>(row) - layers_];
}

int LayerTableModel::layer_of(int row) const {
    const Beside* other = beside(row);
    return other ? other->layer : row;
}

bool LayerTableModel::is_segment(int row) const {
    const Beside* other = beside(row);
    return other && other->segment;
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

QString LayerTableModel::display(int number, int column) const {
    const ShownLayer& row = this->row(number);
    switch (column) {
        case step:
            return QString::number(row.step);
        case layer:
            return row.name;
        case op:
            return row.op;
        case primitive:
            return row.primitive.isEmpty() ? dash_text() : row.primitive;
        case family:
            return row.family.isEmpty() ? dash_text() : op_text(row.family.toStdString());
        case layouts:
            return layouts_text(row.input, row.output);
        case time:
            return doubted_time_text(row.ns, row.spread);
        case share:
            return percent_text(row.share);
        case workspace:
            return bytes_or_dash(row.workspace);
        case weights:
            return bytes_or_dash(row.weights);
        case output:
            return bytes_text(row.output_bytes);
        case LayerTableModel::rows:
            if (is_segment(number)) return beside(number)->rows;
            return row.rows > 0 ? QString::number(row.rows) : QString();
        default:
            return origin_text(row.origin);
    }
}

QVariant LayerTableModel::sort_key(int number, int column) const {
    const ShownLayer& row = this->row(number);
    switch (column) {
        case step:
            return QVariant::fromValue<qint64>((static_cast<qint64>(row.step) << 32) +
                                               (is_layer(number) ? place_of(number) : beside(number)->place));
        case time:
            return QVariant::fromValue<qint64>(row.ns);
        case share:
            return row.share;
        case workspace:
            return QVariant::fromValue<qint64>(row.workspace);
        case weights:
            return QVariant::fromValue<qint64>(row.weights);
        case output:
            return QVariant::fromValue<qint64>(row.output_bytes);
        case LayerTableModel::rows:
            return row.rows;
        default:
            return display(number, column);
    }
}

QStringList LayerTableModel::plain(int number, int column) const {
    const ShownLayer& row = this->row(number);
    switch (column) {
        case op:
            if (!is_layer(number))
                return {is_segment(number) ? QStringLiteral("segment") : QStringLiteral("transform")};
            return {QString(row.op).replace(QLatin1Char(' '), QLatin1Char('_'))};
        case primitive:
            return {row.primitive};
        case family:
            return {row.family};
        case origin:
            return {text(taso::name(row.origin))};
        case LayerTableModel::rows:
            return {QString::number(row.rows)};
        case layouts:
            return {text(taso::name(row.input)), text(taso::name(row.output))};
        case time:
            return {QString::number(row.ns)};
        case share:
            return {QString::number(row.share, 'g', 6)};
        case workspace:
            return {QString::number(row.workspace)};
        case weights:
            return {QString::number(row.weights)};
        case output:
            return {QString::number(row.output_bytes)};
        default:
            return {display(number, column)};
    }
}

bool LayerTableModel::is_pinned(int row) const {
    const auto place = static_cast<std::size_t>(row);
    return place < pinned_.size() && pinned_[place];
}

QString LayerTableModel::tool_tip(int number, int column) const {
    const ShownLayer& row = this->row(number);
    if (column == time) {
        QStringList lines{tr("%1 of the latency (%2)").arg(percent_text(row.share), origin_text(row.origin))};
        if (is_segment(number)) lines << tr("moving rows: %1").arg(beside(number)->moves);
        if (const QString doubt = doubt_text(row.spread); !doubt.isEmpty()) lines << doubt;
        return lines.join(QLatin1Char('\n'));
    }
    if (column == primitive) {
        QStringList lines{display(number, column)};
        if (is_pinned(number)) lines << tr("pinned by hand");
        if (!row.sharing.isEmpty()) lines << row.sharing;
        return lines.join(QLatin1Char('\n'));
    }
    return display(number, column);
}

QVariant LayerTableModel::data(const QModelIndex& index, int role) const {
    const int row = index.row(), column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return display(row, column);
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignVCenter | (is_figure_of_layer(column) ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::ToolTipRole:
            return tool_tip(row, column);
        case pinned_role:
            return is_pinned(row);
        case Qt::AccessibleDescriptionRole:
            return column == primitive && is_pinned(row) ? tr("pinned by hand") : QString();
        case sort_role:
            return sort_key(row, column);
        case share_role:
            return this->row(row).share;
        case family_role:
            return this->row(row).family;
        case transform_role:
            return !is_layer(row) && !is_segment(row);
        case segment_role:
            return is_segment(row);
        case filter_role:
            return searched_text(this->row(row));
        case plain_role:
            return plain(row, column);
        default:
            return {};
    }
}

QVariant LayerTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    switch (role) {
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignVCenter |
                            (is_figure_of_layer(section) ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::InitialSortOrderRole:
            // What is slow or large is looked for first.
            return static_cast<int>((section >= time && section <= output) || section == share
                                        ? Qt::DescendingOrder
                                        : Qt::AscendingOrder);
        case Qt::DisplayRole:
            return title(section);
        case Qt::ToolTipRole:
            return tip(section);
        case plain_role: {
            // As JSON has them.
            static const std::array<QStringList, column_count> names = {{{"step"},
                                                                         {"name"},
                                                                         {"op"},
                                                                         {"primitive"},
                                                                         {"input", "output"},
                                                                         {"ns"},
                                                                         {"workspace"},
                                                                         {"weights"},
                                                                         {"bytes"},
                                                                         {"origin"},
                                                                         {"rows"},
                                                                         {"family"},
                                                                         {"share"}}};
            return names[static_cast<std::size_t>(section)];
        }
        default:
            return {};
    }
}

QString LayerTableModel::title(int column) {
    switch (column) {
        case step:
            return tr("Step");
        case layer:
            return tr("Layer");
        case op:
            return tr("Op");
        case primitive:
            return tr("Primitive");
        case family:
            return tr("Family");
        case layouts:
            return tr("Layouts");
        case time:
            return tr("Time");
        case share:
            return tr("Share");
        case workspace:
            return tr("Workspace");
        case weights:
            return tr("Weights");
        case rows:
            return tr("Rows");
        case output:
            return tr("Output");
        default:
            return tr("Origin");
    }
}

QString LayerTableModel::tip(int column) {
    switch (column) {
        case step:
            return tr("Position in the order of execution, transforms counted");
        case layer:
            return tr("Name of the layer");
        case op:
            return tr("What the layer computes");
        case primitive:
            return tr("The primitive that was selected for the layer");
        case family:
            return tr("The algorithm that the primitive shares with others");
        case layouts:
            return tr("Layout read and layout written");
        case time:
            return tr("Time of the layer, with its share of the slowest one as a bar");
        case share:
            return tr("Share of the latency");
        case workspace:
            return tr("Scratch bytes while the layer runs");
        case weights:
            return tr("Constant bytes in the form that the primitive reads");
        case rows:
            return tr("Rows a call of a layer that runs band by band, in a segment");
        case output:
            return tr("Bytes of the tensor that the layer makes");
        default:
            return tr("Where the time comes from");
    }
}

}  // namespace taso
