// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/exporting.h"

#include <exception>

#include "words/numbers.h"

namespace taso {

namespace {

/// Thrown through export_plan by its progress: nothing stays behind.
class Cancelled : public std::exception {};

}  // namespace

void Exporting::start(const QString& directory, const std::function<Plan(std::stop_token)>& make,
                      const std::optional<Board>& target, WeightStorage weights) {
    running_ = true;
    run([this, directory, make, target, weights](const Job& job) {
        Plan plan = make(job.stop());
        plan.target = target;
        const auto tell_progress = [&](int done, int all) {
            if (job.stop().stop_requested()) throw Cancelled();
            job.tell([this, done, all] { emit progress(done, all); });
        };
        job.tell([this, report = export_plan(plan, directory.toStdString(), weights, tell_progress)] {
            take(report);
        });
    });
}

void Exporting::take(const ExportReport& report) {
    running_ = false;
    emit exported(text(report.directory.string()));
    QString sentence = tr("The plan is in %1: arena %2, weights %3, predicted latency %4.")
                           .arg(text(report.directory.string()), exact_bytes_text(report.arena_bytes),
                                bytes_text(report.weight_bytes), time_text(report.predicted_ns));
    if (!report.not_followed.empty())
        sentence +=
            QLatin1Char(' ') + tr("What the profile states of its compiler (%1) is a record and was not "
                                  "followed; the plan is built with %2.")
                                   .arg(text(report.not_followed), text(report.built_with));
    emit finished(sentence, true);
}

void Exporting::cancel() {
    if (!running_) return;
    stop();
    failed(tr("The export was cancelled; nothing was written."));
}

void Exporting::failed(const QString& sentence) {
    running_ = false;
    emit finished(sentence, false);
}

}  // namespace taso
