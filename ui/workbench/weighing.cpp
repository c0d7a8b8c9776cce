// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/weighing.h"

#include <vector>

namespace taso {

namespace {

/// By candidate of a layer that rules have left: its number before them.
std::vector<int> numbers_before(const ProblemLayer& all, const ProblemLayer& left) {
    std::vector<int> numbers;
    for (std::size_t k = 0; k < all.candidates.size() && numbers.size() < left.candidates.size(); k++) {
        const Candidate &one = all.candidates[k], &next = left.candidates[numbers.size()];
        if (one.primitive == next.primitive && one.input == next.input && one.output == next.output)
            numbers.push_back(static_cast<int>(k));
    }
    return numbers;
}

}  // namespace

void Weighing::start(const std::shared_ptr<const Document>& document, const Rules& rules,
                     const std::shared_ptr<const Problem>& problem, const ChosenPoint& chosen,
                     const Answer& answer, int layer) {
    run([this, document, rules, problem, question = chosen.question(), answer, layer](const Job& job) {
        const auto place = static_cast<std::size_t>(layer);
        Rules unpinned = rules;
        unpinned.pins.erase(problem->layers[place].name);
        const Problem open = restricted(*document->problem, unpinned);
        const std::vector<int> numbers = numbers_before(document->problem->layers[place], open.layers[place]);
        explain(open, question, among_more(*problem, answer, layer, open), layer, job.control(),
                [&](const CandidateReason& known) {
                    CandidateReason told = known;
                    told.candidate = numbers.at(static_cast<std::size_t>(known.candidate));
                    job.tell([this, told] { emit weighed(told); });
                });
        job.tell([this] { emit finished(); });
    });
}

}  // namespace taso
