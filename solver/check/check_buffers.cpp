// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <tuple>

#include "base/checked.h"
#include "base/error.h"
#include "check/checks.h"

namespace taso {

namespace {

std::int64_t up_to_64(std::int64_t bytes) { return (bytes + 63) / 64 * 64; }

/// A buffer that is needed, or as it is stated.
struct Placed {
    std::string name;
    std::int64_t bytes = 0, offset = 0;
    int from = 0, to = 0;
    int number = -1;    ///< of CountedSolution::lives; -1: of none
    int moved_by = -1;  ///< a segment whose moved input it is
};

/// Whether the one may lie over the other: as a segment's output over its moved input, that far behind it.
bool may_overlap(const CountedSolution& counted, const Placed& output, const Placed& input) {
    if (input.moved_by < 0) return false;
    const CountedSegment& segment = counted.segments[static_cast<std::size_t>(input.moved_by)];
    const auto made = counted.lives.find(counted.written(segment.last));
    return made != counted.lives.end() && output.number == made->second.buffer &&
           output.from == segment.step && input.offset - output.offset >= segment.distance;
}

}  // namespace

/// Buffers are those that the steps need, live as long as they are needed, and never overlap, but for a segment's output and
/// its moved input, where no call writes what it or a later one reads.
void check_buffers(CountedSolution& counted) {
    std::map<int, Placed> by_buffer;
    std::vector<std::pair<int, Version>> order;  // the version that a buffer was made for
    for (const auto& [v, made] : counted.lives) {
        if (made.callers) continue;
        const auto [place, fresh] = by_buffer.emplace(
            made.buffer,
            Placed{"", up_to_64(made.bytes), 0, made.from_step, made.last_step + 1, made.buffer});
        Placed& need = place->second;
        if (fresh || made.from_step < need.from) need.name = counted.problem.tensors[made.name_from].name;
        need.from = std::min(need.from, made.from_step);
        need.to = std::max(need.to, made.last_step + 1);
    }
    std::vector<Placed> needed, stated;
    for (const auto& [buffer, need] : by_buffer) needed.push_back(need);
    const auto need_during = [&](int step, const std::string& name, std::int64_t bytes) {
        if (bytes > 0) needed.push_back({name, up_to_64(bytes), 0, step, step + 1});
    };
    for (std::size_t i = 0; i < counted.layers.size(); i++)
        if (const CountedLayer& row = counted.layers[i]; row.segment < 0)
            need_during(row.step, counted.problem.layers[i].name + " workspace", row.workspace);
    for (const CountedSegment& segment : counted.segments) {
        need_during(segment.step, counted.problem.layers[segment.last].name + " workspace",
                    segment.workspace);
        for (const auto& [v, bytes] : segment.lines)
            need_during(segment.step, counted.problem.tensors[v.first].name, bytes);
        if (!segment.overlaps) continue;
        need_during(segment.step, counted.problem.tensors[segment.input.first].name + " (moved)",
                    counted.whole_bytes(segment.input));
        needed.back().moved_by = static_cast<int>(&segment - counted.segments.data());
    }
    std::int64_t top = 0;
    for (const Json& row : counted.array("buffers")) {
        const std::string where = "buffer " + std::to_string(stated.size());
        Placed placed{member<std::string>(row, "name", where), member<std::int64_t>(row, "bytes", where),
                      member<std::int64_t>(row, "offset", where), member<int>(row, "from_step", where),
                      member<int>(row, "to_step", where)};
        if (placed.offset < 0 || placed.offset % 64)
            counted.fault("buffer '" + placed.name + "' has an offset that is no multiple of 64");
        if (placed.bytes < 0 || placed.bytes > largest_sum || placed.offset > largest_sum)
            throw Error("buffer '" + placed.name + "' has absurd bytes or offset");
        top = std::max(top, placed.offset + placed.bytes);
        stated.push_back(placed);
    }
    // Names are for people; what must agree is bytes and life, buffer by buffer, under its first name.
    // Longer ones choose first, that no shorter one takes what begins like itself.
    std::stable_sort(needed.begin(), needed.end(),
                     [](const Placed& a, const Placed& b) { return a.name.size() > b.name.size(); });
    std::vector<bool> taken(stated.size(), false);
    std::multimap<std::tuple<int, int, std::int64_t>, std::size_t> alike;
    for (std::size_t k = 0; k < stated.size(); k++)
        alike.emplace(std::tuple(stated[k].from, stated[k].to, stated[k].bytes), k);
    for (const Placed& need : needed) {
        std::size_t k = stated.size();
        const auto [first, last] = alike.equal_range({need.from, need.to, need.bytes});
        for (auto at = first; at != last && k == stated.size(); ++at)
            if (!taken[at->second] && stated[at->second].name.starts_with(need.name)) k = at->second;
        if (k == stated.size())
            counted.fault("there is no buffer for '" + need.name + "' of " + std::to_string(need.bytes) +
                          " bytes, live in [" + std::to_string(need.from) + ", " + std::to_string(need.to) +
                          ")");
        else
            taken[k] = true, stated[k].number = need.number, stated[k].moved_by = need.moved_by;
    }
    for (std::size_t k = 0; k < stated.size(); k++)
        if (!taken[k]) counted.fault("buffer '" + stated[k].name + "' is not needed as stated");
    counted.equal<std::int64_t>("memory: arena",
                                member<std::int64_t>(counted.solution.at("memory"), "arena", "memory"), top);
    std::sort(stated.begin(), stated.end(), [](const Placed& a, const Placed& b) { return a.from < b.from; });
    for (std::size_t a = 0; a < stated.size(); a++)
        for (std::size_t b = a + 1; b < stated.size() && stated[b].from < stated[a].to; b++)
            if (stated[a].from < stated[b].to && stated[a].offset < stated[b].offset + stated[b].bytes &&
                stated[b].offset < stated[a].offset + stated[a].bytes &&
                !may_overlap(counted, stated[a], stated[b]) && !may_overlap(counted, stated[b], stated[a]))
                counted.fault("buffers '" + stated[a].name + "' and '" + stated[b].name + "' overlap");
}

}  // namespace taso
