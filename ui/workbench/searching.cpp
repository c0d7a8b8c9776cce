// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/searching.h"

#include "base/error.h"
#include "exact/state_graph.h"
#include "words/numbers.h"

namespace taso {

namespace {

/// A frontier that is found within this is shown at once and whole; of others what is found so far.
constexpr int patience_ms = 200;

}  // namespace

Searching::Searching(QObject* parent) : Lane(parent) {
    patience_.setSingleShot(true);
    patience_.setInterval(patience_ms);
    connect(&patience_, &QTimer::timeout, this, &Searching::show_so_far);
}

void Searching::begin_anew(const SearchSpace& space) {
    stop();
    forget();
    frontier_.reset();
    good_space_ = space;
}

void Searching::start(const std::shared_ptr<const Problem>& problem, BudgetKind kind,
                      const SearchSpace& space) {
    kind_ = kind;
    space_ = space;
    so_far_.reset();
    is_of_baseline_ = false;
    patience_.stop();
    const auto known = found_.find(key());
    running_ = known == found_.end();
    if (!running_) {
        stop();
        frontier_ = known->second;
        good_space_ = space;
        return;
    }
    frontier_.reset();
    patience_.start();
    const std::string too_wide =
        tr("%1 branches too widely for the order of execution to be chosen: back to that of the file.")
            .arg(text(problem->name))
            .toStdString();
    run([this, problem, kind, freedom = Freedom(space.order, space.segments), most_looks = most_looks_,
         too_wide](const Job& job) {
        Control control = job.control();
        control.most_looks = most_looks;
        const auto tell_news = [&](const Frontier& news) {
            job.tell([this, news = std::make_shared<const Frontier>(news)] { take_news(news, false); });
        };
        try {
            job.tell([this, all = std::make_shared<const Frontier>(
                                taso::frontier(*problem, kind, control, freedom, tell_news))] { take(all); });
        } catch (const TooWide&) {
            if (freedom.order == Order::fixed) throw;
            throw Error(too_wide);
        }
    });
}

void Searching::take_news(const std::shared_ptr<const Frontier>& news, bool of_baseline) {
    so_far_ = news;
    is_of_baseline_ = of_baseline;
    if (!patience_.isActive()) show_so_far();
}

void Searching::show_so_far() {
    if (!running_ || !so_far_ || so_far_->points.empty()) return;
    frontier_ = so_far_;
    emit grown();
}

void Searching::stand_in(const Answer& baseline) {
    if (!running_ || (so_far_ && !is_of_baseline_)) return;
    auto known = std::make_shared<Frontier>();
    known->kind = kind_;
    known->order = space_.order;
    known->exact = known->complete = false;
    known->points.push_back(
        {baseline.memory[kind_], baseline.latency_ns, baseline.order, baseline.selection, false});
    take_news(known, true);
}

void Searching::take(const std::shared_ptr<const Frontier>& all) {
    patience_.stop();
    so_far_.reset();
    is_of_baseline_ = false;
    running_ = false;
    frontier_ = found_[key()] = all;
    good_space_ = space_;
    emit found();
}

void Searching::failed(const QString& sentence) {
    running_ = false;
    emit ended_in_vain(sentence);
}

}  // namespace taso
