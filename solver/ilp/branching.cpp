// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/branching.h"

#include <algorithm>
#include <cmath>

#include "ilp/formulation.h"
#include "ilp/glpk_backend.h"
#include "ilp/kept_choice.h"
#include "question/watch.h"

namespace taso {

namespace {

constexpr double near_whole = 1e-6;      // how far a whole number may be from one
constexpr double bound_rounding = 1e-9;  // of what GLPK calls a bound

bool is_fraction(double value) { return std::abs(value - std::round(value)) > near_whole; }

/// What is branched on; -1: there are no fractions.
int least_clear(const IlpModel& model, const std::vector<double>& values) {
    int column = -1;
    double least = 1 - near_whole;
    for (int layer = 0; layer < static_cast<int>(model.choices.size()); layer++) {
        const std::vector<LayerShare> shares = shares_of(model, values, layer);
        if (shares.empty() || shares.front().value >= least) continue;
        least = shares.front().value;
        column = shares.front().column;
    }
    if (column >= 0) return column;
    double clearest = 0.5 - near_whole;
    for (std::size_t k = 0; k < values.size(); k++) {
        const double distance = std::abs(values[k] - 0.5);
        if (!model.columns[k].integer || !is_fraction(values[k]) || distance >= clearest) continue;
        clearest = distance;
        column = static_cast<int>(k);
    }
    return column;
}

class BranchSearch {
  public:
    BranchSearch(const ProblemTable& table, const Question& question, int most_nodes, const Control& control)
        : table_(table), question_(question), most_nodes_(most_nodes), control_(control) {}

    Branching run() {
        made_.model = ilp_model(table_, question_, false, control_);
        if (question_.deadline_ns) made_.model.keep(*question_.deadline_ns);
        if (made_.model.hopeless)
            made_.status = Status::infeasible;
        else
            search();
        return std::move(made_);
    }

  private:
    void search() {
        bool ended = solve({.parent = -1});
        while (!ended) {
            const auto next = std::min_element(open_.rbegin(), open_.rend(), [&](int a, int b) {
                return made_.nodes[a].least_ns < made_.nodes[b].least_ns;
            });
            if (next == open_.rend() || is_beaten(made_.nodes[*next].least_ns)) break;
            const int chosen = *next, column = made_.nodes[chosen].branch;
            open_.erase(std::next(next).base());
            unsolved_ns_ = made_.nodes[chosen].least_ns;
            ended = solve({.parent = chosen, .column = column, .one = true});
            unsolved_ns_.reset();
            ended = ended || solve({.parent = chosen, .column = column, .one = false});
        }
        const bool proven = !ended && all_certain_;
        if (incumbent_ns_)
            made_.status = proven ? Status::optimal : Status::feasible;
        else
            made_.status = proven ? Status::infeasible : Status::unknown;
    }

    bool is_beaten(std::int64_t bound_ns) const { return incumbent_ns_ && bound_ns >= *incumbent_ns_; }

    /// True: the search ends here, unfinished.
    bool solve(BranchNode node) {
        while (true) {
            if (Watch(control_).late() || static_cast<int>(made_.nodes.size()) >= most_nodes_) return true;
            std::vector<int> ones, zeros;
            if (node.column >= 0) (node.one ? ones : zeros).push_back(node.column);
            for (int above = node.parent; above >= 0; above = made_.nodes[above].parent)
                if (const BranchNode& other = made_.nodes[above]; other.column >= 0)
                    (other.one ? ones : zeros).push_back(other.column);
            const GlpkRelaxation relaxation = relax(made_.model, ones, zeros, control_);
            if (relaxation.outcome != GlpkRelaxation::Outcome::solved &&
                relaxation.outcome != GlpkRelaxation::Outcome::infeasible)
                return true;
            const bool again = judge(node, relaxation);
            note(std::move(node));
            if (!again) return false;
            node = {.parent = static_cast<int>(made_.nodes.size()) - 1};
        }
    }

