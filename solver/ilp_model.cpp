// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp_model.h"

#include <algorithm>
#include <limits>
#include <map>

#include "error.h"
#include "sharing.h"

namespace taso {

namespace {

constexpr double kib = 1024;

std::string text(int layout) { return std::string(name(all_layouts[layout])); }

using Terms = std::vector<std::pair<int, double>>;

class ModelBuilder {
  public:
    ModelBuilder(const ProblemTable& table, const Question& question, bool plain)
        : table_(table),
          problem_(table.problem()),
          sharing_(table, Order::fixed),
          kind_(question.kind),
          budget_(question.budget.value_or(no_limit)),
          plain_(plain) {}

    IlpModel build() {
        least_held();
        for (int layer = 0; layer < table_.layer_count(); layer++) choose(layer);
        if (model_.hopeless) return std::move(model_);
        for (int tensor = 0; tensor <= table_.layer_count(); tensor++) copy(tensor);
        for (int layer = 0; layer < table_.layer_count(); layer++) accumulate(layer);
        slices_.resize(problem_.layers.size());
        for (int layer = table_.layer_count() - 1; layer >= 0; layer--) slice(layer);
        if (kind_ == BudgetKind::total && budget_ != no_limit)
            arena_column_ =
                add_column({"A, KiB of the arena", false, static_cast<double>(budget_) / kib + 1, 0});
        if (holds_tensors() && budget_ != no_limit) {
            for (int tensor = 0; tensor <= table_.layer_count(); tensor++) hold(tensor);
            for (int tensor = 0; tensor <= table_.layer_count(); tensor++) bound_transforms(tensor);
            for (int layer = 0; layer < table_.layer_count(); layer++) bound_layer(layer);
        }
        if (adds_up() && budget_ != no_limit) bound_sum();
        return std::move(model_);
    }

  private:
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

    int add_column(IlpColumn column) {
        model_.columns.push_back(std::move(column));
        return static_cast<int>(model_.columns.size()) - 1;
    }
    void add_row(int number, std::string name, Terms terms, std::optional<double> lower,
                 std::optional<double> upper) {
        std::sort(terms.begin(), terms.end());
        Terms merged;
        for (const auto& [column, coefficient] : terms)
            if (!merged.empty() && merged.back().first == column)
                merged.back().second += coefficient;
            else
                merged.emplace_back(column, coefficient);
        std::erase_if(merged, [](const auto& term) { return term.second == 0; });
        model_.rows.push_back({std::move(name), number, std::move(merged), lower, upper});
    }
    const std::string& tensor_name(int tensor) const { return problem_.tensors[tensor].name; }
    int operand(int layer, int tensor) const {
        const auto& operands = table_.layers[layer].operands;
        return static_cast<int>(std::find(operands.begin(), operands.end(), tensor) - operands.begin());
    }
    bool last_reader(int tensor, int layer) const { return table_.readers[tensor].back() == layer; }

    /// Whether a tensor may do without a buffer of its own.
    bool may_share(int tensor) const {
        if (tensor == 0) return false;
        const int parent = sharing_.parents[tensor];
        return sharing_.accumulations[tensor - 1] || (parent >= 0 && !sharing_.elisions[parent].empty());
    }

    /// In place whenever this group is chosen: an operand dies here, and no concat wants the output
    /// elsewhere.
    bool always_in_place(int layer, const CandidateGroup& group) const {
        if (may_share(layer + 1)) return false;
        for (std::size_t k = 0; k < group.inputs.size(); k++)
            if (last_reader(table_.layers[layer].operands[k], layer) &&
                table_.overwritable(layer, group, static_cast<int>(k)))
                return true;
        return false;
    }
    bool ever_in_place(int layer, const CandidateGroup& group) const {
        for (std::size_t k = 0; k < group.inputs.size(); k++)
            if (table_.overwritable(layer, group, static_cast<int>(k))) return true;
        return false;
    }

    /// The least that each tensor is held with, in whichever layout.
    void least_held() {
        least_held_.assign(table_.layer_count() + 1, 0);
        for (int t = 0; t <= table_.layer_count(); t++) {
            if (table_.readers[t].empty()) continue;
            const int reader = table_.readers[t].back(), k = operand(reader, t);
            std::int64_t least = no_limit;
            for (const CandidateGroup& group : table_.layers[reader].groups)
                least = std::min(least, table_.arena_bytes(t, group.inputs[k]));
            least_held_[t] = may_share(t) ? 0 : least;
        }
    }

