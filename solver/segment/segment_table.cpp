// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/segment_table.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "base/error.h"
#include "problem/cuts.h"
#include "problem/segment_run.h"
#include "question/segment_rules.h"
#include "question/watch.h"
#include "segment/leads.h"
#include "segment/region_ways.h"

namespace taso {

class SegmentTable::Finder {
  public:
    Finder(SegmentTable& made, const ProblemTable& table, BudgetKind kind, const Watch& watch)
        : made_(made),
          table_(table),
          rules_(table.problem()),
          weights_(table, kind),
          watch_(watch),
          cuts_(cuts(table.problem())),
          leads_(table, cuts_) {}

    void run() {
        for (std::size_t at = 0; at + 1 < cuts_.size(); at++)
            if (cuts_[at] == 0 || !table_.readers[cuts_[at]].empty()) begin_at(at);
    }

  private:
    /// Bytes that the first of two segments needs, of those in which what a label has run could be cut at a tensor: its
    /// least where the second needs no more than the whole does, wherever that ends. `beside`: the same where it needs
    /// no more if the whole's input does not share its place with its output.
    struct Apart {
        std::int64_t always = no_limit, beside = no_limit;
    };
    struct Label {
        BandCost cost;
        Run parts;
        Apart apart = {};
        int run = -1;  // numbered once it is kept
    };
    struct Start {
        std::size_t cut = 0;
        int layout = 0;
        std::int64_t bytes = 0;
    };
    using Labels = std::vector<Label>;
    /// By layout, and by whether the segment's input is transformed inside: how far its output may lie over its input
    /// depends on that.
    using LabelsByLayout = std::array<std::array<Labels, 2>, layout_count>;
    /// A way with what it is compared by: lines and workspace as one.
    struct Priced {
        BandCost cost;
        SegmentWay way;
    };
    /// By cut behind the start and by layout: the ways of all rules.
    using Found = std::map<std::pair<std::size_t, int>, std::vector<Priced>>;

    /// A region in bands by one rule, its concats called or elided.
    struct Region {
        RegionWays ways;
        std::vector<std::vector<int>> starts;  // by (input, output) and way: where its candidates begin
        int elided = 0;                        // of made_.elided_
    };

    /// The region from a cut to the next, by rule; made when first asked for.
    const std::vector<std::vector<Region>>& regions(std::size_t cut) {
        std::vector<std::vector<Region>>& made = regions_[cut];
        if (!made.empty()) return made;
        const std::vector<int> concats = elidable(table_, cuts_[cut], cuts_[cut + 1]);
        for (const BandRule& rule : band_rules()) {
            made.emplace_back().push_back(region(cut, rule, {}));
            if (!concats.empty()) made.back().push_back(region(cut, rule, concats));
        }
        return made;
    }

    Region region(std::size_t cut, BandRule rule, const std::vector<int>& elided) {
        Region made = {RegionWays(table_, weights_, cuts_[cut], cuts_[cut + 1], rule, elided), {}, 0};
        made.elided = static_cast<int>(made_.elided_.size());
        made_.elided_.push_back(elided);
        for (const auto& [ends, ways] : made.ways.ways) {
            made.starts.emplace_back();
            for (const RegionWays::Way& way : ways) {
                made.starts.back().push_back(static_cast<int>(made_.candidates_.size()));
                made_.candidates_.insert(made_.candidates_.end(), way.candidates.begin(),
                                         way.candidates.end());
            }
        }
        return made;
    }

    void begin_at(std::size_t start) {
        for (int input = 0; input < layout_count; input++) {
            const Problem& problem = table_.problem();
            const Layout layout = all_layouts[input];
            if (problem.tensors[cuts_[start]].bytes[layout] < 0 ||
                problem.representative(cuts_[start], layout) != layout)
                continue;
            Found found;
            for (std::size_t rule = 0; rule < band_rules().size(); rule++) follow(start, input, rule, found);
            for (auto& [end, ways] : found)
                if (!ways.empty())
                    made_.ends.push_back(
                        {cuts_[start], cuts_[end.first] - 1, input, end.second, best_of(std::move(ways))});
        }
    }

    void follow(std::size_t start, int input, std::size_t rule, Found& found) {
        const Start from = {start, input, table_.arena_bytes(cuts_[start], input)};
        LabelsByLayout here;
        for (std::size_t cut = start; cut + 1 < cuts_.size(); cut++) {
            watch_.check();
            if (cut > start && table_.is_output[cuts_[cut]]) return;
            LabelsByLayout next;
            bool any = false;
            for (const Region& region : regions(cut)[rule]) {
                LabelsByLayout made;
                pass(region, cut, from, here, made);
                for (int output = 0; output < layout_count; output++)
                    for (bool transformed : {false, true}) {
                        Labels& labels = made[output][transformed];
                        keep_unbeaten(labels);
                        if (labels.empty()) continue;
                        any = true;
                        const Ends ends =
                            ends_of(from, cut + 1, output, rule, made_.elided_[region.elided], transformed);
                        for (Label& label : labels) {
                            label.run = static_cast<int>(made_.runs_.size());
                            made_.runs_.push_back(label.parts);
                            add_ways(label, from, cut + 1, rule, ends, found[{cut + 1, output}]);
                        }
                        Labels& all = next[output][transformed];
                        all.insert(all.end(), labels.begin(), labels.end());
                    }
            }
            if (!any) return;
            for (auto& by_layout : next)
                for (Labels& labels : by_layout) keep_unbeaten(labels);
            std::swap(here, next);
        }
    }

