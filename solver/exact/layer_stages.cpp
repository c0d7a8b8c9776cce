// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/layer_stages.h"

#include <algorithm>
#include <bit>

namespace taso {

namespace {

/// A layer run from one state, in every way.
class LayerRun {
  public:
    LayerRun(StateContext& context, RunScratch& scratch, StateKeyView from, int layer, NodeNumbers& written,
             std::vector<StateGraph::LayerEdge>& edges)
        : c_(context),
          scratch_(scratch),
          from_(from),
          layer_(layer),
          output_(layer + 1),
          row_(context.table.layers[layer]),
          before_(static_cast<int>(from[0])),
          after_(context.progress.after(before_, layer)),
          written_(written),
          edges_(edges),
          places_(scratch.places),
          reserved_(scratch.reserved) {
        places_.clear();
        reserved_.clear();
        const std::vector<int>& live = context.progress[static_cast<std::size_t>(before_)].live;
        for (int tensor : row_.operands)
            places_.push_back(
                static_cast<std::size_t>(std::lower_bound(live.begin(), live.end(), tensor) - live.begin()));
        held_ = context.held_bytes(live, from);
        for (std::size_t k = 0; k < live.size(); k++) {
            const Held held{from[1 + k]};
            if (held.is_accumulated())
                reserved_.push_back({context.sharing.accumulations[live[k] - 1]->other, held.mark()});
        }
    }

    void all() {
        bool accumulated = false, sliced = false;
        for (std::size_t place : places_) {
            accumulated = accumulated || held(from_, place).is_accumulated();
            sliced = sliced || (held(from_, place).is_slice() && c_.sharing.parents[live(place)] == layer_);
        }
        if (accumulated)
            elide_add();
        else if (sliced)
            elide_concat();
        else
            for (std::size_t g = 0; g < row_.groups.size(); g++) call(static_cast<int>(g));
    }

  private:
    static Held held(StateKeyView key, std::size_t place) { return {key[1 + place]}; }
    int live(std::size_t place) const { return c_.progress[static_cast<std::size_t>(before_)].live[place]; }
    int left(std::size_t place) const {
        return c_.progress[static_cast<std::size_t>(after_)].left[live(place)];
    }

    /// Takes a layout just read out of what a tensor is held in; false where that breaks a promise or is
    /// none.
    bool drop(StateKey& key, std::size_t place, int layout) const {
        return keep(key, place, held(key, place).set() & ~bit(layout));
    }
    bool keep(StateKey& key, std::size_t place, LayoutSet set) const {
        const Held was = held(key, place);
        if (left(place) == 0 ? set != 0 : set == 0 || std::popcount(set) > left(place)) return false;
        // A slice stays promised to its concat.
        if (was.is_slice() && left(place) > 0 && !(set & own_slice(place))) return false;
        key[1 + place] = was.with(set).value;
        return true;
    }
    /// The layout in which a slice stands in the concat's buffer.
    LayoutSet own_slice(std::size_t place) const {
        const auto mark = all_layouts[held(from_, place).mark()];
        return bit(static_cast<int>(c_.problem.representative(live(place), mark)));
    }

    void add(StateKeyView after, Held wrote, int group, Use use, int into, std::int64_t base) {
        if (base > c_.limit) return;
        StateKey& key = scratch_.key;
        key.assign(1, static_cast<char32_t>(after_));
        const auto& tensors = c_.progress[static_cast<std::size_t>(before_)].live;
        for (std::size_t k = 0; k < tensors.size(); k++)
            if (c_.progress[static_cast<std::size_t>(after_)].left[tensors[k]] > 0)
                key.push_back(after[1 + k]);
        key.push_back(static_cast<char32_t>(output_));
        key.push_back(wrote.value);
        edges_.push_back({written_.number(key), layer_, static_cast<std::int16_t>(group), use, into,
                          c_.counts ? base : 0});
    }

    void elide_add() {
        StateKey& after = scratch_.after;
        after.assign(from_);
        int layout = -1;
        for (std::size_t place : places_)
            if (held(from_, place).is_accumulated()) layout = held(from_, place).mark();
        const Elision* own = c_.sharing.elision_as(layer_, layout);
        for (std::size_t place : places_) {
            if (!(held(from_, place).set() & bit(layout))) return;
            if (!drop(after, place, layout)) return;
        }
        if (is_committed(after)) return;
        add(after, Held::plain(bit(layout)), own->group, Use::elided, -1, held_);
    }

