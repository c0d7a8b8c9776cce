// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidate_table_model.h"

#include <QFont>
#include <algorithm>
#include <array>
#include <limits>

#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

bool is_figure_of_candidate(int column) {
    return column >= CandidateTableModel::time && column <= CandidateTableModel::error;
}

}  // namespace

void CandidateTableModel::set_layer(const Problem& all, int layer, const Rules& rules,
                                    const ShownSelection& shown) {
    const auto place = static_cast<std::size_t>(layer);
    const ProblemLayer& of = all.layers[place];
    const auto pin = rules.pins.find(of.name);
    const ShownLayer* now = shown.layers.empty() ? nullptr : &shown.layers[place];
    std::vector<Row> rows;
    for (const Candidate& candidate : of.candidates) {
        const Band* band = candidate.find_band(now ? now->rows : 0);
        Row row;
        row.candidate = candidate;
        row.family = family_of(candidate.primitive, of.op);
        row.ns = band ? band->ns : candidate.ns;
        row.workspace = band ? band->workspace : candidate.workspace;
        row.in_bands = band;
        row.chosen = now && now->primitive == text(candidate.primitive) && now->input == candidate.input &&
                     now->output == candidate.output;
        row.pinned = pin != rules.pins.end() && pin->second == candidate.primitive;
        row.banned = rules.bans.contains(candidate.primitive);
        row.inexact = rules.max_error && candidate.error > *rules.max_error;
        rows.push_back(std::move(row));
    }
    const bool same = layer == layer_ && std::ranges::equal(rows, rows_, [](const Row& a, const Row& b) {
                          return a.candidate.primitive == b.candidate.primitive &&
                                 a.candidate.input == b.candidate.input &&
                                 a.candidate.output == b.candidate.output;
                      });
    if (!same) beginResetModel();
    rows_ = std::move(rows);
    layer_ = layer;
    rows_a_call_ = now ? now->rows : 0;
    pin_ = pin == rules.pins.end() ? QString() : text(pin->second);
    most_error_ = rules.max_error;
    if (!same)
        endResetModel();
    else if (!rows_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, column_count - 1));
}

void CandidateTableModel::clear() {
    if (layer_ < 0) return;
    beginResetModel();
    rows_.clear();
    layer_ = -1;
    endResetModel();
}

void CandidateTableModel::set_pending(bool pending) {
    if (pending == pending_) return;
    pending_ = pending;
    if (!rows_.empty()) emit dataChanged(index(0, total), index(rowCount() - 1, reason));
}

void CandidateTableModel::take(const CandidateReason& known) {
    if (known.candidate >= rowCount()) return;
    rows_[static_cast<std::size_t>(known.candidate)].known = known;
    emit dataChanged(index(known.candidate, 0), index(known.candidate, column_count - 1));
}

int CandidateTableModel::chosen_row() const {
    const auto found = std::ranges::find(rows_, true, &Row::chosen);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int CandidateTableModel::open_rows() const {
    return static_cast<int>(std::ranges::count_if(rows_, &CandidateTableModel::is_open));
}

int CandidateTableModel::known_rows() const {
    return static_cast<int>(
        std::ranges::count_if(rows_, [](const Row& row) { return row.known.has_value(); }));
}

double CandidateTableModel::longest_bar() const {
    if (rows_.empty()) return 1;
    // The textbook loop takes a hundred times as long as others: beside it no bar of theirs would be seen.
    constexpr std::int64_t most_times = 8;
    const std::int64_t least = std::ranges::min_element(rows_, {}, &Row::ns)->ns;
    std::int64_t most = 1;
    for (const Row& row : rows_)
        if (row.ns <= most_times * least) most = std::max(most, row.ns);
    return static_cast<double>(most);
}

int CandidateTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int CandidateTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : column_count;
}

QString CandidateTableModel::why(const Row& row) const {
    if (row.banned) return tr("It is banned everywhere.");
    if (row.inexact) return tr("Its error is above the limit of %1.").arg(deviation_text(*most_error_));
    if (row.chosen)
        return row.pinned ? tr("It is chosen, as the layer is pinned to it.") : tr("It is chosen.");
    const QString known = row.known ? sentence_text(row.known->reason) : QString();
    if (pin_.isEmpty() || row.pinned) return known;
    const QString pinned = tr("The layer is pinned to %1.").arg(pin_);
    return known.isEmpty() ? pinned : known + QLatin1Char(' ') + pinned;
}

QString CandidateTableModel::display(const Row& row, int column) const {
    switch (column) {
        case primitive:
            return text(row.candidate.primitive);
        case layouts:
            return layouts_text(row.candidate.input, row.candidate.output);
        case time:
            return doubted_time_text(row.ns, row.candidate.spread);
        case total:
            if (row.known)
                return row.known->best_latency_ns ? time_text(*row.known->best_latency_ns) : dash_text();
            return pending_ && is_open(row) ? QString::fromUtf8("…") : dash_text();
        case workspace:
            return bytes_or_dash(row.workspace);
        case weights:
            return bytes_or_dash(row.candidate.weights);
        case error:
            // An estimate of the time says nothing of the values.
            return row.candidate.error > 0 || row.candidate.origin == Origin::measured
                       ? deviation_text(row.candidate.error)
                       : dash_text();
        default:
            return why(row);
    }
}

