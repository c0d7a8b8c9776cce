// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact/state_graph.h"

#include <algorithm>
#include <bit>
#include <deque>
#include <map>
#include <string>
#include <string_view>

#include "question/watch.h"

namespace taso {

namespace {

using Set = std::uint32_t;   // of layouts, one bit each
using Key = std::u32string;  // what has run, then one Held per live tensor; a written state ends with what
                             // was written
using KeyView = std::u32string_view;

constexpr Set bit(int layout) { return Set{1} << layout; }

/// How a tensor is held for its readers, packed into one number.
struct Held {
    static constexpr Set layouts = (Set{1} << layout_count) - 1;
    static constexpr int mark_shift = 6, root_shift = 11;
    static constexpr Set accumulated_flag = 1u << 9, slice_flag = 1u << 10;
    static_assert(layout_count <= mark_shift);

    static Held plain(Set set) { return {set}; }
    /// Its convolution has added it into another tensor's buffer, in this layout.
    static Held accumulated(int layout) {
        return {bit(layout) | accumulated_flag | static_cast<Set>(layout) << mark_shift};
    }
    /// In `layout`, its own name for the concat's layout `mark`, it is a slice of the buffer of concat
    /// `root`.
    static Held slice(int layout, Layout mark, int root) {
        return {bit(layout) | slice_flag | static_cast<Set>(mark) << mark_shift |
                static_cast<Set>(root) << root_shift};
    }

    Set set() const { return value & layouts; }
    bool is_accumulated() const { return value & accumulated_flag; }
    bool is_slice() const { return value & slice_flag; }
    bool is_plain() const { return !(value & (accumulated_flag | slice_flag)); }
    int mark() const { return static_cast<int>(value >> mark_shift & 7); }
    int root() const { return static_cast<int>(value >> root_shift); }
    Held with(Set set) const { return {(value & ~layouts) | set}; }

    std::uint32_t value = 0;
};

/// Numbers the nodes of one stage as they are met. Their keys lie in one row: each of its own would cost more
/// than all else here.
class Nodes {
  public:
    int number(KeyView key) {
        if (2 * (count() + 1) > places_.size()) widen();
        std::size_t place = home(key);
        for (; places_[place] >= 0; place = (place + 1) & (places_.size() - 1))
            if (this->key(places_[place]) == key) return places_[place];
        places_[place] = static_cast<int>(count());
        letters_.append(key);
        first_.push_back(letters_.size());
        return static_cast<int>(count()) - 1;
    }
    std::size_t count() const { return first_.size() - 1; }
    KeyView key(std::size_t node) const {
        return KeyView(letters_).substr(first_[node], first_[node + 1] - first_[node]);
    }

  private:
    std::size_t home(KeyView key) const { return std::hash<KeyView>{}(key) & (places_.size() - 1); }
    void widen() {
        places_.assign(std::max<std::size_t>(64, 2 * places_.size()), -1);
        for (std::size_t node = 0; node < count(); node++) {
            std::size_t place = home(key(node));
            while (places_[place] >= 0) place = (place + 1) & (places_.size() - 1);
            places_[place] = static_cast<int>(node);
        }
    }

    Key letters_;
    std::vector<std::size_t> first_ = {0};  // the key of node k: [first_[k], first_[k + 1])
    std::vector<int> places_;               // a hash table of nodes; -1: none
};

/// A set of layers that have run, and what follows from it.
struct Progress {
    std::vector<bool> run;                        // by layer
    std::vector<int> left;                        // by tensor: readers that have not run
    std::vector<int> live;                        // tensors that are there and have such readers, ascending
    std::vector<int> ready;                       // layers that may be next
    std::vector<std::pair<int, int>> steps = {};  // (one of them, the progress after it), as far as known
};

/// One way to leave a tensor behind its producer: the layouts held for its readers.
struct CopyChoice {
    Set held = 0;
    std::int64_t ns = 0, bytes = 0;  // of the transforms and of the copies that they write
    bool any = false;
};

class Builder {
  public:
    Builder(const ProblemTable& table, BudgetKind kind, Order order, std::int64_t limit, const Watch& watch)
        : watch_(watch),
          table_(table),
          problem_(table.problem()),
          sharing_(table, order),
          order_(order),
          counts_(is_packed(kind)),
          limit_(limit) {
        progress_of(std::vector<bool>(problem_.layers.size(), false));
        for (const LayerTable& layer : table.layers) {
            alone_.push_back(0);
            for (const CandidateGroup& group : layer.groups) alone_.back() |= bit(group.inputs[0]);
        }
    }

