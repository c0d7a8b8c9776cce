// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accessible_list.h"
#include "style/chart.h"

namespace taso {

/// A chart as the figures that it draws.
class AccessibleChart : public AccessibleList {
  public:
    explicit AccessibleChart(Chart& chart);
    ~AccessibleChart() override;

    QString text(QAccessible::Text what) const override;
    int count() const override { return static_cast<int>(values().rows.size()); }
    QString words(int thing) const override;
    QRect place(int) const override { return {}; }
    int current() const override { return chart_.current_row(); }
    void go_to(int thing) override;

  private:
    const ChartValues& values() const;

    Chart& chart_;
    mutable ChartValues values_;
    mutable bool known_ = false;
    QMetaObject::Connection drawn_;
};

}  // namespace taso