    void elide_concat() {
        StateKey& after = scratch_.after;
        after.assign(from_);
        const Held first = held(from_, places_[0]);
        if (!first.is_slice()) return;
        const Elision& own = *c_.sharing.elision(layer_, all_layouts[first.mark()]);
        for (std::size_t k = 0; k < places_.size(); k++) {
            const Held operand = held(from_, places_[k]);
            if (!operand.is_slice() || operand.root() != first.root() || operand.mark() != first.mark() ||
                left(places_[k]) != 0)
                return;
            if (!drop(after, places_[k], row_.groups[own.group].inputs[k])) return;
        }
        const int layout = row_.groups[own.group].output;
        if (first.root() == layer_) {
            if (is_committed(after)) return;
            add(after, Held::plain(bit(layout)), own.group, Use::elided, -1, held_);
        } else if (is_consistent(after, all_layouts[first.mark()], first.root())) {
            add(after, Held::slice(layout, all_layouts[first.mark()], first.root()), own.group, Use::elided,
                c_.sharing.parents[output_] + 1, held_);
        }
    }

    void call(int g) {
        const CandidateGroup& group = row_.groups[g];
        unsigned free = 0;  // operands that others read later: kept in this layout or not
        for (std::size_t k = 0; k < places_.size(); k++) {
            const int layout = group.inputs[k], tensor = row_.operands[k];
            if (!(held(from_, places_[k]).set() & bit(layout))) return;
            if (is_reserved(tensor, layout)) return;
            if (left(places_[k]) == 0) continue;
            if (k >= most_free) c_.too_wide(layer_);
            free |= 1u << k;
        }
        StateKey& after = scratch_.after;
        // Every subset of them, the last of all none.
        for (unsigned kept = free, more = 1; more; more = kept, kept = (kept - 1) & free) {
            after.assign(from_);
            bool possible = true, in_place = false;
            for (std::size_t k = 0; possible && k < places_.size(); k++) {
                const Held operand = held(after, places_[k]);
                const bool dropped = k >= most_free || !(kept >> k & 1);
                possible = dropped ? drop(after, places_[k], group.inputs[k])
                                   : keep(after, places_[k], operand.set());
                in_place = in_place || (dropped && operand.is_plain() &&
                                        c_.table.overwritable(layer_, group, static_cast<int>(k)));
            }
            if (!possible) continue;
            if (!is_committed(after)) {
                const std::int64_t out = in_place ? 0 : c_.table.arena_bytes(output_, group.output);
                add(after, Held::plain(bit(group.output)), g, Use::plain, -1, held_ + out);
            }
            accumulate(after, g);
            slice(after, g);
        }
    }

    bool is_reserved(int tensor, int layout) const {
        return std::find(reserved_.begin(), reserved_.end(), std::pair(tensor, layout)) != reserved_.end();
    }

    void accumulate(StateKeyView after, int g) {
        const auto& chance = c_.sharing.accumulations[layer_];
        const CandidateGroup& group = row_.groups[g];
        const int layout = group.output;
        if (!chance || !c_.offers(layer_, g, &Candidate::accumulates)) return;
        const auto& tensors = c_.progress[static_cast<std::size_t>(before_)].live;
        const auto place = std::lower_bound(tensors.begin(), tensors.end(), chance->other);
        if (place == tensors.end() || *place != chance->other) return;
        const Held other = held(after, static_cast<std::size_t>(place - tensors.begin()));
        if (!other.is_plain() || !(other.set() & bit(layout)) || c_.table.callers(chance->other, layout) ||
            is_reserved(chance->other, layout) || !c_.sharing.elision_as(chance->add, layout))
            return;
        for (std::size_t k = 0; k < row_.operands.size(); k++)
            if (row_.operands[k] == chance->other && group.inputs[k] == layout) return;
        add(after, Held::accumulated(layout), g, Use::accumulating, chance->other, held_);
    }

    void slice(StateKeyView after, int g) {
        const int parent = c_.sharing.parents[output_], layout = row_.groups[g].output;
        if (parent < 0 || !c_.offers(layer_, g, &Candidate::slices)) return;
        for (const Elision& way : c_.sharing.elisions[parent]) {
            if (static_cast<int>(c_.problem.representative(output_, way.layout)) != layout) continue;
            for (int root : c_.sharing.roots(parent, way.layout)) {
                if (!is_consistent(after, way.layout, root)) continue;
                const auto whole = c_.problem.representative(root + 1, way.layout);
                const std::int64_t opened =
                    is_open(after, root) ? 0 : c_.table.arena_bytes(root + 1, static_cast<int>(whole));
                add(after, Held::slice(layout, way.layout, root), g, Use::slice, parent + 1, held_ + opened);
            }
        }
    }

