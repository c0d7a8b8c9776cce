// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "build/compile_sources.h"

namespace taso {

/// Stack that a program needs from one function on.
struct StackUse {
    std::int64_t bytes = 0;
    std::string origin;  ///< how it is known, for people
    int compiler = -1;   ///< which of them told; -1: none
};

/// Call graphs as GCC writes them (-fcallgraph-info=su): the deepest chain of frames from `function`; -1
/// where a graph does not say, has recursion or a frame of unbounded size.
std::int64_t deepest_stack(const std::vector<std::string>& graphs, const std::string& function);

/// Compiles the sources of a folder into `build` (a.c to a.o) with the first compiler that can, and reads the
/// stack that `function` needs; `bound` with its reason where none can.
StackUse find_stack_use(const std::filesystem::path& folder, const std::vector<std::string>& sources,
                        const std::string& function, const std::vector<Compiler>& compilers,
                        const std::filesystem::path& build, const StackUse& bound);

}  // namespace taso
