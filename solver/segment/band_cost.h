// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <numeric>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

namespace taso {

/// Forms of weights that several layers may store once, as SharedWeights numbers them. Most sets are empty, and made to be
/// copied by the million.
class FormSet {
  public:
    FormSet() = default;
    explicit FormSet(int form) : forms_(std::make_shared<const std::vector<int>>(1, form)) {}

    bool is_empty() const { return !forms_; }
    /// Rising.
    std::span<const int> all() const {
        return forms_ ? std::span<const int>(*forms_) : std::span<const int>();
    }
    /// Whether all of another set's are among these.
    bool covers(const FormSet& other) const {
        return other.is_empty() || forms_ == other.forms_ ||
               std::includes(all().begin(), all().end(), other.all().begin(), other.all().end());
    }
    FormSet with(const FormSet& more) const {
        if (more.is_empty()) return *this;
        if (is_empty()) return more;
        std::vector<int> both;
        std::set_union(all().begin(), all().end(), more.all().begin(), more.all().end(),
                       std::back_inserter(both));
        FormSet made;
        made.forms_ = std::make_shared<const std::vector<int>>(std::move(both));
        return made;
    }

  private:
    std::shared_ptr<const std::vector<int>> forms_;  ///< null: none
};

/// What layers run in bands come to, so far.
struct BandCost {
    std::int64_t ns = 0;
    std::int64_t lines = 0;      ///< bytes of line buffers, each rounded up
    std::int64_t workspace = 0;  ///< bytes of the largest, rounded up
    std::int64_t weights = 0;    ///< bytes of those that no other layer may store; 0 where none are counted
    FormSet forms = {};          ///< of the others

    bool is_beaten_by(const BandCost& other) const {
        return other.ns <= ns && other.lines <= lines && other.workspace <= workspace &&
               other.weights <= weights && forms.covers(other.forms);
    }
    BandCost and_then(const BandCost& next) const {
        return {ns + next.ns, lines + next.lines, std::max(workspace, next.workspace), weights + next.weights,
                forms.with(next.forms)};
    }
};

/// Whether one of these ways beats a cost. `beater`: the last that did; what beats one often beats the next one too.
template <class Way>
bool is_beaten(const BandCost& cost, const std::vector<Way>& ways, std::size_t& beater) {
    const auto beats = [&](const Way& way) { return cost.is_beaten_by(way.cost); };
    if (beater < ways.size() && beats(ways[beater])) return true;
    beater = static_cast<std::size_t>(std::find_if(ways.begin(), ways.end(), beats) - ways.begin());
    return beater < ways.size();
}

/// Leaves those whose `cost` no other's beats, of equals the first; the fastest first.
template <class Way>
void keep_unbeaten(std::vector<Way>& ways) {
    // Places are sorted, not the ways, which are larger.
    std::vector<int> order(ways.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const BandCost &x = ways[a].cost, &y = ways[b].cost;
        if (x.ns != y.ns) return x.ns < y.ns;
        return std::tie(x.lines, x.workspace, x.weights, a) < std::tie(y.lines, y.workspace, y.weights, b);
    });
    std::vector<Way> kept;
    std::size_t beater = 0;
    for (int place : order)
        if (!is_beaten(ways[place].cost, kept, beater)) kept.push_back(std::move(ways[place]));
    ways = std::move(kept);
}

}  // namespace taso
