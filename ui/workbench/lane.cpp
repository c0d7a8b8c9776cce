// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/lane.h"

#include <exception>
#include <utility>

#include "words/sentence.h"

namespace taso {

Control Lane::Job::control() const {
    Control control;
    control.stop = stop_;
    return control;
}

void Lane::Job::tell(std::function<void()> task) const {
    QMetaObject::invokeMethod(
        lane_,
        [lane = lane_, number = number_, task = std::move(task)] {
            if (lane->newest_ == number) task();
        },
        Qt::QueuedConnection);
}

void Lane::run(std::function<void(const Job&)> work) {
    worker_.run([this, number = ++newest_, work = std::move(work)](std::stop_token stop) {
        const Job job(*this, number, std::move(stop));
        try {
            work(job);
        } catch (const std::exception& thrown) {
            job.tell([this, sentence = sentence_text(thrown.what())] { failed(sentence); });
        }
        job.tell([this] { set_active(false); });
    });
    set_active(true);
}

void Lane::set_active(bool active) {
    if (std::exchange(active_, active) != active) emit activity_changed(active);
}

void Lane::stop() {
    newest_++;
    worker_.stop();
    set_active(false);
}

void Lane::failed(const QString& sentence) { emit fault(sentence); }

}  // namespace taso
