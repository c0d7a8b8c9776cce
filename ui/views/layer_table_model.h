// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "views/table_role.h"
#include "workbench/shown_selection.h"

namespace taso {

/// One row per layer of the shown selection, and behind them one per segment and one per transform.
class LayerTableModel : public QAbstractTableModel, public TableRole {
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
        rows,  ///< from here on shown elsewhere, as sessions know columns by number
        family,
        share,
        column_count
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Only values change while the layers stay: selection and scroll position are kept.
    void set_shown(const ShownSelection& shown);
    void set_pinned(const std::vector<bool>& layers);
    bool is_layer(int row) const { return static_cast<std::size_t>(row) < layers_; }
    /// The layer of a row; of a transform's: the one that it stands beside; of a segment's: its first.
    int layer_of(int row) const;
    /// What a row says. Of a segment the time is that of all that runs in it.
    const ShownLayer& row(int number) const { return rows_[static_cast<std::size_t>(number)]; }
    bool is_segment(int row) const;
    static QString transform_text() { return tr("transform"); }
    static QString segment_text() { return tr("segment"); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    /// What stands behind the layers.
    struct Beside {
        bool segment = false;
        int layer = 0;
        int place = 0;  ///< within its step
        QString name;   ///< tells it from others
        QString rows;   ///< a call, of a segment
        QString moves;  ///< what moving rows takes, of a segment
    };

    static ShownLayer as_row(const ShownTransform& transform);
    static ShownLayer as_row(const ShownSelection& shown, int segment);
    static QString title(int column);
    static QString tip(int column);
    /// Null: the row is a layer's.
    const Beside* beside(int row) const;
    QString display(int row, int column) const;
    QString tool_tip(int row, int column) const;
    QVariant sort_key(int row, int column) const;
    QStringList plain(int row, int column) const;
    bool is_pinned(int row) const;

    std::vector<ShownLayer> rows_;
    std::size_t layers_ = 0;      ///< of the rows
    std::vector<Beside> beside_;  ///< by row behind them
    std::vector<bool> pinned_;    ///< by layer; may be shorter
};

}  // namespace taso
