// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QWidget>
#include <array>

#include "style/view_frame.h"
#include "views/layer_table_model.h"
#include "workbench/workbench.h"

namespace taso {

/// The layer table with its filter line.
class LayerPage : public QWidget {
    Q_OBJECT

  public:
    explicit LayerPage(Workbench& workbench, QWidget* parent = nullptr);

    /// What can be asked of a layer, at a place of the screen.
    void show_menu(int layer, QPoint global);
    /// In place of the table; empty: the table.
    const QString& sentence() const { return frame_->sentence(); }

    QTableView* view() const { return view_; }
    QLineEdit* filter() const { return filter_; }

  signals:
    void explanation_wanted();
    void segment_wanted();

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void show_picture();
    void show_layer();
    void show_rows_column();
    void show_sentence();
    /// The names of the layers and of what they may run say how wide the columns are.
    void measure(const Problem& problem);
    /// The layer of a row of the view.
    int layer_at(const QModelIndex& index) const;
    /// All columns in the room there is; what is left over goes to layer and primitive. Until a column is
    /// resized by hand.
    void fit_columns();
    /// The widest text that a column can show, so that no answer moves the columns.
    std::array<QString, LayerTableModel::column_count> widest_texts() const;

    Workbench& workbench_;
    LayerTableModel* model_;
    QSortFilterProxyModel* sorted_;
    QTableView* view_;
    QLineEdit* filter_;
    ViewFrame* frame_;
    QString longest_layer_, longest_op_, longest_primitive_;
    bool one_origin_ = true;  ///< all times are of one: the readout says which
    bool following_ = false, fitting_ = false, resized_ = false;
};

}  // namespace taso
