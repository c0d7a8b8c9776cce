// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folder_contents.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <system_error>

#include "base/error.h"

namespace taso {

namespace {

namespace fs = std::filesystem;
using Entry = FolderContents::Entry;

std::int64_t nanoseconds(const timespec& time) {
    return std::int64_t{1000000000} * time.tv_sec + time.tv_nsec;
}

Entry entry_of(const fs::path& path, const struct stat& facts) {
    const Entry::Kind kind = S_ISREG(facts.st_mode)   ? Entry::Kind::file
                             : S_ISDIR(facts.st_mode) ? Entry::Kind::folder
                             : S_ISLNK(facts.st_mode) ? Entry::Kind::link
                                                      : Entry::Kind::other;
    // A folder's own size and times tell of what it holds, and each of that is looked at itself.
    if (kind == Entry::Kind::folder) return {.path = path, .kind = kind};
    return {.path = path,
            .kind = kind,
            .device = facts.st_dev,
            .inode = facts.st_ino,
            .size = static_cast<std::uint64_t>(facts.st_size),
            .modified_ns = nanoseconds(facts.st_mtim),
            .changed_ns = nanoseconds(facts.st_ctim)};
}

/// An open folder; -1 where it cannot be had or is a link.
class OpenFolder {
  public:
    OpenFolder(int parent, const fs::path& name)
        : descriptor_(::openat(parent, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)) {}
    OpenFolder(const OpenFolder&) = delete;
    OpenFolder& operator=(const OpenFolder&) = delete;
    ~OpenFolder() {
        if (descriptor_ >= 0) ::close(descriptor_);
    }
    int descriptor() const { return descriptor_; }

  private:
    int descriptor_;
};

/// Removes one entry; `name` is what is left of its path, seen from an open folder.
void remove_entry(int folder, fs::path::iterator name, const Entry& entry) {
    const fs::path::iterator next = std::next(name);
    if (next != entry.path.end()) {
        const OpenFolder inner(folder, *name);
        if (inner.descriptor() >= 0) remove_entry(inner.descriptor(), next, entry);
        return;
    }
    struct stat facts = {};
    if (::fstatat(folder, name->c_str(), &facts, AT_SYMLINK_NOFOLLOW) != 0) return;
    if (entry_of(entry.path, facts) != entry) return;
    ::unlinkat(folder, name->c_str(), entry.kind == Entry::Kind::folder ? AT_REMOVEDIR : 0);
}

}  // namespace

FolderContents::FolderContents(const fs::path& folder, const std::function<void(const Entry&)>& check) {
    std::vector<fs::path> open = {fs::path()};
    const auto fault = [&](const fs::path& path, const std::error_code& error) {
        return Error((folder / path).string() + ": cannot be read: " + error.message());
    };
    while (!open.empty()) {
        const fs::path inner = std::move(open.back());
        open.pop_back();
        std::error_code error;
        std::vector<fs::path> names;
        for (fs::directory_iterator at(inner.empty() ? folder : folder / inner, error), end;
             !error && at != end; at.increment(error))
            names.push_back(at->path().filename());
        if (error) throw fault(inner, error);
        std::sort(names.begin(), names.end());
        for (const fs::path& name : names) {
            const fs::path path = inner / name;
            struct stat facts = {};
            if (::lstat((folder / path).c_str(), &facts) != 0)
                throw fault(path, std::error_code(errno, std::generic_category()));
            entries_.push_back(entry_of(path, facts));
            check(entries_.back());
            if (entries_.back().kind == Entry::Kind::folder) open.push_back(path);
        }
    }
}

void FolderContents::remove_last(const fs::path& file) {
    std::stable_partition(entries_.begin(), entries_.end(),
                          [&](const Entry& entry) { return entry.path == file; });
}

bool FolderContents::holds(const fs::path& folder) const {
    std::size_t known = 0;
    try {
        const FolderContents now(folder, [&](const Entry& entry) {
            if (std::find(entries_.begin(), entries_.end(), entry) == entries_.end()) throw Error("changed");
            known++;
        });
    } catch (const Error&) {
        return false;
    }
    return known == entries_.size();
}

void FolderContents::remove_from(const fs::path& folder) const {
    {
        const OpenFolder outer(AT_FDCWD, folder);
        if (outer.descriptor() < 0) return;
        std::for_each(entries_.rbegin(), entries_.rend(), [&](const Entry& entry) {
            remove_entry(outer.descriptor(), entry.path.begin(), entry);
        });
    }
    ::rmdir(folder.c_str());
}

}  // namespace taso
