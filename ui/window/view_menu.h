// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include "window/arrangement.h"
#include "window/themes.h"

namespace taso {

/// How the views look and which of them is seen.
class ViewMenu : public QMenu {
    Q_OBJECT

  public:
    /// `toggles`: of what stands beside the views.
    ViewMenu(Themes& themes, Arrangement& views, const QList<QAction*>& toggles, QWidget* parent);
};

}  // namespace taso
