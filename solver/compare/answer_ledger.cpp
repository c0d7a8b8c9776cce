// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/answer_ledger.h"

#include <algorithm>

#include "answer/segment_report.h"
#include "base/units.h"

namespace taso {

namespace {

std::string layouts_text(Layout from, Layout to) {
    return std::string(name(from)) + " -> " + std::string(name(to));
}

/// Of layers that are in no segment, and of what all segments move.
class Lines {
  public:
    Lines(const Problem& problem, const Answer& answer)
        : problem_(problem), answer_(answer), segments_(problem, answer.selection), lines_(1) {
        lines_.front().layers = {problem.tensors.front().name};
        for (int i = 0; i < static_cast<int>(problem.layers.size()); i++) lines_.push_back(of_layer(i));
        for (std::size_t s = 0; s < answer.selection.segments.size(); s++) add_segment(s);
        for (const Step& step : answer.schedule.steps) add_step(step);
    }

    std::vector<Ledger::Line> taken() {
        // The network's own input takes nothing but where it is transformed.
        if (lines_.front().ns == 0) lines_.erase(lines_.begin());
        return std::move(lines_);
    }

  private:
    Ledger::Line of_layer(int index) const {
        const ProblemLayer& layer = problem_.layers[index];
        const Candidate& candidate = layer.candidates[answer_.selection.candidates[index]];
        Ledger::Line line{.layers = {layer.name}};
        const auto& calls = segments_.layer(index);
        if (calls ? calls->operation->elided : makes_no_call(problem_, answer_.selection, index)) return line;
        line.primitive = candidate.primitive;
        line.layouts = layouts_text(candidate.input, candidate.output);
        line.bytes = (calls ? calls->bytes : problem_.counted_bytes(layer.output, candidate.output)) +
                     (calls ? calls->operation->workspace : candidate.workspace);
        if (calls) {
            line.rows = {calls->operation->rows, calls->operation->rows};
            line.ns = calls->operation->ns;
        }
        return line;
    }

    /// The transforms inside it, that of its input on its first layer; and what its moves take: on its last.
    void add_segment(std::size_t index) {
        const Segment& segment = answer_.selection.segments[index];
        std::int64_t moves = segments_.runs()[index].ns;
        for (int layer = segment.first; layer <= segment.last; layer++) moves -= lines_[layer + 1].ns;
        for (const BandedCalls& calls : segments_.transforms(static_cast<int>(index))) {
            lines_[std::max(calls.operation->tensor, segment.first + 1)].ns += calls.operation->ns;
            moves -= calls.operation->ns;
        }
        lines_[segment.last + 1].ns += moves;
    }

    void add_step(const Step& step) {
        if (step.segment < 0) lines_[step.layer >= 0 ? step.layer + 1 : step.tensor].ns += step.ns;
    }

    const Problem& problem_;
    const Answer& answer_;
    SegmentReport segments_;
    std::vector<Ledger::Line> lines_;  ///< by tensor
};

}  // namespace

std::string asked_text(const Question& question) {
    const std::string kind(name(question.kind));
    if (question.deadline_ns)
        return (question.budget ? kind + " within " + format_bytes(*question.budget) + " and "
                                : "least " + kind + " within ") +
               format_time(*question.deadline_ns);
    return question.budget ? kind + " within " + format_bytes(*question.budget) : kind + " without a limit";
}

Ledger ledger_of(const Problem& given, const Question& question, const Answer& answer) {
    Ledger ledger{.network = given.name,
                  .profile = given.profile,
                  .asked = asked_text(question),
                  .latency_ns = answer.latency_ns,
                  .memory = answer.memory,
                  .lines = {}};
    if (answer.is_empty()) return ledger;
    const Problem problem = ordered_by(given, answer);
    ledger.lines = Lines(problem, answer).taken();
    return ledger;
}

}  // namespace taso
