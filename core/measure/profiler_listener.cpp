// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/profiler_listener.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "base/error.h"
#include "base/text.h"
#include "board/remote_shell.h"

namespace taso {

namespace {

constexpr std::int64_t most_ns = std::int64_t{1} << 50;

/// In a round: less says more of the clock than of the memory.
constexpr std::int64_t least_moved = 1 << 16;

/// Of a MiB that a round moves; 0: it moves too little to say.
std::int64_t moves_ns(const RoundList::Round& round, const Json& times) {
    std::int64_t bytes = 0;
    double ns = 0;
    for (const auto& [figure, moved] : round.moved_bytes) {
        if (moved == 0) continue;
        bytes += moved;
        ns += times[figure].get<double>();
    }
    if (bytes < least_moved) return 0;
    return std::max<std::int64_t>(1, std::llround(ns * (1 << 20) / static_cast<double>(bytes)));
}

bool is_time(const Json& value) { return value.is_number_integer() && value >= 1 && value <= most_ns; }

}  // namespace

class ProfilerListener::WrongMachine : public Error {
  public:
    using Error::Error;
};

ProfilerListener::ProfilerListener(const BoardEntry& entry, ProfileKeeper& keeper, ProfilerReport& report,
                                   const std::function<void(const ProfilerProgress&)>& progress,
                                   std::function<Count()> count)
    : entry_(entry), keeper_(keeper), report_(report), progress_(progress), count_(std::move(count)) {}

void ProfilerListener::expect(const std::vector<ProfileItem>& items, const RoundList& list,
                              const std::string& what, double later_ns) {
    items_ = items;
    rounds_ = list.rounds();
    checked_.assign(items_.size(), false);
    run_.assign(rounds_.size(), false);
    ready_ = finished_ = false;
    now_.what = what;
    left_ns_ = later_ns;
    done_ns_ = 0;
    for (const ProfileItem& item : items_) left_ns_ += item.expected_ns;
    for (const RoundList::Round& round : rounds_) left_ns_ += round.expected_ns;
    stage_begin_ = std::chrono::steady_clock::now();
    tell();
}

void ProfilerListener::take(std::string_view line) {
    Json value;
    try {
        value = parse_json(line, "line");
    } catch (const Error&) {
        return refuse(line);
    }
    if (!value.is_object()) return refuse(line);
    try {
        if (value.contains("profiler")) {
            take_machine(value);
        } else if (value.contains("alive")) {
            return;
        } else if (!ready_) {
            refuse(line);
        } else if (value.contains("call")) {
            take_check(value, line);
        } else if (value.contains("round")) {
            take_round(value, line);
        } else if (value.contains("conditions")) {
            if (conditions_.size() == 2) conditions_.pop_back();
            conditions_.push_back(read_conditions(value.at("conditions"), "conditions"));
        } else if (value.contains("finished")) {
            finished_ = true;
        } else {
            refuse(line);
        }
    } catch (const WrongMachine&) {
        throw;
    } catch (const Error&) {
        refuse(line);
    }
}

void ProfilerListener::tell() {
    const double elapsed =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - stage_begin_).count();
    if (!progress_) return;
    const Count count = count_();
    now_.done = count.done;
    now_.all = count.all;
    now_.seconds_left = done_ns_ > 0 ? elapsed * left_ns_ / done_ns_ : left_ns_ * 1e-9;
    progress_(now_);
    now_.notice.clear();
    now_.figures.clear();
}

void ProfilerListener::note(const std::string& sentence) {
    if (report_.notices.size() < 20) report_.notices.push_back(sentence);
    now_.notice = sentence;
    tell();
}

void ProfilerListener::refuse(std::string_view line) {
    report_.refused++;
    note(entry_.board.name + ": refused what is no measurement asked for: " + shown_text(line, 80));
    if (report_.refused >= 1000)
        throw WrongMachine(entry_.board.name + ": it prints no measurements, but: " + shown_text(line, 80));
}

void ProfilerListener::take_machine(const Json& value) {
    const std::string isa = member<std::string>(value, "isa", "machine");
    if (isa != entry_.board.isa)
        throw WrongMachine(entry_.board.name + ": its profiler is compiled for " + shown_text(isa, 32) +
                           ", not for the board's " + entry_.board.isa + ": correct the board's flags");
    if (member<bool>(value, "emulated", "machine") && !entry_.is_emulated())
        throw WrongMachine(entry_.board.name +
                           ": it says that it is an emulator, whose times say nothing about a board; name "
                           "the emulator as the board's runner to go through with it");
    const double bandwidth = member<double>(value, "bandwidth", "machine");
    Profile& profile = keeper_.profile();
    if (profile.layers.empty() && profile.transforms.empty() && !entry_.is_emulated() && bandwidth > 0 &&
        bandwidth < 1e6)
        profile.board.bandwidth_bytes_per_ns = bandwidth;
    ready_ = true;
    tell();
}