    /// A bound from below on step `layer` when it runs a candidate of this group.
    std::int64_t least_step(int layer, const CandidateGroup& group) const {
        const bool elsewhere =
            ever_in_place(layer, group) || may_share(layer + 1) || !sharing_.elisions[layer].empty();
        std::int64_t bytes = elsewhere ? 0 : table_.arena_bytes(layer + 1, group.output);
        const auto& operands = table_.layers[layer].operands;
        for (int t = 0; t <= layer; t++) {
            if (table_.readers[t].empty() || table_.readers[t].back() < layer) continue;
            const auto k = std::find(operands.begin(), operands.end(), t) - operands.begin();
            bytes += k < static_cast<int>(operands.size()) && !may_share(t)
                         ? table_.arena_bytes(t, group.inputs[k])
                         : least_held_[t];
        }
        return bytes;
    }

    /// The offers of a group that nothing of the same abilities beats and that may fit above `base`.
    std::vector<Offer> worth_choosing(int layer, const CandidateGroup& group, std::int64_t base) const {
        std::vector<Offer> kept;
        const auto take = [&](const std::vector<int>& candidates) {
            std::vector<Offer> offers =
                adds_up() ? additive_offers(layer, candidates) : table_.offers(kind_, layer, candidates);
            if (!plain_ || (!holds_tensors() && !adds_up()))
                std::erase_if(offers, [&](const Offer& offer) { return base + offer.bytes > budget_; });
            // Without a row of memory only the fastest is worth choosing.
            if (!holds_tensors() && !adds_up() && offers.size() > 1) offers = {offers.back()};
            kept.insert(kept.end(), offers.begin(), offers.end());
        };
        if (plain_) {
            for (int index : group.candidates) take({index});
            return kept;
        }
        take(group.candidates);
        std::vector<int> accumulating, slicing, elided;
        for (int index : group.candidates) {
            if (sharing_.accumulations[layer] && table_.candidate(layer, index).accumulates)
                accumulating.push_back(index);
            if (sharing_.parents[layer + 1] >= 0 && table_.candidate(layer, index).slices)
                slicing.push_back(index);
            for (const Elision& elision : sharing_.elisions[layer])
                if (elision.candidate == index) elided.push_back(index);
        }
        take(accumulating);
        take(slicing);
        for (int index : elided) take({index});
        std::sort(kept.begin(), kept.end(),
                  [](const Offer& a, const Offer& b) { return a.candidate < b.candidate; });
        kept.erase(std::unique(kept.begin(), kept.end(),
                               [](const Offer& a, const Offer& b) { return a.candidate == b.candidate; }),
                   kept.end());
        return kept;
    }

    /// Row 1 and the columns x.
    void choose(int layer) {
        const LayerTable& row = table_.layers[layer];
        std::vector<Alternative> choices;
        std::vector<std::pair<int, int>> numbered;
        Terms sum;
        std::int64_t least = no_limit;
        std::vector<std::pair<Offer, int>> kept;
        for (std::size_t g = 0; g < row.groups.size(); g++) {
            const CandidateGroup& group = row.groups[g];
            const std::int64_t base = holds_tensors() ? least_step(layer, group) : 0;
            for (const Offer& offer : worth_choosing(layer, group, base)) {
                kept.emplace_back(offer, static_cast<int>(g));
                least = std::min(least, offer.ns);
            }
        }
        model_.dropped += static_cast<int>(problem_.layers[layer].candidates.size() - kept.size());
        model_.hopeless = model_.hopeless || kept.empty();
        // What may be left out takes no time at best.
        if (!sharing_.elisions[layer].empty()) least = 0;
        if (!kept.empty()) model_.least_ns += least;
        for (const auto& [offer, group] : kept) {
            const int column = add_column({"x[" + problem_.layers[layer].name + ", " +
                                               table_.candidate(layer, offer.candidate).primitive + "]",
                                           true, 1, offer.ns - least});
            choices.push_back({column, group, offer.bytes});
            numbered.emplace_back(column, offer.candidate);
            sum.emplace_back(column, 1);
        }
        add_row(1, "one primitive for " + problem_.layers[layer].name, sum, 1, 1);
        choices_.push_back(std::move(choices));
        model_.choices.push_back(std::move(numbered));
    }

