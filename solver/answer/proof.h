// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "question/question.h"

namespace taso {

/// Why an answer is the best there is, or what is missing to say so.
struct Proof {
    enum class Reason : std::uint8_t {
        none,  ///< nothing is claimed

        // The dynamic programme
        covered,               ///< it covers every selection within the limits, and the answer is its best
        covered_none,          ///< it covers every selection, and none keeps the limits
        programme_stopped,     ///< before it could rule out a faster selection
        faster_not_packed,     ///< a faster one would fit by its live bytes, but none was packed
        none_packed,           ///< none was packed within the budget; others might
        none_found,            ///< none was found within the limits; others might be
        smaller_not_excluded,  ///< a smaller one may keep the deadline

        // The ILP
        optimum,               ///< by branch and bound alone
        better_optimum,        ///< by branch and bound, faster than the dynamic programme's
        no_solution,           ///< within the limits
        no_faster_solution,    ///< than the answer by 1 ns, which the dynamic programme offered
        no_smaller_solution,   ///< than the answer by 1 byte, within the deadline
        least_times,           ///< every layer has its least time within the budget, without a transform
        ended_before_faster,   ///< was ruled out
        ended_before_smaller,  ///< was ruled out
        ended_before_any,      ///< was found within the limits
        ended_undecided,       ///< whether there is a selection within the deadline

        // Baselines
        fastest_of_all,      ///< as fast as anything is without a budget, and within it
        baseline,            ///< proves nothing
        baseline_too_large,  ///< does not keep the question, and proves nothing

        // When time was up
        only_baselines,  ///< were known
        nothing_known,   ///< that keeps the question

        not_kept,  ///< what was said to be the best does not keep the question in whole numbers
    };
    /// What of a question the reason speaks of.
    enum class Limits : std::uint8_t { budget, deadline, both };
    /// How the ILP came to its end.
    enum class Ilp : std::uint8_t {
        finished,  ///< or was not asked
        stopped,   ///< by its time limit, or by who asked
        gave_up    ///< it cannot compute with figures as large as these
    };

    Reason reason = Reason::none;
    Limits limits = Limits::budget;
    Ilp ilp = Ilp::finished;
    bool with_segments = false;  ///< they were among what was chosen from
    bool every_order = false;    ///< the dynamic programme has covered every order of execution too
};

/// All that a question limits.
Proof::Limits limits_in(const Question& question);

/// A proof as one sentence; empty: nothing is claimed.
std::string sentence_of(const Proof& proof);

}  // namespace taso
