// SPDX-License-Identifier: GPL-3.0-or-later
// What runs in several threads at once, without Qt, so that the thread sanitizer sees all of it: solvers side
// by side and stopped from outside, networks and profiles loaded at the same time, the reference, and the
// worker that drops stale jobs.
#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

#include "answer/solve.h"
#include "base/error.h"
#include "exact/frontier.h"
#include "network/reference.h"
#include "problem/problem.h"
#include "sources/open.h"
#include "support/random_problem.h"
#include "workbench/worker.h"

using namespace taso;

namespace {

std::atomic<int> faults = 0;

void expect(bool right, const char* what) {
    if (right) return;
    std::fprintf(stderr, "FAILED: %s\n", what);
    faults++;
}

void solvers_agree(unsigned first_seed) {
    for (unsigned seed = first_seed; seed < first_seed + 8; seed++) {
        const Problem problem = RandomProblem::make(seed, {5, 3});
        for (BudgetKind kind : {BudgetKind::workspace, BudgetKind::arena}) {
            const Frontier points = frontier(problem, kind);
            expect(!points.points.empty(), "a frontier has points");
            const Question question{kind, points.points[points.points.size() / 2].memory_bytes};
            const Answer ilp = solve(problem, question, Method::ilp),
                         dp = solve(problem, question, Method::dp);
            expect(ilp.latency_ns == dp.latency_ns, "ILP and dynamic programme agree in every thread");
        }
    }
}

void a_search_stops() {
    const Problem problem = make_problem(load_network("googlenet"), load_profile("cortex-a15"), 1);
    for (int delay_ms : {0, 1, 5, 20}) {
        std::stop_source source;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(delay_ms));
            source.request_stop();
        });
        Control control;
        control.stop = source.get_token();
        try {
            const Answer answer = solve(problem, {BudgetKind::arena, std::nullopt}, Method::ilp, control);
            expect(answer.latency_ns >= answer.bound_ns,
                   "a stopped search claims no more than it has proven");
        } catch (const Error&) {
            // Stopped before there was an answer.
        }
    }
}

void the_reference_repeats() {
    const Network network = load_network("tiny");
    const auto input = sample_input(network);
    expect(reference_outputs(network, input) == reference_outputs(network, input), "the reference repeats");
}

void the_newest_job_wins() {
    Worker worker;
    std::atomic<int> last = -1, finished = 0;
    for (int job = 0; job < 500; job++)
        worker.run([&, job](std::stop_token stop) {
            if (stop.stop_requested()) return;
            last = job;
            finished++;
        });
    for (int waited = 0; last != 499 && waited < 10000; waited++)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    expect(last == 499, "the newest job runs");
    expect(finished <= 500, "no job runs twice");
}

}  // namespace

int main() {
    {
        std::vector<std::jthread> threads;
        for (unsigned k = 0; k < 3; k++) threads.emplace_back(solvers_agree, 100 * k + 1);
        threads.emplace_back(a_search_stops);
        threads.emplace_back(the_reference_repeats);
        threads.emplace_back(the_reference_repeats);
        threads.emplace_back(the_newest_job_wins);
    }
    std::printf("%d faults\n", faults.load());
    return faults ? 1 : 0;
}
