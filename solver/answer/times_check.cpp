// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/times_check.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <random>

#include "answer/drift_watch.h"
#include "answer/likely_selections.h"
#include "answer/plan_maker.h"
#include "base/error.h"
#include "base/temporary_folder.h"
#include "export/exporter.h"
#include "run/plan_runner.h"

namespace taso {

namespace {

constexpr double slowest_by_lot = 3;  ///< times the layer's best
constexpr int most_tries = 1000;

/// Ranks from 0, equal values sharing theirs.
std::vector<double> ranks(const std::vector<double>& values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return values[a] < values[b]; });
    std::vector<double> rank(values.size());
    for (std::size_t i = 0; i < order.size();) {
        std::size_t end = i;
        while (end < order.size() && values[order[end]] == values[order[i]]) end++;
        for (std::size_t k = i; k < end; k++) rank[order[k]] = static_cast<double>(i + end - 1) / 2;
        i = end;
    }
    return rank;
}

/// Pearson's of the ranks; 1 where there is nothing to tell apart.
double rank_correlation(const std::vector<double>& a, const std::vector<double>& b) {
    if (a.size() < 2) return 1;
    const std::vector<double> x = ranks(a), y = ranks(b);
    const double middle = static_cast<double>(a.size() - 1) / 2;
    double xy = 0, xx = 0, yy = 0;
    for (std::size_t i = 0; i < x.size(); i++) {
        xy += (x[i] - middle) * (y[i] - middle);
        xx += (x[i] - middle) * (x[i] - middle);
        yy += (y[i] - middle) * (y[i] - middle);
    }
    return xx > 0 && yy > 0 ? xy / std::sqrt(xx * yy) : 1;
}

/// Of numbers of which there is one at least.
template <class Number>
Number median(std::vector<Number> values) {
    std::sort(values.begin(), values.end());
    return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

bool is_joined(const Problem& problem, const Selection& selection) {
    return std::all_of(selection.copies.begin(), selection.copies.end(), [&](const Copy& copy) {
        const Layout from =
            copy.tensor == 0
                ? problem.callers_layout(0)
                : problem.layers[copy.tensor - 1].candidates[selection.candidates[copy.tensor - 1]].output;
        return problem.find_transform(copy.tensor, from, copy.layout) != nullptr;
    });
}

/// Each has a limit of its own for how slow its candidates may be: with one limit for all, sums over many layers would
/// come out alike, and what is faster would be a matter of noise.
Selection by_lot(const Problem& problem, std::mt19937& random) {
    for (int i = 0; i < most_tries; i++) {
        const double limit = 1 + (slowest_by_lot - 1) * static_cast<double>(random()) / std::mt19937::max();
        std::vector<int> chosen;
        for (const ProblemLayer& layer : problem.layers) {
            std::int64_t least = layer.candidates.front().ns;
            for (const Candidate& candidate : layer.candidates) least = std::min(least, candidate.ns);
            std::vector<int> quick;
            for (int c = 0; c < static_cast<int>(layer.candidates.size()); c++)
                if (static_cast<double>(layer.candidates[c].ns) <= limit * static_cast<double>(least))
                    quick.push_back(c);
            chosen.push_back(quick[random() % quick.size()]);
        }
        Selection selection = complete(problem, chosen);
        if (is_joined(problem, selection)) return selection;
    }
    throw Error(problem.name + ": its layouts cannot be joined by lot");
}

}  // namespace

TimesCheck judge(std::vector<TimedPlan> plans) {
    TimesCheck check = {.plans = std::move(plans)};
    std::vector<double> errors, predicted, measured, apart;
    std::int64_t first = 0, least = 0;
    for (const TimedPlan& plan : check.plans) {
        errors.push_back(std::abs(plan.error()));
        for (std::size_t i = 1; i < plan.runs.size(); i++)
            apart.push_back(
                std::abs(static_cast<double>(plan.runs[i]) / static_cast<double>(plan.runs[i - 1]) - 1));
        if (plan.is_best) {
            if (first == 0) first = least = plan.measured_ns;
            least = std::min(least, plan.measured_ns);
        } else {
            predicted.push_back(static_cast<double>(plan.predicted_ns));
            measured.push_back(static_cast<double>(plan.measured_ns));
        }
    }
    if (errors.empty()) return check;
    check.median_error = median(errors);
    check.worst_error = *std::max_element(errors.begin(), errors.end());
    if (!apart.empty()) {
        check.noise = median(apart);
        check.worst_noise = *std::max_element(apart.begin(), apart.end());
    }
    check.rank_correlation = rank_correlation(predicted, measured);
    if (least > 0) check.regret = static_cast<double>(first) / static_cast<double>(least) - 1;
    return check;
}

