// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "views/candidates_page.h"

namespace taso {

/// The candidates of a layer in a window of its own, beside the main one.
class CandidatesDialog : public QDialog {
    Q_OBJECT

  public:
    CandidatesDialog(Workbench& workbench, QWidget* parent);

    CandidatesPage* page() const { return page_; }

  private:
    CandidatesPage* page_;
};

}  // namespace taso
