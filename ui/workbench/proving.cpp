// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/proving.h"

#include <algorithm>
#include <chrono>
#include <limits>

#include "answer/solve.h"
#include "words/numbers.h"

namespace taso {

namespace {

constexpr int rest_ms = 150;
constexpr std::chrono::milliseconds between_gaps(100);
constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

PointKey key_of(const ChosenPoint& chosen) {
    return of_point(first_point_of(chosen.question()), chosen.point());
}

/// What a proof of that question holds for: it, and all that are stricter.
std::int64_t proven_limit(const Question& question) {
    return question.deadline_ns ? *question.deadline_ns : question.budget.value_or(unlimited);
}

}  // namespace

Proving::Proving(QObject* parent) : Lane(parent) {
    rest_.setSingleShot(true);
    rest_.setInterval(rest_ms);
    connect(&rest_, &QTimer::timeout, this, &Proving::rested);
}

void Proving::forget() {
    within_budget_.clear();
    within_deadline_.clear();
}

void Proving::expect() {
    stop();
    gap_ = 0;
    pending_ = true;
}

void Proving::start(const std::shared_ptr<const Problem>& problem, const Question& question, bool is_open) {
    pending_ = true;
    run([this, problem, question, is_open](const Job& job) {
        if (is_open)
            job.tell([this, found = solve(*problem, question, Method::dp, job.control())] {
                emit better_found(found);
            });
        Control control = job.control();
        control.progress = [this, job, last = std::chrono::steady_clock::time_point()](double gap,
                                                                                       std::int64_t) mutable {
            const auto now = std::chrono::steady_clock::now();
            if (now - last < between_gaps) return;
            last = now;
            job.tell([this, gap] {
                gap_ = gap;
                emit gap_changed();
            });
        };
        job.tell([this, answer = solve(*problem, question, Method::ilp, control)] { emit found(answer); });
    });
}

bool Proving::has_proven(const ChosenPoint& chosen) const {
    const auto& known = chosen.question().deadline_ns ? within_deadline_ : within_budget_;
    const auto proof = known.find(key_of(chosen));
    return proof != known.end() && proven_limit(chosen.question()) <= proof->second;
}

void Proving::keep_proof(const ChosenPoint& chosen) {
    auto& known = chosen.question().deadline_ns ? within_deadline_ : within_budget_;
    known[key_of(chosen)] = proven_limit(chosen.question());
}

void Proving::judge(const Answer& found, ChosenPoint& chosen) {
    const FrontierPoint& point = *chosen.answer();
    const Question& question = chosen.question();
    const bool same = question.deadline_ns ? found.memory[question.kind] == point.memory_bytes
                                           : found.latency_ns == point.latency_ns;
    const bool agrees = found.status == Status::optimal && same;
    if (agrees && chosen.between())
        chosen.mark_proven();
    else if (agrees)
        keep_proof(chosen);
    else
        say_disagreement(found, chosen);
    pending_ = false;
    const std::int64_t bound = std::min(found.bound_ns, point.latency_ns);
    gap_ = static_cast<double>(point.latency_ns - bound) /
           static_cast<double>(std::max<std::int64_t>(point.latency_ns, 1));
    emit gap_changed();
}

void Proving::say_disagreement(const Answer& found, const ChosenPoint& chosen) {
    const FrontierPoint& point = *chosen.answer();
    const Question& question = chosen.question();
    if (found.status == Status::infeasible) {
        emit fault(tr("The two engines disagree: the ILP finds no solution at all."));
    } else if (found.status == Status::optimal && chosen.frontier()->exact) {
        const QString ours =
            question.deadline_ns ? bytes_text(point.memory_bytes) : time_text(point.latency_ns);
        const QString theirs =
            question.deadline_ns ? bytes_text(found.memory[question.kind]) : time_text(found.latency_ns);
        emit fault(
            tr("The two engines disagree: %1 by dynamic programming, %2 by the ILP.").arg(ours, theirs));
    }
}

void Proving::failed(const QString& sentence) {
    pending_ = false;
    Lane::failed(sentence);
}

}  // namespace taso
