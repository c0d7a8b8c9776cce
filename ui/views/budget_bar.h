// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include "views/budget_slider.h"
#include "views/change_run.h"
#include "views/rule_strip.h"
#include "workbench/workbench.h"

class QHBoxLayout;

namespace taso {

/// Kind of budget, exact entry, deadline, order of execution, segments, slider, and the rules that hold.
class BudgetBar : public QWidget {
    Q_OBJECT

  public:
    BudgetBar(Workbench& workbench, QWidget* parent = nullptr);

    void refresh();
    QSlider* slider() const { return slider_; }
    QLineEdit* entry() const { return entry_; }
    QLineEdit* deadline() const { return deadline_; }
    QComboBox* kind() const { return kind_; }
    QComboBox* order() const { return order_; }
    QCheckBox* segments() const { return segments_; }
    /// What holds of the answer beyond its budget.
    QLabel* note() const { return note_; }
    QLabel* fault() const { return fault_; }
    RuleStrip* rules() const { return rules_; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void take_slider(int value);
    void take_entry();
    void take_deadline();
    /// What was typed for another network and not taken.
    void forget_typing();
    /// At the entry that was at fault, or at none.
    void show_fault(const QString& sentence, QLineEdit* entry = nullptr);
    QString note_text() const;
    /// As the entries show them: exactly while they have the focus.
    QString shown_budget() const;
    QString shown_deadline() const;
    void enable_slider(bool enabled);
    /// A tick for each point of the frontier, and its knee.
    void show_ticks();

    Workbench& workbench_;
    QComboBox *kind_, *order_;
    QCheckBox* segments_;
    QLineEdit *entry_, *deadline_;
    BudgetSlider* slider_;
    RuleStrip* rules_;
    QHBoxLayout* words_ = nullptr;  ///< of rules, fault and note, in one line
    QLabel *least_, *most_, *fault_, *note_;
    ChangeRun run_;
    bool following_ = false;
};

}  // namespace taso