    /// The x that write a layout of a tensor, as a sum; the input is given in the caller's layout.
    void add_written(Terms& terms, int tensor, int layout, double coefficient, double& constant) const {
        if (tensor == 0) {
            if (layout == table_.caller_layout(0)) constant += coefficient;
            return;
        }
        for (const Alternative& choice : choices_[tensor - 1])
            if (table_.layers[tensor - 1].groups[choice.group].output == layout)
                terms.emplace_back(choice.column, coefficient);
    }
    /// The x of a reader that read a tensor in a layout.
    void add_read(Terms& terms, int reader, int tensor, int layout, double coefficient) const {
        const int k = operand(reader, tensor);
        for (const Alternative& choice : choices_[reader])
            if (table_.layers[reader].groups[choice.group].inputs[k] == layout)
                terms.emplace_back(choice.column, coefficient);
    }
    bool reads(int reader, int tensor, int layout) const {
        Terms terms;
        add_read(terms, reader, tensor, layout, 1);
        return !terms.empty();
    }
    bool writes(int tensor, int layout) const {
        Terms terms;
        double constant = 0;
        add_written(terms, tensor, layout, 1, constant);
        return constant > 0 || !terms.empty();
    }

    /// Row 2 and the columns w.
    void copy(int tensor) {
        copies_.emplace_back();
        const auto& readers = table_.readers[tensor];
        const int wanted = static_cast<int>(readers.size()) + (table_.is_output[tensor] ? 1 : 0);
        for (int to = 0; to < layout_count; to++) {
            const bool by_caller = table_.is_output[tensor] && to == table_.caller_layout(tensor);
            bool read = by_caller;
            for (int reader : readers) read = read || reads(reader, tensor, to);
            if (!read) continue;
            for (int from = 0; from < layout_count; from++) {
                const std::int64_t ns = table_.transform_ns(tensor, from, to);
                if (from == to || ns < 0 || !writes(tensor, from)) continue;
                copies_.back().push_back(
                    {from, to,
                     add_column({"w[" + tensor_name(tensor) + ", " + text(from) + " -> " + text(to) + "]",
                                 true, 1, ns})});
            }
            const auto supply = [&](Terms& terms) {
                double constant = 0;
                add_written(terms, tensor, to, 1, constant);
                for (const CopyColumn& made : copies_.back())
                    if (made.to == to) terms.emplace_back(made.column, 1);
                return constant;
            };
            for (int reader : readers) {
                if (!reads(reader, tensor, to)) continue;
                Terms terms;
                const double constant = supply(terms);
                add_read(terms, reader, tensor, to, -1);
                if (constant < 1)
                    add_row(
                        2, problem_.layers[reader].name + " reads " + tensor_name(tensor) + " in " + text(to),
                        terms, -constant, std::nullopt);
            }
            if (by_caller) {
                Terms terms;
                const double constant = supply(terms);
                if (constant < 1)
                    add_row(2, "the caller reads " + tensor_name(tensor), terms, 1 - constant, std::nullopt);
            }
        }
        // A copy starts from what was written; with one reader there is one copy at most.
        for (int from = 0; from < layout_count; from++) {
            Terms together;
            for (const CopyColumn& made : copies_.back()) {
                if (made.from != from) continue;
                together.emplace_back(made.column, 1);
                if (wanted > 1) {
                    Terms terms = {{made.column, 1}};
                    double constant = 0;
                    add_written(terms, tensor, from, -1, constant);
                    if (constant == 0)
                        add_row(2, model_.columns[made.column].name + " starts from what was written", terms,
                                std::nullopt, 0);
                }
            }
            if (wanted > 1 || together.empty()) continue;
            double constant = 0;
            add_written(together, tensor, from, -1, constant);
            add_row(2, "copies of " + tensor_name(tensor) + " from " + text(from), together, std::nullopt,
                    -constant);
        }
    }

    /// The columns x of a layer's candidates that have an ability and write a layout.
    void add_able(Terms& terms, int layer, int layout, bool Candidate::*ability, double coefficient) const {
        for (std::size_t k = 0; k < choices_[layer].size(); k++) {
            const auto [column, candidate] = model_.choices[layer][k];
            if (table_.layers[layer].groups[choices_[layer][k].group].output == layout &&
                table_.candidate(layer, candidate).*ability)
                terms.emplace_back(column, coefficient);
        }
    }
    /// The column x of a candidate, or -1: it was dropped.
    int column_of(int layer, int candidate) const {
        for (const auto& [column, index] : model_.choices[layer])
            if (index == candidate) return column;
        return -1;
    }
    /// All columns k by which a tensor is a slice.
    void add_slice(Terms& terms, int tensor, double coefficient) const {
        if (tensor == 0 || sharing_.parents[tensor] < 0) return;
        for (const Slice& found : slices_[sharing_.parents[tensor]])
            terms.emplace_back(found.column, coefficient);
    }

