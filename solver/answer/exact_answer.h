// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "exact/exact_engine.h"
#include "question/question.h"

namespace taso {

/// What the exact engine answers to a question, and where there is nothing, what comes closest: the selection
/// of least bytes, or the fastest one where it is the deadline that cannot be kept.
struct ExactAnswer {
    BestPoint least;  ///< of all selections
    std::optional<BestPoint> point, closest;
    bool proven = true;  ///< where there is no point, that there is none
};
/// Throws as give_up() where not even the least is known.
ExactAnswer exact_answer(ExactEngine& engine, const Question& question, const Control& control);

}  // namespace taso
