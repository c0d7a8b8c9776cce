// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "network/network.h"
#include "network/wishes.h"
#include "problem/problem.h"

namespace taso {

/// What can be planned: a Network, which a profile prices, or a Problem, which has its times already.
using Source = std::variant<Network, Problem>;

#define NETWORK(ending, pattern, reader) \
    Network reader(const std::filesystem::path& file, const NetworkWishes& wishes);
#define PROBLEM(ending, pattern, reader) Problem reader(const std::filesystem::path& file);
#include "sources/formats.def"

enum class Holds { Network, Problem };

/// A format of files, from a row of formats.def.
struct Format {
    std::string_view ending;   ///< ".onnx"
    std::string_view pattern;  ///< "*.onnx"
    Holds holds;
    /// Throws Error that names the file; what is wanted is for those that hold networks.
    Source (*read)(const std::filesystem::path& file, const NetworkWishes& wishes);
};

/// Of a file by its name; null: there is none.
const Format* format_of(std::string_view name);
/// The same among those that hold networks.
const Format* network_format_of(std::string_view name);

/// The patterns of all formats that hold such, in the order of formats.def.
std::vector<std::string> patterns_of(Holds holds);
/// Those of all formats, networks or problems.
std::vector<std::string> patterns_of_all();

}  // namespace taso
