// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

#include "board_option.h"
#include "board_profiler.h"
#include "commands.h"
#include "error.h"
#include "interrupt.h"
#include "parent_folders.h"
#include "units.h"

namespace taso {

namespace {

std::vector<std::string> families(const std::string& list) {
    std::vector<std::string> found;
    for (std::size_t begin = 0; begin <= list.size();) {
        const std::size_t end = std::min(list.find(',', begin), list.size());
        found.push_back(list.substr(begin, end - begin));
        begin = end + 1;
        const auto rows = primitives();
        if (std::none_of(rows.begin(), rows.end(),
                         [&](const Primitive& row) { return row.family == found.back(); }))
            throw Error("--only: there is no family '" + found.back() + "'");
    }
    return found;
}

/// One line that is written over on a terminal; elsewhere a line every few seconds.
class ProgressLine {
  public:
    void show(const ProfilerProgress& progress) {
        if (!progress.notice.empty()) {
            end();
            std::fprintf(stderr, "taso profile: %s\n", progress.notice.c_str());
        }
        const auto now = std::chrono::steady_clock::now();
        if (now < next_) return;
        next_ = now + (terminal_ ? std::chrono::milliseconds(100) : std::chrono::seconds(5));
        std::fprintf(stderr, "%s%d/%d  %.0f s left  %.60s", terminal_ ? "\r\033[K" : "", progress.done,
                     progress.all, progress.seconds_left, progress.what.c_str());
        if (!progress.last.empty())
            std::fprintf(stderr, "  (before: %s, spread %.1f %%)", format_time(progress.timing.ns).c_str(),
                         100 * progress.timing.spread);
        if (!terminal_) std::fprintf(stderr, "\n");
        std::fflush(stderr);
    }
    void end() const {
        if (terminal_) std::fprintf(stderr, "\r\033[K");
    }

  private:
    bool terminal_ = ::isatty(STDERR_FILENO) != 0;
    std::chrono::steady_clock::time_point next_;
};

}  // namespace

int command_profile(const Words& words) {
    const Arguments arguments(
        words, {"--board", "--runner", "--threads", "--repeats", "--only", "--seconds", "-o"}, {"--json"}, 1,
        1000,
        "taso profile NETWORK... [--board NAME] [--runner WORDS] [--threads N] [--repeats N] "
        "[--only FAMILY,..] [--seconds S] [-o FILE] [--json]");
    const BoardEntry board = board_of(arguments);
    ProfilerOptions options;
    options.threads = arguments.number("--threads", board.access.threads, 1, 4096);
    options.repeats = arguments.number("--repeats", 5, 1, 1000);
    options.seconds = arguments.positive("--seconds").value_or(0);
    if (const auto only = arguments.value("--only")) options.only = families(*only);
    std::vector<Network> networks;
    for (const std::string& name : arguments.rest()) networks.push_back(load_network(name));
    ProgressLine line;
    ProfilerReport report;
    const std::string file = arguments.value_or("-o", profile_file_of(board).string());
    const ParentFolders parents(file);
    {
        const Interrupt interrupt;
        report = run_profiler_on(board, networks, options, file, interrupt.token(),
                                 [&](const ProfilerProgress& progress) { line.show(progress); });
    }
    line.end();
    if (const std::string warning = load_profile(report.file.string(), true).warning(); !warning.empty())
        std::fprintf(stderr, "taso profile: %s\n", warning.c_str());
    if (arguments.has("--json")) {
        const Json json = {{"file", report.file.string()},
                           {"measured", report.measured},
                           {"resumed", report.resumed},
                           {"missing", report.missing}};
        std::printf("%s\n", json.dump().c_str());
    } else {
        std::printf("%s: %d measured, %d kept from before, %d missing\n", report.file.string().c_str(),
                    report.measured, report.resumed, report.missing);
    }
    return 0;
}

}  // namespace taso
