// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace taso {

/// Whether layers run in the order of the file or in whichever order serves best.
enum class Order : std::uint8_t { fixed, chosen };
inline constexpr std::array orders = {Order::fixed, Order::chosen};
/// As commands and files say it.
std::string_view name(Order order);
std::optional<Order> order_named(std::string_view name);

}  // namespace taso
