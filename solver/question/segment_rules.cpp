// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/segment_rules.h"

#include <algorithm>
#include <map>

namespace taso {

SegmentRules::SegmentRules(const Problem& problem) : alone_(1, 0) {
    std::map<int, Range> ranges;
    for (int i = 0; i < static_cast<int>(problem.layers.size()); i++) {
        const ProblemLayer& layer = problem.layers[i];
        alone_.push_back(alone_.back() + (layer.alone ? 1 : 0));
        if (layer.together > 0) ranges.try_emplace(layer.together, Range{i, i}).first->second.last = i;
    }
    for (const auto& [number, range] : ranges) together_.push_back(range);
}

bool SegmentRules::allows(int first, int last) const {
    return alone_[last + 1] == alone_[first] &&
           std::all_of(together_.begin(), together_.end(), [&](const Range& range) {
               return range.last < first || last < range.first ||
                      (first <= range.first && range.last <= last);
           });
}

bool SegmentRules::are_kept_by(const std::vector<Segment>& segments) const {
    return std::all_of(segments.begin(), segments.end(),
                       [&](const Segment& segment) { return allows(segment.first, segment.last); }) &&
           std::all_of(together_.begin(), together_.end(), [&](const Range& range) {
               return std::any_of(segments.begin(), segments.end(), [&](const Segment& segment) {
                   return segment.contains(range.first) && segment.contains(range.last);
               });
           });
}

}  // namespace taso