    Key start() const { return {0, 0, Held::plain(bit(table_.caller_layout(0))).value}; }

    /// States after what was written last, from the written states.
    StateGraph::Stage<StateGraph::CopyEdge> copy_stage(const Nodes& written, Nodes& states) {
        StateGraph::Stage<StateGraph::CopyEdge> stage;
        Key key, all;
        for (std::size_t node = 0; node < written.count(); node++) {
            listen(node);
            const KeyView from = written.key(node);
            stage.first.push_back(static_cast<int>(stage.edges.size()));
            const Progress& progress = progress_[from[0]];
            const int tensor = static_cast<int>(from[from.size() - 2]);
            const Held wrote{from.back()};
            const auto place = std::lower_bound(progress.live.begin(), progress.live.end(), tensor);
            const auto index = static_cast<std::size_t>(place - progress.live.begin());
            const bool read = place != progress.live.end() && *place == tensor;
            key.assign(from.substr(0, from.size() - 2));
            const int layout = std::countr_zero(wrote.set());
            std::int64_t bytes = 0;
            if (counts_) {
                all = key;
                if (read)
                    all.insert(all.begin() + 1 + static_cast<std::ptrdiff_t>(index), wrote.value);
                else
                    bytes = wrote.is_plain() ? table_.arena_bytes(tensor, layout) : 0;
                bytes += held_bytes(progress.live, all);
            }
            if (read) key.insert(key.begin() + 1 + static_cast<std::ptrdiff_t>(index), 0);
            for (const CopyChoice& choice : copy_choices(tensor, wrote)) {
                if (read) {
                    key[1 + index] = wrote.with(choice.held).value;
                    if (!readable(progress, key, tensor)) continue;
                }
                const std::int64_t peak = counts_ && choice.any ? bytes + choice.bytes : 0;
                if (peak > limit_) continue;
                stage.edges.push_back({states.number(key), choice.ns, peak});
            }
            if (stage.edges.size() > StateGraph::most_of_stage) too_wide(tensor - 1);
        }
        stage.first.push_back(static_cast<int>(stage.edges.size()));
        return stage;
    }

    /// Written states of the layers that may be next, from the states before them.
    StateGraph::Stage<StateGraph::LayerEdge> layer_stage(const Nodes& states, Nodes& written) {
        StateGraph::Stage<StateGraph::LayerEdge> stage;
        for (std::size_t node = 0; node < states.count(); node++) {
            listen(node);
            const KeyView from = states.key(node);
            stage.first.push_back(static_cast<int>(stage.edges.size()));
            for (int layer : progress_[from[0]].ready) {
                Run run(*this, from, layer, written, stage.edges);
                run.all();
                if (stage.edges.size() > StateGraph::most_of_stage) too_wide(layer);
            }
        }
        stage.first.push_back(static_cast<int>(stage.edges.size()));
        return stage;
    }

    [[noreturn]] void too_wide(int layer) const {
        throw TooWide("problem '" + problem_.name + "' is too wide for the dynamic programme" +
                      (layer < 0 ? "" : " at layer '" + problem_.layers[layer].name + "'") +
                      (order_ == Order::chosen ? " when the order is to be chosen; use --order fixed"
                                               : "; use --method ilp"));
    }

  private:
    /// Now and then; throws Interrupted.
    void listen(std::size_t node) const {
        if (node % 256 == 0) watch_.check();
    }

