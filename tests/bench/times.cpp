// SPDX-License-Identifier: GPL-3.0-or-later
// Whether times come true: for each network and number of threads, a profile measured in place, and what is said of
// its predictions by plans without segments that are exported and run. Measures for an hour or so; words narrow it down:
//     bench_times [--json] [--plans N] [--threads N] [--tries N] [NETWORK]...
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <string>
#include <vector>

#include "answer/times_check.h"
#include "base/json_file.h"
#include "base/temporary_folder.h"
#include "sources/open.h"
#include "support/profile_here.h"

using namespace taso;

namespace {

constexpr std::int64_t most_weights = std::int64_t{1}
                                      << 30;  ///< bytes that a small machine has for a network

constexpr double most_disquiet = 0.02;

struct Row {
    std::string network;
    int threads = 1;
    double profile_seconds = 0;
    int tries = 1;
    TimesCheck check;
};

/// How far the machine was from quiet while a row was measured, whatever its errors are.
double disquiet(const TimesCheck& check) {
    const MachineDrift drift = check.drift.value_or(MachineDrift{});
    return std::max({check.noise, std::abs(drift.reference), std::abs(drift.memory) / 4});
}

Row measure(const Network& network, int threads, int plans, const std::filesystem::path& folder) {
    const BoardEntry here = find_board_entry("host");
    const auto begin = std::chrono::steady_clock::now();
    const Profile profile = profile_here(network, threads, folder, false);
    Row row = {.network = network.name, .threads = threads, .check = {}};
    row.profile_seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    const Problem problem = make_problem(network, profile, threads);
    row.check = check_times(network, profile, problem, selections_to_time(problem, plans, usual_lot, {}),
                            here, {}, {});
    return row;
}

}  // namespace

int main(int count, char** words) {
    bool json = false;
    int plans = 20, most_tries = 3;
    std::vector<int> threads = {1, 2};
    std::vector<std::string> names;
    for (int i = 1; i < count; i++) {
        const std::string word = words[i];
        if (word == "--json")
            json = true;
        else if (word == "--plans" && i + 1 < count)
            plans = std::atoi(words[++i]);
        else if (word == "--tries" && i + 1 < count)
            most_tries = std::atoi(words[++i]);
        else if (word == "--threads" && i + 1 < count)
            threads = {std::atoi(words[++i])};
        else
            names.push_back(word);
    }
    if (names.empty()) names = benchmark_networks();
    const TemporaryFolder folder("taso-bench-times");
    Json rows = Json::array();
    if (!json)
        std::printf("%-13s %7s %9s %12s %12s %8s %8s %8s %7s %8s %8s %8s %10s %8s %5s\n", "network",
                    "threads", "profile s", "predicted", "measured", "error", "median", "worst", "rank",
                    "regret", "noise", "at worst", "reference", "memory", "tries");
    for (const std::string& name : names) {
        const Network network = load_network(name);
        std::int64_t weights = 0;
        for (int i = 0; i < static_cast<int>(network.layers.size()); i++)
            weights += constant_bytes(network, i);
        if (weights > most_weights) {
            std::fprintf(stderr, "%s: left out, as its weights are too many\n", name.c_str());
            continue;
        }
        for (const int each : threads) {
            if (each > this_machine().cores) continue;
            // Of a machine that does not stay as it is nothing can be foretold: the quietest of a few tries.
            Row row = measure(network, each, plans, folder.path());
            for (int tries = 2; tries <= most_tries && disquiet(row.check) > most_disquiet; tries++) {
                const Row again = measure(network, each, plans, folder.path());
                if (disquiet(again.check) < disquiet(row.check)) row = again;
                row.tries = tries;
            }
            const TimedPlan& fastest = row.check.plans.front();
            const MachineDrift drift = row.check.drift.value_or(MachineDrift{});
            rows.push_back({{"network", row.network},
                            {"threads", row.threads},
                            {"profile_seconds", row.profile_seconds},
                            {"predicted_ns", fastest.predicted_ns},
                            {"measured_ns", fastest.measured_ns},
                            {"error", fastest.error()},
                            {"median_error", row.check.median_error},
                            {"worst_error", row.check.worst_error},
                            {"rank_correlation", row.check.rank_correlation},
                            {"regret", row.check.regret},
                            {"noise", row.check.noise},
                            {"worst_noise", row.check.worst_noise},
                            {"reference_drift", drift.reference},
                            {"memory_drift", drift.memory},
                            {"tries", row.tries}});
            if (!json) {
                std::printf(
                    "%-13s %7d %9.1f %9.3f ms %9.3f ms %+7.1f%% %7.1f%% %7.1f%% %7.3f %7.1f%% %7.1f%% "
                    "%7.1f%% "
                    "%+9.1f%% %+7.1f%% "
                    "%5d\n",
                    row.network.c_str(), row.threads, row.profile_seconds,
                    static_cast<double>(fastest.predicted_ns) / 1e6,
                    static_cast<double>(fastest.measured_ns) / 1e6, 100 * fastest.error(),
                    100 * row.check.median_error, 100 * row.check.worst_error, row.check.rank_correlation,
                    100 * row.check.regret, 100 * row.check.noise, 100 * row.check.worst_noise,
                    100 * drift.reference, 100 * drift.memory, row.tries);
                std::fflush(stdout);
            }
        }
    }
    if (json) std::printf("%s\n", Json{{"rows", rows}}.dump(1).c_str());
}
