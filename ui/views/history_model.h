// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "workbench/workbench.h"

namespace taso {

/// One row per step of the history: what it changed, and what it gave.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { change, latency, memory, column_count };
    enum Role { present_role = Qt::UserRole };  ///< whether it is the present step

    explicit HistoryModel(const Workbench& workbench, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    void take_steps();
    void take_step(int step);
    QString display(int step, int column) const;
    bool is_undone(int step) const { return step > history().present(); }
    const History& history() const { return workbench_.history(); }

    const Workbench& workbench_;
    int rows_ = 0;
};

}  // namespace taso
