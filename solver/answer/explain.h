// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "answer/answer.h"
#include "exact/frontier.h"

namespace taso {

/// Why a layer does not run one of its candidates, or that it does.
struct CandidateReason {
    int candidate = 0;
    std::string reason;                           ///< one sentence
    std::optional<std::int64_t> best_latency_ns;  ///< of the best answer that uses it; none: no answer does
};

struct LayerExplanation {
    int layer = 0, chosen = 0;
    std::vector<CandidateReason> candidates;  ///< in order
    bool complete = true;                     ///< false: stopped on the way
};

/// Answers the question anew with every candidate of a layer in turn as the only one. `answer`: that of the
/// question. `known` is told of each in turn. Throws Error.
LayerExplanation explain(const Problem& problem, const Question& question, const Answer& answer, int layer,
                         const Control& control = {},
                         const std::function<void(const CandidateReason&)>& known = {});

/// The same where a layer is pinned and its other candidates are looked at, too: the answer numbered as in `wider`, a
/// problem that has more candidates of that layer and is the same else.
Answer among_more(const Problem& problem, const Answer& answer, int layer, const Problem& wider);

/// What another point of the frontier changes.
struct PointExplanation {
    std::int64_t memory_bytes = 0, latency_ns = 0;
    struct Change {
        std::string layer, from, to;  ///< primitives
    };
    std::vector<Change> changes;
};

/// The points next to one of the frontier's: with less memory, with more.
struct StepsExplanation {
    std::optional<PointExplanation> down, up;
};
StepsExplanation explain(const Problem& problem, const Frontier& frontier, int point);

}  // namespace taso
