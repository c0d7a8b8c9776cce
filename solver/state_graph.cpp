// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_graph.h"

#include <algorithm>
#include <bit>
#include <string>
#include <unordered_map>

#include "error.h"

namespace taso {

namespace {

using Set = unsigned char;  // of layouts, one bit each
using Key = std::string;    // one Set per live tensor; a written state has the written layout behind them

/// Numbers the nodes of one stage as they are met.
class Nodes {
  public:
    int number(const Key& key) {
        const auto [place, fresh] = index_.emplace(key, static_cast<int>(keys_.size()));
        if (fresh) keys_.push_back(key);
        return place->second;
    }
    const std::vector<Key>& keys() const { return keys_; }

  private:
    std::unordered_map<Key, int> index_;
    std::vector<Key> keys_;
};

/// One way to leave a tensor behind its producer: the layouts held for its readers.
struct CopyChoice {
    Set held = 0;
    std::int64_t ns = 0, bytes = 0;  // of the transforms and of the copies that they write
    bool any = false;
};

class Builder {
  public:
    Builder(const ProblemTable& table, BudgetKind kind)
        : table_(table), promises_(kind == BudgetKind::arena) {}

    /// Tensors made before layer `layer` (those up to `layer`) that it or a later one reads.
    std::vector<int> live(int layer) const {
        std::vector<int> tensors;
        for (int t = 0; t <= layer; t++)
            if (!table_.readers[t].empty() && table_.readers[t].back() >= layer) tensors.push_back(t);
        return tensors;
    }

    int remaining(int tensor, int layer) const {
        const auto& readers = table_.readers[tensor];
        return static_cast<int>(readers.end() - std::lower_bound(readers.begin(), readers.end(), layer));
    }

    std::vector<CopyChoice> copy_choices(int tensor, int written) const {
        Set readable = 0;
        for (int reader : table_.readers[tensor]) {
            const LayerTable& layer = table_.layers[reader];
            const auto k =
                std::find(layer.operands.begin(), layer.operands.end(), tensor) - layer.operands.begin();
            for (const CandidateGroup& group : layer.groups) readable |= Set(1 << group.inputs[k]);
        }
        const int readers = static_cast<int>(table_.readers[tensor].size());
        std::vector<CopyChoice> choices;
        for (int held = readers ? 1 : 0; held < (readers ? 1 << layout_count : 1); held++) {
            if ((held & ~readable) || std::popcount(unsigned(held)) > readers) continue;
            CopyChoice choice{Set(held), 0, 0, false};
            int made = held;
            if (table_.is_output[tensor]) made |= 1 << table_.caller_layout(tensor);
            made &= ~(1 << written);
            bool possible = true;
            for (int layout = 0; layout < layout_count; layout++) {
                if (!(made >> layout & 1)) continue;
                const std::int64_t ns = table_.transform_ns(tensor, written, layout);
                if (ns < 0) possible = false;
                choice.ns += ns;
                choice.bytes += table_.arena_bytes(tensor, layout);
                choice.any = true;
            }
            if (possible) choices.push_back(choice);
        }
        return choices;
    }

    /// Whether every reader of the tensor still finds a group for what is there of its operands.
    bool readable(const std::vector<int>& tensors, const Key& key, int tensor) const {
        for (int reader : table_.readers[tensor]) {
            const LayerTable& layer = table_.layers[reader];
            const bool found =
                std::any_of(layer.groups.begin(), layer.groups.end(), [&](const CandidateGroup& group) {
                    for (std::size_t k = 0; k < layer.operands.size(); k++) {
                        const auto place = std::find(tensors.begin(), tensors.end(), layer.operands[k]);
                        if (place == tensors.end()) continue;
                        if (!(Set(key[place - tensors.begin()]) >> group.inputs[k] & 1)) return false;
                    }
                    return true;
                });
            if (!found) return false;
        }
        return true;
    }

    std::int64_t held_bytes(const std::vector<int>& tensors, const Key& key) const {
        std::int64_t bytes = 0;
        if (promises_)
            for (std::size_t k = 0; k < tensors.size(); k++)
                for (int layout = 0; layout < layout_count; layout++)
                    if (Set(key[k]) >> layout & 1) bytes += table_.arena_bytes(tensors[k], layout);
        return bytes;
    }

    /// States after tensor `tensor` is written, from the written states.
    StateGraph::Stage<StateGraph::CopyEdge> copy_stage(int tensor, const Nodes& written,
                                                       Nodes& states) const {
        StateGraph::Stage<StateGraph::CopyEdge> stage;
        const std::vector<int> after = live(tensor);
        std::vector<int> others = after;
        const bool read = !after.empty() && after.back() == tensor;
        if (read) others.pop_back();
        std::vector<std::vector<CopyChoice>> choices(layout_count);
        std::vector<bool> known(layout_count, false);
        for (const Key& from : written.keys()) {
            stage.first.push_back(static_cast<int>(stage.edges.size()));
            const int layout = from.back();
            if (!known[layout]) choices[layout] = copy_choices(tensor, layout), known[layout] = true;
            const Key rest = from.substr(0, from.size() - 1);
            const std::int64_t bytes =
                promises_ ? held_bytes(others, rest) + table_.arena_bytes(tensor, layout) : 0;
            for (const CopyChoice& choice : choices[layout]) {
                Key key = rest;
                if (read) key.push_back(static_cast<char>(choice.held));
                if (read && !readable(after, key, tensor)) continue;
                const std::int64_t peak = promises_ && choice.any ? bytes + choice.bytes : 0;
                stage.edges.push_back({states.number(key), choice.ns, peak});
            }
            if (stage.edges.size() > StateGraph::most_edges) too_wide(tensor - 1);
        }
        stage.first.push_back(static_cast<int>(stage.edges.size()));
        return stage;
    }

