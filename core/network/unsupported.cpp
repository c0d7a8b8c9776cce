// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/unsupported.h"

namespace taso {

namespace {

/// Kinds that a sentence names; a file can have any number.
constexpr std::size_t most_named = 24;

}  // namespace

void UnsupportedParts::add(const Unsupported& part) {
    const auto [place, is_new] = places_.try_emplace({part.op(), part.what_of_op()}, kinds_.size());
    if (is_new) kinds_.push_back({part, 0});
    kinds_[place->second].count++;
}

Error UnsupportedParts::fault(const std::string& file, const std::string& parts) const {
    int all = 0;
    for (const Kind& kind : kinds_) all += kind.count;
    if (all == 1) return kinds_[0].first;
    std::string list;
    for (std::size_t i = 0; i < kinds_.size() && i < most_named; i++) {
        const auto& [first, count] = kinds_[i];
        list += (i ? ", " : "") + std::to_string(count) + " " + first.op() +
                (count > 1 ? " (first '" : " ('") + first.node() + "'" +
                (first.what_of_op().empty() ? "" : ": " + first.what_of_op()) + ")";
    }
    if (kinds_.size() > most_named)
        list += " and " + std::to_string(kinds_.size() - most_named) + " more kinds";
    return Error(file + ": " + std::to_string(all) + " " + parts + " are not supported: " + list);
}

}  // namespace taso
