// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace taso {

/// Depth first over the packings of items within a capacity. What makes it short:
///
/// - pushed down: any packing can be pushed down until each item lies on the floor or directly on another
///   one, and its items can be placed in order of offset: only such orders are tried;
/// - sections: at each time the open items must fit above the lowest place that is left to any of them;
/// - passed over: an item that was passed over for a higher one must come to lie on another open one, so that
///   it lies no lower than the lowest of their tops;
/// - no gap: no item is placed where another open one would fit below it;
/// - nothing above: where a placed item has no open neighbour left, no other choice in its place is better;
/// - apart: open items that share no section are packed apart, fewest first, each group in an order that fits
///   what is left of it.
class SectionSearch {
  public:
    struct Item {
        std::int64_t size = 0;
        std::int64_t lower = 0, upper = 0;  ///< live in [lower, upper), not empty; size above 0
        int over = -1;                      ///< PackItem::over, and its distance
        std::int64_t distance = 0;
    };
    enum class Result : std::uint8_t { found, none, gave_up };

    /// Which item is tried first among those that could lie lowest: an instance that keeps one order busy for
    /// minutes is often nothing to another.
    static constexpr int order_count = 6;

    explicit SectionSearch(const std::vector<Item>& items);

    /// `none` is proven; gives up after about `most_work` looks at items or when `late`. `order`: below
    /// order_count one of the usual ones, else such a one disturbed by chance, the same every time.
    Result run(std::int64_t capacity, int order, std::int64_t most_work, const std::function<bool()>& late);

    /// By item, after `found`.
    const std::vector<std::int64_t>& offsets() const { return offset_; }

  private:
    /// Of the item that was placed before.
    struct LastPlaced {
        std::int64_t offset;
        int rank;
    };
    using Items = std::vector<int>;

    void rank_items(const Items& items);
    bool solve_apart(const Items& open, LastPlaced last);
    bool solve(const Items& open, LastPlaced last);
    bool place_next(const Items& open, LastPlaced last);
    bool place(int item);
    bool raise_passed_over(const Items& open, LastPlaced last);
    bool has_room(const Items& open, std::int64_t least) const;
    bool passed_over(int item, LastPlaced last) const;
    /// How far above one item another begins at least, where it begins no lower than it.
    std::int64_t gap(int lower, int upper) const {
        return items_[lower].over == upper ? items_[lower].distance : items_[lower].size;
    }
    /// An item is open again (1) or no more (-1): what is open of its sections. Two open ones that may share a range count
    /// as what they take together.
    void count_open(int item, int sign);
    void raise(int item, std::int64_t low);
    void find_lowest(int section);
    void set_lowest(int section, int item);

    /// How far the trail reached; take_back returns to there.
    struct Mark {
        std::size_t placed, raises, lowest;
    };
    Mark mark() const { return {placed_.size(), raises_.size(), lowest_before_.size()}; }
    void take_back(const Mark& mark);

    std::vector<Item> items_;
    std::vector<int> first_, end_;  ///< by item: its sections [first, end)
    std::vector<Items> neighbours_, in_section_;
    std::vector<std::int64_t> total_;   ///< by section: bytes of all its items
    std::vector<std::int64_t> shared_;  ///< by item: bytes that it shares with the one it may lie over
    std::vector<int> above_;            ///< by item: the one that may lie over it; -1: none
    Items by_first_;

    int order_ = 0;
    std::int64_t capacity_ = 0, work_left_ = 0;
    int visited_ = 0;
    std::function<bool()> late_;
    std::vector<int> rank_;             ///< by item
    std::vector<std::int64_t> low_;     ///< by item: no lower offset is left to it
    std::vector<std::int64_t> offset_;  ///< -1: open
    std::vector<std::int64_t> rest_;    ///< by section: bytes of its open items
    std::vector<int> lowest_;           ///< by section: an open item that may lie lowest; -1: none is open
    std::vector<int> is_lowest_;        ///< by item: of so many sections
    std::vector<std::int64_t> floor_;   ///< by section: low of its lowest
    struct Raise {
        int item;
        std::int64_t low;
    };
    struct Lowest {
        int section, item;
        std::int64_t floor;
    };
    Items placed_;
    std::vector<Raise> raises_;
    std::vector<Lowest> lowest_before_;
};

}  // namespace taso