    /// Written states of a layer, from the states before it.
    StateGraph::Stage<StateGraph::LayerEdge> layer_stage(int layer, const Nodes& states,
                                                         Nodes& written) const {
        StateGraph::Stage<StateGraph::LayerEdge> stage;
        const LayerTable& row = table_.layers[layer];
        const std::vector<int> before = live(layer);
        std::vector<int> place;  // of each operand among the live tensors
        for (int tensor : row.operands)
            place.push_back(
                static_cast<int>(std::find(before.begin(), before.end(), tensor) - before.begin()));
        std::vector<bool> last;  // by operand: this layer is its last reader
        std::vector<std::size_t> free;
        for (std::size_t k = 0; k < place.size(); k++) {
            last.push_back(remaining(row.operands[k], layer + 1) == 0);
            if (!last.back() && promises_) free.push_back(k);
        }
        if (free.size() > 16) too_wide(layer);
        const int output = table_.problem().layers[layer].output;
        for (const Key& from : states.keys()) {
            stage.first.push_back(static_cast<int>(stage.edges.size()));
            const std::int64_t held = held_bytes(before, from);
            for (std::size_t g = 0; g < row.groups.size(); g++) {
                const CandidateGroup& group = row.groups[g];
                bool fits = true;
                for (std::size_t k = 0; k < place.size(); k++)
                    fits = fits && (Set(from[place[k]]) >> group.inputs[k] & 1);
                if (!fits) continue;
                const std::int64_t out = promises_ ? table_.arena_bytes(output, group.output) : 0;
                for (unsigned choice = 0; choice < 1u << free.size(); choice++) {
                    std::vector<bool> dropped = last;
                    for (std::size_t k = 0; k < free.size(); k++) dropped[free[k]] = choice >> k & 1;
                    Key key = from;
                    if (!drop(key, layer, group, place, dropped)) continue;
                    bool in_place = false;
                    for (std::size_t k = 0; k < place.size(); k++)
                        in_place = in_place ||
                                   (dropped[k] && table_.overwritable(layer, group, static_cast<int>(k)));
                    Key next;
                    for (std::size_t k = 0; k < before.size(); k++)
                        if (table_.readers[before[k]].back() > layer) next.push_back(key[k]);
                    next.push_back(static_cast<char>(group.output));
                    const std::int64_t base = promises_ ? held + (in_place ? 0 : out) : 0;
                    stage.edges.push_back({written.number(next), static_cast<int>(g), base});
                }
            }
            if (stage.edges.size() > StateGraph::most_edges) too_wide(layer);
        }
        stage.first.push_back(static_cast<int>(stage.edges.size()));
        return stage;
    }

    [[noreturn]] void too_wide(int layer) const {
        throw TooWide("problem '" + table_.problem().name + "' is too wide for the dynamic programme" +
                      (layer < 0 ? "" : " at layer '" + table_.problem().layers[layer].name + "'") +
                      "; use --method ilp");
    }

  private:
    /// Takes the layouts just read out of the sets of the operands in `dropped`; false where that breaks a
    /// promise or is no choice at all.
    bool drop(Key& key, int layer, const CandidateGroup& group, const std::vector<int>& place,
              const std::vector<bool>& dropped) const {
        for (std::size_t k = 0; k < place.size(); k++) {
            const int left = remaining(table_.layers[layer].operands[k], layer + 1);
            Set set = Set(key[place[k]]);
            if (!promises_) continue;
            if (dropped[k]) set &= Set(~(1u << group.inputs[k]));
            if (left == 0 ? set != 0 : set == 0 || std::popcount(unsigned(set)) > left) return false;
            key[place[k]] = static_cast<char>(set);
        }
        return true;
    }

    const ProblemTable& table_;
    const bool promises_;
};

}  // namespace

StateGraph::StateGraph(const ProblemTable& table, BudgetKind kind, const Control& control) {
    const Builder builder(table, kind);
    Nodes written;
    written.number(Key(1, static_cast<char>(table.caller_layout(0))));
    std::size_t edges = 0;
    for (int tensor = 0; tensor <= table.layer_count(); tensor++) {
        Nodes states;
        copies.push_back(builder.copy_stage(tensor, written, states));
        edges += copies.back().edges.size();
        if (tensor == table.layer_count()) break;
        written = Nodes();
        layers.push_back(builder.layer_stage(tensor, states, written));
        edges += layers.back().edges.size();
        if (edges > most_edges) builder.too_wide(tensor);
        if (control.stop.stop_requested()) {
            stopped_ = true;
            return;
        }
    }
}

}  // namespace taso
