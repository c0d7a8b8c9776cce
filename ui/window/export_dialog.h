// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include "boards/board_parts.h"
#include "workbench/workbench.h"

namespace taso {

/// Asks for a folder, the machine to be built for and the form of the weights, says what follows from them,
/// shows the progress of the export, and says where it is and how large its arena.
class ExportDialog : public QDialog {
    Q_OBJECT

  public:
    ExportDialog(Workbench& workbench, QWidget* parent = nullptr);

    QLineEdit* folder() const { return folder_; }
    /// The planned machine, the boards, and any machine with an instruction set.
    QComboBox* target() const { return target_; }
    QComboBox* weights() const { return weights_; }
    /// What follows from the choices.
    QLabel* consequence() const { return consequence_; }
    QPushButton* open_button() const { return open_; }
    QPushButton* export_button() const { return export_; }
    QPushButton* cancel_button() const { return cancel_; }
    QProgressBar* progress() const { return progress_; }
    QLabel* outcome() const { return outcome_; }

  protected:
    void reject() override;

  private:
    void refresh();
    void browse();
    void list_targets();
    void write();
    void explain_choice();
    void end(const QString& sentence, Tone tone);
    /// Another machine than the planned one.
    struct Target {
        Board board;
        QString words;  ///< as a sentence names it
    };
    const Target* chosen_target() const;

    Workbench& workbench_;
    QLineEdit* folder_;
    QComboBox *target_, *weights_;
    QLabel* consequence_;
    std::vector<Target> targets_;  ///< by row, but for the first
    QString written_;              ///< the folder; empty: none yet
    QProgressBar* progress_;
    QLabel* outcome_;
    QPushButton *export_, *cancel_, *open_, *choose_;
};

}  // namespace taso
