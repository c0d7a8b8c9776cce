// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/remote_shell.h"

namespace taso {

/// Where the program that times kernels (resources/profiler) stands, to be run in its folder.
struct PlacedProfiler {
    std::string folder;
    std::string program;  ///< seen from the folder
};

/// Puts it where it can run, compiled here or there, now or earlier; on this machine it is the one that was built
/// with this program, for its best instruction set and for one thread or more. Throws Error, Stopped.
PlacedProfiler put_profiler(const RemoteShell& shell, int threads, std::stop_token stop,
                            const std::function<void(const std::string&)>& stage);

/// Runs it on a list (RoundList) that is put there for it and that it removes. Throws Error, ConnectionError, Stopped.
RemoteResult run_placed(const RemoteShell& shell, const PlacedProfiler& profiler, const std::string& list,
                        RemoteCall call, std::stop_token stop);

/// Of memory that no cache of the board holds: what the list states for the bandwidth.
std::int64_t sweep_bytes(const Board& board);

}  // namespace taso
