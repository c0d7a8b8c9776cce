// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ilp/model.h"
#include "question/sharing.h"
#include "question/watch.h"

namespace taso {

/// Writes rows 1 to 9 of docs/method.md. Each .cpp beside this header holds the rows that it names.
class ModelBuilder {
  public:
    static constexpr double kib = 1024;

    ModelBuilder(const ProblemTable& table, const Question& question, bool plain, const Watch& watch)
        : table_(table),
          problem_(table.problem()),
          sharing_(table, Order::fixed),
          kind_(question.kind),
          budget_(limit_of(question)),
          plain_(plain),
          watch_(watch) {}

    IlpModel build();

  private:
    using Terms = std::vector<std::pair<int, double>>;

    /// Columns of one group, and how each of them is chosen from.
    struct Alternative {
        int column = 0, group = 0;
        std::int64_t workspace = 0;
    };

    struct CopyColumn {
        int from = 0, to = 0, column = 0;
    };
    struct AccumulationColumn {
        int column = 0, layer = 0, add = 0, other = 0, layout = 0, group = 0;
    };
    struct Slice {
        int column = 0, root = 0;
        Layout layout = Layout::chw;
    };

    // Shared by all rows.
    /// Calls `write` for 0 to `count` - 1, hearing a stop before each.
    template <class Write>
    void for_each(int count, const Write& write) {
        for (int k = 0; k < count; k++) {
            watch_.check();
            write(k);
        }
    }
    static std::string layout_text(int layout) { return std::string(name(all_layouts[layout])); }
    int add_column(IlpColumn column) {
        model_.columns.push_back(std::move(column));
        return static_cast<int>(model_.columns.size()) - 1;
    }
    void add_row(int number, std::string name, Terms terms, std::optional<double> lower,
                 std::optional<double> upper);
    /// A row of bytes, with terms in KiB.
    void add_bytes_row(int number, std::string name, Terms terms, std::int64_t most);
    const std::string& tensor_name(int tensor) const { return problem_.tensors[tensor].name; }
    int operand(int layer, int tensor) const {
        const auto& operands = table_.layers[layer].operands;
        return static_cast<int>(std::find(operands.begin(), operands.end(), tensor) - operands.begin());
    }
    bool last_reader(int tensor, int layer) const { return table_.readers[tensor].back() == layer; }
    /// Whether a tensor may do without a buffer of its own.
    bool may_share(int tensor) const;
    /// In place whenever this group is chosen: an operand dies here, and no concat wants the output
    /// elsewhere.
    bool always_in_place(int layer, const CandidateGroup& group) const;
    bool ever_in_place(int layer, const CandidateGroup& group) const;
    /// The x that write a layout of a tensor, as a sum; the input is given in the caller's layout.
    void add_written(Terms& terms, int tensor, int layout, double coefficient, double& constant) const;
    /// The x of a reader that read a tensor in a layout.
    void add_read(Terms& terms, int reader, int tensor, int layout, double coefficient) const;
    bool reads(int reader, int tensor, int layout) const;
    bool writes(int tensor, int layout) const;

    // Row 1: what to choose from.
    /// Row 1 and the columns x.
    void choose(int layer);
    /// The least that each tensor is held with, in whichever layout.
    void least_held();
    /// A bound from below on step `layer` when it runs a candidate of this group.
    std::int64_t least_step(int layer, const CandidateGroup& group) const;
    /// The offers of a group that nothing of the same abilities beats and that may fit above `base`.
    std::vector<Offer> worth_choosing(int layer, const CandidateGroup& group, std::int64_t base) const;
    /// What no other of the candidates beats in time, workspace and (total) weights.
    std::vector<Offer> additive_offers(int layer, const std::vector<int>& candidates) const;

    // Rows 2 and 3: transformed copies, and what is held.
    /// Row 2 and the columns w.
    void copy(int tensor);
    /// Row 3: columns h where a tensor has several readers; for its last reader they are that reader's x.
    void hold(int tensor);
    /// Bytes of a tensor held at step `layer` for it and later ones.
    void add_held(Terms& terms, int tensor, int layer) const;

    // Rows 8 and 9: buffers that tensors share.
    /// Row 8 and the columns a of a convolution.
    void accumulate(int layer);
    /// Row 9 and the columns k of a concat, one for each buffer that its operands may stand in.
    void slice(int layer);
    /// The columns x of a layer's candidates that have an ability and write a layout.
    void add_able(Terms& terms, int layer, int layout, bool Candidate::*ability, double coefficient) const;
    /// The column x of a candidate, or -1: it was dropped.
    int column_of(int layer, int candidate) const;
    /// All columns k by which a tensor is a slice.
    void add_slice(Terms& terms, int tensor, double coefficient) const;
    /// What sharing saves of the bytes held at `step`, in row 4, or after it, in row 5.
    void add_shared(Terms& terms, int step, bool after);
    /// The whole buffer of a root, from the first of its slices on.
    void add_open(Terms& terms, const Slice& root, int step);
    int first_operand(int concat) const {
        const auto& operands = table_.layers[concat].operands;
        return *std::min_element(operands.begin(), operands.end()) - 1;
    }

    // Rows 4 to 7: bytes within the budget.
    /// Row 5 after the layer that makes the tensor (of the input: before the first).
    void bound_transforms(int tensor);
    /// Row 4 of a layer, with the columns e of row 7 where it is open whether an operand may be written over.
    void bound_layer(int layer);
    /// Row 6 of sum and total. A form that several layers share has a column z that any of them raises; where
    /// they state different bytes for it the least counts, and a selection that this lets in is cut off.
    void bound_sum();
    /// Rows 4 and 5 are kept only where they can bind: each layer chooses one x, every other column is free.
    void add_bound(int number, const std::string& name, Terms terms, double constant);
    int last_choice() const { return choices_.back().back().column; }
    /// How many layers offer a form of these constants: more than one store it once.
    int sharers(int layer, const Candidate& candidate) const;

    const ProblemTable& table_;
    const Problem& problem_;
    const Sharing sharing_;
    const BudgetKind kind_;
    const std::int64_t budget_;
    const bool plain_;
    const Watch& watch_;
    IlpModel model_;
    std::vector<std::int64_t> least_held_;           ///< by tensor
    std::vector<std::vector<Alternative>> choices_;  ///< by layer
    std::vector<std::vector<CopyColumn>> copies_;    ///< by tensor
    std::vector<AccumulationColumn> accumulations_;
    std::vector<std::vector<Slice>> slices_;           ///< by concat
    std::map<std::vector<int>, int> opened_;           ///< column g by the k that it covers
    std::vector<std::vector<std::vector<int>>> held_;  ///< [tensor][reader but the last][layout]
};

}  // namespace taso
