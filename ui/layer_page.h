// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QWidget>

#include "layer_table_model.h"

namespace taso {

/// The layer table with its filter line.
class LayerPage : public QWidget {
    Q_OBJECT

  public:
    explicit LayerPage(QWidget* parent = nullptr);

    void set_shown(const Shown& shown);
    /// Their rows are marked.
    void set_pinned(const std::vector<bool>& layers);
    void select_layer(int layer);

    QTableView* view() const { return view_; }
    QLineEdit* filter() const { return filter_; }

  signals:
    void layer_clicked(int layer);
    void menu_wanted(int layer, QPoint global);

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    /// All columns in the room there is; what is left over goes to layer and primitive. Until a column is
    /// resized by hand.
    void fit_columns();

    LayerTableModel* model_;
    QSortFilterProxyModel* sorted_;
    QTableView* view_;
    QLineEdit* filter_;
    bool following_ = false, fitting_ = false, resized_ = false;
};

}  // namespace taso
