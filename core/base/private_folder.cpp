// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/private_folder.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "base/error.h"

namespace taso {

namespace {

bool only_ours(const struct stat& facts) {
    return facts.st_uid == ::geteuid() && (facts.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

}  // namespace

void make_private_folder(const std::filesystem::path& folder) {
    std::error_code error;
    if (folder.has_parent_path()) std::filesystem::create_directories(folder.parent_path(), error);
    if (error) throw Error(folder.parent_path().string() + ": cannot be made: " + error.message());
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        throw Error(folder.string() + ": cannot be made: " + std::strerror(errno));
    struct stat facts = {};
    if (::lstat(folder.c_str(), &facts) != 0)
        throw Error(folder.string() + ": cannot be looked at: " + std::strerror(errno));
    if (!S_ISDIR(facts.st_mode)) throw Error(folder.string() + ": is no folder");
    if (!only_ours(facts))
        throw Error(folder.string() +
                    ": is not yours alone: others own it or can write to it, so nothing in it is used");
}

bool is_private_file(const std::filesystem::path& file) {
    struct stat facts = {};
    return ::lstat(file.c_str(), &facts) == 0 && S_ISREG(facts.st_mode) && only_ours(facts);
}

std::filesystem::path user_folder(const char* variable, const std::filesystem::path& below_home) {
    const char* base = std::getenv(variable);
    const char* home = std::getenv("HOME");
    if (base && *base == '/') return std::filesystem::path(base) / "taso-workbench";
    if (home && *home == '/') return std::filesystem::path(home) / below_home / "taso-workbench";
    return {};
}

}  // namespace taso
