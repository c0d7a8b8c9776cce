// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <stop_token>

#include "question/control.h"
#include "workbench/worker.h"

namespace taso {

/// Work of one kind, done in a thread of its own. Only its newest job counts: a new one stops the older, and
/// what an older one tells late is dropped.
class Lane : public QObject {
    Q_OBJECT

  public:
    /// Stops the job; nothing that it has to tell arrives any more.
    void stop();
    /// Its newest job has not yet come to its end.
    bool is_active() const { return active_; }

  signals:
    void fault(const QString& sentence);
    void activity_changed(bool active);

  protected:
    /// One job, as its work sees it.
    class Job {
      public:
        std::stop_token stop() const { return stop_; }
        /// For a solver that is to stop with the job.
        Control control() const;
        /// Does `task` on the window's thread, unless a newer job has been started by then.
        void tell(std::function<void()> task) const;

      private:
        friend class Lane;
        Job(Lane& lane, quint64 number, std::stop_token stop)
            : lane_(&lane), number_(number), stop_(std::move(stop)) {}

        Lane* lane_;
        quint64 number_;
        std::stop_token stop_;
    };

    explicit Lane(QObject* parent = nullptr) : QObject(parent) {}
    /// Does `work` in the lane's thread. It holds copies of all that it needs, for it may outlast what it was
    /// started from, and touches nothing else but by `tell`. What it throws becomes failed().
    void run(std::function<void(const Job&)> work);
    /// On the window's thread: the newest job has thrown. Here: a fault.
    virtual void failed(const QString& sentence);

  private:
    void set_active(bool active);

    quint64 newest_ = 0;
    bool active_ = false;
    Worker worker_;
};

}  // namespace taso
