// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace taso {

/// How a program ended and what it printed.
struct ProcessResult {
    int status = 0;  ///< exit status; 127: could not be started; 128 + n: ended by signal n
    std::string output, errors;
};

/// Runs programs, found on PATH, to their end, at most `at_once` together; no shell, no input. Needs no event
/// loop and may be called from any thread. `folder`: where they run; empty: here. Throws Error where the
/// system has no resources for it.
std::vector<ProcessResult> run_processes(const std::vector<std::vector<std::string>>& commands, int at_once,
                                         const std::filesystem::path& folder = {});
ProcessResult run_process(const std::vector<std::string>& command);

}  // namespace taso
