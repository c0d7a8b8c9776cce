// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/new_folder.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <fstream>
#include <system_error>
#include <vector>

#include "base/error.h"

namespace taso {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view part = ".part", old_end = ".old";

int locked(const fs::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0) return -1;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return descriptor;
    ::close(descriptor);
    return -1;
}

/// The process that a name like "plan.part12" or "plan.part12.old" belongs to; 0: it is no such name.
int process_of(std::string name, const std::string& place) {
    if (name.ends_with(old_end)) name.resize(name.size() - old_end.size());
    if (!name.starts_with(place + std::string(part))) return 0;
    const char* begin = name.data() + place.size() + part.size();
    const char* end = name.data() + name.size();
    int process = 0;
    const auto [last, fault] = std::from_chars(begin, end, process);
    return fault == std::errc() && last == end && process > 0 && *begin != '0' ? process : 0;
}

/// Whether a folder was left by a process of this user that has ended.
bool is_abandoned(const fs::path& folder, int process) {
    struct stat facts = {};
    if (::lstat(folder.c_str(), &facts) != 0 || !S_ISDIR(facts.st_mode) || facts.st_uid != ::geteuid())
        return false;
    if (process != ::getpid() && (::kill(process, 0) == 0 || errno != ESRCH)) return false;
    const int lock = locked(folder);
    if (lock >= 0) ::close(lock);
    return lock >= 0;
}

/// Exchanges two folders in one step; false where that cannot be done here.
bool exchange(const fs::path& a, const fs::path& b) {
    return ::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0;
}

/// What a new folder of this process may not be: its umask, asked without setting it, as other threads write too.
unsigned file_mode_mask() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (unsigned mask = 0; word == "Umask:" && status >> std::oct >> mask) return mask;
    return 0022;
}

/// Gives a folder the mode that any new one of this user's gets.
void open_as_usual(const fs::path& folder, std::error_code& error) {
    fs::permissions(folder, static_cast<fs::perms>(0777 & ~file_mode_mask()), fs::perm_options::add, error);
}

}  // namespace

NewFolder::NewFolder(const fs::path& place, FolderKind kind) : kind_(std::move(kind)) {
    std::error_code error;
    place_ = fs::weakly_canonical(fs::absolute(place), error);
    if (error) throw Error(place.string() + ": cannot be reached: " + error.message());
    if (!place_.has_filename()) place_ = place_.parent_path();
    parents_.emplace(place_);
    remove_leftovers();
    if (fs::exists(place_, error)) {
        if (!fs::is_directory(place_, error)) throw Error(place_.string() + ": exists and is no folder");
        former_ = kind_.replaceable(place_);
    }
    if (error) throw Error(place_.string() + ": cannot be reached: " + error.message());
    const fs::path temporary = place_.string() + std::string(part) + std::to_string(::getpid());
    // Takes nothing that stands there, not even a link to a folder.
    if (::mkdir(temporary.c_str(), 0700) != 0)
        throw Error(place_.string() + ": cannot be written: " + std::generic_category().message(errno));
    temporary_ = temporary;
    lock_ = locked(temporary_);
}

NewFolder::~NewFolder() {
    std::error_code ignored;
    if (!temporary_.empty()) fs::remove_all(temporary_, ignored);
    if (lock_ >= 0) ::close(lock_);
}

void NewFolder::remove_leftovers() const {
    std::error_code error;
    std::vector<std::pair<fs::path, int>> found;
    for (fs::directory_iterator at(place_.parent_path(), error), end; !error && at != end;
         at.increment(error))
        if (const int process = process_of(at->path().filename().string(), place_.filename().string());
            process > 0)
            found.emplace_back(at->path(), process);
    for (const auto& [folder, process] : found) {
        if (!is_abandoned(folder, process)) continue;
        const std::optional<FolderContents> contents = kind_.half_written(folder);
        if (!contents) continue;
        // The former folder of a process that was killed between two steps.
        if (folder.string().ends_with(old_end) && !fs::exists(place_, error))
            fs::rename(folder, place_, error);
        else
            contents->remove_from(folder);
    }
}

void NewFolder::write(std::string_view name, std::string_view text) const {
    errno = 0;
    std::ofstream out(file(name), std::ios::binary | std::ios::trunc);
    if (out) out.write(text.data(), static_cast<std::streamsize>(text.size()));
    out.close();
    if (out) return;
    throw Error((place_ / name).string() +
                ": cannot be written: " + std::generic_category().message(errno ? errno : EIO));
}

void NewFolder::commit(bool in_one_step) {
    std::error_code error;
    const auto fail = [&](const std::string& why) {
        throw Error(place_.string() + ": cannot be written: " + why);
    };
    if (!kind_.is_private) open_as_usual(temporary_, error);
    if (error) fail(error.message());
    const bool replaces = former_ && fs::exists(place_, error);
    if (replaces && !former_->holds(place_)) fail("what stands there has been changed meanwhile");
    if (!replaces) {
        fs::rename(temporary_, place_, error);
        if (error) fail(error.message());
        temporary_.clear();
        return;
    }
    fs::path old = temporary_;
    if (!in_one_step || !exchange(temporary_, place_)) {
        old += old_end;
        fs::rename(place_, old, error);
        if (error) fail(error.message());
        fs::rename(temporary_, place_, error);
        if (error) {
            std::error_code ignored;
            fs::rename(old, place_, ignored);
            fail(error.message());
        }
    }
    temporary_.clear();
    former_->remove_from(old);
}

}  // namespace taso