    /// Row 8 and the columns a of a convolution.
    void accumulate(int layer) {
        const auto& chance = sharing_.accumulations[layer];
        if (!chance) return;
        for (const Elision& way : sharing_.elisions[chance->add]) {
            const int layout = table_.layers[chance->add].groups[way.group].output;
            const int sum = column_of(chance->add, way.candidate);
            Terms able;
            add_able(able, layer, layout, &Candidate::accumulates, -1);
            if (able.empty() || sum < 0 || table_.callers(chance->other, layout)) continue;
            const std::string what = "a[" + problem_.layers[layer].name + " into " +
                                     tensor_name(chance->other) + " in " + text(layout) + "]";
            const int column = add_column({what, true, 1, -table_.candidate(chance->add, way.candidate).ns});
            able.emplace_back(column, 1);
            add_row(8, what + " by a primitive that can", able, std::nullopt, 0);
            add_row(8, what + " where " + problem_.layers[chance->add].name + " would add",
                    {{column, 1}, {sum, -1}}, std::nullopt, 0);
            for (int reader : table_.readers[chance->other]) {
                if (reader < layer || reader == chance->add || !reads(reader, chance->other, layout))
                    continue;
                Terms later = {{column, 1}};
                add_read(later, reader, chance->other, layout, 1);
                add_row(8, what + " leaves nothing for " + problem_.layers[reader].name, later, std::nullopt,
                        1);
            }
            model_.shared.push_back({column, true, {layer}, chance->other});
            accumulations_.push_back({column, layer, chance->add, chance->other, layout, way.group});
        }
    }

    /// Row 9 and the columns k of a concat, one for each buffer that its operands may stand in.
    void slice(int layer) {
        if (problem_.layers[layer].kind != "concat") return;
        const auto& operands = table_.layers[layer].operands;
        const std::string& concat = problem_.layers[layer].name;
        for (const Elision& way : sharing_.elisions[layer]) {
            const int column_x = column_of(layer, way.candidate);
            if (column_x < 0) continue;
            Terms any;
            for (int root : sharing_.roots(layer, way.layout)) {
                int outer = -1;
                if (root != layer)
                    for (const Slice& found : slices_[sharing_.parents[layer + 1]])
                        if (found.layout == way.layout && found.root == root) outer = found.column;
                if (root != layer && outer < 0) continue;
                std::string what = "k[" + concat + " in " + std::string(name(way.layout));
                if (root != layer) what += ", within " + problem_.layers[root].name;
                what += "]";
                const int column = add_column({what, true, 1, -table_.candidate(layer, way.candidate).ns});
                if (outer >= 0)
                    add_row(9, what + " where the outer one is", {{column, 1}, {outer, -1}}, std::nullopt, 0);
                any.emplace_back(column, 1);
                slices_[layer].push_back({column, root, way.layout});
                std::vector<int> producers;
                for (int tensor : operands) producers.push_back(tensor - 1);
                model_.shared.push_back({column, false, producers, layer + 1});
            }
            if (any.empty()) continue;
            const std::string what = concat + " in " + std::string(name(way.layout)) + " without a copy";
            Terms chosen = any;
            chosen.emplace_back(column_x, -1);
            add_row(9, what + " where it would join so", chosen, std::nullopt, 0);
            for (int tensor : operands) {
                Terms written = any;
                const auto layout = static_cast<int>(problem_.representative(tensor, way.layout));
                add_able(written, tensor - 1, layout, &Candidate::slices, -1);
                add_row(9, what + ": " + tensor_name(tensor) + " is written as a slice", written,
                        std::nullopt, 0);
            }
        }
        // A concat that is a slice itself has no buffer of its own for its operands.
        Terms own;
        for (const Slice& found : slices_[layer])
            if (found.root == layer) own.emplace_back(found.column, 1);
        const std::size_t count = own.size();
        add_slice(own, layer + 1, 1);
        if (count > 0 && own.size() > count)
            add_row(9, concat + " is within one buffer", own, std::nullopt, 1);
        // What is a slice takes no part in accumulating.
        for (const AccumulationColumn& found : accumulations_)
            for (int tensor : {found.other, found.add + 1}) {
                if (tensor == 0 || sharing_.parents[tensor] != layer || slices_[layer].empty()) continue;
                Terms both = {{found.column, 1}};
                add_slice(both, tensor, 1);
                add_row(8, tensor_name(tensor) + " is added into or a slice", both, std::nullopt, 1);
            }
    }

