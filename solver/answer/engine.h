// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "answer/method.h"
#include "answer/prepared_problem.h"
#include "answer/proof.h"
#include "answer/written_choice.h"

namespace taso {

/// What every method is asked.
struct Request {
    PreparedProblem& prepared;
    const Question& question;
    Method method;
    const Control& control;  ///< begun

    const Problem& problem() const { return prepared.problem(); }
    const ProblemTable& table() const { return prepared.table(); }
    /// Of the question's kind and order; asked for anew, one that was stopped is begun anew. Throws TooWide.
    ExactEngine& engine() const { return prepared.engine(question.kind, question.freedom(), control); }
    /// Packed in what is left of the time, and a little where it is up. What an exact method has found to
    /// pack is packed again as it was then, which takes no longer.
    WrittenChoice written(const Choice& choice) const;
    /// Whether it keeps the question: budget, deadline, and what is wanted of segments where they are offered.
    bool is_kept_by(const WrittenChoice& written) const;
};

/// What a method has found, and what it has proven of it. conclude() makes an answer of that.
struct Finding {
    WrittenChoice selection = {};  ///< `found`, or what comes closest; empty: nothing is known
    bool found = false;            ///< the selection was found to keep the question
    bool proven = false;           ///< found: none that keeps it is better; otherwise: none keeps it
    std::optional<std::int64_t> bound_ns = std::nullopt;     ///< none is faster; not set: than the selection
    std::optional<std::int64_t> least_bytes = std::nullopt;  ///< any budget has to be; not set: as selected
    Proof proof = {};
};

// Each is defined in method_<id>.cpp. All throw Error and, when time is up before anything is known, OutOfTime;
// the exact ones TooWide.
#define TASO_EXACT(id, name, description) Finding ask_##id(const Request& request);
#define TASO_BASELINE(id, name, heeds, description) Choice choose_##id(const Request& request);
#include "answer/methods.def"
#undef TASO_BASELINE
#undef TASO_EXACT

/// Asks the method that is asked for.
Finding ask(const Request& request);
/// What a baseline chooses; none: its method is no baseline.
std::optional<Choice> choose(const Request& request);

}  // namespace taso
