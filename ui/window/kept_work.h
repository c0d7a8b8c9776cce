// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

#include "sources/session_file.h"
#include "window/thumbnail.h"
#include "workbench/workbench.h"

namespace taso {

/// Keeps what is asked of the open network in a session file of its own in the user's state folder, as it is
/// asked: so that nothing is lost by closing, opening another network, or the end of the program. Every
/// window writes a file that it has locked; what a window has left can be gone on with by any.
class KeptWork : public QObject {
    Q_OBJECT

  public:
    /// Work that no window has open.
    struct Left {
        QString file;
        Session session;
        QString session_file;  ///< the named session that it changes; empty: none
        QDateTime when;
        Thumbnail thumbnail;
    };

    /// `view`: the window's words for a session.
    KeptWork(Workbench& workbench, std::function<std::map<std::string, std::string>()> view,
             QObject* parent = nullptr);
    ~KeptWork() override;

    /// The newest first; unreadable files are left out.
    static std::vector<Left> left();
    /// The newest of the network, or the named session, that is open; none where that is what was left off.
    std::optional<Left> left_of_open_one() const;
    /// Opens it in the Workbench, and keeps on in its file. False where another window has taken it.
    bool go_on(const Left& work);
    /// Writes what has changed. False where it cannot be written: then it is not kept.
    bool flush();
    /// Writes what has changed, and gives its file up to whoever shows the same next.
    void hand_over();
    /// One line: network, session, what is asked.
    static QString summary(const Left& work);
    /// What is asked, without the network.
    static QString question_text(const Left& work);

  signals:
    /// Once, when it cannot be written.
    void fault(const QString& sentence);

  private:
    void take_document();
    void note_change();
    /// What it looks like has changed.
    void note_picture();
    /// Something would be missed if it were gone.
    bool is_worth_keeping() const;
    bool begin_file();
    /// Undo has come back to what was left: its file is kept on, so that going back and forth leaves no others.
    void take_twin();
    void leave_file();

    Workbench& workbench_;
    std::function<std::map<std::string, std::string>()> view_;
    QString file_, network_, session_file_;  ///< what is kept, and of what
    bool worth_ = false, changed_ = false, failed_ = false;
    Thumbnail thumbnail_;
    std::unique_ptr<QLockFile> lock_;
    std::optional<Left> taken_;  ///< is being opened
    QTimer timer_;
};

}  // namespace taso