    /// A layer run from one state, in every way.
    class Run {
      public:
        Run(Builder& builder, KeyView from, int layer, Nodes& written,
            std::vector<StateGraph::LayerEdge>& edges)
            : b_(builder),
              from_(from),
              layer_(layer),
              output_(layer + 1),
              row_(builder.table_.layers[layer]),
              before_(static_cast<int>(from[0])),
              after_(builder.progress_after(before_, layer)),
              written_(written),
              edges_(edges),
              places_(builder.scratch_.places),
              reserved_(builder.scratch_.reserved) {
            places_.clear();
            reserved_.clear();
            const std::vector<int>& live = builder.progress_[before_].live;
            for (int tensor : row_.operands)
                places_.push_back(static_cast<std::size_t>(
                    std::lower_bound(live.begin(), live.end(), tensor) - live.begin()));
            held_ = builder.held_bytes(live, from);
            for (std::size_t k = 0; k < live.size(); k++) {
                const Held held{from[1 + k]};
                if (held.is_accumulated())
                    reserved_.push_back({builder.sharing_.accumulations[live[k] - 1]->other, held.mark()});
            }
        }

        void all() {
            bool accumulated = false, sliced = false;
            for (std::size_t place : places_) {
                accumulated = accumulated || held(from_, place).is_accumulated();
                sliced =
                    sliced || (held(from_, place).is_slice() && b_.sharing_.parents[live(place)] == layer_);
            }
            if (accumulated)
                elide_add();
            else if (sliced)
                elide_concat();
            else
                for (std::size_t g = 0; g < row_.groups.size(); g++) call(static_cast<int>(g));
        }

      private:
        static Held held(KeyView key, std::size_t place) { return {key[1 + place]}; }
        int live(std::size_t place) const { return b_.progress_[before_].live[place]; }
        int left(std::size_t place) const { return b_.progress_[after_].left[live(place)]; }

        /// Takes a layout just read out of what a tensor is held in; false where that breaks a promise or is
        /// none.
        bool drop(Key& key, std::size_t place, int layout) const {
            return keep(key, place, held(key, place).set() & ~bit(layout));
        }
        bool keep(Key& key, std::size_t place, Set set) const {
            const Held was = held(key, place);
            if (left(place) == 0 ? set != 0 : set == 0 || std::popcount(set) > left(place)) return false;
            // A slice stays promised to its concat.
            if (was.is_slice() && left(place) > 0 && !(set & own_slice(place))) return false;
            key[1 + place] = was.with(set).value;
            return true;
        }
        /// The layout in which a slice stands in the concat's buffer.
        Set own_slice(std::size_t place) const {
            const auto mark = all_layouts[held(from_, place).mark()];
            return bit(static_cast<int>(b_.problem_.representative(live(place), mark)));
        }

        void add(KeyView after, Held wrote, int group, Use use, int into, std::int64_t base) {
            if (base > b_.limit_) return;
            Key& key = b_.scratch_.key;
            key.assign(1, static_cast<char32_t>(after_));
            const auto& tensors = b_.progress_[before_].live;
            for (std::size_t k = 0; k < tensors.size(); k++)
                if (b_.progress_[after_].left[tensors[k]] > 0) key.push_back(after[1 + k]);
            key.push_back(static_cast<char32_t>(output_));
            key.push_back(wrote.value);
            edges_.push_back({written_.number(key), layer_, static_cast<std::int16_t>(group), use, into,
                              b_.counts_ ? base : 0});
        }

        void elide_add() {
            Key& after = b_.scratch_.after;
            after.assign(from_);
            int layout = -1;
            for (std::size_t place : places_)
                if (held(from_, place).is_accumulated()) layout = held(from_, place).mark();
            const Elision* own = b_.sharing_.elision_as(layer_, layout);
            for (std::size_t place : places_) {
                if (!(held(from_, place).set() & bit(layout))) return;
                if (!drop(after, place, layout)) return;
            }
            if (is_committed(after)) return;
            add(after, Held::plain(bit(layout)), own->group, Use::elided, -1, held_);
        }

