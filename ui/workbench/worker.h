// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace taso {

/// One thread that does the newest job: a new one stops what runs and replaces what waits. Jobs watch their
/// stop token and throw nothing.
class Worker {
  public:
    using Job = std::function<void(std::stop_token)>;

    Worker();
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void run(Job job);
    /// Stops what runs and drops what waits.
    void stop();

  private:
    void work(std::stop_token end);

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::optional<Job> next_;
    std::stop_source current_;
    std::jthread thread_;
};

}  // namespace taso