    /// True: what it found is cut off, and it is to be solved again.
    bool judge(BranchNode& node, const GlpkRelaxation& relaxation) {
        if (relaxation.outcome == GlpkRelaxation::Outcome::infeasible) return false;
        node.values = relaxation.values;
        node.prices = relaxation.prices;
        for (double& value : node.values)
            if (!is_fraction(value)) value = std::round(value) + 0.0;
        node.latency_ns = static_cast<double>(made_.model.least_ns) + relaxation.objective;
        node.least_ns = made_.model.least_ns +
                        static_cast<std::int64_t>(std::ceil(relaxation.bound - near_whole -
                                                            bound_rounding * std::abs(relaxation.bound)));
        if (is_beaten(node.least_ns)) {
            node.found = BranchNode::Found::beaten;
            return false;
        }
        node.branch = least_clear(made_.model, node.values);
        if (node.branch >= 0) {
            node.found = BranchNode::Found::fractions;
            open_.push_back(static_cast<int>(made_.nodes.size()));
            return false;
        }
        const Choice choice = made_.model.choice(node.values);
        const std::int64_t latency_ns = schedule_of(table_.problem(), choice).latency_ns;
        bool certain = true;
        if ((question_.deadline_ns && latency_ns > *question_.deadline_ns) ||
            !keeps_budget(table_, question_, choice, control_, certain)) {
            all_certain_ = all_certain_ && certain;
            node.found = BranchNode::Found::unpacked;
            if (!made_.model.cut_off_passed(node.values, std::nullopt)) made_.model.cut_off(node.values);
            return true;
        }
        node.found = is_beaten(latency_ns) ? BranchNode::Found::beaten : BranchNode::Found::incumbent;
        if (node.found == BranchNode::Found::beaten) return false;
        incumbent_ns_ = latency_ns;
        made_.best = static_cast<int>(made_.nodes.size());
        return false;
    }

    /// `newest` is no node yet.
    std::int64_t least_of(int node, const BranchNode& newest) const {
        return node < static_cast<int>(made_.nodes.size()) ? made_.nodes[node].least_ns : newest.least_ns;
    }

    void note(BranchNode node) {
        std::int64_t bound_ns = incumbent_ns_.value_or(no_limit);
        for (int other : open_) bound_ns = std::min(bound_ns, least_of(other, node));
        if (unsolved_ns_) bound_ns = std::min(bound_ns, *unsolved_ns_);
        node.incumbent_ns = incumbent_ns_;
        node.bound_ns = bound_ns;
        made_.nodes.push_back(std::move(node));
    }

    const ProblemTable& table_;
    const Question& question_;
    int most_nodes_;
    const Control& control_;
    Branching made_;
    std::vector<int> open_;  // nodes with fractions that are not yet branched on
    std::optional<std::int64_t> incumbent_ns_, unsolved_ns_;
    bool all_certain_ = true;
};

}  // namespace

std::vector<LayerShare> shares_of(const IlpModel& model, const std::vector<double>& values, int layer) {
    std::vector<LayerShare> shares;
    const auto add = [&](int column, int candidate, bool in_segment) {
        if (values[column] > near_whole) shares.push_back({column, candidate, in_segment, values[column]});
    };
    for (const auto& [column, candidate] : model.choices[layer]) add(column, candidate, false);
    for (const IlpModel::Stream& stream : model.segments) {
        const int place = layer - stream.segment.first;
        if (place >= 0 && place < static_cast<int>(stream.candidates.size()))
            add(stream.column, stream.candidates[place], true);
    }
    std::stable_sort(shares.begin(), shares.end(),
                     [](const LayerShare& a, const LayerShare& b) { return a.value > b.value + near_whole; });
    return shares;
}

Branching::State Branching::state(int node, int step) const {
    const BranchNode& asked = nodes[node];
    switch (asked.found) {
        case BranchNode::Found::infeasible:
            return State::infeasible;
        case BranchNode::Found::beaten:
            return State::beaten;
        case BranchNode::Found::unpacked:
            return State::unpacked;
        case BranchNode::Found::incumbent: {
            const auto& best = nodes[step].incumbent_ns;
            return best && asked.incumbent_ns && *best < *asked.incumbent_ns ? State::surpassed
                                                                             : State::incumbent;
        }
        case BranchNode::Found::fractions:
            break;
    }
    for (int later = node + 1; later <= step; later++)
        if (nodes[later].parent == node) return State::branched;
    const auto& best = nodes[step].incumbent_ns;
    return best && asked.least_ns >= *best ? State::beaten : State::open;
}

Branching branch_and_bound(const ProblemTable& table, const Question& question, int most_nodes,
                           const Control& control) {
    try {
        return BranchSearch(table, question, most_nodes, control).run();
    } catch (const Interrupted&) {
        return {};
    }
}

}  // namespace taso
