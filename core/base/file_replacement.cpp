// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_replacement.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <random>

#include "base/error.h"

namespace taso {

FileReplacement::FileReplacement(const std::filesystem::path& file, unsigned mode) : file_(file) {
    std::random_device random;
    for (int attempt = 0; attempt < 100; attempt++) {
        char ending[24];
        std::snprintf(ending, sizeof ending, ".part%08x", static_cast<unsigned>(random()));
        temporary_ = file.string() + ending;
        descriptor_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
        if (descriptor_ >= 0) return;
        if (errno != EEXIST) break;
    }
    const int error = errno;
    temporary_.clear();
    fail(error);
}

FileReplacement::~FileReplacement() {
    if (descriptor_ >= 0) ::close(descriptor_);
    std::error_code ignored;
    if (!temporary_.empty()) std::filesystem::remove(temporary_, ignored);
}

void FileReplacement::fail(int error) const {
    throw Error(file_.string() + ": cannot be written: " + std::strerror(error));
}

void FileReplacement::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t put = ::write(descriptor_, bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) fail(errno);
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
}

void FileReplacement::commit() {
    const int descriptor = descriptor_;
    descriptor_ = -1;
    if (::close(descriptor) != 0) fail(errno);
    if (std::rename(temporary_.c_str(), file_.c_str()) != 0) fail(errno);
    temporary_.clear();
}

}  // namespace taso
