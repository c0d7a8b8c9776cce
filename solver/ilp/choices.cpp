// SPDX-License-Identifier: GPL-3.0-or-later
#include "ilp/choices.h"

#include <algorithm>

#include "ilp/segments.h"

namespace taso {

Choices::Choices(ModelBuilder& builder) : builder_(builder) {
    least_held_.assign(builder_.table.layer_count() + 1, 0);
    for (int t = 0; t <= builder_.table.layer_count(); t++) {
        if (builder_.table.readers[t].empty()) continue;
        const int reader = builder_.table.readers[t].back(), k = operand(reader, t);
        std::int64_t least = no_limit;
        for (const CandidateGroup& group : builder_.table.layers[reader].groups)
            least = std::min(least, builder_.table.arena_bytes(t, group.inputs[k]));
        least_held_[t] = builder_.may_share(t) ? 0 : least;
    }
}

void Choices::choose(int layer) {
    const LayerTable& row = builder_.table.layers[layer];
    std::vector<Alternative> choices;
    std::vector<std::pair<int, int>> numbered;
    std::int64_t least = no_limit;
    std::vector<std::pair<Offer, int>> kept;
    for (std::size_t g = 0; g < row.groups.size(); g++) {
        const CandidateGroup& group = row.groups[g];
        const std::int64_t base = is_packed(builder_.kind) ? least_step(layer, group) : 0;
        for (const Offer& offer : worth_choosing(layer, group, base)) {
            kept.emplace_back(offer, static_cast<int>(g));
            least = std::min(least, offer.ns);
        }
    }
    // It runs in a segment or not at all.
    if (builder_.streams && builder_.problem.layers[layer].together > 0) kept.clear();
    builder_.model.dropped +=
        static_cast<int>(builder_.problem.layers[layer].candidates.size() - kept.size());
    // What cannot run alone may be part of a segment.
    if (kept.empty())
        for (const Candidate& candidate : builder_.problem.layers[layer].candidates)
            least = std::min(least, candidate.ns);
    // What may be left out takes no time at best.
    if (!builder_.sharing.elisions[layer].empty() || least == no_limit) least = 0;
    builder_.model.least_ns += least;
    least_ns_.push_back(least);
    for (const auto& [offer, group] : kept) {
        last_column_ =
            builder_.add_column({"x[" + builder_.layer_name(layer) + ", " +
                                     builder_.table.candidate(layer, offer.candidate).primitive + "]",
                                 true, 1, offer.ns - least});
        choices.push_back({last_column_, group, offer.candidate, offer.bytes});
        numbered.emplace_back(last_column_, offer.candidate);
    }
    choices_.push_back(std::move(choices));
    builder_.model.choices.push_back(std::move(numbered));
}

void Choices::choose_one(int layer, const Segments& segments) {
    LinearSum sum;
    for (const Alternative& choice : choices_[layer]) sum.emplace_back(choice.column, 1);
    const std::size_t alone = sum.size();
    segments.add_over(sum, layer, 1);
    builder_.model.hopeless = builder_.model.hopeless || sum.empty();
    const std::string& layer_name = builder_.layer_name(layer);
    if (sum.size() > alone)
        builder_.add_row(10, layer_name + " alone or in one segment", sum, 1, 1);
    else
        builder_.add_row(1, "one primitive for " + layer_name, sum, 1, 1);
}

std::int64_t Choices::lower_least(int layer, std::int64_t most) {
    const std::int64_t lowered = std::min(most, least_ns_[layer]);
    least_ns_[layer] -= lowered;
    builder_.model.least_ns -= lowered;
    for (const Alternative& choice : choices_[layer])
        builder_.model.columns[choice.column].regret_ns += lowered;
    return lowered;
}

std::int64_t Choices::least_step(int layer, const CandidateGroup& group) const {
    const bool elsewhere = ever_in_place(layer, group) || builder_.may_share(layer + 1) ||
                           !builder_.sharing.elisions[layer].empty();
    std::int64_t bytes = elsewhere ? 0 : builder_.table.arena_bytes(layer + 1, group.output);
    const auto& operands = builder_.table.layers[layer].operands;
    for (int t = 0; t <= layer; t++) {
        if (builder_.table.readers[t].empty() || builder_.table.readers[t].back() < layer) continue;
        const auto k = std::find(operands.begin(), operands.end(), t) - operands.begin();
        bytes += k < static_cast<int>(operands.size()) && !builder_.may_share(t)
                     ? builder_.table.arena_bytes(t, group.inputs[k])
                     : least_held_[t];
    }
    return bytes;
}

std::vector<Offer> Choices::worth_choosing(int layer, const CandidateGroup& group, std::int64_t base) const {
    std::vector<Offer> kept;
    const auto take = [&](const std::vector<int>& candidates) {
        std::vector<Offer> offers = adds_up(builder_.kind)
                                        ? additive_offers(layer, candidates)
                                        : builder_.table.offers(builder_.kind, layer, candidates);
        if (!builder_.plain || (!is_packed(builder_.kind) && !adds_up(builder_.kind)))
            std::erase_if(offers, [&](const Offer& offer) { return base + offer.bytes > builder_.budget; });
        // Without a row of memory only the fastest is worth choosing.
        if (!is_packed(builder_.kind) && !adds_up(builder_.kind) && offers.size() > 1)
            offers = {offers.back()};
        kept.insert(kept.end(), offers.begin(), offers.end());
    };
    if (builder_.plain) {
        for (int index : group.candidates) take({index});
        return kept;
    }
    take(group.candidates);
    std::vector<int> accumulating, slicing, elided;
    for (int index : group.candidates) {
        if (builder_.sharing.accumulations[layer] && builder_.table.candidate(layer, index).accumulates)
            accumulating.push_back(index);
        if (builder_.sharing.parents[layer + 1] >= 0 && builder_.table.candidate(layer, index).slices)
            slicing.push_back(index);
        for (const Elision& elision : builder_.sharing.elisions[layer])
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

std::vector<Offer> Choices::additive_offers(int layer, const std::vector<int>& candidates) const {
    const bool total = counts_all_weights(builder_.kind);
    const auto workspace = [&](const Candidate& c) { return total ? aligned(c.workspace) : c.workspace; };
    std::vector<Offer> kept;
    for (int index : candidates) {
        const Candidate& a = builder_.table.candidate(layer, index);
        const bool beaten = !(total && builder_.sharers(layer, a) > 1) &&
                            std::any_of(candidates.begin(), candidates.end(), [&](int other) {
                                const Candidate& b = builder_.table.candidate(layer, other);
                                if (b.ns > a.ns || workspace(b) > workspace(a)) return false;
                                if (total && (b.weights > a.weights || builder_.sharers(layer, b) > 1))
                                    return false;
                                return b.ns < a.ns || workspace(b) < workspace(a) ||
                                       (total && b.weights < a.weights) || other < index;
                            });
        if (!beaten) kept.push_back({workspace(a), a.ns, index});
    }
    return kept;
}

bool Choices::ever_in_place(int layer, const CandidateGroup& group) const {
    for (std::size_t k = 0; k < group.inputs.size(); k++)
        if (builder_.table.overwritable(layer, group, static_cast<int>(k))) return true;
    return false;
}

int Choices::operand(int layer, int tensor) const {
    const auto& operands = builder_.table.layers[layer].operands;
    return static_cast<int>(std::find(operands.begin(), operands.end(), tensor) - operands.begin());
}

int Choices::column_of(int layer, int candidate) const {
    for (const Alternative& choice : choices_[layer])
        if (choice.candidate == candidate) return choice.column;
    return -1;
}

void Choices::add_written(LinearSum& terms, int tensor, int layout, double coefficient,
                          double& constant) const {
    if (tensor == 0) {
        if (layout == builder_.table.caller_layout(0)) constant += coefficient;
        return;
    }
    for (const Alternative& choice : choices_[tensor - 1])
        if (builder_.table.layers[tensor - 1].groups[choice.group].output == layout)
            terms.emplace_back(choice.column, coefficient);
}

void Choices::add_read(LinearSum& terms, int reader, int tensor, int layout, double coefficient) const {
    const int k = operand(reader, tensor);
    for (const Alternative& choice : choices_[reader])
        if (builder_.table.layers[reader].groups[choice.group].inputs[k] == layout)
            terms.emplace_back(choice.column, coefficient);
}

void Choices::add_able(LinearSum& terms, int layer, int layout, bool Candidate::*ability,
                       double coefficient) const {
    for (const Alternative& choice : choices_[layer])
        if (builder_.table.layers[layer].groups[choice.group].output == layout &&
            builder_.table.candidate(layer, choice.candidate).*ability)
            terms.emplace_back(choice.column, coefficient);
}

bool Choices::reads(int reader, int tensor, int layout) const {
    LinearSum terms;
    add_read(terms, reader, tensor, layout, 1);
    return !terms.empty();
}

bool Choices::writes(int tensor, int layout) const {
    LinearSum terms;
    double constant = 0;
    add_written(terms, tensor, layout, 1, constant);
    return constant > 0 || !terms.empty();
}

}  // namespace taso
