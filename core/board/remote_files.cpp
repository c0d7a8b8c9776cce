// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/remote_files.h"

#include <QCryptographicHash>
#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <optional>
#include <sstream>

#include "base/process.h"
#include "base/regular_file.h"
#include "base/sha256.h"
#include "base/text.h"
#include "board/board_fault.h"

namespace taso {

namespace {

constexpr std::string_view hash_script = R"sh(
cd -- "$1" 2>/dev/null || exit 0
shift
sha256sum -- "$@" 2>/dev/null
exit 0
)sh";

/// $1: folder; then a name and its bytes for each file. Its statuses are rows of board_faults.
constexpr std::string_view receive_script = R"sh(
umask 077
mkdir -p -- "$1" && cd -- "$1" || exit 11
shift
part=incoming.$$
rm -rf incoming.*
mkdir "$part" || exit 12
trap 'rm -rf "$part"' EXIT
trap 'exit 17' HUP INT TERM
command -v tar >/dev/null || exit 13
tar -x -o -f - -C "$part"
status=$?
[ "$status" = 153 ] && exit 15
[ "$status" = 0 ] || exit 14
while [ $# -gt 0 ]; do
    [ "$(wc -c < "$part/$1")" -eq "$2" ] || exit 16
    mv -f -- "$part/$1" "$1" || exit 12
    shift 2
done
)sh";

bool is_simple_name(const std::string& name) {
    return !name.empty() && name[0] != '-' && name[0] != '.' &&
           std::all_of(name.begin(), name.end(),
                       [](unsigned char c) { return std::isalnum(c) || c == '.' || c == '_' || c == '-'; });
}

std::int64_t size_of(const RemoteFile& file) {
    if (file.from.empty()) return static_cast<std::int64_t>(file.bytes.size());
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file.from, error);
    if (error) throw Error(file.from.string() + ": cannot be read: " + error.message());
    return static_cast<std::int64_t>(size);
}

std::string hash_of(const RemoteFile& file) {
    if (file.from.empty()) return sha256(file.bytes);
    return sha256_of_file(file.from);
}

/// The head of one file in a tape archive (POSIX ustar).
std::string tar_head(const RemoteFile& file, std::int64_t bytes) {
    std::string head(512, '\0');
    const auto put = [&](std::size_t at, std::string_view text) { head.replace(at, text.size(), text); };
    const auto octal = [](std::int64_t value, int digits) {
        std::ostringstream text;
        text << std::oct << value;
        const std::string number = text.str();
        return std::string(static_cast<std::size_t>(digits) - std::min<std::size_t>(digits, number.size()),
                           '0') +
               number;
    };
    put(0, file.name);
    put(100, file.program ? "0000700" : "0000600");
    put(108, "0000000");
    put(116, "0000000");
    put(124, octal(bytes, 11));
    put(136, octal(0, 11));
    put(148, "        ");
    put(156, "0");
    put(257, std::string_view("ustar\00000", 8));
    unsigned sum = 0;
    for (unsigned char c : head) sum += c;
    put(148, octal(sum, 6) + std::string("\0 ", 2));
    return head;
}

/// Files as one tape archive, piece by piece.
class TarStream {
  public:
    TarStream(std::vector<const RemoteFile*> files, std::vector<std::int64_t> sizes)
        : files_(std::move(files)), sizes_(std::move(sizes)) {}

    std::string_view next() {
        if (left_ > 0) return next_of_file();
        if (padding_ > 0) {
            const std::size_t zeros = std::exchange(padding_, 0);
            return std::string_view(zeros_.data(), zeros);
        }
        if (index_ == files_.size()) {
            if (std::exchange(ended_, true)) return {};
            return std::string_view(zeros_.data(), zeros_.size());
        }
        const RemoteFile& file = *files_[index_];
        left_ = sizes_[index_];
        padding_ = static_cast<std::size_t>((512 - left_ % 512) % 512);
        index_++;
        in_.reset();
        if (!file.from.empty()) in_.emplace(file.from, std::numeric_limits<std::int64_t>::max());
        head_ = tar_head(file, left_);
        return head_;
    }

