// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <set>
#include <string>

#include "export/parts.h"
#include "export/stack.h"

namespace taso {

/// What a program must give a plan that has no C library: the names that it calls.
struct OuterSymbols {
    std::set<std::string> names;
    std::string origin;  ///< how they are known, for people
};

/// What can be said without a compiler: what the kernels call, and what any compiler may make of a loop.
OuterSymbols stated_symbols(const ExportParts& parts);

/// What the objects of sources in `folder` leave undefined together, once built for bare metal. `build` has
/// all of them as compiled by `compiler`; those that may call a function there which a library's compiler
/// puts in line are compiled again. `stated` where that fails.
OuterSymbols find_outer_symbols(const std::filesystem::path& folder, const std::vector<std::string>& sources,
                                const Compiler& compiler, const std::filesystem::path& build,
                                const OuterSymbols& stated);

/// Of such names those of one library, for people: "`memcpy`, `memset` of libc; `powf` of libm; ...".
std::string by_library(const std::set<std::string>& names);

}  // namespace taso
