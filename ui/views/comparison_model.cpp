// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/comparison_model.h"

#include <cstdlib>

#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

QString signed_text(std::int64_t amount, QString (*words)(std::int64_t)) {
    if (amount == 0) return QStringLiteral("=");
    return (amount < 0 ? QString::fromUtf8("−") : QStringLiteral("+")) + words(std::abs(amount));
}

QString primitive_text(const Ledger::Line& line, bool is_there) {
    if (!is_there) return QString::fromUtf8("–");
    if (line.primitive.empty()) return ComparisonModel::tr("no call");
    return line.rows.empty()
               ? text(line.primitive)
               : ComparisonModel::tr("%1, %2 rows").arg(text(line.primitive), text(line.rows.text()));
}

}  // namespace

QString time_difference_text(std::int64_t ns) { return signed_text(ns, time_text); }
QString bytes_difference_text(std::int64_t bytes) { return signed_text(bytes, bytes_text); }

void ComparisonModel::set_difference(const Difference* difference) {
    std::vector<DifferenceRow> rows = difference ? difference->rows : std::vector<DifferenceRow>();
    const bool same = rows.size() == rows_.size() && std::equal(rows.begin(), rows.end(), rows_.begin(),
                                                                [](const auto& one, const auto& other) {
                                                                    return one.layers == other.layers;
                                                                });
    if (!same) beginResetModel();
    rows_ = std::move(rows);
    if (!same) return endResetModel();
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, column_count - 1));
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : column_count;
}

QString ComparisonModel::display(const DifferenceRow& row, int column) const {
    switch (column) {
        case layer:
            return row.layers.size() == 1
                       ? text(row.layers.front())
                       : tr("%1 to %2").arg(text(row.layers.front()), text(row.layers.back()));
        case a_primitive:
            return primitive_text(row.a, row.in_a);
        case b_primitive:
            return primitive_text(row.b, row.in_b);
        case a_time:
            return row.in_a ? time_text(row.a.ns) : QString();
        case b_time:
            return row.in_b ? time_text(row.b.ns) : QString();
        case time_difference:
            return time_difference_text(row.ns());
        case bytes_difference:
            return row.a.bytes && row.b.bytes ? bytes_difference_text(row.bytes()) : QString();
        default:
            return {};
    }
}

QVariant ComparisonModel::sort_key(const DifferenceRow& row, int index, int column) const {
    switch (column) {
        case layer:
            return index;  // in the order of execution
        case a_time:
            return QVariant::fromValue<qlonglong>(row.a.ns);
        case b_time:
            return QVariant::fromValue<qlonglong>(row.b.ns);
        case time_difference:
            return QVariant::fromValue<qlonglong>(row.ns());
        case bytes_difference:
            return QVariant::fromValue<qlonglong>(row.bytes());
        default:
            return display(row, column);
    }
}

QString ComparisonModel::tip(const DifferenceRow& row) const {
    QStringList lines;
    for (const std::string& name : row.layers) lines << text(name);
    const auto add = [&](const QString& who, const Ledger::Line& line, bool is_there) {
        QString words = labelled_text(who, primitive_text(line, is_there));
        if (is_there && !line.layouts.empty())
            words += QStringLiteral(" (") + text(line.layouts) + QLatin1Char(')');
        lines << words;
    };
    add(QStringLiteral("A"), row.a, row.in_a);
    add(QStringLiteral("B"), row.b, row.in_b);
    return lines.join(QLatin1Char('\n'));
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const DifferenceRow& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return display(row, index.column());
        case Qt::ToolTipRole:
            return tip(row);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue((index.column() >= a_time ? Qt::AlignRight : Qt::AlignLeft) |
                                       Qt::AlignVCenter);
        case sort_role:
            return sort_key(row, index.row(), index.column());
        case changed_role:
            return row.is_changed();
        case amount_role:
            return QVariant::fromValue<qlonglong>(std::abs(row.ns()));
        default:
            return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= a_time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (section == time_difference) return tr("Time of B less that of A, with transforms and moves");
        if (section == bytes_difference) return tr("Bytes of output and workspace, of B less those of A");
        return {};
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case layer:
            return tr("Layer");
        case a_primitive:
            return tr("A runs");
        case b_primitive:
            return tr("B runs");
        case a_time:
            return tr("A");
        case b_time:
            return tr("B");
        case time_difference:
            return tr("B − A");
        case bytes_difference:
            return tr("Bytes");
        default:
            return {};
    }
}

void ComparisonFilter::set_least(std::int64_t ns) {
    least_ns_ = ns;
    invalidateFilter();
}

bool ComparisonFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const qlonglong amount = index.data(ComparisonModel::amount_role).toLongLong();
    if (least_ns_ > 0) return amount > least_ns_;
    return amount > 0 || index.data(ComparisonModel::changed_role).toBool();
}

}  // namespace taso
