// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/engine.h"

#include <algorithm>

#include "answer/baseline.h"
#include "problem/reorder.h"
#include "question/segment_rules.h"

namespace taso {

namespace {

constexpr double packing_seconds = 0.02;  // at least, when time is up

/// How a method is asked: one of the two.
struct Row {
    Finding (*ask)(const Request& request);
    Choice (*choose)(const Request& request);
};

const Row& row_of(const Request& request) {
    static constexpr Row rows[] = {
#define TASO_EXACT(id, name, description) {ask_##id, nullptr},
#define TASO_BASELINE(id, name, heeds, description) {nullptr, choose_##id},
#include "answer/methods.def"
#undef TASO_BASELINE
#undef TASO_EXACT
    };
    return rows[static_cast<std::size_t>(request.method)];
}

}  // namespace

WrittenChoice Request::written(const Choice& choice) const {
    const bool packs_as_found = is_packed(question.kind) && is_exact(method);
    if (!control.end || packs_as_found) return write_out(problem(), choice);
    return write_out(problem(), choice, {.seconds = std::max(packing_seconds, left_of(control).seconds)});
}

bool Request::is_kept_by(const WrittenChoice& written) const {
    if (!keeps(question, written.memory, written.latency_ns)) return false;
    if (!question.stream || !offers_segments(question.kind) || SegmentRules(problem()).is_empty())
        return true;
    return SegmentRules(reordered(problem(), written.order)).are_kept_by(written.selection.segments);
}

Finding ask(const Request& request) {
    const Row& row = row_of(request);
    return row.ask ? row.ask(request) : finding_of_baseline(request, row.choose(request));
}

std::optional<Choice> choose(const Request& request) {
    const Row& row = row_of(request);
    if (!row.choose) return std::nullopt;
    return row.choose(request);
}

}  // namespace taso
