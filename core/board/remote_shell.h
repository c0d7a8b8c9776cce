// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "board/board_file.h"

namespace taso {

/// The board was not reached, or the connection to it was lost.
class ConnectionError : public Error {
  public:
    using Error::Error;
};

/// A call of sh on the board.
struct RemoteCall {
    std::string script{};
    std::vector<std::string> words{};  ///< its $1, $2, ...
    /// Written to its standard input piece by piece until one is empty; null: nothing is written.
    std::function<std::string_view()> input{};
    /// Keep the standard input open until the script ends or a stop is requested, for a script that watches
    /// it; otherwise it is closed behind the input.
    bool watched = false;
    /// Takes each line as it arrives, without its end; null: lines are collected in the result.
    std::function<void(std::string_view)> on_line{};
    std::stop_token stop{};
    double seconds = 30;                            ///< at most, 0: no limit
    double silence_seconds = 0;                     ///< without a byte, at most; 0: no limit
    std::size_t most_bytes = std::size_t{1} << 22;  ///< of its output
};

struct RemoteResult {
    int status = 0;
    bool stopped = false;        ///< by the stop token
    std::string output, errors;  ///< errors: the last few KiB, made fit to be shown
};

/// The user's OpenSSH, or sh on this machine for a board without a host. All calls are independent of one
/// another; none asks for a password, and host keys are always checked.
class RemoteShell {
  public:
    /// Throws Error for an entry that check() refuses.
    explicit RemoteShell(BoardEntry entry);

    /// Throws ConnectionError with one sentence where the board is not reached or lost, and Error where its
    /// reply is too long or it is silent for too long. A status other than 0 is the caller's to judge.
    RemoteResult run(const RemoteCall& call) const;
    const BoardEntry& entry() const { return entry_; }
    /// "cortex-a15", for the beginning of a sentence.
    const std::string& name() const { return entry_.board.name; }
    /// Runs a program behind a watcher that ends it when our side closes: `words` are the program's, `folder`
    /// is where it runs; pinned and by the board's runner where `timed`.
    RemoteResult run_program(const std::string& folder, const std::vector<std::string>& words, bool timed,
                             RemoteCall call) const;

  private:
    std::vector<std::string> command(const RemoteCall& call) const;

    BoardEntry entry_;
};

/// A word as sh reads it back unchanged.
std::string shell_quoted(std::string_view word);
/// The board's folder, or a place in it, as a word that no program takes for an option.
std::string remote_path(const BoardAccess& access, const std::string& place = {});
/// One sentence for what ssh said when it failed before anything ran.
std::string connection_fault(const BoardEntry& entry, const std::string& errors);

}  // namespace taso
