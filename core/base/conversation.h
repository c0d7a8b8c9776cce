// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace taso {

/// A running program that is talked to through its standard streams.
struct Conversation {
    /// Written to its standard input piece by piece until one is empty; null: nothing is written.
    std::function<std::string_view()> input{};
    std::filesystem::path folder{};  ///< where it runs; empty: here
    /// Keep its standard input open until it ends or is told to stop; otherwise close it behind the input.
    bool watched = false;
    /// Takes what it prints as it arrives; false: no more is wanted, the program is ended.
    std::function<bool(std::string_view)> on_output{};
    std::function<void(std::string_view)> on_errors{};
    std::stop_token stop{};
    double seconds = 0;          ///< at most; 0: no limit
    double silence_seconds = 0;  ///< without a byte from it, at most; 0: no limit
    double grace_seconds = 4;    ///< from a stop to the first signal
};

/// How it came to its end.
enum class Ending : std::uint8_t { exited, stopped, refused, late, silent };

struct ConversationEnd {
    Ending ending = Ending::exited;
    int status = 0;       ///< as of ProcessResult
    bool killed = false;  ///< it was ended by a signal
    bool started = true;  ///< false: there is no such program, or it may not be run
};

/// Runs a program, found on PATH, without a shell, in a process group of its own. To end it early its
/// standard input is closed first; it has some seconds to take that as a sign, then it is killed. Needs no
/// event loop and may be called from any thread. Throws Error where the system has no resources for it.
ConversationEnd converse(const std::vector<std::string>& command, const Conversation& conversation);

}  // namespace taso
