// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/board_profiler.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <set>

#include "base/temporary_folder.h"
#include "base/text.h"
#include "measure/network_rounds.h"
#include "measure/profiler_listener.h"
#include "measure/profiler_program.h"

namespace taso {

namespace {

void check_options(const BoardEntry& entry, const ProfilerOptions& options,
                   const std::filesystem::path& file) {
    if (!entry.is_reachable())
        throw Error(entry.board.name + ": nobody has said how it is reached: state its host in " +
                    (boards_folder() / (entry.board.name + ".board.json")).string());
    if (options.threads < 1 || options.threads > entry.board.cores)
        throw Error(entry.board.name + " has " + std::to_string(entry.board.cores) + " cores: cannot time " +
                    std::to_string(options.threads) + " threads");
    if (options.repeats < 1 || options.repeats > 1000) throw Error("repeats must be 1 to 1000");
    if (!entry.is_emulated()) return;
    const std::string file_name = file.filename().string();
    for (const BoardEntry& board : all_boards().boards)
        if (file_name == board.board.name + ".profile.json")
            throw Error(file.string() +
                        ": times taken under an emulator cannot bear the name of a board; "
                        "choose another file, such as " +
                        profile_file_of(entry).string());
}

/// Runs the profiler on one list; whether it was finished, and not stopped.
bool run_list(const RemoteShell& shell, const PlacedProfiler& profiler, const RoundList& list,
              const ProfilerOptions& options, const Board& board, std::stop_token stop,
              ProfilerListener& listener) {
    // Whichever is first: the user's stop, or the end of the seconds.
    std::stop_source source;
    const std::stop_callback forward(stop, [&] { source.request_stop(); });
    std::size_t numbers = list.rounds().size() + static_cast<std::size_t>(list.checks());
    for (const RoundList::Round& round : list.rounds()) numbers += round.steps.size();
    RemoteCall call = {.script = {},
                       .on_line =
                           [&](std::string_view line) {
                               listener.take(line);
                               if (options.seconds > 0 && listener.elapsed() > options.seconds)
                                   source.request_stop();
                           },
                       .stop = source.get_token(),
                       .seconds = 0,
                       .silence_seconds = options.silence_seconds,
                       .most_bytes = (numbers + 1000) * 512 + (std::size_t{1} << 28)};
    const RemoteResult result =
        run_placed(shell, profiler, list.text(sweep_bytes(board)), std::move(call), stop);
    if (result.stopped) return false;
    if (listener.finished()) return true;
    const std::string why = shown_text(first_line(result.errors));
    if (result.status > 128)
        throw Error(
            shell.name() + ": the profiler was ended by signal " + std::to_string(result.status - 128) +
            (result.status == 137 ? ", perhaps for want of memory" : "") + (why.empty() ? "" : ": " + why));
    throw Error(shell.name() + ": the profiler ended before it was through" +
                (why.empty() ? "" : ": " + why));
}

}  // namespace

std::filesystem::path profile_file_of(const BoardEntry& entry) {
    return entry.board.name + (entry.is_emulated() ? ".emulated.profile.json" : ".profile.json");
}

ProfilerReport run_profiler_on(const BoardEntry& given, const std::vector<Network>& networks,
                               const ProfilerOptions& options, const std::filesystem::path& file,
                               std::stop_token stop,
                               const std::function<void(const ProfilerProgress&)>& progress) {
    check_options(given, options, file);
    BoardEntry entry = given;
    // On this machine lists are not put into anybody's home, and no two runs get into each other's way.
    std::optional<TemporaryFolder> own;
    if (entry.is_this_machine()) entry.access.folder = own.emplace("taso-profiler").path().string();
    const RemoteShell shell(entry);
    Board board = entry.board;
    if (entry.is_emulated()) board.name += emulated_suffix;
    ProfileKeeper keeper(file, board);
    // As whoever loads the file will have it: the board's bandwidth is known when its profiler has said it.
    const auto calibrate = [&] {
        keeper.profile().model = built_in_cost_model(keeper.profile().board);
        keeper.profile().calibrate();
    };
    calibrate();

    ProfilerReport report = {.file = file};
    std::vector<NetworkRounds> all;
    const auto samples = [&] {
        ProfilerListener::Count count;
        for (const NetworkRounds& rounds : all)
            for (std::size_t i = 0; i < rounds.items().size(); i++) {
                const ProfileItem& item = rounds.items()[i];
                const bool is_call = item.rows() == 0;
                count.all += is_call + rounds.wanted(i);
                count.done +=
                    (is_call && rounds.is_checked(item)) + std::min(rounds.samples(item), rounds.wanted(i));
            }
        return count;
    };
    ProfilerListener listener(entry, keeper, report, progress, samples);
    for (const Network& network : networks) all.emplace_back(network, entry, options, keeper.profile(), stop);
    // Of each item a time by itself and, but for the slowest, one in place; networks may share some.
    std::set<StepKey> whole;
    const auto complete = [&] {
        std::set<StepKey> missing;
        whole.clear();
        for (const NetworkRounds& rounds : all)
            for (std::size_t i = 0; i < rounds.items().size(); i++) {
                const ProfileItem& item = rounds.items()[i];
                if (item.rows() == 0) (rounds.is_checked(item) ? whole : missing).insert(item.key());
                if (rounds.wanted(i) > 0)
                    (rounds.samples(item) >= rounds.wanted(i) ? whole : missing)
                        .insert(rounds.key_in_place(item));
            }
        report.missing = static_cast<int>(missing.size());
    };
    complete();
    report.resumed = static_cast<int>(whole.size());
    const std::set<StepKey> resumed = whole;
    if (report.missing == 0) return report;
    const auto finish = [&] {
        complete();
        // What is found slow meanwhile wants no more than it had.
        const auto is_new = [&](const StepKey& key) {
            return listener.measured().contains(key) && !resumed.contains(key);
        };
        report.measured =
            static_cast<int>(std::count_if(listener.measured().begin(), listener.measured().end(), is_new));
        report.resumed = static_cast<int>(std::count_if(whole.begin(), whole.end(), std::not_fn(is_new)));
        if (listener.conditions().size() == 2) keeper.add(listener.conditions()[0], listener.conditions()[1]);
        keeper.save();
    };
    try {
        const PlacedProfiler profiler = put_profiler(shell, options.threads, stop,
                                                     [&](const std::string& what) { listener.stage(what); });
        bool goes_on = true;
        for (NetworkRounds& rounds : all) {
            if (!goes_on) break;
            rounds.measure(
                [&](const std::vector<ProfileItem>& items, const RoundList& list, const std::string& what,
                    double later_ns) {
                    listener.expect(items, list, what, later_ns);
                    goes_on = run_list(shell, profiler, list, options, board, stop, listener) &&
                              !stop.stop_requested() &&
                              !(options.seconds > 0 && listener.elapsed() > options.seconds);
                    calibrate();
                    return goes_on;
                },
                [&](const std::string& what) { listener.stage(what); }, stop);
        }
    } catch (const Stopped&) {
        // What arrived before is kept; the report says what is missing.
    } catch (const ConnectionError& fault) {
        finish();
        throw ConnectionError(std::string(fault.what()) + "; " + std::to_string(report.measured) +
                              " new times are kept in " + file.string() +
                              ", and the same again goes on from there");
    } catch (...) {
        finish();
        throw;
    }
    finish();
    return report;
}

}  // namespace taso
