// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "question/problem_table.h"

namespace taso {

/// How an edge makes its layer's output.
enum class Use : std::uint8_t {
    plain,         ///< a call that writes a buffer of its own, or over an operand
    accumulating,  ///< a convolution's call that adds into the other operand of its add (row 8)
    slice,         ///< a call that writes a channel slice of a concat's buffer (row 9)
    elided,        ///< an add or concat without a call: its operands stand where its output is
};
inline constexpr std::size_t uses = 4;

/// One way in which an add or a concat makes no call, for its operands have been written where its output is.
struct Elision {
    Layout layout = Layout::chw;  ///< in which operands and output stand
    int group = 0, candidate = 0;
};

/// Which tensors of a problem may share a buffer: what rows 8 (accumulate) and 9 (concat without copy) of the
/// ILP ask of layers and tensors alone, whatever is chosen for them. Layers and tensors by number.
class Sharing {
  public:
    Sharing(const ProblemTable& table, Order order);

    /// A convolution whose only reader is an add may add into the other operand's tensor.
    struct Accumulation {
        int add = 0, other = 0;
    };
    std::vector<std::optional<Accumulation>> accumulations;  ///< by layer
    std::vector<std::vector<Elision>> elisions;              ///< by layer
    std::vector<int> parents;  ///< by tensor: the concat in whose buffer it may be a channel slice, or -1

    /// The way in which a layer makes no call in this layout, or null.
    const Elision* elision(int layer, Layout layout) const;
    /// The same for an add by the layout's representative for its output.
    const Elision* elision_as(int layer, int representative) const;
    /// The candidates of a group that can serve one use, in order. An elided layer has one that says so.
    std::vector<int> able(int layer, int group, Use use) const;
    /// The concats in whose buffer the operands of `concat` may stand in this layout, itself first: those
    /// that it is nested in follow, outermost last.
    std::vector<int> roots(int concat, Layout layout) const;

  private:
    bool may_be_slice(int tensor, Layout layout) const;
    void find_elisions(int layer);

    const ProblemTable& table_;
};

}  // namespace taso
