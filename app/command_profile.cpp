// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

#include "answer/likely_selections.h"
#include "arguments.h"
#include "base/error.h"
#include "base/parent_folders.h"
#include "base/units.h"
#include "board_options.h"
#include "commands.h"
#include "interrupt.h"
#include "measure/board_profiler.h"
#include "measure/profiler_options.h"
#include "print_json.h"
#include "shared_options.h"
#include "sources/open.h"

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

int do_profile(const Arguments& arguments) {
    const BoardEntry board = board_of(arguments);
    ProfilerOptions options;
    options.threads = arguments.whole("--threads").value_or(board.access.threads);
    options.repeats = *arguments.whole("--repeats");
    options.seconds = arguments.number("--seconds").value_or(0);
    options.bands = *arguments.text("--bands") == "on";
    let_solver_plan(options);
    if (const auto only = arguments.text("--only")) options.only = families(*only);
    std::vector<Network> networks;
    for (const std::string& name : arguments.operands())
        networks.push_back(load_network(name, wishes_of(arguments)));
    ProgressLine line;
    ProfilerReport report;
    const std::string file = arguments.text("-o").value_or(profile_file_of(board).string());
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
        print_json({{"file", report.file.string()},
                    {"measured", report.measured},
                    {"resumed", report.resumed},
                    {"missing", report.missing}});
    } else {
        std::printf("%s: %d measured, %d kept from before, %d missing\n", report.file.string().c_str(),
                    report.measured, report.resumed, report.missing);
    }
    return 0;
}

}  // namespace

Command command_profile() {
    return {
        .name = "profile",
        .purpose =
            "Measures the time of every primitive that a network can use, on this machine or on a board",
        .about =
            {"Times are measured in place: the network runs in rounds, in each of which every layer runs one "
             "of its primitives, in the memory that a plan would have, and every step is timed. Equal layers "
             "share their times; what is more than three times slower than the best is met once.",
             "Each round is kept as it arrives: after a lost link, a reboot, a kill or Ctrl-C, which ends "
             "the "
             "program on the board at once, the same command goes on from there. A reference kernel is timed "
             "in each round; a round in which it drifts by more than 2 % is run once more, and you are told "
             "when it drifts again."},
        .operands = {{.name = "NETWORK",
                      .repeated = true,
                      .takes = Takes::network,
                      .help = "Built-in networks (`taso networks` lists them) or files (" +
                              patterns_text(Holds::Network) + ")."}},
        .groups =
            {{.options =
                  {board_option(
                       "The board to measure on (`taso boards` lists them). Without it: this machine."),
                   runner_option(),
                   {.name = "--threads",
                    .takes = Takes::whole,
                    .value = "N",
                    .low = 1,
                    .high = 4096,
                    .help = "The threads that a kernel runs on. Without it: those that the board states."},
                   {.name = "--repeats",
                    .takes = Takes::whole,
                    .value = "N",
                    .low = 1,
                    .high = 1000,
                    .usual = "5",
                    .help = "The rounds that a time is met in, and is the median of."},
                   {.name = "--only",
                    .takes = Takes::family,
                    .value = "FAMILY,..",
                    .help = "The families to measure, with commas between them."},
                   {.name = "--bands",
                    .takes = Takes::choice,
                    .choices = {"on", "off"},
                    .usual = "on",
                    .help = "Whether layers are timed band by band too, in segments, at heights of 1, 2, 4 "
                            "and 8 rows a call. Without, it takes some two thirds of the time, and times of "
                            "bands are estimated."},
                   {.name = "--seconds",
                    .takes = Takes::positive,
                    .value = "S",
                    .help = "Ends by then, with what was measured. Without it: measures all."},
                   {.name = "-o",
                    .takes = Takes::file,
                    .value = "FILE",
                    .help = "The profile to write. Without it: `NAME.profile.json` of the board."},
                   json_option("{file, measured, resumed, missing}")}},
             network_options()},
        .examples = {{"taso profile squeezenet -o host.profile.json",
                      "This machine; then plan with `--profile host.profile.json`."},
                     {"taso profile squeezenet --board cortex-a15 --seconds 3600",
                      "A board, for an hour at most."}},
        .run = do_profile};
}

}  // namespace taso
