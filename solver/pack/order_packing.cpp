// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/order_packing.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <utility>

namespace taso {

namespace {

using Key = std::pair<double, double>;

double duration(const PackingState& packing, int item) {
    return static_cast<double>(packing.items[item].upper) - static_cast<double>(packing.items[item].lower);
}

/// By which items are sorted, the smallest key first.
struct UsualOrder {
    const char* name;
    Key (*key)(const PackingState& packing, int item);
};
constexpr UsualOrder usual_orders[] = {
    {"largest first, of equals the earlier",
     [](const PackingState& p, int a) { return Key(-double(p.sizes[a]), double(p.items[a].lower)); }},
    {"longest life first, of equals the larger",
     [](const PackingState& p, int a) { return Key(-duration(p, a), -double(p.sizes[a])); }},
    {"most bytes times life first",
     [](const PackingState& p, int a) { return Key(-double(p.sizes[a]) * duration(p, a), 0.0); }},
    {"earliest first, of equals the longer",
     [](const PackingState& p, int a) { return Key(double(p.items[a].lower), -duration(p, a)); }},
    {"latest end first, of equals the larger",
     [](const PackingState& p, int a) { return Key(-double(p.items[a].upper), -double(p.sizes[a])); }},
    {"where most is live first, of equals the larger",
     [](const PackingState& p, int a) { return Key(-double(p.pressure(a)), -double(p.sizes[a])); }},
};

}  // namespace

void place_in_usual_orders(PackingState& packing, std::int64_t goal) {
    for (const UsualOrder& usual : usual_orders) {
        std::vector<std::pair<Key, int>> keyed;
        for (int a = 0; a < packing.count(); a++) keyed.emplace_back(usual.key(packing, a), a);
        std::sort(keyed.begin(), keyed.end());
        std::vector<int> order;
        for (const auto& [value, a] : keyed) order.push_back(a);
        for (bool tightest : {false, true}) {
            packing.place(order, tightest);
            if (packing.best_bytes <= goal || packing.late()) return;
        }
    }
}

void move_top_forward(PackingState& packing, std::int64_t goal, int rounds) {
    const int count = packing.count();
    if (packing.best_order.empty()) {
        packing.best_order.resize(count);
        std::iota(packing.best_order.begin(), packing.best_order.end(), 0);
    }
    std::mt19937 random(20);  // its sequence is the same everywhere, distributions are not
    std::vector<int> order = packing.best_order;
    for (int round = 0; round < rounds && packing.best_bytes > goal && !packing.late(); round++) {
        if (round % 20 == 0) order = packing.best_order;
        std::vector<int> at_top;
        for (int k = 0; k < count; k++)
            if (packing.best[order[k]] + packing.sizes[order[k]] == packing.best_bytes) at_top.push_back(k);
        int from = static_cast<int>(random() % count);
        if (!at_top.empty() && random() % 3) from = at_top[random() % at_top.size()];
        const int to = from > 0 ? static_cast<int>(random() % from) : static_cast<int>(random() % count);
        const int moved = order[from];
        order.erase(order.begin() + from);
        order.insert(order.begin() + to, moved);
        packing.place(order, round % 2);
    }
}

}  // namespace taso
