// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "views/segment_page.h"

namespace taso {

/// The inside of a segment in a window of its own, beside the main one.
class SegmentDialog : public QDialog {
    Q_OBJECT

  public:
    SegmentDialog(Workbench& workbench, QWidget* parent);

    SegmentPage* page() const { return page_; }

  private:
    SegmentPage* page_;
};

}  // namespace taso
