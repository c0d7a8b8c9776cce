// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profile_keeper.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <sstream>

#include "base/error.h"
#include "profile/profile_file.h"

namespace taso {

namespace {

std::string today() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    char text[16];
    std::strftime(text, sizeof text, "%Y-%m-%d", &parts);
    return text;
}

bool same_machine(const Board& a, const Board& b) {
    return a.name == b.name && a.processor == b.processor && a.isa == b.isa && a.cores == b.cores;
}

}  // namespace

ProfileKeeper::ProfileKeeper(std::filesystem::path file, const Board& board)
    : file_(std::move(file)),
      journal_(file_.string() + ".journal"),
      saved_(std::chrono::steady_clock::now()) {
    std::error_code error;
    if (std::filesystem::exists(file_, error)) {
        profile_ = load_profile(file_.string(), true);
        const Board& other = profile_.board;
        if (!same_machine(other, board))
            throw Error(file_.string() + ": holds the times of another machine (" + other.name + ", " +
                        other.processor + ", " + other.isa + "); choose another file");
        if (profile_.kernels != kernels_hash()) {
            profile_.layers.clear(), profile_.transforms.clear(), profile_.conditions.clear();
            profile_.moves = {};
            profile_.rounds = 0;
        }
    }
    if (profile_.layers.empty() && profile_.transforms.empty()) {
        profile_.board = board;
        profile_.footprint = 0;
    }
    profile_.kernels = kernels_hash();
    profile_.board.date = today();
    profile_.ignored = 0;
    read_journal();
    save();  // before hours of work: an unwritable folder shows at once
}

void ProfileKeeper::read_journal() {
    std::error_code error;
    if (!std::filesystem::exists(journal_, error)) return;
    std::istringstream in(read_file(journal_));
    for (std::string line; std::getline(in, line);) {
        try {
            Profile one = read_profile(parse_json(line, journal_.string()), journal_.string());
            if (!same_machine(one.board, profile_.board) || one.kernels != profile_.kernels) continue;
            if (profile_.layers.empty() && profile_.transforms.empty())
                profile_.board.bandwidth_bytes_per_ns = one.board.bandwidth_bytes_per_ns;
            // A file that was written just before this program was killed holds the round already.
            if (one.rounds > 0 && one.rounds <= profile_.rounds) continue;
            take(one);
        } catch (const std::exception&) {
            // The last line of a program that was killed may be torn: it was never told as measured.
        }
    }
}

void ProfileKeeper::add(const Profile::LayerKey& key, const Timing& timing) {
    Profile one;
    one.layers.emplace(key, timing);
    take(one);
    note(one);
}

void ProfileKeeper::add(const Profile::TransformKey& key, const Timing& timing) {
    Profile one;
    one.transforms.emplace(key, timing);
    take(one);
    note(one);
}

void ProfileKeeper::add(const Round& round) {
    Profile one;
    one.rounds = profile_.rounds + 1;
    for (const auto& [key, ns] : round.layers) {
        Timing& timing = one.layers[key];
        timing.origin = round.origin;
        Profile::LayerKey alone = key;
        alone.network.clear();
        alone.rows = 0;
        // A kernel is as exact wherever it runs.
        if (const auto checked = profile_.layers.find(alone); checked != profile_.layers.end())
            timing.error = checked->second.error;
        timing.add_sample(ns);
    }
    for (const auto& [key, ns] : round.transforms) {
        Timing& timing = one.transforms[key];
        timing.origin = round.origin;
        timing.add_sample(ns);
    }
    if (round.moves_ns > 0) {
        one.moves.origin = round.origin;
        one.moves.add_sample(std::min(round.moves_ns, most_ns_per_mib));
    }
    take(one);
    note(one);
}

void ProfileKeeper::add(const Conditions& before, const Conditions& after) {
    profile_.conditions.push_back(before);
    profile_.conditions.push_back(after);
}

/// Adds what one line of the journal holds: samples to samples, and what is known alone stays.
void ProfileKeeper::take(const Profile& one) {
    const auto add = [](auto& entries, const auto& more) {
        for (const auto& [key, timing] : more) {
            const auto [known, is_new] = entries.try_emplace(key, timing);
            if (is_new) continue;
            for (const std::int64_t sample : timing.samples) known->second.add_sample(sample);
        }
    };
    add(profile_.layers, one.layers);
    add(profile_.transforms, one.transforms);
    for (const std::int64_t sample : one.moves.samples) {
        profile_.moves.origin = one.moves.origin;
        profile_.moves.add_sample(sample);
    }
    profile_.rounds = std::max(profile_.rounds, one.rounds);
}

void ProfileKeeper::note(const Profile& added) {
    Profile one = added;
    one.board = profile_.board;
    one.kernels = profile_.kernels;
    errno = 0;
    const std::string line = describe(one).dump() + "\n";
    const int out =
        ::open(journal_.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0666);
    const bool whole =
        out >= 0 && ::write(out, line.data(), line.size()) == static_cast<ssize_t>(line.size());
    const int fault = errno;
    if (out >= 0) ::close(out);
    if (!whole) throw Error(journal_.string() + ": cannot be written: " + std::strerror(fault ? fault : EIO));
    if (std::chrono::steady_clock::now() - saved_ > std::chrono::seconds(2)) save();
}

void ProfileKeeper::save() {
    save_profile(profile_, file_);
    std::error_code ignored;
    std::filesystem::remove(journal_, ignored);
    saved_ = std::chrono::steady_clock::now();
}

}  // namespace taso
