// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QWidget>
#include <array>

#include "style/view_frame.h"
#include "views/layer_table_model.h"

namespace taso {

/// The layer table with its filter line.
class LayerPage : public QWidget {
    Q_OBJECT

  public:
    explicit LayerPage(QWidget* parent = nullptr);

    /// Its names say how wide the columns are; null: none yet.
    void set_problem(const Problem* problem);
    void set_shown(const ShownSelection& shown);
    /// Their rows are marked.
    void set_pinned(const std::vector<bool>& layers);
    void select_layer(int layer);
    /// In place of the table; empty: the table.
    void set_sentence(const QString& sentence) { frame_->set_sentence(sentence); }
    const QString& sentence() const { return frame_->sentence(); }

    QTableView* view() const { return view_; }
    QLineEdit* filter() const { return filter_; }

  signals:
    void layer_clicked(int layer);
    void menu_wanted(int layer, QPoint global);

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    /// The layer of a row of the view.
    int layer_at(const QModelIndex& index) const;
    /// All columns in the room there is; what is left over goes to layer and primitive. Until a column is
    /// resized by hand.
    void fit_columns();
    /// The widest text that a column can show, so that no answer moves the columns.
    std::array<QString, LayerTableModel::column_count> widest_texts() const;

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
