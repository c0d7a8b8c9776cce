// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/kept_plans.h"

#include <QFileInfo>
#include <algorithm>

#include "base/error.h"
#include "compare/answer_ledger.h"
#include "compare/open_ledger.h"
#include "compare/session_answer.h"
#include "words/budget_kind_text.h"
#include "words/numbers.h"
#include "workbench/history.h"

namespace taso {

namespace {

/// "squeezenet · arena within 1.00 MiB · cortex-a15".
QString name_of(const Ledger& ledger, const QString& which) {
    return QStringList{text(ledger.network), which, text(ledger.profile)}.join(QString::fromUtf8(" · "));
}

QString asked_words(const Question& question) {
    const QString kind = kind_word(question.kind);
    if (question.deadline_ns)
        return KeptPlans::tr("least %1 within %2").arg(kind, time_text(*question.deadline_ns));
    if (question.budget) return KeptPlans::tr("%1 within %2").arg(kind, bytes_text(*question.budget));
    return KeptPlans::tr("%1 without a limit").arg(kind);
}

std::shared_ptr<const KeptPlan> kept(const PresentPlan& plan) {
    auto made = std::make_shared<KeptPlan>();
    made->ledger = ledger_of(*plan.problem, plan.question, plan.details->answer);
    made->name = name_of(made->ledger, asked_words(plan.question));
    made->session = plan.session;
    if (plan.frontier) {
        made->kind = plan.frontier->kind;
        for (const FrontierPoint& point : plan.frontier->points)
            made->frontier.emplace_back(point.memory_bytes, point.latency_ns);
    }
    return made;
}

std::shared_ptr<const KeptPlan> read(const QString& file, const Control& control) {
    auto made = std::make_shared<KeptPlan>();
    const std::string name = file.toStdString();
    made->ledger = open_ledger(name, control);
    QString which = QFileInfo(file).fileName();
    if (file.endsWith(QLatin1String(".taso"))) {
        made->session = load_session(name);
        made->kind = made->session->kind;
        which = asked_words(question_of(*made->session));
    }
    made->name = name_of(made->ledger, which);
    return made;
}

bool is_same(const KeptPlan& one, const KeptPlan& other) {
    return one.name == other.name && difference(one.ledger, other.ledger).changed == 0 &&
           one.ledger.latency_ns == other.ledger.latency_ns;
}

}  // namespace

KeptPlans::KeptPlans(QObject* parent) : QObject(parent) {
    for (const Work* work : {&keeping_, &comparing_}) connect(work, &Lane::fault, this, &KeptPlans::fault);
}

void KeptPlans::keep(const PresentPlan& plan) {
    if (!plan.details) return;
    keeping_.run([this, plan](const Work::Job& job) { job.tell([this, made = kept(plan)] { take(made); }); });
}

void KeptPlans::keep_run(const Ledger& run, const QString& machine) {
    auto made = std::make_shared<KeptPlan>();
    made->ledger = run;
    made->name = name_of(run, tr("run on %1").arg(machine));
    take(std::move(made));
}

void KeptPlans::keep_file(const QString& file) {
    keeping_.run([this, file](const Work::Job& job) {
        job.tell([this, made = read(file, job.control())] { take(made); });
    });
}

void KeptPlans::take(std::shared_ptr<const KeptPlan> plan) {
    const auto same =
        std::find_if(plans_.begin(), plans_.end(), [&](const auto& other) { return is_same(*plan, *other); });
    a_ = static_cast<int>(same - plans_.begin());
    if (same == plans_.end())
        plans_.push_back(std::move(plan));
    else
        *same = std::move(plan);
    emit changed();
    start();
}

void KeptPlans::set_a(int index) {
    if (index == a_ || index < 0 || index >= static_cast<int>(plans_.size())) return;
    a_ = index;
    emit changed();
    start();
}

void KeptPlans::drop(int index) {
    if (index < 0 || index >= static_cast<int>(plans_.size())) return;
    plans_.erase(plans_.begin() + index);
    if (index < a_ || a_ == static_cast<int>(plans_.size())) a_--;
    emit changed();
    start();
}

void KeptPlans::compare(const PresentPlan& plan) {
    // The picture and the details tell of the same change, one after the other.
    const bool is_same = plan.problem == present_.problem &&
                         is_same_question(plan.session, present_.session) && plan.details == present_.details;
    present_ = plan;
    if (is_same) return;
    if (a_ >= 0) start();
}

void KeptPlans::start() {
    if (!present_.details || a_ < 0) {
        comparing_.stop();
        if (!compared_) return;
        compared_.reset();
        emit difference_changed();
        return;
    }
    comparing_.run(
        [this, present = present_, a = plans_[static_cast<std::size_t>(a_)]](const Work::Job& job) {
            auto made = std::make_shared<Compared>();
            made->b = ledger_of(*present.problem, present.question, present.details->answer);
            made->difference = taso::difference(a->ledger, made->b);
            job.tell([this, made] {
                compared_ = made;
                emit difference_changed();
            });
        });
}

void KeptPlans::stop() {
    keeping_.stop();
    comparing_.stop();
}

}  // namespace taso
