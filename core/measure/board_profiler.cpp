// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/board_profiler.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <random>
#include <set>
#include <sstream>

#include "base/cache_folder.h"
#include "base/text.h"
#include "board/remote_files.h"
#include "measure/profiler_listener.h"
#include "measure/profiler_program.h"
#include "measure/round_planner.h"

namespace taso {

namespace {

/// Alone and with nothing in a cache a call is that much slower than the best one before it is taken for slow
/// without having been met in place.
constexpr double surely_slow = 6;
/// Of a board's memory, for a round.
constexpr double part_of_memory = 0.6;
/// Inferences of a round: of slow candidates a single one tells enough.
struct Inferences {
    int warm = 1, counted = 2;
};

std::string random_name() {
    std::random_device device;
    std::ostringstream text;
    text << "rounds-" << std::hex << device() << device() << ".txt";
    return text.str();
}

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

/// The rounds of one network, in stages: calls alone, for their errors and to know the slow ones; each time in
/// place once; those that are worth it so often as asked for; the slow ones once.
class NetworkRounds {
  public:
    NetworkRounds(const Network& network, const BoardEntry& entry, const ProfilerOptions& options,
                  ProfileKeeper& keeper, ProfilerListener& listener)
        : network_(network),
          entry_(entry),
          options_(options),
          keeper_(keeper),
          listener_(listener),
          items_(list_items(network, options, keeper.profile())),
          slow_(items_.size()) {
        tell_slow();
    }

    const std::vector<ProfileItem>& items() const { return items_; }

    StepKey key_in_place(const ProfileItem& item) const {
        if (item.is_layer) return in_network(item.layer_key, network_.name);
        return in_network(item.transform_key, network_.name);
    }
    /// Samples in place that are asked for: of slow ones a single one.
    int wanted(std::size_t i) const { return slow_[i] ? 1 : options_.repeats; }
    int samples(const ProfileItem& item) const {
        const Profile& profile = keeper_.profile();
        const auto of = [&](const auto& entries, const auto& key) {
            const auto found = entries.find(in_network(key, network_.name));
            return found == entries.end() ? 0 : found->second.repeats;
        };
        return item.is_layer ? of(profile.layers, item.layer_key)
                             : of(profile.transforms, item.transform_key);
    }
    bool is_checked(const ProfileItem& item) const {
        const Profile& profile = keeper_.profile();
        return item.is_layer ? profile.layers.contains(item.layer_key)
                             : profile.transforms.contains(item.transform_key);
    }

    /// Calls `run(list, what)` for each stage that has something to do, while that says that the list was finished.
    template <class Run>
    void measure(Run run) {
        const auto stage = [&](const char* words) { return network_.name + ": " + words; };
        std::vector<ProfileItem> unchecked;
        for (const ProfileItem& item : items_)
            if (!is_checked(item)) unchecked.push_back(item);
        if (!unchecked.empty()) {
            RoundList list = new_list();
            for (const ProfileItem& item : unchecked) list.add_check(item);
            if (!run(unchecked, list, stage("each kernel by itself"), expected_rounds_ns())) return;
        }
        const bool quick = entry_.is_emulated();
        const Inferences usual = quick ? Inferences{0, 1} : Inferences{}, single = {0, 1};
        const auto fast_once = [&](std::size_t i) { return slow_[i] ? 0 : 1; };
        const auto fast_all = [&](std::size_t i) { return slow_[i] ? 0 : options_.repeats; };
        const auto all = [&](std::size_t i) { return wanted(i); };
        if (!run_rounds(fast_once, usual, stage("in place"), run)) return;
        if (!run_rounds(fast_all, usual, stage("in place, again"), run)) return;
        run_rounds(all, single, stage("in place, the slow ones"), run);
    }

