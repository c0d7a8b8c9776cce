// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <tuple>
#include <utility>
#include <vector>

namespace taso {

/// Forms of weights that several layers may store once, as SharedWeights numbers them.
class FormSet {
  public:
    FormSet() = default;
    explicit FormSet(int form) : forms_{form} {}

    const std::vector<int>& all() const { return forms_; }  ///< rising
    /// Whether all of another set's are among these.
    bool covers(const FormSet& other) const {
        return std::includes(forms_.begin(), forms_.end(), other.forms_.begin(), other.forms_.end());
    }
    FormSet with(const FormSet& more) const {
        if (more.forms_.empty()) return *this;
        FormSet both;
        std::set_union(forms_.begin(), forms_.end(), more.forms_.begin(), more.forms_.end(),
                       std::back_inserter(both.forms_));
        return both;
    }

  private:
    std::vector<int> forms_;
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

/// Leaves those whose `cost` no other's beats, of equals the first; the fastest first.
template <class Way>
void keep_unbeaten(std::vector<Way>& ways) {
    std::stable_sort(ways.begin(), ways.end(), [](const Way& a, const Way& b) {
        return std::tie(a.cost.ns, a.cost.lines, a.cost.workspace, a.cost.weights) <
               std::tie(b.cost.ns, b.cost.lines, b.cost.workspace, b.cost.weights);
    });
    std::vector<Way> kept;
    for (Way& way : ways)
        if (std::none_of(kept.begin(), kept.end(),
                         [&](const Way& other) { return way.cost.is_beaten_by(other.cost); }))
            kept.push_back(std::move(way));
    ways = std::move(kept);
}

}  // namespace taso
