// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <thread>

#include "arguments.h"
#include "base/units.h"
#include "commands.h"
#include "pack/buffer_file.h"
#include "print_json.h"
#include "question/problem_table.h"
#include "shared_options.h"

namespace taso {

namespace {

/// For less than what fits, or for the smallest where nothing fits; --seconds are for what fits at all.
constexpr int improving_seconds = 5;
constexpr int most_align = 1 << 30;
/// Searches at the same time: each holds a copy of the instance, and there are but a few good orders.
constexpr unsigned most_threads = 4;

/// A packing within the capacity, if one is found; then the least that a short search finds.
Packing pack_within(const std::vector<PackItem>& items, std::int64_t align, std::int64_t capacity,
                    int seconds) {
    const int threads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, most_threads));
    Packing within = pack(items, align, capacity, {.seconds = double(seconds)}, no_limit, threads);
    if (within.bytes == within.lower_bound) return within;
    const double improving = std::min(seconds, improving_seconds);
    Packing least = pack(items, align, std::nullopt, {.seconds = improving}, no_limit, threads);
    least.lower_bound = std::max(least.lower_bound, within.lower_bound);
    if (within.bytes < least.bytes) std::swap(least.offsets, within.offsets), least.bytes = within.bytes;
    return least;
}

/// Of the question whether it fits the capacity, and if it does, whether it is the least.
const char* status_of(const Packing& packing, std::int64_t capacity) {
    if (packing.bytes > capacity) return packing.lower_bound > capacity ? "infeasible" : "unknown";
    return packing.bytes == packing.lower_bound ? "optimal" : "feasible";
}

int do_pack(const Arguments& arguments) {
    const std::int64_t capacity = *arguments.bytes("--capacity");
    const int align = *arguments.whole("--align"), seconds = *arguments.whole("--seconds");
    const std::string& file = arguments.operands()[0];
    const BufferFile buffers = read_buffers(file);
    const Packing packing = pack_within(buffers.items, align, capacity, seconds);
    const bool fits = packing.bytes <= capacity;
    if (arguments.has("--json")) {
        Json rows = Json::array();
        for (std::size_t i = 0; i < buffers.ids.size(); i++)
            rows.push_back({{"id", buffers.ids[i]}, {"offset", packing.offsets[i]}});
        const Json value = {{"status", status_of(packing, capacity)},
                            {"capacity", capacity},
                            {"bytes", packing.bytes},
                            {"lower_bound", packing.lower_bound},
                            {"buffers", rows}};
        print_json(value);
        return fits ? 0 : 1;
    }
    const auto bytes = [](std::int64_t n) { return static_cast<long long>(n); };
    std::printf("%s: %zu buffers in %lld bytes, capacity %lld; no packing is below %lld bytes\n",
                file.c_str(), buffers.ids.size(), bytes(packing.bytes), bytes(capacity),
                bytes(packing.lower_bound));
    if (fits && packing.bytes == packing.lower_bound)
        std::printf("it fits, and is the least, proven\n");
    else if (fits)
        std::printf("it fits; that it is the least is not proven\n");
    else if (packing.lower_bound > capacity)
        std::printf("no packing fits the capacity, proven; this is the smallest that was found\n");
    else
        std::printf("no packing within the capacity was found in %d s; that there is none is not proven\n",
                    seconds);
    for (std::size_t i = 0; i < buffers.ids.size(); i++)
        std::printf("%14lld  %s\n", bytes(packing.offsets[i]), buffers.ids[i].c_str());
    return fits ? 0 : 1;
}

}  // namespace

Command command_pack() {
    return {.name = "pack",
            .purpose = "Places the buffers of a file in an arena, and proves a lower bound",
            .about = {"The status is of the question whether they fit: `optimal`, `feasible`, `infeasible`, "
                      "or `unknown` when neither a packing nor that there is none was found in time."},
            .operands = {{.name = "BUFFERS.csv",
                          .takes = Takes::file,
                          .help = "A file as minimalloc reads it: `id,lower,upper,size`, half-open."}},
            .groups = {{.options = {{.name = "--capacity",
                                     .takes = Takes::bytes,
                                     .value = "BYTES",
                                     .required = true,
                                     .help = "The bytes to fit into."},
                                    {.name = "--align",
                                     .takes = Takes::whole,
                                     .value = "N",
                                     .low = 1,
                                     .high = most_align,
                                     .usual = "1",
                                     .help = "What offsets and sizes are multiples of."},
                                    {.name = "--seconds",
                                     .takes = Takes::whole,
                                     .value = "S",
                                     .low = 1,
                                     .high = 1'000'000,
                                     .usual = "60",
                                     .help = "How long to search at most for a packing that fits."},
                                    json_option(
                                        "{status, capacity, bytes, lower_bound, buffers [{id, offset}]}")}}},
            .examples = {{"taso pack buffers.csv --capacity 1MiB", "Do they fit?"}},
            .run = do_pack};
}

}  // namespace taso
