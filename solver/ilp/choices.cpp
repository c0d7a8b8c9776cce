// SPDX-License-Identifier: GPL-3.0-or-later
// Row 1: the columns x, and which candidates are worth one.
#include <algorithm>

#include "ilp/builder.h"

namespace taso {

void ModelBuilder::least_held() {
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

std::int64_t ModelBuilder::least_step(int layer, const CandidateGroup& group) const {
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

std::vector<Offer> ModelBuilder::additive_offers(int layer, const std::vector<int>& candidates) const {
    const bool total = counts_all_weights(kind_);
    const auto workspace = [&](const Candidate& c) { return total ? aligned(c.workspace) : c.workspace; };
    std::vector<Offer> kept;
    for (int index : candidates) {
        const Candidate& a = table_.candidate(layer, index);
        const bool beaten = !(total && sharers(layer, a) > 1) &&
                            std::any_of(candidates.begin(), candidates.end(), [&](int other) {
                                const Candidate& b = table_.candidate(layer, other);
                                if (b.ns > a.ns || workspace(b) > workspace(a)) return false;
                                if (total && (b.weights > a.weights || sharers(layer, b) > 1)) return false;
                                return b.ns < a.ns || workspace(b) < workspace(a) ||
                                       (total && b.weights < a.weights) || other < index;
                            });
        if (!beaten) kept.push_back({workspace(a), a.ns, index});
    }
    return kept;
}

std::vector<Offer> ModelBuilder::worth_choosing(int layer, const CandidateGroup& group,
                                                std::int64_t base) const {
    std::vector<Offer> kept;
    const auto take = [&](const std::vector<int>& candidates) {
        std::vector<Offer> offers =
            adds_up(kind_) ? additive_offers(layer, candidates) : table_.offers(kind_, layer, candidates);
        if (!plain_ || (!is_packed(kind_) && !adds_up(kind_)))
            std::erase_if(offers, [&](const Offer& offer) { return base + offer.bytes > budget_; });
        // Without a row of memory only the fastest is worth choosing.
        if (!is_packed(kind_) && !adds_up(kind_) && offers.size() > 1) offers = {offers.back()};
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

void ModelBuilder::choose(int layer) {
    const LayerTable& row = table_.layers[layer];
    std::vector<Alternative> choices;
    std::vector<std::pair<int, int>> numbered;
    Terms sum;
    std::int64_t least = no_limit;
    std::vector<std::pair<Offer, int>> kept;
    for (std::size_t g = 0; g < row.groups.size(); g++) {
        const CandidateGroup& group = row.groups[g];
        const std::int64_t base = is_packed(kind_) ? least_step(layer, group) : 0;
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

}  // namespace taso