    int first_operand(int concat) const {
        const auto& operands = table_.layers[concat].operands;
        return *std::min_element(operands.begin(), operands.end()) - 1;
    }

    /// What sharing saves of the bytes held at `step`, in row 4, or after it, in row 5.
    void add_shared(Terms& terms, int step, bool after) {
        for (const AccumulationColumn& a : accumulations_) {
            const double bytes = static_cast<double>(table_.arena_bytes(a.layer + 1, a.layout)) / kib;
            if (a.layer <= step && step < a.add + (after ? 0 : 1)) terms.emplace_back(a.column, -bytes);
            const CandidateGroup& group = table_.layers[a.add].groups[a.group];
            if (!after && step == a.add && !always_in_place(a.add, group))
                terms.emplace_back(a.column,
                                   -static_cast<double>(table_.arena_bytes(a.add + 1, a.layout)) / kib);
        }
        for (int concat = 0; concat < table_.layer_count(); concat++)
            for (const Slice& k : slices_[concat]) {
                for (int tensor : table_.layers[concat].operands) {
                    const auto layout = static_cast<int>(problem_.representative(tensor, k.layout));
                    if (tensor - 1 <= step && step < concat + (after ? 0 : 1))
                        terms.emplace_back(k.column,
                                           -static_cast<double>(table_.arena_bytes(tensor, layout)) / kib);
                }
                if (k.root == concat && step < concat) add_open(terms, k, step);
            }
    }

    /// The whole buffer of a root, from the first of its slices on.
    void add_open(Terms& terms, const Slice& root, int step) {
        const auto layout = static_cast<int>(problem_.representative(root.root + 1, root.layout));
        const double bytes = static_cast<double>(table_.arena_bytes(root.root + 1, layout)) / kib;
        if (bytes == 0) return;
        std::vector<int> openers;  // the outermost concats with a slice by then
        std::vector<std::pair<int, int>> inner = {{root.root, root.column}};
        while (!inner.empty()) {
            const auto [concat, column] = inner.back();
            inner.pop_back();
            if (first_operand(concat) <= step) {
                openers.push_back(column);
                continue;
            }
            for (int tensor : table_.layers[concat].operands)
                for (const Slice& nested : slices_[tensor - 1])
                    if (nested.root == root.root && nested.layout == root.layout)
                        inner.emplace_back(tensor - 1, nested.column);
        }
        if (openers.size() == 1) terms.emplace_back(openers[0], bytes);
        if (openers.size() <= 1) return;
        std::sort(openers.begin(), openers.end());
        const auto known = opened_.find(openers);
        int column = known == opened_.end() ? -1 : known->second;
        if (column < 0) {
            column = opened_[openers] = add_column(
                {"g[" + problem_.layers[root.root].name + " from step " + std::to_string(step) + "]", false,
                 1, 0});
            for (int opener : openers)
                add_row(9, model_.columns[column].name + " is open", {{column, 1}, {opener, -1}}, 0,
                        std::nullopt);
        }
        terms.emplace_back(column, bytes);
    }

    /// Row 3: columns h where a tensor has several readers; for its last reader they are that reader's x.
    void hold(int tensor) {
        const auto& readers = table_.readers[tensor];
        held_.emplace_back(readers.empty() ? 0 : readers.size() - 1);
        for (int k = static_cast<int>(readers.size()) - 2; k >= 0; k--) {
            held_.back()[k].assign(layout_count, -1);
            for (int layout = 0; layout < layout_count; layout++) {
                bool later = false;
                for (std::size_t v = k; v < readers.size(); v++)
                    later = later || reads(readers[v], tensor, layout);
                if (!later || table_.arena_bytes(tensor, layout) == 0) continue;
                const std::string what = tensor_name(tensor) + " in " + text(layout) + " until " +
                                         problem_.layers[readers[k]].name;
                const int column = held_.back()[k][layout] = add_column({"h[" + what + "]", false, 1, 0});
                for (std::size_t v = k; v < readers.size(); v++) {
                    if (!reads(readers[v], tensor, layout)) continue;
                    Terms terms = {{column, 1}};
                    add_read(terms, readers[v], tensor, layout, -1);
                    add_row(3, what + " is held for " + problem_.layers[readers[v]].name, terms, 0,
                            std::nullopt);
                }
            }
        }
    }

