// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace taso {

/// The kernel files that a program needs which compiles `roots` (names within kernels/): those and what they
/// include, recursively, in the order of their names.
std::vector<std::string> kernel_files(const std::vector<std::string>& roots);
/// taso_names.h for the plan of a name, whose kernels' symbols begin with it: `name` and '_'.
std::string names_header(const std::string& name);
/// The plan's name in such a header; empty where it is none.
std::string name_in_header(const std::string& header);
/// The compiler's option that leaves such names out, so that objects are alike in all plans.
inline constexpr const char* no_prefix = "-DTASO_PREFIX=";
}  // namespace taso
