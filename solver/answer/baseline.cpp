// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/baseline.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <tuple>
#include <utility>

#include "answer/out_of_time.h"
#include "base/error.h"
#include "exact/dynamic_programme.h"
#include "question/sharing.h"

namespace taso {

namespace {

using Reason = Proof::Reason;

/// No selection is faster: each layer's least time, nothing where others may do its work.
std::int64_t least_ns(const ProblemTable& table, Order order) {
    const Sharing sharing(table, order);
    std::int64_t sum = 0;
    for (int layer = 0; layer < table.layer_count(); layer++) {
        if (!sharing.elisions[layer].empty()) continue;
        const auto& candidates = table.problem().layers[layer].candidates;
        sum += std::min_element(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) {
                   return a.ns < b.ns;
               })->ns;
    }
    return sum;
}

/// By what it breaks, then by what is asked for: the less the better.
auto rank(const Request& request, const WrittenChoice& written) {
    const Question& question = request.question;
    const bool passes = !request.is_kept_by(written);
    const std::int64_t bytes = written.memory[question.kind], ns = written.latency_ns;
    return least_bytes_asked(question) ? std::tuple(passes, passes ? ns : bytes, ns)
                                       : std::tuple(passes, passes ? bytes : ns, bytes);
}

}  // namespace

Choice joined(const Request& request, std::vector<int> candidates) {
    const Problem& problem = request.problem();
    const ProblemTable& table = request.table();
    for (const Copy& copy : complete(problem, candidates).copies) {
        const int to = static_cast<int>(copy.layout);
        int from = table.caller_layout(0);
        if (copy.tensor > 0)
            from = static_cast<int>(problem.representative(
                copy.tensor, table.candidate(copy.tensor - 1, candidates[copy.tensor - 1]).output));
        if (table.transform_ns(copy.tensor, from, to) < 0)
            throw Error("problem '" + problem.name + "': " + std::string(name(request.method)) +
                        " wants tensor '" + problem.tensors[copy.tensor].name + "' transformed from " +
                        std::string(name(all_layouts[from])) + " to " + std::string(name(copy.layout)) +
                        ", for which there is no transform");
    }
    return plain_choice(std::move(candidates));
}

Finding finding_of_baseline(const Request& request, const Choice& choice) {
    const Question& question = request.question;
    Finding finding = {.selection = request.written(choice),
                       .bound_ns = least_ns(request.table(), question.order)};
    try {
        DynamicProgramme ignoring_memory(request.table(), BudgetKind::workspace, Order::fixed,
                                         request.control);
        if (ignoring_memory.stopped()) give_up(request.control);
        finding.bound_ns = ignoring_memory.best(no_limit)->latency_ns;
        ExactEngine& engine = request.engine();
        const auto least = engine.stopped() ? std::nullopt : engine.least();
        if (!least) give_up(request.control);
        finding.least_bytes = least->bytes;
    } catch (const TooWide&) {  // what is known by then has to do
    } catch (const OutOfTime&) {
    }
    finding.found = request.is_kept_by(finding.selection);
    finding.proven = finding.found && finding.selection.latency_ns == finding.bound_ns;
    finding.proof.reason = finding.proven  ? Reason::fastest_of_all
                           : finding.found ? Reason::baseline
                                           : Reason::baseline_too_large;
    return finding;
}

Finding finding_out_of_time(const Request& request) {
    const Question& question = request.question;
    Finding best;
    for (const Method method : compared_methods()) {
        if (row_of(method).heeds < Heeds::budget) continue;
        const Control endless;
        const Request unhurried = {request.prepared, question, method, endless};
        const Request hurried = {request.prepared, question, method, request.control};
        try {
            WrittenChoice written = hurried.written(*choose(unhurried));
            if (best.selection.is_empty() || rank(request, written) < rank(request, best.selection))
                best.selection = std::move(written);
        } catch (const Error&) {  // its layouts cannot be joined
        }
    }
    WrittenChoice& selection = best.selection;
    if (selection.is_empty()) {
        selection.order.resize(request.problem().layers.size());
        std::iota(selection.order.begin(), selection.order.end(), 0);
    }
    best.found = !selection.is_empty() && request.is_kept_by(selection);
    best.bound_ns = std::min(selection.latency_ns, least_ns(request.table(), question.order));
    best.proof.reason = best.found ? Reason::only_baselines : Reason::nothing_known;
    return best;
}

}  // namespace taso
