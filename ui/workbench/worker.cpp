// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/worker.h"

#ifdef __linux__
#include <sys/resource.h>
#endif

#include <utility>

namespace taso {

Worker::Worker() : thread_([this](std::stop_token end) { work(end); }) {}

Worker::~Worker() {
    stop();
    thread_.request_stop();
    thread_.join();
}

void Worker::run(Job job) {
    {
        const std::lock_guard lock(mutex_);
        current_.request_stop();
        current_ = std::stop_source();
        next_ = std::move(job);
    }
    wake_.notify_one();
}

void Worker::stop() {
    const std::lock_guard lock(mutex_);
    current_.request_stop();
    next_.reset();
}

void Worker::work(std::stop_token end) {
#ifdef __linux__
    // Of this thread alone: where cores are few, the window comes first.
    setpriority(PRIO_PROCESS, 0, 10);
#endif
    while (true) {
        Job job;
        std::stop_token stop;
        {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, end, [this] { return next_.has_value(); })) return;
            job = std::move(*next_);
            next_.reset();
            stop = current_.get_token();
        }
        job(stop);
    }
}

}  // namespace taso
