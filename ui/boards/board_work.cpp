// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_work.h"

#include <utility>

#include "board/remote_shell.h"
#include "export/exporter.h"
#include "measure/board_profiler.h"
#include "run/plan_ledger.h"
#include "run/plan_runner.h"
#include "sources/open.h"
#include "words/numbers.h"
#include "words/sentence.h"

namespace taso {

namespace {

/// Measurements of small layers arrive faster than anybody reads.
constexpr int between_news_ms = 50;

void add(ProfileNews& news, const ProfilerProgress& progress) {
    for (const ProfilerProgress::Figure& figure : progress.figures)
        news.figures.push_back({text(figure.what), figure.in_place, figure.timing});
    news.done = progress.done;
    news.all = progress.all;
    news.what = text(progress.what);
    news.seconds_left = progress.seconds_left;
    news.drift = progress.drift;
    if (!progress.notice.empty()) news.notices << sentence_text(progress.notice);
}

ProfileOutcome timed(const ProfileWish& wish, std::stop_token stop,
                     const std::function<void(const ProfilerProgress&)>& tell) {
    using Ending = ProfileOutcome::Ending;
    ProfileOutcome outcome;
    outcome.file = wish.file;
    outcome.emulated = wish.entry.is_emulated();
    int first = -1, last = 0;
    try {
        std::vector<Network> networks;
        for (const std::string& name : wish.networks) {
            if (stop.stop_requested()) break;
            networks.push_back(load_network(name));
        }
        const ProfilerReport report = run_profiler_on(wish.entry, networks, wish.options,
                                                      wish.file.toStdString(), stop, [&](const auto& now) {
                                                          if (first < 0) first = now.done;
                                                          last = now.done;
                                                          tell(now);
                                                      });
        outcome.measured = report.measured;
        outcome.resumed = report.resumed;
        outcome.missing = report.missing;
        outcome.refused = report.refused;
        if (stop.stop_requested()) outcome.ending = Ending::cancelled;
    } catch (const ConnectionError& fault) {
        outcome.ending = Ending::lost;
        // Core's sentence goes on about what is kept, for commands; the window says that in words of its own.
        const std::string sentence = fault.what();
        const std::size_t kept = sentence.find(" new times are kept");
        outcome.fault = sentence_text(
            kept == std::string::npos ? sentence : sentence.substr(0, sentence.rfind("; ", kept)));
    } catch (const Stopped&) {
        outcome.ending = Ending::cancelled;
    } catch (const std::exception& fault) {
        outcome.ending = Ending::fault;
        outcome.fault = sentence_text(fault.what());
    }
    if (outcome.ending == Ending::lost || outcome.ending == Ending::fault)
        outcome.measured = first < 0 ? 0 : last - first;
    return outcome;
}

}  // namespace

BoardWork::BoardWork(QObject* parent) : QObject(parent) {
    news_timer_.setSingleShot(true);
    news_timer_.setInterval(between_news_ms);
    connect(&news_timer_, &QTimer::timeout, this, &BoardWork::tell_news);
}

BoardWork::~BoardWork() {
    job_++;
    files_job_++;
    stop_.request_stop();
}

void BoardWork::post(quint64 job, std::function<void()> task) {
    QMetaObject::invokeMethod(
        this,
        [this, job, task = std::move(task)] {
            if (job_ == job) task();
        },
        Qt::QueuedConnection);
}

template <class Work, class Done>
void BoardWork::start(Task task, Work work, Done done) {
    const quint64 job = ++job_;
    stop_ = std::stop_source();
    task_ = task;
    stopping_ = false;
    worker_.run([this, job, stop = stop_.get_token(), work = std::move(work), done = std::move(done)](auto) {
        auto result = work(job, stop);
        post(job, [this, done, result = std::move(result)] {
            task_ = Task::none;
            stopping_ = false;
            emit task_changed();
            done(result);
        });
    });
    emit task_changed();
}

void BoardWork::cancel() {
    if (task_ == Task::none || task_ == Task::keep || stopping_) return;
    stop_.request_stop();
    if (task_ == Task::profile) {
        // Its report says what is kept.
        stopping_ = true;
        emit task_changed();
        return;
    }
    job_++;
    const Task ended = std::exchange(task_, Task::none);
    emit task_changed();
    emit cancelled(ended);
}

void BoardWork::change_files(std::function<void()> change, const QString& chosen) {
    const quint64 job = ++files_job_;
    files_.run([this, job, chosen, change = std::move(change)](auto) {
        const auto tell = [this, job](auto task) {
            QMetaObject::invokeMethod(
                this,
                [this, job, task] {
                    if (files_job_ == job) task();
                },
                Qt::QueuedConnection);
        };
        try {
            if (change) change();
            tell([this, list = all_boards(), chosen] { emit boards_ready(list, chosen); });
        } catch (const std::exception& fault) {
            tell([this, sentence = sentence_text(fault.what())] { emit boards_failed(sentence); });
        }
    });
}

void BoardWork::list_boards() { change_files({}, {}); }

void BoardWork::save(const BoardEntry& entry) {
    change_files(
        [entry] {
            const std::filesystem::path file = save_board(entry);
            std::error_code ignored;
            if (!entry.file.empty() && entry.file != file) std::filesystem::remove(entry.file, ignored);
        },
        text(entry.board.name));
}

void BoardWork::remove(const QString& name) {
    change_files([name = name.toStdString()] { remove_board(name); }, name);
}

void BoardWork::test(const BoardEntry& entry) {
    start(
        Task::test,
        [entry](quint64, std::stop_token stop) {
            try {
                return test_connection(entry, stop);
            } catch (const std::exception& fault) {
                ConnectionReport report;
                report.fault = fault.what();
                return report;
            }
        },
        [this](const ConnectionReport& report) { emit tested(report); });
}

void BoardWork::profile(const ProfileWish& wish) {
    mailbox_ = std::make_shared<Mailbox>();
    start(
        Task::profile,
        [this, wish](quint64 job, std::stop_token stop) {
            return timed(wish, stop, [this, job, box = mailbox_](const ProfilerProgress& progress) {
                const std::lock_guard lock(box->mutex);
                add(box->news, progress);
                if (std::exchange(box->posted, true)) return;
                post(job, [this] {
                    if (!news_timer_.isActive()) news_timer_.start();
                });
            });
        },
        [this](const ProfileOutcome& outcome) {
            news_timer_.stop();
            tell_news();
            emit profile_ended(outcome);
        });
}

void BoardWork::tell_news() {
    ProfileNews news;
    {
        const std::lock_guard lock(mailbox_->mutex);
        news = mailbox_->news;
        mailbox_->news.figures.clear();
        mailbox_->news.notices.clear();
        mailbox_->posted = false;
    }
    if (news.all > 0) emit profile_told(news);
}

void BoardWork::run(const BoardEntry& entry, const std::function<Plan(std::stop_token)>& make,
                    const QString& folder) {
    run_.reset();
    struct Result {
        RunOutcome outcome;
        LastRun last;
    };
    start(
        Task::run,
        [this, entry, make, folder](quint64 job, std::stop_token stop) {
            Result result;
            result.last.entry = entry;
            try {
                if (folder.isEmpty()) {
                    result.last.temporary = std::make_shared<QTemporaryDir>();
                    if (!result.last.temporary->isValid())
                        throw Error(result.last.temporary->errorString().toStdString());
                }
                const QString place =
                    folder.isEmpty() ? result.last.temporary->filePath(QStringLiteral("plan")) : folder;
                result.last.folder = place.toStdString();
                const auto tell = [&](const std::string& stage, int done, int all) {
                    if (stop.stop_requested()) throw Stopped("stopped");
                    post(job, [this, stage = text(stage), done, all] { emit run_told(stage, done, all); });
                };
                tell("writing", 0, 0);
                Plan plan = make(stop);
                if (plan.board.isa != entry.board.isa) plan.target = entry.board;
                const ExportReport written =
                    export_plan(plan, result.last.folder, WeightStorage::bin,
                                [&](int done, int all) { tell("writing", done, all); });
                result.last.folder = written.directory;
                result.last.report = run_plan_on(entry, written.directory, stop,
                                                 [&](const std::string& stage) { tell(stage, 0, 0); });
                result.outcome.report = result.last.report;
                result.outcome.ledger = ledger_of(read_stated_plan(written.directory), result.last.report);
                result.outcome.folder = text(written.directory.string());
            } catch (const std::exception& fault) {
                result.outcome.fault = sentence_text(fault.what());
            }
            return result;
        },
        [this](const Result& result) {
            if (result.outcome.fault.isEmpty()) run_ = result.last;
            emit run_ended(result.outcome);
        });
}

void BoardWork::check(const CheckWish& wish) {
    start(
        Task::check,
        [this, wish](quint64 job, std::stop_token stop) {
            try {
                const Problem& problem = *wish.document->problem;
                check_times(*wish.document->network, *wish.document->profile, problem,
                            selections_to_time(problem, wish.plans, usual_lot, stop), wish.entry, stop,
                            [this, job](const TimesProgress& now) {
                                post(job, [this, now] { emit check_told(now); });
                            });
            } catch (const std::exception& fault) {
                return sentence_text(fault.what());
            }
            return QString();
        },
        [this](const QString& fault) { emit check_ended(fault); });
}

void BoardWork::keep_times(const QString& file) {
    if (!run_) return;
    struct Result {
        QString sentence;
        bool good = false;
    };
    start(
        Task::keep,
        [run = *run_, file, many = tr("The times of %1 steps are in %2.")](quint64, std::stop_token) {
            try {
                const int count = keep_step_times(run.entry, run.folder, run.report, file.toStdString());
                return Result{many.arg(count).arg(file), true};
            } catch (const std::exception& fault) {
                return Result{sentence_text(fault.what()), false};
            }
        },
        [this, file](const Result& result) { emit kept(result.sentence, file, result.good); });
}

}  // namespace taso
