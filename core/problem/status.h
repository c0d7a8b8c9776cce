// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace taso {

/// What is known of an answer. unknown: nothing that keeps the question was found, nor that there is nothing.
enum class Status : std::uint8_t { optimal, feasible, infeasible, unknown };
/// As commands and files say it.
std::string_view name(Status status);

}  // namespace taso
