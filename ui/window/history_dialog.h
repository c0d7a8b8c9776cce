// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "views/history_page.h"

namespace taso {

/// The history in a window of its own, beside the main one.
class HistoryDialog : public QDialog {
    Q_OBJECT

  public:
    HistoryDialog(const Workbench& workbench, QWidget* parent);

    HistoryPage* page() const { return page_; }

  private:
    HistoryPage* page_;
};

}  // namespace taso
