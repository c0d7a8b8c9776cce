// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profile_keeper.h"

#include <fcntl.h>
#include <unistd.h>

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
        if (profile_.kernels != kernels_hash()) profile_.layers.clear(), profile_.transforms.clear();
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
            profile_.footprint = std::max(profile_.footprint, one.footprint);
            profile_.layers.merge(one.layers);
            profile_.transforms.merge(one.transforms);
        } catch (const std::exception&) {
            // The last line of a program that was killed may be torn: it was never told as measured.
        }
    }
}

void ProfileKeeper::add(const Profile::LayerKey& key, const Timing& timing) {
    Profile one;
    one.layers.emplace(key, timing);
    profile_.layers.emplace(key, timing);
    note(std::move(one));
}

void ProfileKeeper::add(const Profile::TransformKey& key, const Timing& timing) {
    Profile one;
    one.transforms.emplace(key, timing);
    profile_.transforms.emplace(key, timing);
    note(std::move(one));
}

void ProfileKeeper::note(Profile one) {
    one.board = profile_.board;
    one.kernels = profile_.kernels;
    one.footprint = profile_.footprint;
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
