// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <string>

class QMenu;

namespace taso {

/// Lines of a menu that open a source each, with a check mark at the one that is open.
class SourceGroup : public QActionGroup {
    Q_OBJECT

  public:
    explicit SourceGroup(QMenu* menu);

    /// The menu's next line.
    QAction* add(const QString& words, const std::string& source);
    /// Empty: none.
    void mark(const std::string& source);

  signals:
    void wanted(const QString& source);

  private:
    QMenu* menu_;
};

}  // namespace taso