QString CandidateTableModel::tool_tip(const Row& row, int column) const {
    QStringList lines{display(row, column)};
    if (column == time) {
        if (rows_a_call_ > 0)
            lines
                << (row.in_bands
                        ? tr("rows a call: %1; at once %2").arg(rows_a_call_).arg(time_text(row.candidate.ns))
                        : tr("at once"));
        lines << origin_text(row.candidate.origin);
        if (const QString doubt = doubt_text(row.candidate.spread); !doubt.isEmpty()) lines << doubt;
    }
    if (column == error && lines[0] == dash_text()) lines[0] = tr("not measured");
    return lines.join(QLatin1Char('\n'));
}

QVariant CandidateTableModel::sort_key(const Row& row, int column) const {
    switch (column) {
        case time:
            return QVariant::fromValue<qint64>(row.ns);
        case total: {
            // What has no total stands behind what has one.
            constexpr qint64 none = std::numeric_limits<qint64>::max();
            return row.known && row.known->best_latency_ns
                       ? QVariant::fromValue<qint64>(*row.known->best_latency_ns)
                       : QVariant::fromValue<qint64>(is_open(row) && !row.known ? none - 1 : none);
        }
        case workspace:
            return QVariant::fromValue<qint64>(row.workspace);
        case weights:
            return QVariant::fromValue<qint64>(row.candidate.weights);
        case error:
            return row.candidate.error;
        default:
            return display(row, column);
    }
}

QStringList CandidateTableModel::plain(const Row& row, int column) const {
    switch (column) {
        case layouts:
            return {text(taso::name(row.candidate.input)), text(taso::name(row.candidate.output))};
        case time:
            return {QString::number(row.ns)};
        case total:
            return {row.known && row.known->best_latency_ns ? QString::number(*row.known->best_latency_ns)
                                                            : QString()};
        case workspace:
            return {QString::number(row.workspace)};
        case weights:
            return {QString::number(row.candidate.weights)};
        case error:
            return {QString::number(row.candidate.error, 'g', 6)};
        default:
            return {display(row, column)};
    }
}

QVariant CandidateTableModel::data(const QModelIndex& index, int role) const {
    const Row& row = at(index.row());
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return display(row, column);
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignVCenter |
                            (is_figure_of_candidate(column) ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::ToolTipRole:
            return tool_tip(row, column);
        case Qt::FontRole: {
            QFont bold;
            bold.setBold(true);
            return row.chosen ? QVariant(bold) : QVariant();
        }
        case Qt::AccessibleDescriptionRole:
            return column != primitive ? QString() : why(row);
        case sort_role:
            return sort_key(row, column);
        case share_role:
            return static_cast<double>(row.ns);
        case family_role:
            return row.family;
        case pinned_role:
            return row.pinned;
        case banned_role:
            return row.banned;
        case filter_role:
            return QStringList{text(row.candidate.primitive), op_text(row.family.toStdString()),
                               display(row, layouts)}
                .join(QLatin1Char('\n'));
        case plain_role:
            return plain(row, column);
        default:
            return {};
    }
}

QVariant CandidateTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    switch (role) {
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignVCenter |
                            (is_figure_of_candidate(section) ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::DisplayRole:
            return title(section);
        case Qt::ToolTipRole:
            return tip(section);
        case plain_role: {
            // As JSON has them.
            static const std::array<QStringList, column_count> names = {{{"primitive"},
                                                                         {"input", "output"},
                                                                         {"ns"},
                                                                         {"best_latency_ns"},
                                                                         {"workspace"},
                                                                         {"weights"},
                                                                         {"error"},
                                                                         {"reason"}}};
            return names[static_cast<std::size_t>(section)];
        }
        default:
            return {};
    }
}

QString CandidateTableModel::title(int column) {
    switch (column) {
        case primitive:
            return tr("Primitive");
        case layouts:
            return tr("Layouts");
        case time:
            return tr("Time");
        case total:
            return tr("Best latency");
        case workspace:
            return tr("Workspace");
        case weights:
            return tr("Weights");
        case error:
            return tr("Error");
        default:
            return tr("Reason");
    }
}

QString CandidateTableModel::tip(int column) {
    switch (column) {
        case primitive:
            return tr("One way to compute the layer; the chosen one in bold");
        case layouts:
            return tr("Layout read and layout written");
        case time:
            return tr("Time of the layer alone");
        case total:
            return tr("The best latency of the network with this candidate, within what is asked");
        case workspace:
            return tr("Scratch bytes while the layer runs");
        case weights:
            return tr("Constant bytes in the form that the primitive reads");
        case error:
            return tr(
                "Largest deviation from a computation in double precision, as a part of the largest value");
        default:
            return tr("Why it is not chosen");
    }
}

}  // namespace taso
