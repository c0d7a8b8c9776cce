// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <vector>

#include "workbench/workbench.h"

namespace taso {

/// Asks for the extents that a file leaves open, and opens its network with them. It stays until that is open, so
/// that sizes which will not do can be put right.
class SizesDialog : public QDialog {
    Q_OBJECT

  public:
    SizesDialog(Workbench& workbench, const OpenExtents& open, QWidget* parent);

    /// The network is being opened with what was typed.
    bool is_waiting() const { return waiting_; }
    /// Why that failed.
    void show_fault(const QString& sentence);

    /// The open extents of an input, in its order.
    std::vector<QSpinBox*> fields(std::size_t input) const;
    QLabel* outcome() const { return outcome_; }
    QPushButton* open_button() const { return open_; }
    QPushButton* cancel_button() const { return cancel_; }

    void reject() override;

  private:
    struct Extent {
        std::int64_t fixed;
        QSpinBox* field;  ///< null: fixed
    };
    struct Input {
        std::string name;
        std::vector<Extent> extents;
    };
    QWidget* inputs_page(const std::vector<OpenInput>& inputs);
    /// Its extents side by side.
    QLayout* extents_row(const OpenInput& input);
    void start();
    void refresh();

    Workbench& workbench_;
    std::vector<Input> inputs_;
    QLabel* outcome_;
    QPushButton *open_, *cancel_;
    bool waiting_ = false;
};

}  // namespace taso