    template <class Visit>
    void each_live(StateKeyView after, Visit visit) const {
        const auto& tensors = c_.progress[static_cast<std::size_t>(before_)].live;
        for (std::size_t k = 0; k < tensors.size(); k++)
            if (left(k) > 0) visit(tensors[k], held(after, k));
    }
    bool is_open(StateKeyView after, int root) const {
        bool open = false;
        each_live(after, [&](int, Held value) { open = open || (value.is_slice() && value.root() == root); });
        return open;
    }
    /// Whether some slice already counts on this layer's output being one too.
    bool is_committed(StateKeyView after) const {
        const int parent = c_.sharing.parents[output_];
        bool committed = false;
        if (parent >= 0)
            each_live(after, [&](int tensor, Held value) {
                committed = committed || (value.is_slice() && c_.is_on_way(c_.sharing.parents[tensor], parent,
                                                                           value.root(), value.mark()));
            });
        return committed;
    }
    /// Whether the output may be a slice of this root's buffer beside all that stands already.
    bool is_consistent(StateKeyView after, Layout layout, int root) const {
        const int parent = c_.sharing.parents[output_], mark = static_cast<int>(layout);
        bool consistent = true;
        each_live(after, [&](int tensor, Held value) {
            const int of = c_.sharing.parents[tensor];
            if (of < 0) return;
            const bool same = value.is_slice() && value.root() == root && value.mark() == mark;
            if (c_.is_on_way(parent, of, root, mark) && !same) consistent = false;
            if (value.is_slice() && c_.is_on_way(of, parent, value.root(), value.mark()) && !same)
                consistent = false;
        });
        return consistent;
    }

    StateContext& c_;
    RunScratch& scratch_;
    const StateKeyView from_;
    const int layer_, output_;
    const LayerTable& row_;
    const int before_, after_;  // progress
    NodeNumbers& written_;
    std::vector<StateGraph::LayerEdge>& edges_;
    std::vector<std::size_t>& places_;  // of each operand among the live tensors
    std::int64_t held_ = 0;
    std::vector<std::pair<int, int>>& reserved_;  // (tensor, layout) that a convolution has added into
    static constexpr std::size_t most_free = 16;
};

}  // namespace

LayerStages::LayerStages(StateContext& context, const SegmentTable& segments)
    : context_(context),
      segments_(segments),
      beginning_(static_cast<std::size_t>(context.table.layer_count())) {
    for (std::size_t k = 0; k < segments.ends.size(); k++)
        beginning_[segments.ends[k].first].push_back(static_cast<int>(k));
}

/// From a state in which nothing but the tensor before a layer is held, and in the one layout that is read.
void LayerStages::begin_segments(int layer, StateKeyView from, NodeNumbers& written, Edges& edges) {
    if (beginning_[layer].empty() || from.size() != 2) return;
    // In another order as many other layers may have run.
    if (context_.progress[from[0]].live[0] != layer) return;
    const Held held{from[1]};
    if (!held.is_plain()) return;
    int last = layer - 1, progress = static_cast<int>(from[0]);
    for (int number : beginning_[layer]) {
        const SegmentEnds& ends = segments_.ends[number];
        if (held.set() != bit(ends.input)) continue;
        if (ends.last < last) last = layer - 1, progress = static_cast<int>(from[0]);
        while (last < ends.last) progress = context_.progress.after(progress, ++last);
        if (ends.ways.front().bytes > context_.limit) continue;
        const StateKey inside = {inside_flag | static_cast<char32_t>(ends.last),
                                 static_cast<char32_t>(ends.output), static_cast<char32_t>(progress)};
        const std::size_t edge = edges.size();
        go_on(layer, inside, written, edges);
        edges[edge].segment = number;
    }
}

void LayerStages::go_on(int layer, StateKeyView from, NodeNumbers& written, Edges& edges) const {
    const int last = static_cast<int>(from[0] & ~inside_flag);
    StateKey key(from);
    if (layer == last)
        key = {from[2], static_cast<char32_t>(last + 1), Held::plain(bit(static_cast<int>(from[1]))).value};
    edges.push_back({.to = written.number(key), .layer = layer, .segment = StateGraph::LayerEdge::inside});
}

StateGraph::Stage<StateGraph::LayerEdge> LayerStages::stage(int layers, const NodeNumbers& states,
                                                            NodeNumbers& written) {
    StateGraph::Stage<StateGraph::LayerEdge> made;
    for (std::size_t node = 0; node < states.count(); node++) {
        context_.listen(node);
        const StateKeyView from = states.key(node);
        made.first.push_back(static_cast<int>(made.edges.size()));
        if (is_inside(from)) {
            go_on(layers, from, written, made.edges);
            continue;
        }
        for (int layer : context_.progress[from[0]].ready) {
            // Where no segment is offered, none is asked for.
            if (!segments_.ends.empty() && context_.problem.layers[layer].together > 0) continue;
            LayerRun run(context_, scratch_, from, layer, written, made.edges);
            run.all();
            if (made.edges.size() > StateGraph::most_of_stage) context_.too_wide(layer);
        }
        begin_segments(layers, from, written, made.edges);
    }
    made.first.push_back(static_cast<int>(made.edges.size()));
    return made;
}

}  // namespace taso