SelectionsToTime selections_to_time(const Problem& problem, int count, std::uint32_t seed,
                                    std::stop_token stop, bool segments) {
    SelectionsToTime found;
    found.best =
        segments ? selections_with_segments(problem, count, stop) : fastest_selections(problem, count, stop);
    if (stop.stop_requested() || found.best.empty()) throw Stopped(problem.name + ": stopped");
    std::mt19937 random(seed);
    for (int i = 0; i < count; i++) found.by_lot.push_back(by_lot(problem, random));
    return found;
}

std::string machine_note(const Profile& profile, const BoardEntry& board) {
    if (board.is_emulated())
        return "The plans run under an emulator, so that their times say nothing about a board.";
    const Board &planned = profile.board, &real = board.board;
    const bool by_name = planned.name != real.name;
    if (!by_name && (planned.processor.empty() || planned.processor == real.processor)) return {};
    const std::string note =
        "The profile '" + profile.name + "' has the times of '" +
        (by_name ? planned.name : planned.processor) + "', not of '" +
        (by_name ? real.name : real.processor) +
        "', so that errors say how the two machines differ, not how good predictions are.";
    return note;
}

TimesCheck check_times(const Network& network, const Profile& profile, const Problem& problem,
                       const SelectionsToTime& selections, const BoardEntry& board, std::stop_token stop,
                       const std::function<void(const TimesProgress&)>& told, int runs) {
    const TemporaryFolder folder("taso-times");
    const auto begin = std::chrono::steady_clock::now();
    TimesProgress now;
    now.all = static_cast<int>(selections.best.size() + selections.by_lot.size());
    const auto tell = [&](const std::string& stage) {
        if (!told) return;
        now.stage = stage;
        const auto done = static_cast<double>(now.check.plans.size());
        if (done > 0)
            now.seconds_left =
                std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count() *
                (now.all - done) / done;
        told(now);
    };
    const auto end_if_stopped = [&] {
        if (stop.stop_requested()) throw Stopped(network.name + ": stopped");
    };
    std::optional<GoldenSample> golden;
    const auto run = [&](const Selection& selection, bool is_best) {
        end_if_stopped();
        now.is_best = is_best;
        tell("writing");
        Plan plan = make_plan(network, profile, problem, selection);
        if (board.board.name != profile.board.name) plan.target = board.board;
        if (!golden) golden = golden_sample(network, end_if_stopped);
        export_plan(
            plan, folder.path() / "plan", WeightStorage::bin, [&](int, int) { end_if_stopped(); }, &*golden);
        TimedPlan timed = {.is_best = is_best, .predicted_ns = plan.schedule.latency_ns};
        std::vector<double> spreads;
        std::vector<std::vector<std::int64_t>> steps;
        for (int i = 0; i < runs; i++) {
            RunReport report = run_plan_on(board, folder.path() / "plan", stop, tell);
            if (!report.ok) throw Error(network.name + ": a plan of it computes the wrong output");
            timed.runs.push_back(std::max<std::int64_t>(1, report.measured_ns));
            spreads.push_back(report.spread);
            steps.resize(report.steps.size());
            for (std::size_t k = 0; k < steps.size(); k++) steps[k].push_back(report.steps[k].measured_ns);
            timed.steps = std::move(report.steps);
        }
        timed.measured_ns = median(timed.runs);
        timed.spread = median(spreads);
        for (std::size_t k = 0; k < steps.size(); k++) timed.steps[k].measured_ns = median(steps[k]);
        std::vector<TimedPlan> plans = std::move(now.check.plans);
        plans.push_back(std::move(timed));
        now.check = judge(std::move(plans));
        tell({});
    };
    DriftWatch watch(board, problem.threads, stop);
    if (machine_note(profile, board).empty()) watch.begin(profile);
    for (const Selection& selection : selections.best) run(selection, true);
    for (const Selection& selection : selections.by_lot) run(selection, false);
    if ((now.check.drift = watch.end())) tell({});
    return std::move(now.check);
}

}  // namespace taso
