// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace taso {

// What is true of every command, for the pages that tell of all of them: with marks of code, as helps have.

struct ExitCode {
    int code;
    std::string meaning;
};

/// A paragraph on what commands print.
std::string what_is_printed();
std::vector<ExitCode> exit_codes();
/// How bytes, times and options are written: a paragraph each.
std::vector<std::string> conventions();

}  // namespace taso