    /// Bytes of a segment's input and output together: beside each other, and one over the other, for which the
    /// input is moved first.
    struct Ends {
        std::int64_t beside = 0, overlapping = 0, move_ns = 0;
    };

    Ends ends_of(const Start& start, std::size_t end, int output, std::size_t rule,
                 const std::vector<int>& elided, bool transformed) {
        const Problem& problem = table_.problem();
        const int read = cuts_[start.cut], written = cuts_[end];
        const std::int64_t out = table_.arena_bytes(written, output);
        Ends ends = {start.bytes + out, start.bytes + out};
        if (start.bytes == 0 || out == 0) return ends;
        const std::int64_t distance =
            segment_distance(problem, read, all_layouts[start.layout], written, all_layouts[output],
                             leads_.of(start.cut, end, band_rules()[rule], elided, transformed));
        if (distance == SegmentRun::apart) return ends;
        ends.overlapping = overlapped_bytes(out, start.bytes, distance);
        ends.move_ns = move_ns(problem, problem.tensors[read].bytes[all_layouts[start.layout]]);
        return ends;
    }

    void add_ways(const Label& label, const Start& start, std::size_t end, std::size_t rule, const Ends& ends,
                  std::vector<Priced>& ways) const {
        const std::int64_t inside = label.cost.lines + label.cost.workspace;
        const std::int64_t weights_bytes = weights(label.cost, cuts_[start.cut], cuts_[end] - 1);
        const auto add = [&](std::int64_t bytes, std::int64_t ns, bool overlaps) {
            BandCost cost = label.cost;
            cost.ns = ns, cost.lines = bytes, cost.workspace = 0;
            const bool shares = !cost.forms.is_empty();
            ways.push_back({std::move(cost),
                            {ns, bytes, weights_bytes, shares, band_rules()[rule], label.run, overlaps}});
        };
        if (label.apart.beside > ends.beside + inside) add(ends.beside + inside, label.cost.ns, false);
        if (ends.overlapping < ends.beside)
            add(ends.overlapping + inside, label.cost.ns + ends.move_ns, true);
    }

    /// From a cut to the next: from an input that is there as a whole, or from what was made of it so far.
    void pass(const Region& region, std::size_t cut, const Start& start, const LabelsByLayout& here,
              LabelsByLayout& next) const {
        std::size_t number = 0;
        for (const auto& entry : region.ways.ways) {
            const auto& ends = entry.first;
            const auto& ways = entry.second;
            const std::vector<int>& starts = region.starts[number++];
            // By way, the last that was not left out: what comes from slower ones is often beaten by it, or by its
            // neighbours.
            std::array<std::vector<std::size_t>, 2> last;
            for (bool transformed : {false, true})
                last[transformed].assign(ways.size(), next[ends.second][transformed].size());
            const auto advance = [&](const Label& from, const BandCost& entry, Apart apart,
                                     bool transformed) {
                Labels& there = next[ends.second][transformed];
                std::vector<std::size_t>& kept = last[transformed];
                const BandCost so_far = from.cost.and_then(entry);
                for (std::size_t k = 0; k < ways.size(); k++) {
                    BandCost cost = so_far.and_then(ways[k].cost);
                    // However its ends lie, it takes no less than its input and all that is inside.
                    if (apart.always <= start.bytes + cost.lines + cost.workspace) continue;
                    const auto beats = [&](std::size_t place) {
                        return place < there.size() && cost.is_beaten_by(there[place].cost);
                    };
                    if (beats(kept[k]) || (k > 0 && beats(kept[k - 1])) ||
                        (k + 1 < ways.size() && beats(kept[k + 1])))
                        continue;
                    kept[k] = there.size();
                    there.push_back({std::move(cost),
                                     {from.run, starts[k], cuts_[cut + 1] - cuts_[cut], region.elided},
                                     apart});
                }
            };
            if (cut == start.cut) {
                BandCost entry;
                if (region.ways.from_whole(start.layout, ends.first, entry))
                    advance({}, entry, {}, start.layout != ends.first);
                continue;
            }
            for (int made = 0; made < layout_count; made++) {
                BandCost entry;
                if ((here[made][0].empty() && here[made][1].empty()) ||
                    !region.ways.from_line(made, ends.first, entry))
                    continue;
                for (bool transformed : {false, true})
                    for (const Label& label : here[made][transformed])
                        advance(label, entry, apart(label, start, cuts_[cut], made, ends.first, entry),
                                transformed);
            }
        }
    }

