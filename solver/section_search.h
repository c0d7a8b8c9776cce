// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace taso {

/// Depth first over the packings of items within a capacity. Any packing can be pushed down until each item
/// lies on the floor or directly on another, and its items can be placed in order of offset: only such orders
/// are tried. Items that no open item joins in time are packed apart.
class SectionSearch {
  public:
    struct Item {
        std::int64_t size = 0;
        int lower = 0, upper = 0;  ///< live in [lower, upper), not empty; size above 0
    };
    enum class Result : std::uint8_t { found, none, gave_up };

    /// Which item is tried first among those that could lie lowest.
    static constexpr int order_count = 6;

    explicit SectionSearch(const std::vector<Item>& items);

    /// `none` is proven; gives up after about `most_work` looks at items or when `late`. `order`: below
    /// order_count one of the usual ones, else such a one disturbed by chance, the same every time.
    Result run(std::int64_t capacity, int order, std::int64_t most_work, const std::function<bool()>& late);

    /// By item, after `found`.
    const std::vector<std::int64_t>& offsets() const { return offset_; }

  private:
    struct Place {
        std::int64_t offset;
        int rank;
    };
    void rank_items(int order);
    bool solve(const std::vector<int>& open, Place last);
    bool solve_apart(const std::vector<int>& open, Place last);
    bool has_room(const std::vector<int>& open, std::int64_t least);
    void take_back(std::size_t count);

    std::vector<Item> items_;
    std::vector<int> first_, end_;  ///< by item: its sections [first, end)
    std::vector<std::vector<int>> neighbours_;
    std::vector<std::int64_t> total_;  ///< by section: bytes of all its items
    std::vector<int> by_first_;

    std::vector<int> rank_;  ///< by item
    std::int64_t capacity_ = 0, work_left_ = 0;
    int visited_ = 0;
    std::function<bool()> late_;
    std::vector<std::int64_t> low_;     ///< by item: the lowest offset that placed neighbours leave
    std::vector<std::int64_t> offset_;  ///< -1: open
    std::vector<std::int64_t> rest_;    ///< by section: bytes of its open items
    std::vector<std::int64_t> floor_;   ///< by section, within has_room
    struct Raise {
        int item;
        std::int64_t low;
    };
    std::vector<Raise> raises_;
    std::vector<int> placed_;
    std::vector<std::size_t> raises_before_;  ///< by placed
};

}  // namespace taso
