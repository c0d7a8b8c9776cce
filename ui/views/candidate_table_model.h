// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "answer/explain.h"
#include "question/rules.h"
#include "views/table_role.h"
#include "workbench/shown_selection.h"

namespace taso {

/// One row per candidate of a layer, those that are banned or pinned away among them: what each costs by itself,
/// at once, and what comes of it in all, as it becomes known.
class CandidateTableModel : public QAbstractTableModel, public TableRole {
    Q_OBJECT

  public:
    enum Column { primitive, layouts, time, total, workspace, weights, error, reason, column_count };

    using QAbstractTableModel::QAbstractTableModel;

    /// `all`: with every candidate. `rows`: a call of the layer where it is part of a segment; else 0. What was
    /// known in all is forgotten.
    void set_layer(const Problem& all, int layer, const Rules& rules, const ShownSelection& shown);
    void clear();
    /// Totals are on their way, or none are to come.
    void set_pending(bool pending);
    void take(const CandidateReason& known);

    int layer() const { return layer_; }
    const std::string& primitive_of(int row) const { return at(row).candidate.primitive; }
    /// -1: none, nothing is shown.
    int chosen_row() const;
    bool is_pinned(int row) const { return at(row).pinned; }
    bool is_banned(int row) const { return at(row).banned; }
    /// Those that are not out of the question, and of these the ones whose total is known.
    int open_rows() const;
    int known_rows() const;
    /// The time whose bar is as long as its cell.
    double longest_bar() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Row {
        Candidate candidate;
        QString family;
        std::int64_t ns = 0, workspace = 0;  ///< in bands, where the layer runs so
        bool in_bands = false, chosen = false, pinned = false, banned = false, inexact = false;
        std::optional<CandidateReason> known;
    };

    const Row& at(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    /// Neither banned nor beyond the limit of the error.
    static bool is_open(const Row& row) { return !row.banned && !row.inexact; }
    QString display(const Row& row, int column) const;
    QString why(const Row& row) const;
    QString tool_tip(const Row& row, int column) const;
    QVariant sort_key(const Row& row, int column) const;
    QStringList plain(const Row& row, int column) const;
    static QString title(int column);
    static QString tip(int column);

    std::vector<Row> rows_;
    int layer_ = -1;
    int rows_a_call_ = 0;
    QString pin_;  ///< the primitive that the layer is pinned to; empty: none
    std::optional<double> most_error_;
    bool pending_ = false;
};

}  // namespace taso