    /// Bytes of a tensor held at step `layer` for it and later ones.
    void add_held(Terms& terms, int tensor, int layer) const {
        const auto& readers = table_.readers[tensor];
        const auto next = std::lower_bound(readers.begin(), readers.end(), layer) - readers.begin();
        if (next == static_cast<int>(readers.size())) return;
        for (int layout = 0; layout < layout_count; layout++) {
            const double bytes = static_cast<double>(table_.arena_bytes(tensor, layout)) / kib;
            if (bytes == 0) continue;
            if (next + 1 == static_cast<int>(readers.size()))
                add_read(terms, readers[next], tensor, layout, bytes);
            else if (held_[tensor][next][layout] >= 0)
                terms.emplace_back(held_[tensor][next][layout], bytes);
        }
    }

    /// Rows 4 and 5 are kept only where they can bind: each layer chooses one x, every other column is free.
    void add_bound(int number, const std::string& name, Terms terms, double constant) {
        const double limit = static_cast<double>(budget_) / kib - constant;
        Terms merged;
        std::sort(terms.begin(), terms.end());
        for (const auto& [column, bytes] : terms)
            if (!merged.empty() && merged.back().first == column)
                merged.back().second += bytes;
            else
                merged.emplace_back(column, bytes);
        if (arena_column_ >= 0) {
            merged.emplace_back(arena_column_, -1);
            add_row(number, name, std::move(merged), std::nullopt, -constant);
            return;
        }
        if (plain_) {
            add_row(number, name, std::move(merged), std::nullopt, limit);
            return;
        }
        double most = 0;
        std::size_t k = 0;
        for (const auto& choices : choices_) {
            double largest = 0;
            for (const Alternative& choice : choices) {
                while (k < merged.size() && merged[k].first < choice.column) k++;
                if (k < merged.size() && merged[k].first == choice.column)
                    largest = std::max(largest, merged[k].second);
            }
            most += largest;
        }
        for (const auto& [column, bytes] : merged)
            if (column > last_choice() && bytes > 0) most += bytes;
        if (most > limit) add_row(number, name, std::move(merged), std::nullopt, limit);
    }
    int last_choice() const { return choices_.back().back().column; }

    /// Row 5 after the layer that makes the tensor (of the input: before the first).
    void bound_transforms(int tensor) {
        if (copies_[tensor].empty()) return;
        Terms terms;
        double constant = 0;
        for (int t = 0; t < tensor; t++) add_held(terms, t, tensor);
        for (int layout = 0; layout < layout_count; layout++)
            add_written(terms, tensor, layout, static_cast<double>(table_.arena_bytes(tensor, layout)) / kib,
                        constant);
        for (const CopyColumn& made : copies_[tensor])
            terms.emplace_back(made.column, static_cast<double>(table_.arena_bytes(tensor, made.to)) / kib);
        if (tensor > 0) add_shared(terms, tensor - 1, true);
        add_bound(5, "bytes while " + tensor_name(tensor) + " is transformed", std::move(terms), constant);
    }

    /// Row 4 of a layer, with the columns e of row 7 where it is open whether an operand may be written over.
    void bound_layer(int layer) {
        const LayerTable& row = table_.layers[layer];
        const int output = problem_.layers[layer].output;
        Terms terms;
        for (int t = 0; t <= layer; t++) add_held(terms, t, layer);
        for (const Alternative& choice : choices_[layer]) {
            const CandidateGroup& group = row.groups[choice.group];
            const std::int64_t out =
                always_in_place(layer, group) ? 0 : table_.arena_bytes(output, group.output);
            terms.emplace_back(choice.column, static_cast<double>(out + choice.workspace) / kib);
        }
        Terms once;
        for (std::size_t k = 0; k < row.operands.size(); k++) {
            const int tensor = row.operands[k];
            if (last_reader(tensor, layer) && !may_share(layer + 1)) continue;
            for (int layout = 0; layout < layout_count; layout++) {
                Terms chosen;
                std::int64_t bytes = 0;
                for (const Alternative& choice : choices_[layer]) {
                    const CandidateGroup& group = row.groups[choice.group];
                    if (group.inputs[k] != layout || always_in_place(layer, group) ||
                        !table_.overwritable(layer, group, static_cast<int>(k)))
                        continue;
                    chosen.emplace_back(choice.column, -1);
                    bytes = table_.arena_bytes(output, group.output);
                }
                if (chosen.empty() || bytes == 0) continue;
                const std::string what = "e[" + problem_.layers[layer].name + " over " + tensor_name(tensor) +
                                         " in " + text(layout) + "]";
                const int column = add_column({what, true, 1, 0});
                chosen.emplace_back(column, 1);
                add_row(7, what + " is chosen so", chosen, std::nullopt, 0);
                for (int reader : table_.readers[tensor]) {
                    if (reader <= layer || !reads(reader, tensor, layout)) continue;
                    Terms later = {{column, 1}};
                    add_read(later, reader, tensor, layout, 1);
                    add_row(7, what + " leaves nothing for " + problem_.layers[reader].name, later,
                            std::nullopt, 1);
                }
                terms.emplace_back(column, -static_cast<double>(bytes) / kib);
                once.emplace_back(column, 1);
                Terms both = {{column, 1}};
                add_slice(both, tensor, 1);
                if (both.size() > 1) add_row(7, what + " where that is no slice", both, std::nullopt, 1);
            }
        }
        if (!once.empty()) {
            const std::size_t in_place = once.size();
            add_slice(once, output, 1);
            for (const AccumulationColumn& a : accumulations_)
                if (a.add == layer) once.emplace_back(a.column, 1);
            if (in_place > 1 || once.size() > in_place)
                add_row(7, problem_.layers[layer].name + " is in place once", once, std::nullopt, 1);
        }
        add_shared(terms, layer, false);
        add_bound(4, "bytes while " + problem_.layers[layer].name + " runs", std::move(terms), 0);
    }

