// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <random>
#include <set>
#include <vector>

#include "bands/band_rule.h"
#include "base/error.h"
#include "problem/band_times.h"
#include "problem/cuts.h"
#include "problem/segment_run.h"

namespace taso {

/// Candidates by lot, and segments between cuts by lot that they can run in, each by a rule by lot.
struct RandomSegments {
    std::vector<int> candidates;
    std::vector<Segment> segments;
    int layers = 0;  ///< in segments
};

namespace random_segments {

using Random = std::mt19937;

inline int draw(Random& random, int count) {
    return static_cast<int>(random() % static_cast<unsigned>(count));
}

/// Layouts of a tensor whose rows are ranges of bytes.
inline bool has_rows(const Problem& problem, int tensor, Layout layout) {
    return problem.tensors[tensor].row_bytes[layout] >= 0;
}

/// Candidates for the layers of a segment by lot, into `candidates`; false: there are none.
inline bool choose(const Problem& problem, const Segment& segment, Random& random,
                   std::vector<int>& candidates) {
    const Layout liked = all_layouts[random() % layout_count];
    for (int i = segment.first; i <= segment.last; i++) {
        const ProblemLayer& layer = problem.layers[i];
        const int rows = segment.rows[static_cast<std::size_t>(i - segment.first) + 1];
        const bool whole = rows >= problem.tensors[layer.output].rows;
        std::vector<int> able, best;
        for (std::size_t k = 0; k < layer.candidates.size(); k++) {
            const Candidate& c = layer.candidates[k];
            bool reads = whole || c.find_band(rows);
            for (int input : layer.inputs)
                reads &=
                    has_rows(problem, input, c.input) || (input == segment.first && c.input == Layout::chw);
            if (!reads || (i < segment.last && !has_rows(problem, layer.output, c.output))) continue;
            able.push_back(static_cast<int>(k));
            if (c.input == liked && c.output == liked) best.push_back(static_cast<int>(k));
        }
        if (able.empty()) return false;
        const std::vector<int>& from = !best.empty() && draw(random, 4) > 0 ? best : able;
        candidates[i] = from[draw(random, static_cast<int>(from.size()))];
    }
    return true;
}

/// A segment of so many layers or fewer, from a cut on, in such bands; one that cannot be run throws Error.
inline Segment segment_at(const Problem& problem, int first, int last, Random& random) {
    Segment segment = {.first = first, .last = last, .input = Layout::chw, .rows = {}};
    const BandRule rule = band_rules()[random() % band_rules().size()];
    for (int tensor = first; tensor <= last + 1; tensor++)
        segment.rows.push_back(rule.rows(problem.tensors[tensor].rows));
    return segment;
}

}  // namespace random_segments

/// Segments begin at every cut with so many percent, and have at most so many layers.
inline RandomSegments draw_segments(const Problem& problem, std::mt19937& random, int percent = 60,
                                    int most_layers = 12) {
    using namespace random_segments;
    RandomSegments made;
    const int count = static_cast<int>(problem.layers.size());
    const std::vector<int> all_cuts = cuts(problem);
    const std::set<int> is_cut(all_cuts.begin(), all_cuts.end());
    for (const ProblemLayer& layer : problem.layers)
        made.candidates.push_back(draw(random, static_cast<int>(layer.candidates.size())));
    for (int first = 0; first < count; first++) {
        if (!is_cut.contains(first) || draw(random, 100) >= percent) continue;
        std::vector<int> ends;
        for (int last = first; last < count && last < first + most_layers; last++) {
            if (is_cut.contains(last + 1)) ends.push_back(last);
            // What the caller reads is there as a whole.
            if (std::find(problem.outputs.begin(), problem.outputs.end(), last + 1) != problem.outputs.end())
                break;
        }
        for (int attempt = 0; attempt < 4 && !ends.empty(); attempt++) {
            Segment segment =
                segment_at(problem, first, ends[draw(random, static_cast<int>(ends.size()))], random);
            std::vector<int> candidates = made.candidates;
            if (!choose(problem, segment, random, candidates)) continue;
            // As its first reader wants it, or as it was written, where there are rows in that.
            const Layout read = problem.layers[first].candidates[candidates[first]].input;
            const Layout written = written_layout(problem, candidates, first);
            segment.input =
                problem.representative(first, may_read_bands(written) && draw(random, 2) ? written : read);
            try {
                const SegmentRun run = segment_run(problem, candidates, segment);
                segment.overlaps =
                    run.distance != SegmentRun::apart && (segment.first + segment.last) % 2 == 0;
            } catch (const Error&) {  // no such transform, or none in such bands
                continue;
            }
            made.candidates = candidates;
            made.layers += segment.last - segment.first + 1;
            first = segment.last;
            made.segments.push_back(segment);
            break;
        }
    }
    return made;
}

}  // namespace taso
