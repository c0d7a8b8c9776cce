// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/segment_table.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "base/error.h"
#include "problem/cuts.h"
#include "question/segment_rules.h"
#include "question/watch.h"
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
          cuts_(cuts(table.problem())) {}

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
                made_.ends.push_back(
                    {cuts_[start], cuts_[end.first] - 1, input, end.second, best_of(std::move(ways))});
        }
    }

    void follow(std::size_t start, int input, std::size_t rule, Found& found) {
        std::array<Labels, layout_count> here, next;
        for (std::size_t cut = start; cut + 1 < cuts_.size(); cut++) {
            watch_.check();
            if (cut > start && table_.is_output[cuts_[cut]]) return;
            for (Labels& labels : next) labels.clear();
            const Start from = {start, input, table_.arena_bytes(cuts_[start], input)};
            for (const Region& region : regions(cut)[rule]) pass(region, cut, from, here, next);
            bool any = false;
            for (int output = 0; output < layout_count; output++) {
                keep_unbeaten(next[output]);
                any = any || !next[output].empty();
                const std::int64_t ends = from.bytes + table_.arena_bytes(cuts_[cut + 1], output);
                for (Label& label : next[output]) {
                    label.run = static_cast<int>(made_.runs_.size());
                    made_.runs_.push_back(label.parts);
                    BandCost cost = label.cost;
                    const std::int64_t bytes = cost.lines + cost.workspace;
                    if (label.apart.beside <= ends + bytes) continue;
                    SegmentWay way = {cost.ns,
                                      bytes,
                                      weights(cost, cuts_[start], cuts_[cut + 1] - 1),
                                      !cost.forms.is_empty(),
                                      band_rules()[rule],
                                      label.run};
                    cost.lines = bytes, cost.workspace = 0;
                    found[{cut + 1, output}].push_back({std::move(cost), way});
                }
            }
            if (!any) return;
            std::swap(here, next);
        }
    }

    using LabelsByLayout = std::array<Labels, layout_count>;

    /// From a cut to the next: from an input that is there as a whole, or from what was made of it so far.
    void pass(const Region& region, std::size_t cut, const Start& start, const LabelsByLayout& here,
              LabelsByLayout& next) const {
        std::size_t number = 0;
        for (const auto& [ends, ways] : region.ways.ways) {
            const std::vector<int>& starts = region.starts[number++];
            Labels& there = next[ends.second];
            // By way, the last that was not left out: what comes from slower ones is often beaten by it, or by its
            // neighbours.
            std::vector<std::size_t> last(ways.size(), there.size());
            const auto advance = [&](const Label& from, const BandCost& entry, Apart apart) {
                const BandCost so_far = from.cost.and_then(entry);
                for (std::size_t k = 0; k < ways.size(); k++) {
                    BandCost cost = so_far.and_then(ways[k].cost);
                    if (apart.always <= start.bytes + cost.lines + cost.workspace) continue;
                    const auto beats = [&](std::size_t place) {
                        return place < there.size() && cost.is_beaten_by(there[place].cost);
                    };
                    if (beats(last[k]) || (k > 0 && beats(last[k - 1])) ||
                        (k + 1 < ways.size() && beats(last[k + 1])))
                        continue;
                    last[k] = there.size();
                    there.push_back({std::move(cost),
                                     {from.run, starts[k], cuts_[cut + 1] - cuts_[cut], region.elided},
                                     apart});
                }
            };
            if (cut == start.cut) {
                BandCost entry;
                if (region.ways.from_whole(start.layout, ends.first, entry)) advance({}, entry, {});
                continue;
            }
            for (int made = 0; made < layout_count; made++) {
                BandCost entry;
                if (here[made].empty() || !region.ways.from_line(made, ends.first, entry)) continue;
                for (const Label& label : here[made])
                    advance(label, entry, apart(label, start, cuts_[cut], made, ends.first, entry));
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
    for (int run = way.run; run >= 0; run = runs_[run].before) {
        const std::vector<int>& elided = elided_[runs_[run].elided];
        segment.elided.insert(segment.elided.begin(), elided.begin(), elided.end());
    }
    return segment;
}

}  // namespace taso
