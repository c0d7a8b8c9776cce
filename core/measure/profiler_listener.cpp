// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/profiler_listener.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "base/error.h"
#include "base/text.h"
#include "board/remote_shell.h"

namespace taso {

class ProfilerListener::WrongMachine : public Error {
  public:
    using Error::Error;
};

ProfilerListener::ProfilerListener(const BoardEntry& entry, const std::vector<ProfileItem>& items,
                                   int repeats, ProfileKeeper& keeper, ProfilerReport& report,
                                   const std::function<void(const ProfilerProgress&)>& progress)
    : entry_(entry),
      items_(items),
      repeats_(repeats),
      keeper_(keeper),
      report_(report),
      progress_(progress),
      left_(items, keeper.profile(), repeats),
      taken_(items.size()) {
    now_.all = static_cast<int>(items.size()) + report.resumed;
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
        if (value.contains("id"))
            take_item(value, line);
        else if (value.contains("profiler"))
            take_machine(value);
        else if (value.contains("drift"))
            take_drift(member<double>(value, "drift", "drift"), line);
        else if (value.contains("finished"))
            finished_ = true;
        else if (!value.contains("alive"))
            refuse(line);
    } catch (const WrongMachine&) {
        throw;
    } catch (const Error&) {
        refuse(line);
    }
}

void ProfilerListener::tell() {
    now_.done = report_.measured + report_.resumed;
    now_.seconds_left = left_.seconds(elapsed());
    if (progress_) progress_(now_);
    now_.notice.clear();
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
    begin();
    if (!items_.empty()) stage(items_[0].what);
}

void ProfilerListener::take_drift(double drift, std::string_view line) {
    if (!ready_ || !std::isfinite(drift) || drift < -1) return refuse(line);
    const bool known = report_.drift > most_drift;
    report_.drift = std::max(report_.drift, std::abs(drift));
    now_.drift = drift;
    if (report_.drift <= most_drift || known) return;
    char text[160];
    std::snprintf(
        text, sizeof text,
        ": the reference kernel takes %.1f %% %s than at the start: the clock is not steady (is the "
        "board throttled?), so times may be wrong by as much",
        100 * std::abs(drift), drift > 0 ? "longer" : "less");
    note(entry_.board.name + text);
}

void ProfilerListener::take_item(const Json& value, std::string_view line) {
    const auto id = member<std::int64_t>(value, "id", "item");
    if (!ready_ || id < 0 || id >= static_cast<std::int64_t>(items_.size()) ||
        taken_[static_cast<std::size_t>(id)])
        return refuse(line);
    const ProfileItem& item = items_[static_cast<std::size_t>(id)];
    if (value.contains("failed")) {
        taken_[static_cast<std::size_t>(id)] = true;
        note(item.what + ": does not fit into the board's memory");
        return;
    }
    Timing timing = {.ns = member<std::int64_t>(value, "ns", "item"),
                     .spread = member<double>(value, "spread", "item"),
                     .repeats = member<int>(value, "repeats", "item"),
                     .error = member<double>(value, "error", "item"),
                     .origin = entry_.is_emulated() ? Origin::emulated : Origin::measured};
    constexpr std::int64_t most_ns = std::int64_t{1} << 50;
    if (timing.ns < 1 || timing.ns > most_ns || !(timing.spread >= 0 && timing.spread < 1e9) ||
        timing.repeats < 1 || timing.repeats > repeats_ || !(timing.error >= 0 && timing.error <= 1e30))
        return refuse(line);
    taken_[static_cast<std::size_t>(id)] = true;
    if (item.layer >= 0)
        keeper_.add(item.layer_key, timing);
    else
        keeper_.add(item.transform_key, timing);
    report_.measured++;
    report_.missing--;
    left_.finish(item);
    now_.last = item.what;
    now_.timing = timing;
    const auto next = static_cast<std::size_t>(id) + 1;
    now_.what = next < items_.size() ? items_[next].what : "";
    tell();
}

}  // namespace taso
