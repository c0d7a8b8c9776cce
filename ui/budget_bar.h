// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QWidget>

#include "workbench.h"

namespace taso {

/// Kind of budget, exact entry and slider. The slider takes one equal step per frontier point while there are
/// fewer than 200, else it is logarithmic.
class BudgetBar : public QWidget {
    Q_OBJECT

  public:
    BudgetBar(Workbench& workbench, QWidget* parent = nullptr);

    void refresh();
    QSlider* slider() const { return slider_; }
    QLineEdit* entry() const { return entry_; }
    QComboBox* kind() const { return kind_; }
    QLabel* fault() const { return fault_; }

  private:
    void take_slider(int value);
    void take_entry();
    void show_fault(const QString& sentence);
    /// The budget of a slider position, and back.
    std::int64_t budget_at(int value) const;
    int value_of(std::optional<std::int64_t> budget) const;
    bool one_step_per_point() const;

    Workbench& workbench_;
    QComboBox* kind_;
    QLineEdit* entry_;
    QSlider* slider_;
    QLabel *least_, *most_, *fault_;
    bool following_ = false;
};

QString kind_text(BudgetKind kind);

}  // namespace taso
