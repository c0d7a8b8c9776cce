// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>

namespace taso {

/// What the window keeps of its user between runs: theme, arrangement, recent files, the last folder. While
/// Qt's test mode is on, it is another file than the user's.
QSettings user_settings();

/// Where work is kept between runs: $XDG_STATE_HOME or ~/.local/state, and our name; in test mode another.
QString state_folder();

/// Where a file dialog opens: the folder of what was chosen last; empty at first.
QString last_folder();
void set_last_folder(const QString& chosen);

}  // namespace taso
