// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "window/go_on_bar.h"
#include "window/kept_work.h"
#include "window/themes.h"

namespace taso {

/// What a user's own window keeps between its runs: work, arrangement, theme and recent files. Until it has
/// begun nothing is kept.
class Keeping : public QObject {
    Q_OBJECT

  public:
    /// `view`: the window's words for a session.
    Keeping(QMainWindow& window, Workbench& workbench, Themes& themes, GoOnBar& bar,
            std::function<std::map<std::string, std::string>()> view);

    /// From now on; what was kept is taken up.
    void begin();
    /// Where nothing is open: offers to go on with what was left.
    void offer();
    /// The newest first.
    std::vector<KeptWork::Left> left() const;
    void go_on(const KeptWork::Left& work);
    /// Writes what has changed. False where it is not kept.
    bool flush() { return work_ && work_->flush(); }
    void keep_arrangement();
    /// Before another window takes the place of this one: nothing is kept twice.
    void hand_over();
    /// A network or session as the one that was opened last.
    void remember(const QString& source);
    QStringList recent() const;

  signals:
    void fault(const QString& sentence);
    void notice(const QString& sentence);
    /// Before it is opened.
    void going_on(const QString& session_file);

  private:
    void restore_arrangement();

    QMainWindow& window_;
    Workbench& workbench_;
    Themes& themes_;
    GoOnBar& bar_;
    std::function<std::map<std::string, std::string>()> view_;
    KeptWork* work_ = nullptr;
};

}  // namespace taso