void ProfilerListener::take_drift(double drift) {
    const bool known = report_.drift > most_drift;
    report_.drift = std::max(report_.drift, std::abs(drift));
    now_.drift = drift;
    if (entry_.is_emulated() || report_.drift <= most_drift || known) return;
    char text[160];
    std::snprintf(
        text, sizeof text,
        ": the reference kernel takes %.1f %% %s than at the start: the clock is not steady (is the "
        "board throttled?), so times may be wrong by as much",
        100 * std::abs(drift), drift > 0 ? "longer" : "less");
    note(entry_.board.name + text);
}

/// A call by itself: its error, and a time to tell the slow ones by.
void ProfilerListener::take_check(const Json& value, std::string_view line) {
    const auto number = member<std::int64_t>(value, "call", "check");
    if (number < 0 || number >= static_cast<std::int64_t>(items_.size()) ||
        checked_[static_cast<std::size_t>(number)])
        return refuse(line);
    const ProfileItem& item = items_[static_cast<std::size_t>(number)];
    if (value.contains("failed")) {
        checked_[static_cast<std::size_t>(number)] = true;
        note(item.what + ": does not fit into the board's memory");
        return;
    }
    Timing timing = {.repeats = 1, .error = member<double>(value, "error", "check"), .origin = origin()};
    if (!value.contains("ns") || !is_time(value["ns"]) || !(timing.error >= 0 && timing.error <= 1e30))
        return refuse(line);
    timing.ns = value["ns"].get<std::int64_t>();
    checked_[static_cast<std::size_t>(number)] = true;
    if (item.is_layer)
        keeper_.add(item.layer_key, timing);
    else
        keeper_.add(item.transform_key, timing);
    measured_.insert(item.key());
    left_ns_ -= item.expected_ns;
    done_ns_ += item.expected_ns;
    now_.figures.push_back({.what = item.what, .in_place = false, .timing = timing});
    tell();
}

void ProfilerListener::take_round(const Json& value, std::string_view line) {
    const auto number = member<std::int64_t>(value, "round", "round");
    if (number < 0 || number >= static_cast<std::int64_t>(rounds_.size()) ||
        run_[static_cast<std::size_t>(number)])
        return refuse(line);
    const RoundList::Round& round = rounds_[static_cast<std::size_t>(number)];
    const Json times = value.value("ns", Json());
    const double drift = member<double>(value, "drift", "round");
    if (!times.is_array() || times.size() != round.steps.size() ||
        !std::all_of(times.begin(), times.end(), is_time) || !std::isfinite(drift) || drift < -1)
        return refuse(line);
    run_[static_cast<std::size_t>(number)] = true;
    ProfileKeeper::Round kept = {.layers = {}, .transforms = {}, .origin = origin()};
    for (std::size_t i = 0; i < times.size(); i++) {
        const auto ns = times[i].get<std::int64_t>();
        if (const auto* layer = std::get_if<Profile::LayerKey>(&round.steps[i]))
            kept.layers.emplace_back(*layer, ns);
        else if (const auto* transform = std::get_if<Profile::TransformKey>(&round.steps[i]))
            kept.transforms.emplace_back(*transform, ns);
    }
    kept.moves_ns = moves_ns(round, times);
    keeper_.add(kept);
    left_ns_ -= round.expected_ns;
    done_ns_ += round.expected_ns;
    const auto add = [&](std::size_t step, const Timing& timing) {
        measured_.insert(round.steps[step]);
        // Layers that share a time go by the name of the first.
        const std::string& name = names_.try_emplace(round.steps[step], round.names[step]).first->second;
        now_.figures.push_back({.what = name, .in_place = true, .timing = timing});
    };
    for (std::size_t i = 0; i < round.steps.size(); i++) {
        if (const auto* layer = std::get_if<Profile::LayerKey>(&round.steps[i]))
            add(i, keeper_.profile().layers.at(*layer));
        else if (const auto* transform = std::get_if<Profile::TransformKey>(&round.steps[i]))
            add(i, keeper_.profile().transforms.at(*transform));
    }
    take_drift(drift);
    tell();
}

}  // namespace taso
