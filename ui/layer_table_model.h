// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "shown.h"

namespace taso {

/// One row per layer of the shown selection.
class LayerTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column {
        step,
        layer,
        op,
        primitive,
        layouts,
        time,
        workspace,
        weights,
        output,
        origin,
        column_count
    };
    enum Role { sort_role = Qt::UserRole, share_role, family_role, pinned_role };

    using QAbstractTableModel::QAbstractTableModel;

    /// Only values change while the layers stay: selection and scroll position are kept.
    void set_shown(const Shown& shown);
    void set_pinned(const std::vector<bool>& layers);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString display(const ShownLayer& row, int column) const;
    bool is_pinned(const QModelIndex& index) const;
    QVariant sort_key(const ShownLayer& row, int column) const;

    std::vector<ShownLayer> rows_;
    std::vector<bool> pinned_;  ///< by layer; may be shorter
};

}  // namespace taso
