// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/history.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "compare/session_answer.h"
#include "workbench/change_text.h"
#include "workbench/document.h"

namespace taso {

namespace {

auto document_of(const Session& session) {
    return std::tie(session.network, session.wishes, session.profile, session.allow_emulated,
                    session.threads);
}

auto space_of(const Session& session) {
    return std::tie(session.order, session.stream, session.pins, session.bans, session.alone,
                    session.together);
}

void take_space(Session& session, const Session& of) {
    session.order = of.order;
    session.stream = of.stream;
    take_rules(session, rules_of(of));
}

}  // namespace

bool is_same_document(const Session& one, const Session& other) {
    return document_of(one) == document_of(other);
}

bool is_same_question(const Session& one, const Session& other) {
    return is_same_document(one, other) && space_of(one) == space_of(other) && one.kind == other.kind &&
           one.budget == other.budget && one.deadline_ns == other.deadline_ns;
}

QString History::change(int step) const {
    if (!has(step)) return {};
    return step == 0 ? opening_text(at(0)) : change_text(at(step - 1), at(step));
}

void History::note(const Session& asked, const QString& session_file, int run) {
    if (present_ >= 0 && is_same_question(at(present_).asked, asked)) {
        at(present_).asked = asked;
        at(present_).session_file = session_file;
        return;
    }
    left_.reset();
    const bool is_last = present_ + 1 == static_cast<int>(steps_.size());
    if (run != 0 && present_ > 0 && is_last && at(present_).run == run) {
        if (is_same_question(at(present_ - 1).asked, asked)) {
            // The hand has gone back to where it came from.
            erase(present_--);
            put_back();
            emit steps_changed();
            return;
        }
        at(present_) = {asked, session_file, run};
        emit step_changed(present_);
        return;
    }
    kept_ = static_cast<std::size_t>(present_ + 1);
    dropped_.assign(steps_.begin() + (present_ + 1), steps_.end());
    steps_.resize(kept_);
    steps_.push_back({asked, session_file, run});
    present_++;
    emit steps_changed();
}

void History::put_back() {
    if (steps_.size() != kept_ || present_ + 1 != static_cast<int>(kept_)) return;
    steps_.insert(steps_.end(), dropped_.begin(), dropped_.end());
    dropped_.clear();
}

void History::note_answer(HistoryStep::Outcome outcome, std::int64_t latency_ns, std::int64_t memory_bytes) {
    if (present_ < 0) return;
    HistoryStep& now = at(present_);
    // It is searched for again.
    if (outcome == HistoryStep::Outcome::so_far && now.is_answered()) return;
    const auto news = std::tie(outcome, latency_ns, memory_bytes);
    if (std::tie(now.outcome, now.latency_ns, now.memory_bytes) == news) return;
    std::tie(now.outcome, now.latency_ns, now.memory_bytes) = news;
    if (now.is_answered()) left_.reset();
    emit step_changed(present_);
}

void History::name_session(const QString& file) {
    if (present_ < 0) return;
    const QString before = at(present_).session_file;
    const std::string network = at(present_).asked.network;
    const auto is_of_it = [&](int step) {
        return has(step) && at(step).session_file == before && at(step).asked.network == network;
    };
    int first = present_, last = present_;
    while (is_of_it(first - 1)) first--;
    while (is_of_it(last + 1)) last++;
    for (int step = first; step <= last; step++) at(step).session_file = file;
    emit steps_changed();
}

void History::set_out(int step) {
    aim_ = step;
    emit steps_changed();
}

void History::stay() {
    aim_.reset();
    left_.reset();
    emit steps_changed();
}

void History::arrive(int step) {
    aim_.reset();
    present_ = step;
    emit steps_changed();
}

std::optional<int> History::take_back(const Session& now) {
    if (present_ < 0) return std::nullopt;
    if (left_ && *left_ != present_) return std::exchange(left_, std::nullopt);
    // Those that were asked since the last answer.
    int answered = present_;
    while (answered > 0 && !at(answered).is_answered() && is_same_document(at(answered).asked, now))
        take_space(at(answered--).asked, now);
    for (int step = present_; step > answered; step--)
        if (is_same_question(at(step).asked, at(step - 1).asked)) {
            erase(step);
            present_--;
        }
    put_back();
    emit steps_changed();
    return std::nullopt;
}

}  // namespace taso
