// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson.h"

#include <algorithm>

namespace taso {

Lesson::Lesson(Workbench& workbench, QObject* parent) : QObject(parent), workbench_(workbench) {
    // Before anybody looks: its layers are others.
    connect(&workbench, &Workbench::document_changed, this, [this] { signs_.weighed = -1; });
    for (const auto signal : {&Workbench::document_changed, &Workbench::frontier_changed,
                              &Workbench::answer_changed, &Workbench::rules_changed})
        connect(&workbench, signal, this, &Lesson::look);
    connect(&workbench, &Workbench::busy_changed, this, &Lesson::look);
    connect(&workbench, &Workbench::candidate_weighed, this, [this] {
        signs_.weighed = workbench_.layer();
        look();
    });
    connect(&workbench, &Workbench::exported, this, [this](const QString& directory) {
        signs_.folder = directory;
        look();
    });
}

const QString& Lesson::found() const {
    static const QString nothing;
    return is_end() ? nothing : found_[static_cast<std::size_t>(step_)];
}

void Lesson::set_running(bool running) {
    if (running == running_) return;
    running_ = running;
    signs_ = {};
    look();
}

void Lesson::go_to(int step) {
    step_ = std::clamp(step, 0, lesson_count);
    signs_ = {};
    obstacle_.clear();
    emit step_changed();
    look();
}

void Lesson::begin_again() {
    done_.fill(false);
    found_.fill({});
    go_to(0);
}

void Lesson::note_left() {
    // Where the frontier is another one, its points are no trade against those of the one before.
    if (signs_.left && is_on_frontier(workbench_, *signs_.left)) return;
    signs_.left.reset();
    if (const FrontierPoint* answer = workbench_.answer(); answer && !workbench_.is_busy())
        signs_.left = {answer->memory_bytes, answer->latency_ns};
}

void Lesson::look() {
    if (!running_ || is_end()) return;
    note_left();
    const auto at = static_cast<std::size_t>(step_);
    const bool shows = now().is_done(workbench_, signs_), was_done = done_[at];
    const QString found = shows ? now().found(workbench_, signs_) : found_[at];
    const QString obstacle = shows || was_done ? QString() : now().obstacle(workbench_);
    if (found == found_[at] && obstacle == obstacle_ && (was_done || !shows)) return;
    found_[at] = found;
    obstacle_ = obstacle;
    done_[at] = was_done || shows;
    if (done_[at] && !was_done) emit step_done();
    emit words_changed();
}

}  // namespace taso
