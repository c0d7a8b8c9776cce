// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "workbench/shown_selection.h"

namespace taso {

/// One row per layer of the shown selection, and behind them one per transform of the network's input and
/// outputs.
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
        rows,  ///< shown behind the layouts
        column_count
    };
    enum Role { sort_role = Qt::UserRole, share_role, family_role, pinned_role, transform_role };

    using QAbstractTableModel::QAbstractTableModel;

    /// Only values change while the layers stay: selection and scroll position are kept.
    void set_shown(const ShownSelection& shown);
    void set_pinned(const std::vector<bool>& layers);
    bool is_transform(int row) const { return static_cast<std::size_t>(row) >= layers_; }
    /// The layer of a row; of a transform's: the one that it stands beside.
    int layer_of(int row) const;
    static QString transform_text() { return tr("transform"); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    static ShownLayer as_row(const ShownTransform& transform);
    QString display(const ShownLayer& row, int column) const;
    bool is_pinned(const QModelIndex& index) const;
    QVariant sort_key(const ShownLayer& row, int column) const;

    std::vector<ShownLayer> rows_;
    std::size_t layers_ = 0;    ///< of the rows
    std::vector<int> beside_;   ///< by row behind them
    std::vector<bool> pinned_;  ///< by layer; may be shorter
};

}  // namespace taso