    /// Which are slow beside the best of their layer's shape: in place where both were met there. Transforms are all
    /// wanted, as there is but one from layout to layout.
    void tell_slow() {
        std::map<std::pair<ShapeKey, bool>, double> least;
        std::vector<std::optional<Known>> times;
        for (const ProfileItem& item : items_) {
            times.push_back(item.is_layer ? known(item) : std::nullopt);
            if (!times.back()) continue;
            double& best = least.try_emplace({item.layer_key.shape, times.back()->in_place}, times.back()->ns)
                               .first->second;
            best = std::min(best, times.back()->ns);
        }
        for (std::size_t i = 0; i < items_.size(); i++)
            slow_[i] =
                times[i] && times[i]->ns > (times[i]->in_place ? worth_repeating : surely_slow) *
                                               least.at({items_[i].layer_key.shape, times[i]->in_place});
    }

  private:
    RoundList new_list() const {
        return {network_, problem(), options_.pack,
                static_cast<std::int64_t>(part_of_memory * static_cast<double>(entry_.board.ram_bytes))};
    }
    Problem problem() const { return make_problem(network_, keeper_.profile(), options_.threads); }

    /// Of all rounds, before any is planned: every candidate so often, beside the least time of the others.
    double expected_rounds_ns() const {
        double sum = 0;
        std::size_t widest = 0;
        for (const ProblemLayer& layer : problem().layers) {
            std::int64_t least = layer.candidates.front().ns;
            for (const Candidate& candidate : layer.candidates) least = std::min(least, candidate.ns);
            sum += static_cast<double>(least);
            widest = std::max(widest, layer.candidates.size());
        }
        const Inferences each;
        return sum * (each.warm + each.counted) * options_.repeats * static_cast<double>(widest) / 2;
    }
    /// The best known time of an item, in place where there is one.
    struct Known {
        double ns = 0;
        bool in_place = false;
    };
    std::optional<Known> known(const ProfileItem& item) const {
        const auto of = [&](const auto& entries, const auto& key) -> std::optional<Known> {
            if (const auto here = entries.find(in_network(key, network_.name)); here != entries.end())
                return Known{static_cast<double>(here->second.ns), true};
            if (const auto alone = entries.find(key); alone != entries.end())
                return Known{static_cast<double>(alone->second.ns), false};
            return std::nullopt;
        };
        const Profile& profile = keeper_.profile();
        return item.is_layer ? of(profile.layers, item.layer_key)
                             : of(profile.transforms, item.transform_key);
    }
    template <class Wanted, class Run>
    bool run_rounds(Wanted wanted_now, Inferences inferences, const std::string& what, Run run) {
        tell_slow();
        const Problem now = problem();
        RoundPlanner planner(network_, now,
                             options_.seed + static_cast<std::uint32_t>(keeper_.profile().rounds));
        std::set<Profile::LayerKey> asked;
        std::set<Profile::TransformKey> transforms;
        for (std::size_t i = 0; i < items_.size(); i++) {
            const ProfileItem& item = items_[i];
            const int left = std::max(0, wanted_now(i) - samples(item));
            if (item.is_layer) {
                planner.want(item.layer_key, left);
                asked.insert(item.layer_key);
            } else {
                planner.want(item.transform_key, left);
                transforms.insert(in_network(item.transform_key, network_.name));
            }
        }
        if (planner.wanted() == 0) return true;
        listener_.stage(network_.name + ": planning");
        RoundList list = new_list();
        int refused = 0;
        for (auto selection = planner.next(); selection; selection = planner.next()) {
            std::vector<StepKey> keys;
            for (int i = 0; i < static_cast<int>(network_.layers.size()); i++) {
                const Profile::LayerKey& key = planner.key_of(i, selection->candidates[i]);
                keys.push_back(asked.contains(key) ? StepKey(in_network(key, network_.name)) : StepKey());
            }
            if (list.add_round(*selection, keys, transforms, inferences.warm, inferences.counted)) continue;
            forbid_largest(planner, now, *selection);
            if (++refused > 1000) break;
        }
        return list.rounds().empty() || run({}, list, what, 0);
    }

