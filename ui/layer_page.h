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
    void select_layer(int layer);

    QTableView* view() const { return view_; }
    QLineEdit* filter() const { return filter_; }

  signals:
    void layer_clicked(int layer);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fit_columns();

    LayerTableModel* model_;
    QSortFilterProxyModel* sorted_;
    QTableView* view_;
    QLineEdit* filter_;
    bool following_ = false;
};

}  // namespace taso
