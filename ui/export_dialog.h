// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include "workbench.h"

namespace taso {

/// Asks for a folder, shows the progress of the export, and says where it is and how large its arena.
class ExportDialog : public QDialog {
    Q_OBJECT

  public:
    ExportDialog(Workbench& workbench, QWidget* parent = nullptr);

    QLineEdit* folder() const { return folder_; }
    QPushButton* export_button() const { return export_; }
    QPushButton* cancel_button() const { return cancel_; }
    QLabel* outcome() const { return outcome_; }

  protected:
    void reject() override;

  private:
    void refresh();
    void browse();

    Workbench& workbench_;
    QLineEdit* folder_;
    QProgressBar* progress_;
    QLabel* outcome_;
    QPushButton *export_, *cancel_;
};

}  // namespace taso
