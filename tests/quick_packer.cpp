// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <numeric>
#include <random>

#include "error.h"
#include "packer.h"
#include "random_problem.h"

using namespace taso;

namespace {

std::vector<PackItem> random_items(std::mt19937& random, int count, int largest, int steps) {
    std::vector<PackItem> items;
    for (int k = 0; k < count; k++) {
        const int lower = static_cast<int>(random() % static_cast<unsigned>(steps));
        items.push_back({1 + static_cast<std::int64_t>(random() % static_cast<unsigned>(largest)), lower,
                         lower + 1 + static_cast<int>(random() % static_cast<unsigned>(steps / 2 + 1))});
    }
    return items;
}

bool together(const PackItem& a, const PackItem& b) { return a.lower < b.upper && b.lower < a.upper; }

std::int64_t live_most(const std::vector<PackItem>& items) {
    std::int64_t most = 0;
    for (const PackItem& at : items) {
        std::int64_t live = 0;
        for (const PackItem& item : items)
            if (item.lower <= at.lower && at.lower < item.upper) live += item.size;
        most = std::max(most, live);
    }
    return most;
}

void verify(const std::vector<PackItem>& items, const Packing& packing, std::int64_t align) {
    QCOMPARE(packing.offsets.size(), items.size());
    std::int64_t top = 0;
    for (std::size_t a = 0; a < items.size(); a++) {
        const auto up = [&](std::int64_t n) { return (n + align - 1) / align * align; };
        QVERIFY(packing.offsets[a] >= 0 && packing.offsets[a] % align == 0);
        top = std::max(top, packing.offsets[a] + up(items[a].size));
        for (std::size_t b = a + 1; b < items.size(); b++)
            if (together(items[a], items[b]))
                QVERIFY(packing.offsets[a] + items[a].size <= packing.offsets[b] ||
                        packing.offsets[b] + items[b].size <= packing.offsets[a]);
    }
    QCOMPARE(packing.bytes, top);
    QVERIFY(packing.lower_bound <= packing.bytes);
}

/// The least bytes, by trying every order: some order, each item as low as it goes, gives every packing that
/// cannot be pushed down.
std::int64_t least_bytes(const std::vector<PackItem>& items) {
    std::vector<int> order(items.size());
    std::iota(order.begin(), order.end(), 0);
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    do {
        std::vector<std::int64_t> offset(items.size(), -1);
        std::int64_t top = 0;
        for (int item : order) {
            std::int64_t at = 0;
            bool moved = true;
            while (moved) {
                moved = false;
                for (std::size_t other = 0; other < items.size(); other++)
                    if (offset[other] >= 0 && together(items[item], items[other]) &&
                        at < offset[other] + items[other].size && offset[other] < at + items[item].size) {
                        at = offset[other] + items[other].size;
                        moved = true;
                    }
            }
            offset[item] = at;
            top = std::max(top, at + items[item].size);
        }
        least = std::min(least, top);
    } while (std::next_permutation(order.begin(), order.end()));
    return least;
}

}  // namespace

class QuickPacker : public QObject {
    Q_OBJECT
  private slots:
    void tiny_instances_equal_brute_force();
    void larger_ones_never_overlap();
    void a_capacity_is_met_or_refused();
    void schedules_get_aligned_offsets();
    void the_same_every_time();
};

void QuickPacker::tiny_instances_equal_brute_force() {
    std::mt19937 random(5);
    int above_bound = 0;
    for (int round = 0; round < 150; round++) {
        const auto items = random_items(random, 2 + round % 6, 9, 6);
        const Packing packing = pack(items, 1, std::nullopt);
        verify(items, packing, 1);
        QCOMPARE(packing.lower_bound, live_most(items));
        QCOMPARE(packing.status, Status::optimal);
        QCOMPARE(packing.bytes, least_bytes(items));
        above_bound += packing.bytes > packing.lower_bound;
    }
    QVERIFY(pack({}, 64, std::nullopt).bytes == 0);
    // Known: live bytes are 6 at every step, and no packing does it in fewer than 7.
    const std::vector<PackItem> known = {{2, 0, 2}, {3, 0, 3}, {1, 0, 5}, {2, 2, 6},
                                         {3, 3, 6}, {1, 5, 9}, {2, 6, 8}, {3, 6, 9}};
    verify(known, pack(known, 1, std::nullopt), 1);
}

void QuickPacker::larger_ones_never_overlap() {
    std::mt19937 random(9);
    int met = 0;
    for (int round = 0; round < 20; round++) {
        const auto items = random_items(random, 20 + round * 6, 100000, 60);
        for (std::int64_t align : {std::int64_t{1}, std::int64_t{64}}) {
            const Packing packing = pack(items, align, std::nullopt);
            verify(items, packing, align);
            met += packing.bytes == packing.lower_bound;
            if (packing.bytes > packing.lower_bound)
                QVERIFY(packing.bytes < packing.lower_bound + packing.lower_bound / 5);
        }
    }
    QVERIFY(met > 0);
}

void QuickPacker::a_capacity_is_met_or_refused() {
    std::mt19937 random(11);
    for (int round = 0; round < 100; round++) {
        const auto items = random_items(random, 2 + round % 6, 9, 6);
        const std::int64_t least = least_bytes(items);
        const Packing enough = pack(items, 1, least);
        verify(items, enough, 1);
        QVERIFY(enough.bytes <= least && enough.status != Status::infeasible);
        const Packing more = pack(items, 1, least + 3);
        QVERIFY(more.bytes <= least + 3 && more.status != Status::infeasible);
        const Packing less = pack(items, 1, least - 1);
        QVERIFY(less.status == Status::infeasible && less.bytes > least - 1);
        verify(items, less, 1);
    }
}

void QuickPacker::schedules_get_aligned_offsets() {
    int packed = 0;
    for (unsigned seed = 1; seed < 200; seed++) {
        const Problem problem = RandomProblem::make(seed, {30, 4});
        Answer answer;
        try {
            answer = solve(problem, {BudgetKind::arena, std::nullopt}, Method::greedy);
        } catch (const Error&) {  // its layouts cannot be joined
            continue;
        }
        std::vector<PackItem> items;
        Packing packing;
        for (const Buffer& buffer : answer.schedule.buffers) {
            if (buffer.external) {
                QCOMPARE(buffer.offset, -1);
                continue;
            }
            items.push_back({buffer.bytes, buffer.from_step, buffer.to_step});
            packing.offsets.push_back(buffer.offset);
        }
        packing.bytes = answer.memory.arena;
        packing.lower_bound = answer.schedule.lower_bound();
        verify(items, packing, 64);
        packed += packing.bytes == packing.lower_bound;
    }
    QVERIFY(packed > 20);
}

void QuickPacker::the_same_every_time() {
    std::mt19937 random(13);
    const auto items = random_items(random, 70, 100000, 30);
    const Packing first = pack(items, 64, std::nullopt), second = pack(items, 64, std::nullopt);
    QVERIFY(first.offsets == second.offsets);
}

QTEST_GUILESS_MAIN(QuickPacker)
#include "quick_packer.moc"