    bool adds_up() const { return kind_ == BudgetKind::sum || kind_ == BudgetKind::total; }
    bool holds_tensors() const { return kind_ == BudgetKind::arena || kind_ == BudgetKind::total; }

    /// How many layers offer a form of these constants: more than one store it once.
    int sharers(int layer, const Candidate& candidate) const {
        const std::string& constants = problem_.layers[layer].constants;
        if (constants.empty()) return 1;
        return static_cast<int>(
            std::count_if(problem_.layers.begin(), problem_.layers.end(), [&](const ProblemLayer& other) {
                return other.constants == constants &&
                       std::any_of(other.candidates.begin(), other.candidates.end(),
                                   [&](const Candidate& c) { return c.form == candidate.form; });
            }));
    }

    /// What no other of the candidates beats in time, workspace and (total) weights.
    std::vector<Offer> additive_offers(int layer, const std::vector<int>& candidates) const {
        const bool total = kind_ == BudgetKind::total;
        const auto workspace = [&](const Candidate& c) { return total ? aligned(c.workspace) : c.workspace; };
        std::vector<Offer> kept;
        for (int index : candidates) {
            const Candidate& a = table_.candidate(layer, index);
            const bool beaten = !(total && sharers(layer, a) > 1) &&
                                std::any_of(candidates.begin(), candidates.end(), [&](int other) {
                                    const Candidate& b = table_.candidate(layer, other);
                                    if (b.ns > a.ns || workspace(b) > workspace(a)) return false;
                                    if (total && (b.weights > a.weights || sharers(layer, b) > 1))
                                        return false;
                                    return b.ns < a.ns || workspace(b) < workspace(a) ||
                                           (total && b.weights < a.weights) || other < index;
                                });
            if (!beaten) kept.push_back({workspace(a), a.ns, index});
        }
        return kept;
    }

    /// Row 6 of sum and total. A form that several layers share has a column z that any of them raises; where
    /// they state different bytes for it the least counts, and a selection that this lets in is cut off.
    void bound_sum() {
        Terms terms;
        std::map<std::pair<std::string, std::string>, std::pair<int, std::int64_t>> shared;
        if (arena_column_ >= 0) terms.emplace_back(arena_column_, 1);
        for (int layer = 0; layer < table_.layer_count(); layer++) {
            std::map<int, Terms> raised;  // by column z
            for (std::size_t k = 0; k < choices_[layer].size(); k++) {
                const int column = choices_[layer][k].column;
                const Candidate& candidate = table_.candidate(layer, model_.choices[layer][k].second);
                if (kind_ == BudgetKind::sum) {
                    terms.emplace_back(column, static_cast<double>(candidate.workspace) / kib);
                } else if (sharers(layer, candidate) < 2) {
                    terms.emplace_back(column, static_cast<double>(candidate.weights) / kib);
                } else {
                    const std::string& constants = problem_.layers[layer].constants;
                    auto& [form, least] =
                        shared.try_emplace({constants, candidate.form}, -1, candidate.weights).first->second;
                    if (form < 0)
                        form = add_column({"z[" + constants + ", " + candidate.form + "]", false, 1, 0});
                    least = std::min(least, candidate.weights);
                    raised[form].emplace_back(column, -1);
                }
            }
            for (auto& [form, used] : raised) {
                used.emplace_back(form, 1);
                add_row(6, model_.columns[form].name + " is stored for " + problem_.layers[layer].name, used,
                        0, std::nullopt);
            }
        }
        for (const auto& [key, form] : shared)
            terms.emplace_back(form.first, static_cast<double>(form.second) / kib);
        add_row(6, kind_ == BudgetKind::sum ? "workspace of all layers" : "arena and weights",
                std::move(terms), std::nullopt, static_cast<double>(budget_) / kib);
    }

