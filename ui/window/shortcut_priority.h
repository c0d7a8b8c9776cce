// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace taso {

/// Lets the shortcuts of a window work wherever its keyboard focus is. Text fields claim many keys for
/// themselves before a shortcut is looked for (Ctrl+E ends the line on X11); those that the window has a use
/// for are not theirs. Keys without Ctrl or Alt stay the field's, and those of
/// undo and redo while there is typing in it to undo or redo.
class ShortcutPriority : public QObject {
    Q_OBJECT

  public:
    /// Watches the whole application, for the windows that are `owner` or belong to it.
    explicit ShortcutPriority(QWidget* owner);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* owner_;
};

}  // namespace taso
