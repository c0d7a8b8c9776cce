// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <memory>

#include "workbench/formulating.h"

namespace taso {

/// Goes through the steps of a solving, by buttons and by keys of the widget that it is for, and says what each is.
class StepBar : public QWidget {
    Q_OBJECT

  public:
    /// Left, Right, Home and End do the same as the buttons wherever in `keys` the keyboard is.
    StepBar(QWidget* keys, QWidget* parent = nullptr);

    /// Stays at the end where it was there, else begins anew.
    void show_formulation(const std::shared_ptr<const Formulation>& formulation);
    void go_to(int step);
    int step() const { return step_; }
    int steps() const { return steps_; }

    QLabel* words() const { return words_; }
    QLabel* bound() const { return bound_; }
    QPushButton* first() const { return first_; }
    QPushButton* back() const { return back_; }
    QPushButton* next() const { return next_; }
    QPushButton* last() const { return last_; }

  signals:
    void step_changed(int step);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void tell();
    void claim_height();

    std::shared_ptr<const Formulation> formulation_;
    int step_ = 0, steps_ = 0;
    QLabel *words_, *bound_, *number_;
    QPushButton *first_, *back_, *next_, *last_;
};

}  // namespace taso
