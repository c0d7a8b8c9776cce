// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "ilp/model.h"
#include "question/sharing.h"
#include "question/watch.h"

namespace taso {

/// What all rows are written with: the question, its tables, and the model as it grows.
class ModelBuilder {
  public:
    ModelBuilder(const ProblemTable& asked, const Question& question, bool with_all, const Watch& listening)
        : table(asked),
          problem(asked.problem()),
          sharing(asked, Order::fixed),
          kind(question.kind),
          budget(limit_of(question)),
          plain(with_all),
          streams(question.stream && offers_segments(question.kind)),
          watch(listening) {}

    /// Calls `write` for 0 to `count` - 1, hearing a stop before each.
    template <class Write>
    void for_each(int count, const Write& write) {
        for (int k = 0; k < count; k++) {
            watch.check();
            write(k);
        }
    }
    int add_column(IlpColumn column) {
        model.columns.push_back(std::move(column));
        return static_cast<int>(model.columns.size()) - 1;
    }
    void add_row(int number, std::string name, LinearSum terms, std::optional<double> lower,
                 std::optional<double> upper);
    /// A row of bytes, with terms in KiB.
    void add_bytes_row(int number, std::string name, LinearSum terms, std::int64_t most);

    const std::string& layer_name(int layer) const { return problem.layers[layer].name; }
    const std::string& tensor_name(int tensor) const { return problem.tensors[tensor].name; }
    static std::string layout_text(int layout) { return std::string(name(all_layouts[layout])); }
    /// Of a tensor in a layout, in the arena.
    double arena_kib(int tensor, int layout) const {
        return IlpModel::in_kib(table.arena_bytes(tensor, layout));
    }
    /// The same in what the tensor calls another tensor's layout.
    double arena_kib(int tensor, Layout layout) const {
        return arena_kib(tensor, static_cast<int>(problem.representative(tensor, layout)));
    }

    bool last_reader(int tensor, int layer) const { return table.readers[tensor].back() == layer; }
    /// Whether a tensor may do without a buffer of its own.
    bool may_share(int tensor) const;
    /// In place whenever this group is chosen: an operand dies here, and no concat wants the output
    /// elsewhere.
    bool always_in_place(int layer, const CandidateGroup& group) const;
    /// How many layers offer a form of these constants: more than one store it once.
    int sharers(int layer, const Candidate& candidate) const;

    const ProblemTable& table;
    const Problem& problem;
    const Sharing sharing;
    const BudgetKind kind;
    const std::int64_t budget;
    const bool plain;    ///< with every candidate that row 6 leaves and every row
    const bool streams;  ///< segments are offered
    const Watch& watch;
    IlpModel model;
};

/// Sorted, each column once.
LinearSum merged(LinearSum terms);

}  // namespace taso
