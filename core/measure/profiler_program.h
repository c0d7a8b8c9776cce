// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/remote_shell.h"

namespace taso {

/// Puts the program that times kernels (resources/profiler) where it can run, compiled here or there, now or
/// earlier; on this machine the one that was built with this program, for its best instruction set. Returns
/// its folder there, in which it is called "profiler". Throws Error, Stopped.
std::string put_profiler(const RemoteShell& shell, int threads, std::stop_token stop,
                         const std::function<void(const std::string&)>& stage);

}  // namespace taso
