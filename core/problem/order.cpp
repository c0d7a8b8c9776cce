// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem/order.h"

namespace taso {

std::string_view name(Order order) { return order == Order::fixed ? "fixed" : "chosen"; }

std::optional<Order> order_named(std::string_view name) {
    for (const Order order : orders)
        if (taso::name(order) == name) return order;
    return std::nullopt;
}

}  // namespace taso