        void elide_concat() {
            Key& after = b_.scratch_.after;
            after.assign(from_);
            const Held first = held(from_, places_[0]);
            if (!first.is_slice()) return;
            const Elision& own = *b_.sharing_.elision(layer_, all_layouts[first.mark()]);
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
                add(after, Held::slice(layout, all_layouts[first.mark()], first.root()), own.group,
                    Use::elided, b_.sharing_.parents[output_] + 1, held_);
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
                if (k >= most_free) b_.too_wide(layer_);
                free |= 1u << k;
            }
            Key& after = b_.scratch_.after;
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
                                            b_.table_.overwritable(layer_, group, static_cast<int>(k)));
                }
                if (!possible) continue;
                if (!is_committed(after)) {
                    const std::int64_t out = in_place ? 0 : b_.table_.arena_bytes(output_, group.output);
                    add(after, Held::plain(bit(group.output)), g, Use::plain, -1, held_ + out);
                }
                accumulate(after, g);
                slice(after, g);
            }
        }

        bool is_reserved(int tensor, int layout) const {
            return std::find(reserved_.begin(), reserved_.end(), std::pair(tensor, layout)) !=
                   reserved_.end();
        }

        void accumulate(KeyView after, int g) {
            const auto& chance = b_.sharing_.accumulations[layer_];
            const CandidateGroup& group = row_.groups[g];
            const int layout = group.output;
            if (!chance || !b_.offers(layer_, g, &Candidate::accumulates)) return;
            const auto& tensors = b_.progress_[before_].live;
            const auto place = std::lower_bound(tensors.begin(), tensors.end(), chance->other);
            if (place == tensors.end() || *place != chance->other) return;
            const Held other = held(after, static_cast<std::size_t>(place - tensors.begin()));
            if (!other.is_plain() || !(other.set() & bit(layout)) ||
                b_.table_.callers(chance->other, layout) || is_reserved(chance->other, layout) ||
                !b_.sharing_.elision_as(chance->add, layout))
                return;
            for (std::size_t k = 0; k < row_.operands.size(); k++)
                if (row_.operands[k] == chance->other && group.inputs[k] == layout) return;
            add(after, Held::accumulated(layout), g, Use::accumulating, chance->other, held_);
        }

        void slice(KeyView after, int g) {
            const int parent = b_.sharing_.parents[output_], layout = row_.groups[g].output;
            if (parent < 0 || !b_.offers(layer_, g, &Candidate::slices)) return;
            for (const Elision& way : b_.sharing_.elisions[parent]) {
                if (static_cast<int>(b_.problem_.representative(output_, way.layout)) != layout) continue;
                for (int root : b_.sharing_.roots(parent, way.layout)) {
                    if (!is_consistent(after, way.layout, root)) continue;
                    const auto whole = b_.problem_.representative(root + 1, way.layout);
                    const std::int64_t opened =
                        is_open(after, root) ? 0 : b_.table_.arena_bytes(root + 1, static_cast<int>(whole));
                    add(after, Held::slice(layout, way.layout, root), g, Use::slice, parent + 1,
                        held_ + opened);
                }
            }
        }

        template <class Visit>
        void each_live(KeyView after, Visit visit) const {
            const auto& tensors = b_.progress_[before_].live;
            for (std::size_t k = 0; k < tensors.size(); k++)
                if (left(k) > 0) visit(tensors[k], held(after, k));
        }
        bool is_open(KeyView after, int root) const {
            bool open = false;
            each_live(after,
                      [&](int, Held value) { open = open || (value.is_slice() && value.root() == root); });
            return open;
        }
        /// Whether some slice already counts on this layer's output being one too.
        bool is_committed(KeyView after) const {
            const int parent = b_.sharing_.parents[output_];
            bool committed = false;
            if (parent >= 0)
                each_live(after, [&](int tensor, Held value) {
                    committed =
                        committed || (value.is_slice() && b_.is_on_way(b_.sharing_.parents[tensor], parent,
                                                                       value.root(), value.mark()));
                });
            return committed;
        }
        /// Whether the output may be a slice of this root's buffer beside all that stands already.
        bool is_consistent(KeyView after, Layout layout, int root) const {
            const int parent = b_.sharing_.parents[output_], mark = static_cast<int>(layout);
            bool consistent = true;
            each_live(after, [&](int tensor, Held value) {
                const int of = b_.sharing_.parents[tensor];
                if (of < 0) return;
                const bool same = value.is_slice() && value.root() == root && value.mark() == mark;
                if (b_.is_on_way(parent, of, root, mark) && !same) consistent = false;
                if (value.is_slice() && b_.is_on_way(of, parent, value.root(), value.mark()) && !same)
                    consistent = false;
            });
            return consistent;
        }

        Builder& b_;
        const KeyView from_;
        const int layer_, output_;
        const LayerTable& row_;
        const int before_, after_;  // progress
        Nodes& written_;
        std::vector<StateGraph::LayerEdge>& edges_;
        std::vector<std::size_t>& places_;  // of each operand among the live tensors
        std::int64_t held_ = 0;
        std::vector<std::pair<int, int>>& reserved_;  // (tensor, layout) that a convolution has added into
        static constexpr std::size_t most_free = 16;
    };

    int progress_of(std::vector<bool> run) {
        const auto [place, fresh] = numbers_.emplace(run, static_cast<int>(progress_.size()));
        if (!fresh) return place->second;
        Progress made;
        made.left.resize(problem_.tensors.size());
        for (std::size_t t = 0; t < problem_.tensors.size(); t++) {
            for (int reader : table_.readers[t]) made.left[t] += !run[reader];
            if ((t == 0 || run[t - 1]) && made.left[t] > 0) made.live.push_back(static_cast<int>(t));
        }
        for (int i = 0; i < table_.layer_count(); i++) {
            if (run[i]) continue;
            const auto& operands = table_.layers[i].operands;
            if (std::all_of(operands.begin(), operands.end(), [&](int t) { return t == 0 || run[t - 1]; }))
                made.ready.push_back(i);
            if (order_ == Order::fixed) break;
        }
        made.run = std::move(run);
        progress_.push_back(std::move(made));
        return place->second;
    }
    int progress_after(int before, int layer) {
        std::vector<std::pair<int, int>>& steps = progress_[before].steps;
        for (const auto& [next, after] : steps)
            if (next == layer) return after;
        std::vector<bool> run = progress_[before].run;
        run[layer] = true;
        return steps.emplace_back(layer, progress_of(std::move(run))).second;
    }

    /// Whether concat `to` is one of those from `from` out to `root`, each nested in the next.
    bool is_on_way(int from, int to, int root, int mark) const {
        for (int at = from; at >= 0; at = sharing_.parents[at + 1]) {
            if (at == to) return true;
            if (at == root || !sharing_.elision(at, all_layouts[mark])) return false;
        }
        return false;
    }

    bool offers(int layer, int group, bool Candidate::*ability) const {
        const auto& candidates = table_.layers[layer].groups[group].candidates;
        return std::any_of(candidates.begin(), candidates.end(),
                           [&](int index) { return table_.candidate(layer, index).*ability; });
    }

    const std::vector<CopyChoice>& copy_choices(int tensor, Held wrote) {
        const auto key = std::pair(tensor, wrote.value);
        const auto known = choices_.find(key);
        if (known != choices_.end()) return known->second;
        const int written = std::countr_zero(wrote.set());
        Set readable = 0;
        for (int reader : table_.readers[tensor]) {
            const LayerTable& layer = table_.layers[reader];
            const auto k =
                std::find(layer.operands.begin(), layer.operands.end(), tensor) - layer.operands.begin();
            for (const CandidateGroup& group : layer.groups) readable |= bit(group.inputs[k]);
        }
        const int readers = static_cast<int>(table_.readers[tensor].size());
        std::vector<CopyChoice> choices;
        for (Set held = readers ? 1 : 0; held < (readers ? bit(layout_count) : 1); held++) {
            if ((held & ~readable) || std::popcount(held) > readers) continue;
            if (!wrote.is_plain() && !(held & bit(written))) continue;
            if (wrote.is_accumulated() && held != bit(written)) continue;
            CopyChoice choice{held, 0, 0, false};
            Set made = held;
            if (table_.is_output[tensor]) made |= bit(table_.caller_layout(tensor));
            made &= ~bit(written);
            bool possible = true;
            for (int layout = 0; layout < layout_count; layout++) {
                if (!(made & bit(layout))) continue;
                const std::int64_t ns = table_.transform_ns(tensor, written, layout);
                if (ns < 0) possible = false;
                choice.ns += ns;
                choice.bytes += table_.arena_bytes(tensor, layout);
                choice.any = true;
            }
            if (possible) choices.push_back(choice);
        }
        return choices_[key] = std::move(choices);
    }

    /// Whether every reader of the tensor still finds a group for what is there of its operands.
    bool readable(const Progress& progress, KeyView key, int tensor) const {
        for (int reader : table_.readers[tensor]) {
            const LayerTable& layer = table_.layers[reader];
            if (layer.operands.size() == 1) {
                const auto place = std::lower_bound(progress.live.begin(), progress.live.end(), tensor);
                const Held held{key[1 + static_cast<std::size_t>(place - progress.live.begin())]};
                if (!(held.set() & alone_[reader])) return false;
                continue;
            }
            const bool found =
                std::any_of(layer.groups.begin(), layer.groups.end(), [&](const CandidateGroup& group) {
                    for (std::size_t k = 0; k < layer.operands.size(); k++) {
                        const auto place =
                            std::lower_bound(progress.live.begin(), progress.live.end(), layer.operands[k]);
                        if (place == progress.live.end() || *place != layer.operands[k]) continue;
                        const Held held{key[1 + static_cast<std::size_t>(place - progress.live.begin())]};
                        if (!(held.set() & bit(group.inputs[k]))) return false;
                    }
                    return true;
                });
            if (!found) return false;
        }
        return true;
    }

    std::int64_t held_bytes(const std::vector<int>& tensors, KeyView key) const {
        if (!counts_) return 0;
        std::int64_t bytes = 0;
        std::vector<std::uint32_t> open;  // buffers of concats, each once
        for (std::size_t k = 0; k < tensors.size(); k++) {
            const Held held{key[1 + k]};
            Set set = held.set();
            if (held.is_accumulated()) continue;
            if (held.is_slice()) {
                const Layout mark = all_layouts[held.mark()];
                set &= ~bit(static_cast<int>(problem_.representative(tensors[k], mark)));
                const std::uint32_t buffer = held.value >> Held::root_shift;
                if (std::find(open.begin(), open.end(), buffer) == open.end()) {
                    open.push_back(buffer);
                    const auto whole = problem_.representative(held.root() + 1, mark);
                    bytes += table_.arena_bytes(held.root() + 1, static_cast<int>(whole));
                }
            }
            for (int layout = 0; layout < layout_count; layout++)
                if (set & bit(layout)) bytes += table_.arena_bytes(tensors[k], layout);
        }
        return bytes;
    }

    const Watch& watch_;
    const ProblemTable& table_;
    const Problem& problem_;
    const Sharing sharing_;
    const Order order_;
    const bool counts_;  // bytes
    const std::int64_t limit_;
    std::vector<Set> alone_;         // by layer: the layouts in which it reads its first operand
    std::deque<Progress> progress_;  // references stay as it grows
    std::map<std::vector<bool>, int> numbers_;
    /// Of the run at hand; kept for the next one, since there are as many as edges.
    struct Scratch {
        Key key, after;
        std::vector<std::size_t> places;
        std::vector<std::pair<int, int>> reserved;
    } scratch_;
    std::map<std::pair<int, std::uint32_t>, std::vector<CopyChoice>> choices_;
};

}  // namespace

StateGraph::StateGraph(const ProblemTable& table, BudgetKind kind, Order order, const Control& control,
                       std::int64_t limit) {
    const Watch watch(control);
    Builder builder(table, kind, order, limit, watch);
    Nodes written;
    written.number(builder.start());
    std::size_t edges = 0;
    try {
        for (int step = 0; step <= table.layer_count(); step++) {
            Nodes states;
            copies.push_back(builder.copy_stage(written, states));
            edges += copies.back().edges.size();
            if (step == table.layer_count()) break;
            written = Nodes();
            layers.push_back(builder.layer_stage(states, written));
            edges += layers.back().edges.size();
            if (edges > most_edges) builder.too_wide(step);
        }
    } catch (const Interrupted&) {
        stopped_ = true;
    }
}

}  // namespace taso
