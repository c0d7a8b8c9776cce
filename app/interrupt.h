// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace taso {

/// Turns Ctrl-C and a polite kill into a stop while it lives: what was measured is kept, and what runs on a
/// board is ended.
class Interrupt {
  public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    std::stop_token token() const { return stop_.get_token(); }

  private:
    sigset_t signals_{}, before_{};
    std::stop_source stop_;
    std::jthread watcher_;
};

}  // namespace taso
