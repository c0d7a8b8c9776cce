// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>

#include "arguments.h"
#include "buffer_file.h"
#include "commands.h"
#include "error.h"
#include "json_file.h"
#include "problem_table.h"
#include "units.h"

namespace taso {

namespace {

/// For less than what fits already; for what fits at all.
constexpr int improving_seconds = 5, most_seconds = 60;
constexpr int most_align = 1 << 30;

/// The least bytes that a short search finds; where they are too many, a long one for the capacity alone.
Packing pack_within(const std::vector<PackItem>& items, std::int64_t align, std::int64_t capacity) {
    Packing least = pack(items, align, std::nullopt, {.seconds = improving_seconds});
    if (least.bytes <= capacity || least.lower_bound > capacity) return least;
    Packing within = pack(items, align, capacity, {.seconds = most_seconds}, no_limit);
    within.lower_bound = std::max(within.lower_bound, least.lower_bound);
    if (least.bytes < within.bytes) std::swap(least.offsets, within.offsets), within.bytes = least.bytes;
    return within;
}

}  // namespace

int command_pack(const Words& words) {
    const std::string usage = "taso pack BUFFERS.csv --capacity BYTES [--align N] [--json]";
    const Arguments arguments(words, {"--capacity", "--align"}, {"--json"}, 1, 1, usage);
    const auto capacity_text = arguments.value("--capacity");
    if (!capacity_text) throw Error("--capacity BYTES is missing; usage: " + usage);
    const std::int64_t capacity = parse_bytes(*capacity_text);
    const int align = arguments.number("--align", 1, 1, most_align);
    const std::string& file = arguments.rest()[0];
    const BufferFile buffers = read_buffers(file);
    const Packing packing = pack_within(buffers.items, align, capacity);
    const bool fits = packing.bytes <= capacity, proven = packing.lower_bound == packing.bytes;
    const Status status = !fits ? Status::infeasible : proven ? Status::optimal : Status::feasible;
    if (arguments.has("--json")) {
        Json rows = Json::array();
        for (std::size_t k = 0; k < buffers.ids.size(); k++)
            rows.push_back({{"id", buffers.ids[k]}, {"offset", packing.offsets[k]}});
        const Json value = {{"status", name(status)},
                            {"capacity", capacity},
                            {"bytes", packing.bytes},
                            {"lower_bound", packing.lower_bound},
                            {"buffers", rows}};
        std::printf("%s\n", value.dump(-1, ' ', false, Json::error_handler_t::replace).c_str());
        return fits ? 0 : 1;
    }
    const auto bytes = [](std::int64_t n) { return static_cast<long long>(n); };
    std::printf("%s: %zu buffers in %lld bytes, capacity %lld; no packing is below %lld bytes\n",
                file.c_str(), buffers.ids.size(), bytes(packing.bytes), bytes(capacity),
                bytes(packing.lower_bound));
    if (status == Status::optimal)
        std::printf("it fits, and is the least, proven\n");
    else if (fits)
        std::printf("it fits; that it is the least is not proven\n");
    else if (packing.lower_bound > capacity)
        std::printf("no packing fits the capacity, proven; this is the smallest that was found\n");
    else
        std::printf("no packing within the capacity was found in %d s; that there is none is not proven\n",
                    most_seconds);
    for (std::size_t k = 0; k < buffers.ids.size(); k++)
        std::printf("%14lld  %s\n", bytes(packing.offsets[k]), buffers.ids[k].c_str());
    return fits ? 0 : 1;
}

}  // namespace taso