    /// What a label could be cut into at a tensor too, which would be there as a whole, in the layout that is read then.
    /// Where everything passes through one tensor, two segments that fit one by one fit together: a way that they are as
    /// good as is left out, which most long ones are.
    Apart apart(const Label& label, const Start& start, int tensor, int made, int read,
                const BandCost& entry) const {
        const std::int64_t transform_ns = made == read ? 0 : table_.transform_ns(tensor, made, read);
        Apart found = label.apart;
        if (transform_ns < 0 || transform_ns > entry.ns || stays_together(tensor)) return found;
        const std::int64_t out = table_.arena_bytes(tensor, made), in = table_.arena_bytes(tensor, read);
        std::int64_t first = start.bytes + label.cost.lines + label.cost.workspace + out;
        if (made != read) first = std::max(first, out + in);
        const std::int64_t second = in - label.cost.lines - entry.lines;
        if (second <= 0) found.always = std::min(found.always, first);
        if (second <= start.bytes) found.beside = std::min(found.beside, first);
        return found;
    }

    /// Whether layers on both sides of a tensor are to be in one segment.
    bool stays_together(int tensor) const {
        return std::any_of(rules_.together().begin(), rules_.together().end(),
                           [&](const auto& range) { return range.first < tensor && tensor <= range.last; });
    }

    std::int64_t weights(const BandCost& cost, int first, int last) const {
        std::int64_t bytes = cost.weights;
        for (int form : cost.forms.all()) bytes += weights_.part(form, first, last);
        return bytes;
    }

    static std::vector<SegmentWay> best_of(std::vector<Priced>&& ways) {
        keep_unbeaten(ways);
        std::vector<SegmentWay> kept;
        for (const Priced& priced : ways) kept.push_back(priced.way);
        std::stable_sort(kept.begin(), kept.end(), [](const SegmentWay& a, const SegmentWay& b) {
            return std::tie(a.bytes, a.weights, a.ns) < std::tie(b.bytes, b.weights, b.ns);
        });
        return kept;
    }

    SegmentTable& made_;
    const ProblemTable& table_;
    const SegmentRules rules_;
    const SharedWeights weights_;
    const Watch& watch_;
    const std::vector<int> cuts_;
    Leads leads_;
    std::map<std::size_t, std::vector<std::vector<Region>>> regions_;
};

SegmentTable::SegmentTable(const ProblemTable& table, BudgetKind kind, const Control& control) {
    const Watch watch(control);
    Finder(*this, table, kind, watch).run();
    const SegmentRules rules(table.problem());
    std::erase_if(ends, [&](const SegmentEnds& found) { return !rules.allows(found.first, found.last); });
    check_together(table.problem());
}

void SegmentTable::end_by(const Problem& problem, int last) {
    std::erase_if(ends, [&](const SegmentEnds& found) { return found.last > last; });
    check_together(problem);
}

void SegmentTable::check_together(const Problem& problem) const {
    const SegmentRules rules(problem);
    for (const SegmentRules::Range& range : rules.together())
        if (std::none_of(ends.begin(), ends.end(), [&](const SegmentEnds& found) {
                return found.first <= range.first && range.last <= found.last;
            }))
            throw Error("problem '" + problem.name + "': no segment can contain layer '" +
                        problem.layers[range.first].name + "' together with '" +
                        problem.layers[range.last].name + "'");
}

SegmentTable SegmentTable::offered(const ProblemTable& table, BudgetKind kind, Freedom freedom,
                                   const Control& control) {
    if (!freedom.segments || !offers_segments(kind)) return {};
    SegmentTable made(table, kind, control);
    if (freedom.order == Order::chosen) made.end_by(table.problem(), last_in_any_order(table));
    return made;
}

void SegmentTable::choose(Choice& choice, const Problem& problem, const SegmentEnds& ends,
                          const SegmentWay& way) const {
    int layer = ends.first;
    for (int chosen : candidates(way)) {
        choice.order.push_back(layer);
        choice.candidates[layer++] = chosen;
    }
    choice.segments.push_back(segment(problem, ends, way));
}

std::vector<int> SegmentTable::candidates(const SegmentWay& way) const {
    std::vector<int> found;  // last region first
    for (int run = way.run; run >= 0; run = runs_[run].before) {
        const auto begin = candidates_.begin() + runs_[run].region;
        found.insert(found.begin(), begin, begin + runs_[run].layers);
    }
    return found;
}

int last_in_any_order(const ProblemTable& table) {
    int layer = 0;
    while (layer + 1 < table.layer_count() && !table.readers[layer + 1].empty()) layer++;
    return layer;
}

Segment SegmentTable::segment(const Problem& problem, const SegmentEnds& ends, const SegmentWay& way) const {
    Segment segment = {.first = ends.first, .last = ends.last, .input = all_layouts[ends.input], .rows = {}};
    segment.rows.push_back(way.rule.rows(problem.tensors[ends.first].rows));
    for (int tensor = ends.first + 1; tensor <= ends.last + 1; tensor++)
        segment.rows.push_back(way.rule.rows(problem.banded_rows(tensor)));
    segment.overlaps = way.overlaps;
    for (int run = way.run; run >= 0; run = runs_[run].before) {
        const std::vector<int>& elided = elided_[runs_[run].elided];
        segment.elided.insert(segment.elided.begin(), elided.begin(), elided.end());
    }
    return segment;
}

}  // namespace taso
