// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "workbench/workbench.h"

namespace taso {

/// The ILP of the present question as text, for reading along; follows the budget while it is shown.
class FormulationPage : public QPlainTextEdit {
    Q_OBJECT

  public:
    FormulationPage(Workbench& workbench, QWidget* parent = nullptr);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    Workbench& workbench_;
};

}  // namespace taso