  private:
    std::string_view next_of_file() {
        const RemoteFile& file = *files_[index_ - 1];
        const auto some = static_cast<std::size_t>(std::min<std::int64_t>(left_, 1 << 18));
        if (file.from.empty()) {
            const std::string_view piece(file.bytes.data() + (sizes_[index_ - 1] - left_), some);
            left_ -= static_cast<std::int64_t>(some);
            return piece;
        }
        buffer_ = in_->bytes(sizes_[index_ - 1] - left_, static_cast<std::int64_t>(some));
        if (buffer_.size() != some)
            throw Error(file.from.string() + ": cannot be read, or has changed meanwhile");
        left_ -= static_cast<std::int64_t>(some);
        return buffer_;
    }

    std::vector<const RemoteFile*> files_;
    std::vector<std::int64_t> sizes_;
    std::size_t index_ = 0, padding_ = 0;
    std::int64_t left_ = 0;
    bool ended_ = false;
    std::optional<RegularFile> in_;
    std::string head_, buffer_;
    std::array<char, 1024> zeros_{};
};

[[noreturn]] void explain(const RemoteShell& shell, const std::string& folder, const RemoteResult& result) {
    using Stage = BoardFault::Stage;
    const std::string place = shell.name() + ": " + shown_text(folder);
    const BoardFault* fault = find_board_fault(Stage::writing, result.errors);
    if (!fault) fault = find_board_fault(Stage::uploading, result.errors, result.status);
    if (fault)
        throw Error((fault->of_folder ? place : shell.name()) + ": " + sentence_of(*fault, result.errors));
    const std::string why = shown_text(first_line(result.errors));
    throw Error(place + ": the upload failed" + (why.empty() ? "" : ": " + why));
}

}  // namespace

int put_files(const RemoteShell& shell, const std::string& folder, const std::vector<RemoteFile>& files,
              std::stop_token stop, const std::function<void(std::int64_t, std::int64_t)>& told) {
    for (const RemoteFile& file : files)
        if (!is_simple_name(file.name))
            throw Error("'" + shown_text(file.name) + "': is no name for a file on a board");
    RemoteCall ask = {.script = std::string(hash_script), .words = {folder}, .stop = stop, .seconds = 300};
    for (const RemoteFile& file : files) ask.words.push_back(file.name);
    const RemoteResult there = shell.run(ask);
    if (there.stopped) throw Stopped(shell.name() + ": stopped");
    std::map<std::string, std::string> hashes;
    std::istringstream lines(there.output);
    for (std::string line; std::getline(lines, line);)
        if (line.size() > 66) hashes[line.substr(66)] = line.substr(0, 64);

    std::vector<const RemoteFile*> sent;
    std::vector<std::int64_t> sizes;
    RemoteCall send = {.script = std::string(receive_script),
                       .words = {folder},
                       .stop = stop,
                       .seconds = 0,
                       .silence_seconds = 120};
    std::int64_t all = 0, done = 0;
    for (const RemoteFile& file : files) {
        const auto found = hashes.find(file.name);
        if (found != hashes.end() && found->second == hash_of(file)) continue;
        sent.push_back(&file);
        sizes.push_back(size_of(file));
        send.words.insert(send.words.end(), {file.name, std::to_string(sizes.back())});
        all += sizes.back();
    }
    if (sent.empty()) return 0;
    TarStream stream(sent, sizes);
    std::string fault;
    send.input = [&]() -> std::string_view {
        try {
            const std::string_view piece = stream.next();
            done += static_cast<std::int64_t>(piece.size());
            if (told) told(std::min(done, all), all);
            return piece;
        } catch (const Error& error) {  // the archive ends too early, which the far side notices
            fault = error.what();
            return {};
        }
    };
    const RemoteResult result = shell.run(send);
    if (!fault.empty()) throw Error(fault);
    if (result.stopped) throw Stopped(shell.name() + ": stopped");
    if (result.status != 0) explain(shell, folder, result);
    return static_cast<int>(sent.size());
}

std::string fetch_file(const RemoteShell& shell, const std::string& file, std::size_t most_bytes,
                       std::stop_token stop) {
    RemoteResult result = shell.run({.script = "exec cat -- \"$1\"",
                                     .words = {file},
                                     .stop = stop,
                                     .seconds = 0,
                                     .silence_seconds = 60,
                                     .most_bytes = most_bytes});
    if (result.stopped) throw Stopped(shell.name() + ": stopped");
    if (result.status != 0)
        throw Error(shell.name() + ": " + shown_text(file) +
                    " cannot be read: " + shown_text(first_line(result.errors)));
    return std::move(result.output);
}

}  // namespace taso