    /// A round that takes more memory than there is does without the candidate that takes most.
    void forbid_largest(RoundPlanner& planner, const Problem& problem, const Selection& selection) {
        int largest = 0;
        std::int64_t most = -1;
        for (int i = 0; i < static_cast<int>(problem.layers.size()); i++) {
            const Candidate& candidate = problem.layers[i].candidates[selection.candidates[i]];
            if (candidate.workspace + candidate.weights > most)
                most = candidate.workspace + candidate.weights, largest = i;
        }
        planner.forbid(planner.key_of(largest, selection.candidates[largest]));
    }

    const Network& network_;
    const BoardEntry& entry_;
    const ProfilerOptions& options_;
    ProfileKeeper& keeper_;
    ProfilerListener& listener_;
    std::vector<ProfileItem> items_;
    std::vector<bool> slow_;  ///< by item
};

/// Runs the profiler on one list; whether it was finished, and not stopped.
bool run_list(const RemoteShell& shell, const std::string& folder, const RoundList& list,
              const ProfilerOptions& options, const Board& board, std::stop_token stop,
              ProfilerListener& listener) {
    const std::string name = random_name();
    const std::int64_t last_level = std::max({board.l1_bytes, board.l2_bytes, board.l3_bytes});
    put_files(shell, folder, {{.name = name, .bytes = list.text(2 * last_level)}}, stop);
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
    const RemoteResult result = shell.run_program(folder, {"./profiler", name}, true, std::move(call));
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

/// Where its programs and lists are, on this machine: not in anybody's home.
BoardEntry placed(BoardEntry entry) {
    if (entry.is_this_machine()) entry.access.folder = cache_folder().string();
    return entry;
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
    const BoardEntry entry = placed(given);
    const RemoteShell shell(entry);
    Board board = entry.board;
    if (entry.is_emulated()) board.name += emulated_suffix;
    ProfileKeeper keeper(file, board);
    keeper.profile().model = built_in_cost_model(keeper.profile().board);
    keeper.profile().calibrate();

    ProfilerReport report = {.file = file};
    std::vector<NetworkRounds> all;
    const auto samples = [&] {
        ProfilerListener::Count count;
        for (const NetworkRounds& rounds : all)
            for (std::size_t i = 0; i < rounds.items().size(); i++) {
                const ProfileItem& item = rounds.items()[i];
                count.all += 1 + rounds.wanted(i);
                count.done += rounds.is_checked(item) + std::min(rounds.samples(item), rounds.wanted(i));
            }
        return count;
    };
    ProfilerListener listener(entry, keeper, report, progress, samples);
    for (const Network& network : networks) all.emplace_back(network, entry, options, keeper, listener);
    // Of each item a time by itself and one in place; networks may share some.
    std::set<StepKey> whole;
    const auto complete = [&] {
        std::set<StepKey> missing;
        whole.clear();
        for (const NetworkRounds& rounds : all)
            for (std::size_t i = 0; i < rounds.items().size(); i++) {
                const ProfileItem& item = rounds.items()[i];
                (rounds.is_checked(item) ? whole : missing).insert(item.key());
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
        report.measured =
            static_cast<int>(std::count_if(listener.measured().begin(), listener.measured().end(),
                                           [&](const StepKey& key) { return !resumed.contains(key); }));
        if (listener.conditions().size() == 2) keeper.add(listener.conditions()[0], listener.conditions()[1]);
        keeper.save();
    };
    try {
        const std::string folder = put_profiler(shell, options.threads, stop,
                                                [&](const std::string& what) { listener.stage(what); });
        bool goes_on = true;
        for (NetworkRounds& rounds : all) {
            if (!goes_on) break;
            rounds.measure([&](const std::vector<ProfileItem>& items, const RoundList& list,
                               const std::string& what, double later_ns) {
                listener.expect(items, list, what, later_ns);
                goes_on = run_list(shell, folder, list, options, board, stop, listener) &&
                          !stop.stop_requested() &&
                          !(options.seconds > 0 && listener.elapsed() > options.seconds);
                keeper.profile().calibrate();
                return goes_on;
            });
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
