// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <pthread.h>

namespace taso {

Interrupt::Interrupt() {
    ::sigemptyset(&signals_);
    for (int signal : {SIGINT, SIGTERM, SIGHUP}) ::sigaddset(&signals_, signal);
    ::pthread_sigmask(SIG_BLOCK, &signals_, &before_);
    watcher_ = std::jthread([this](std::stop_token end) {
        const timespec slice = {.tv_sec = 0, .tv_nsec = 100'000'000};
        while (!end.stop_requested())
            if (::sigtimedwait(&signals_, nullptr, &slice) > 0) stop_.request_stop();
    });
}

Interrupt::~Interrupt() {
    watcher_.request_stop();
    watcher_.join();
    ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

}  // namespace taso
