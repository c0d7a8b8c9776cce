// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTemporaryDir>
#include <QTimer>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "answer/times_check.h"
#include "board/board_file.h"
#include "board/connection_test.h"
#include "measure/profiler_options.h"
#include "problem/ledger.h"
#include "problem/plan.h"
#include "run/run_report.h"
#include "workbench/document.h"
#include "workbench/worker.h"

namespace taso {

/// What is to be timed on a board.
struct ProfileWish {
    BoardEntry entry;
    std::vector<std::string> networks;  ///< built-in names or files
    ProfilerOptions options;
    QString file;
};

/// A time that has come in, or has come to more samples.
struct Figure {
    QString what;
    bool in_place = false;
    Timing timing;
};

/// What has happened on a board since it was last told.
struct ProfileNews {
    int done = 0, all = 0;
    QString what;
    double seconds_left = 0, drift = 0;
    std::vector<Figure> figures;
    QStringList notices;
};

/// How timing came to its end.
struct ProfileOutcome {
    enum class Ending { complete, cancelled, lost, fault };
    Ending ending = Ending::complete;
    QString fault;  ///< one sentence; empty for complete and cancelled
    QString file;
    int measured = 0, resumed = 0, missing = 0, refused = 0;
    bool emulated = false;
};

/// A plan that was run on a board, or why it was not.
struct RunOutcome {
    QString fault;  ///< empty: there is a report
    RunReport report;
    Ledger ledger;  ///< of the plan, with the times of the run
    QString folder;
};

/// Plans that are to be run on a board, to see whether their predicted times come true.
struct CheckWish {
    BoardEntry entry;
    std::shared_ptr<const Document> document;  ///< of a network, with its profile
    int plans = usual_plans_to_time;           ///< of the fastest, and as many by lot
};

/// All that the page of boards does with files and boards, in worker threads; one thing at a time on the
/// board. What is dropped or comes late is not told.
class BoardWork : public QObject {
    Q_OBJECT

  public:
    enum class Task { none, test, profile, run, keep, check };

    explicit BoardWork(QObject* parent = nullptr);
    ~BoardWork() override;

    Task task() const { return task_; }
    /// Cancelled, but not yet at its end.
    bool is_stopping() const { return stopping_; }

    /// Answer with boards_ready or boards_failed.
    void list_boards();
    /// Where the entry's file is of another name, that one is removed.
    void save(const BoardEntry& entry);
    void remove(const QString& name);

    void test(const BoardEntry& entry);
    void profile(const ProfileWish& wish);
    /// Writes the plan into a folder (empty: a temporary one), and runs it.
    void run(const BoardEntry& entry, const std::function<Plan(std::stop_token)>& make,
             const QString& folder);
    /// Puts the times of the last run into a profile.
    void keep_times(const QString& file);
    /// Tells of each plan as it is run.
    void check(const CheckWish& wish);
    /// Stops what runs on the board. Timing ends with what was measured so far; of the rest nothing more
    /// is told.
    void cancel();

  signals:
    void boards_ready(const taso::BoardList& list, const QString& chosen);
    void boards_failed(const QString& sentence);
    void task_changed();
    void tested(const taso::ConnectionReport& report);
    void cancelled(taso::BoardWork::Task task);
    void profile_told(const taso::ProfileNews& news);
    void profile_ended(const taso::ProfileOutcome& outcome);
    /// `stage` is a word or two of core's; done and all are of the export.
    void run_told(const QString& stage, int done, int all);
    void run_ended(const taso::RunOutcome& outcome);
    void kept(const QString& sentence, const QString& file, bool good);
    void check_told(const taso::TimesProgress& now);
    /// An empty fault: all of it was told.
    void check_ended(const QString& fault);

  private:
    /// Measurements of small layers arrive faster than anybody reads: they are gathered here.
    struct Mailbox {
        std::mutex mutex;
        ProfileNews news;
        bool posted = false;
    };
    struct LastRun {
        BoardEntry entry;
        RunReport report;
        std::filesystem::path folder;
        std::shared_ptr<QTemporaryDir> temporary;
    };
    /// Runs `work(stop)` in the thread of boards, then `done(result)` here; it throws nothing.
    template <class Work, class Done>
    void start(Task task, Work work, Done done);
    /// Runs `change()`, then lists the boards anew.
    void change_files(std::function<void()> change, const QString& chosen);
    /// From a worker thread: does `task` here, unless the job has been dropped.
    void post(quint64 job, std::function<void()> task);

    void tell_news();

    Task task_ = Task::none;
    bool stopping_ = false;
    quint64 job_ = 0, files_job_ = 0;
    std::stop_source stop_;
    std::optional<LastRun> run_;
    std::shared_ptr<Mailbox> mailbox_ = std::make_shared<Mailbox>();
    QTimer news_timer_;
    // Last, so that their threads end before anything else here does.
    Worker files_, worker_;
};

}  // namespace taso
