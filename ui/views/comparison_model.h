// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "workbench/kept_plans.h"

namespace taso {

/// One row per layer, or per layers that only a segment's time is known of: what A and B run, and how B differs.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column {
        layer,
        a_primitive,
        b_primitive,
        a_time,
        b_time,
        time_difference,
        bytes_difference,
        column_count
    };
    /// changed_role: it runs otherwise; amount_role: |difference| in ns.
    enum Role { sort_role = Qt::UserRole, changed_role, amount_role };

    using QAbstractTableModel::QAbstractTableModel;

    /// Only values change while the layers stay.
    void set_difference(const Difference* difference);
    const std::vector<DifferenceRow>& rows() const { return rows_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString display(const DifferenceRow& row, int column) const;
    QVariant sort_key(const DifferenceRow& row, int index, int column) const;
    QString tip(const DifferenceRow& row) const;

    std::vector<DifferenceRow> rows_;
};

/// What differs, or what differs by more than a time.
class ComparisonFilter : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Nanoseconds; 0: all that runs otherwise or takes another time.
    void set_least(std::int64_t ns);

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    std::int64_t least_ns_ = 0;
};

/// "+1.20 ms", "−688 KiB", "=".
QString time_difference_text(std::int64_t ns);
QString bytes_difference_text(std::int64_t bytes);

}  // namespace taso
