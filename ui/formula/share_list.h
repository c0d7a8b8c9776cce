// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <memory>
#include <vector>

#include "workbench/formulating.h"

namespace taso {

/// How much of each candidate every layer runs at a step of the solving.
class ShareModel : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    void show(const Formulation* formulation, int step);
    const std::vector<LayerShares>& rows() const { return rows_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::vector<LayerShares> rows_;
};

/// The same as a bar per layer, in the colours of the families.
class ShareList : public QListView {
    Q_OBJECT

  public:
    explicit ShareList(QWidget* parent = nullptr);

    ShareModel* shares() const { return shares_; }

  private:
    ShareModel* shares_;
};

}  // namespace taso
