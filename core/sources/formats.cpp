// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/formats.h"

// Where a reader has a header of its own, its row is held to it.
#include "network/network_file.h"
#include "onnx/reader.h"
#include "problem/problem_file.h"

namespace taso {

namespace {

constexpr Format formats[] = {
#define NETWORK(ending, pattern, reader)                                                                   \
    {ending, pattern, Holds::Network, [](const std::filesystem::path& file, const NetworkWishes& wishes) { \
         return Source(reader(file, wishes));                                                              \
     }},
#define PROBLEM(ending, pattern, reader) \
    {ending, pattern, Holds::Problem,    \
     [](const std::filesystem::path& file, const NetworkWishes&) { return Source(reader(file)); }},
#include "sources/formats.def"
};

/// The one with the longest ending of those that `wanted` takes.
template <class Wanted>
const Format* longest(std::string_view name, Wanted wanted) {
    const Format* found = nullptr;
    for (const Format& format : formats)
        if (wanted(format) && name.ends_with(format.ending) &&
            (!found || format.ending.size() > found->ending.size()))
            found = &format;
    return found;
}

}  // namespace

const Format* format_of(std::string_view name) {
    return longest(name, [](const Format&) { return true; });
}

const Format* network_format_of(std::string_view name) {
    return longest(name, [](const Format& format) { return format.holds == Holds::Network; });
}

std::vector<std::string> patterns_of(Holds holds) {
    std::vector<std::string> patterns;
    for (const Format& format : formats)
        if (format.holds == holds) patterns.emplace_back(format.pattern);
    return patterns;
}

std::vector<std::string> patterns_of_all() {
    std::vector<std::string> patterns;
    for (const Format& format : formats) patterns.emplace_back(format.pattern);
    return patterns;
}

}  // namespace taso