    const ProblemTable& table_;
    const Problem& problem_;
    const Sharing sharing_;
    const BudgetKind kind_;
    const std::int64_t budget_;
    const bool plain_;
    IlpModel model_;
    int arena_column_ = -1;                          ///< A of total; -1: the limit itself bounds rows 4 and 5
    std::vector<std::int64_t> least_held_;           ///< by tensor
    std::vector<std::vector<Alternative>> choices_;  ///< by layer
    std::vector<std::vector<CopyColumn>> copies_;    ///< by tensor
    std::vector<AccumulationColumn> accumulations_;
    std::vector<std::vector<Slice>> slices_;           ///< by concat
    std::map<std::vector<int>, int> opened_;           ///< column g by the k that it covers
    std::vector<std::vector<std::vector<int>>> held_;  ///< [tensor][reader but the last][layout]
};

}  // namespace

Choice IlpModel::choice(const std::vector<double>& values) const {
    std::vector<int> candidates;
    for (const auto& layer : choices)
        candidates.push_back(std::max_element(layer.begin(), layer.end(), [&](const auto& a, const auto& b) {
                                 return values[a.first] < values[b.first];
                             })->second);
    Choice chosen = plain_choice(std::move(candidates));
    for (const Shared& sharing : shared) {
        if (values[sharing.column] < 0.5) continue;
        for (int layer : sharing.layers)
            (sharing.accumulates ? chosen.accumulates_into : chosen.written_into)[layer] = sharing.into;
    }
    return chosen;
}

void IlpModel::cut_off(const std::vector<double>& values) {
    IlpRow cut;
    cut.name = "not this choice again";
    const Choice chosen = choice(values);
    double ones = 0;
    for (std::size_t layer = 0; layer < choices.size(); layer++)
        for (const auto& [column, candidate] : choices[layer])
            if (candidate == chosen.candidates[layer]) cut.terms.emplace_back(column, 1), ones++;
    for (const Shared& sharing : shared) {
        const bool one = values[sharing.column] > 0.5;
        cut.terms.emplace_back(sharing.column, one ? 1 : -1);
        ones += one;
    }
    cut.upper = ones - 1;
    rows.push_back(std::move(cut));
}

void IlpModel::keep(std::int64_t deadline_ns) {
    IlpRow row;
    row.name = "within the deadline";
    for (std::size_t k = 0; k < columns.size(); k++)
        if (columns[k].regret_ns != 0)
            row.terms.emplace_back(static_cast<int>(k), static_cast<double>(columns[k].regret_ns));
    row.upper = static_cast<double>(deadline_ns - least_ns);
    rows.push_back(std::move(row));
}

void IlpModel::cut_off_larger(const std::vector<int>& candidates, std::int64_t budget) {
    const auto bound =
        std::find_if(rows.rbegin(), rows.rend(), [](const IlpRow& row) { return row.number == 6; });
    const std::map<int, double> kibs(bound->terms.begin(), bound->terms.end());
    const auto bytes = [&](int column) {  // a double holds the 1024th part of a whole number exactly
        const auto found = kibs.find(column);
        return found == kibs.end() ? 0 : static_cast<std::int64_t>(found->second * kib);
    };
    std::vector<std::pair<std::int64_t, std::size_t>> chosen;  // bytes, layer
    for (std::size_t layer = 0; layer < choices.size(); layer++)
        for (const auto& [column, candidate] : choices[layer])
            if (candidate == candidates[layer]) chosen.emplace_back(bytes(column), layer);
    std::sort(chosen.rbegin(), chosen.rend());
    IlpRow cut;
    cut.name = "not so much in these layers together";
    std::int64_t sum = 0;
    double layers = 0;
    for (const auto& [large, layer] : chosen) {
        if (sum > budget) break;
        sum += large;
        layers++;
        for (const auto& [column, candidate] : choices[layer])
            if (bytes(column) >= large) cut.terms.emplace_back(column, 1);
    }
    cut.upper = layers - 1;
    rows.push_back(std::move(cut));
}

IlpModel ilp_model(const ProblemTable& table, const Question& question, bool plain) {
    return ModelBuilder(table, question, plain).build();
}

}  // namespace taso
