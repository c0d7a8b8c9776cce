// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/regular_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "base/error.h"

namespace taso {

namespace {

[[noreturn]] void refuse_size(const std::filesystem::path& file, std::int64_t most_bytes) {
    throw Error(file.string() + ": is larger than the " + std::to_string(most_bytes) +
                " bytes that are read of such a file");
}

}  // namespace

RegularFile::RegularFile(const std::filesystem::path& file, std::int64_t most_bytes)
    : file_(file), most_(most_bytes) {
    // Without O_NONBLOCK a pipe would wait for its writer before it can be told from a file.
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) throw Error(file.string() + ": cannot be opened: " + std::strerror(errno));
    struct stat facts = {};
    std::string fault;
    if (::fstat(descriptor, &facts) != 0)
        fault = std::string(": cannot be read: ") + std::strerror(errno);
    else if (S_ISDIR(facts.st_mode))
        fault = ": is a folder, not a file";
    else if (!S_ISREG(facts.st_mode))
        fault = ": is a device or a pipe, not a file";
    if (!fault.empty() || facts.st_size > most_bytes) ::close(descriptor);
    if (!fault.empty()) throw Error(file.string() + fault);
    if (facts.st_size > most_bytes) refuse_size(file, most_bytes);
    descriptor_ = descriptor;
    size_ = facts.st_size;
}

RegularFile::~RegularFile() { ::close(descriptor_); }

std::string RegularFile::bytes(std::int64_t offset, std::int64_t count) const {
    std::string text(static_cast<std::size_t>(std::max<std::int64_t>(count, 0)), '\0');
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t got = ::pread(descriptor_, text.data() + done, text.size() - done,
                                    static_cast<off_t>(offset + static_cast<std::int64_t>(done)));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw Error(file_.string() + ": cannot be read: " + std::strerror(errno));
        if (got == 0) break;
        done += static_cast<std::size_t>(got);
    }
    text.resize(done);
    return text;
}

std::string RegularFile::bytes() const {
    std::string all = bytes(0, size_);
    // It may have grown, and files of /proc state no size.
    for (std::string more; !(more = bytes(static_cast<std::int64_t>(all.size()), 65536)).empty();) {
        all += more;
        if (static_cast<std::int64_t>(all.size()) > most_) refuse_size(file_, most_);
    }
    return all;
}

std::string read_file(const std::filesystem::path& file, std::int64_t most_bytes) {
    return RegularFile(file, most_bytes).bytes();
}

}  // namespace taso
