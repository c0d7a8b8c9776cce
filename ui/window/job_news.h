// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "boards/board_work.h"
#include "style/message_bar.h"
#include "workbench/workbench.h"

namespace taso {

/// Tells of long work that has ended while its window was not in front: a quiet message in it, and its entry in the
/// desktop's list asks to be looked at. The keyboard stays where it is.
class JobNews : public QObject {
    Q_OBJECT

  public:
    JobNews(Workbench& workbench, MessageBar& messages, QWidget& window);

    void follow(BoardWork& work);

  signals:
    void told(const QString& sentence);

  private:
    /// Neither the window nor one that belongs to it.
    bool is_another_in_front() const;
    void tell(const QString& sentence, bool good);

    MessageBar& messages_;
    QWidget& window_;
};

}  // namespace taso
