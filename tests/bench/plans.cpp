// SPDX-License-Identifier: GPL-3.0-or-later
// Whether every point of the arena frontiers with segments is what it says: exported, built, run, equal to the
// reference, with the arena that it states. Fails where one is not.
//     bench_plans [--json] [NETWORK]...
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string_view>

#include "base/json_file.h"
#include "base/temporary_folder.h"
#include "support/bench_arguments.h"
#include "support/exported_plan.h"

using namespace taso;

int main(int count, char** words) {
    const auto [json, names] = BenchArguments(count, words, benchmark_networks());
    const TemporaryFolder folder("taso-bench-plans");
    Json rows = Json::array();
    bool good = true;
    if (!json)
        std::printf("%-13s %7s %9s %16s %10s\n", "network", "points", "failures", "least arena", "seconds");
    for (const std::string& name : names) {
        const auto begin = std::chrono::steady_clock::now();
        const FrontierPlans plans(name);
        int failures = 0;
        for (const FrontierPoint& point : plans.points()) {
            std::string fault;
            try {
                fault = plans.fault(point, folder.path() / "plan");
            } catch (const Error& error) {
                fault = error.what();
            }
            if (fault.empty()) continue;
            failures++;
            std::fprintf(stderr, "%s in %lld bytes: %s\n", name.c_str(),
                         static_cast<long long>(point.memory_bytes), fault.c_str());
        }
        const double seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        const std::int64_t least = plans.points().empty() ? 0 : plans.points().front().memory_bytes;
        good = good && failures == 0 && least > 0;
        rows.push_back({{"network", name},
                        {"points", plans.points().size()},
                        {"failures", failures},
                        {"least_arena_bytes", least},
                        {"seconds", seconds}});
        if (!json) {
            std::printf("%-13s %7d %9d %10.3f MiB  %10.1f\n", name.c_str(),
                        static_cast<int>(plans.points().size()), failures,
                        static_cast<double>(least) / (1 << 20), seconds);
            std::fflush(stdout);
        }
    }
    if (json) std::printf("%s\n", Json{{"rows", rows}}.dump(1).c_str());
    return good ? 0 : 1;
}
