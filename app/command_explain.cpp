// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>

#include "answer/explain.h"
#include "answer/report.h"
#include "answer/solve.h"
#include "arguments.h"
#include "base/error.h"
#include "base/units.h"
#include "commands.h"
#include "print_json.h"
#include "shared_options.h"

namespace taso {

namespace {

int layer_named(const Problem& problem, const std::string& name) {
    for (std::size_t i = 0; i < problem.layers.size(); i++)
        if (problem.layers[i].name == name) return static_cast<int>(i);
    throw Error(problem.name + ": there is no layer '" + name + "'");
}

Json describe(const Problem& problem, const LayerExplanation& explanation) {
    const ProblemLayer& layer = problem.layers[explanation.layer];
    Json rows = Json::array();
    for (const CandidateReason& row : explanation.candidates) {
        const Candidate& candidate = layer.candidates[row.candidate];
        rows.push_back(
            {{"primitive", candidate.primitive},
             {"input", name(candidate.input)},
             {"output", name(candidate.output)},
             {"ns", candidate.ns},
             {"workspace", candidate.workspace},
             {"weights", candidate.weights},
             {"error", candidate.error},
             {"origin", name(candidate.origin)},
             {"reason", row.reason},
             {"best_latency_ns", row.best_latency_ns ? Json(*row.best_latency_ns) : Json(nullptr)}});
    }
    return {{"layer", layer.name},
            {"chosen", layer.candidates[explanation.chosen].primitive},
            {"candidates", rows}};
}

void print(const Problem& problem, const LayerExplanation& explanation) {
    const ProblemLayer& layer = problem.layers[explanation.layer];
    std::printf("%s (%s) runs %s\n\n", layer.name.c_str(), layer.op.c_str(),
                layer.candidates[explanation.chosen].primitive.c_str());
    std::printf("%-30s %-15s %10s %12s %12s %12s\n", "candidate", "layouts", "time", "workspace", "weights",
                "best plan");
    for (const CandidateReason& row : explanation.candidates) {
        const Candidate& candidate = layer.candidates[row.candidate];
        const std::string layouts =
            std::string(name(candidate.input)) + " -> " + std::string(name(candidate.output));
        std::printf("%-30s %-15s %10s %12s %12s %12s\n    %s\n", candidate.primitive.c_str(), layouts.c_str(),
                    format_time(candidate.ns).c_str(), format_bytes(candidate.workspace).c_str(),
                    format_bytes(candidate.weights).c_str(),
                    row.best_latency_ns ? format_time(*row.best_latency_ns).c_str() : "none",
                    row.reason.c_str());
    }
}

Json describe(const std::optional<PointExplanation>& step) {
    if (!step) return nullptr;
    Json changes = Json::array();
    for (const auto& change : step->changes)
        changes.push_back({{"layer", change.layer}, {"from", change.from}, {"to", change.to}});
    return {{"memory_bytes", step->memory_bytes}, {"latency_ns", step->latency_ns}, {"changes", changes}};
}

void print(const char* heading, const std::optional<PointExplanation>& step, const FrontierPoint& here) {
    if (!step) {
        std::printf("%s: there is no such point\n\n", heading);
        return;
    }
    const bool slower = step->latency_ns > here.latency_ns;
    const std::int64_t difference =
        slower ? step->latency_ns - here.latency_ns : here.latency_ns - step->latency_ns;
    std::printf("%s: %s, %s (%s %s)\n", heading, format_bytes(step->memory_bytes).c_str(),
                format_time(step->latency_ns).c_str(), format_time(difference).c_str(),
                slower ? "slower" : "faster");
    for (const auto& change : step->changes)
        std::printf("    %-30s %s -> %s\n", change.layer.c_str(), change.from.c_str(), change.to.c_str());
    std::printf("\n");
}

int explain_steps(const Problem& problem, const Question& question, const Control& control, bool json) {
    const Frontier points = frontier(problem, question.kind, control, question.freedom());
    if (points.points.empty())
        throw Error(problem.name + (points.exact
                                        ? ": its frontier has no points"
                                        : ": time was up before any point of its frontier was known"));
    const FrontierPoint* here = question.budget ? points.within(*question.budget) : &points.points.back();
    const int result = here ? 0 : 1;
    if (!here) here = &points.points.front();
    const StepsExplanation steps = explain(problem, points, static_cast<int>(here - points.points.data()));
    if (json) {
        print_json({{"memory_bytes", here->memory_bytes},
                    {"latency_ns", here->latency_ns},
                    {"down", describe(steps.down)},
                    {"up", describe(steps.up)}});
        return result;
    }
    if (result == 1) std::printf("Nothing fits %s; the least is:\n", format_bytes(*question.budget).c_str());
    std::printf("%s of %s: %s\n\n", format_bytes(here->memory_bytes).c_str(),
                std::string(name(question.kind)).c_str(), format_time(here->latency_ns).c_str());
    print("less memory", steps.down, *here);
    print("more memory", steps.up, *here);
    return result;
}

int do_explain(const Arguments& arguments) {
    const Question question = question_of(arguments);
    const Problem problem = problem_of(arguments);
    const Control control = patience_of(arguments);
    if (arguments.operands().size() == 1) {
        if (question.deadline_ns)
            throw Error("--deadline is for one layer's explanation; the steps of memory have none");
        return explain_steps(problem, question, control, arguments.has("--json"));
    }
    const int layer = layer_named(problem, arguments.operands()[1]);
    const Answer answer = solve(problem, question, Method::ilp, control);
    if (answer.selection.candidates.empty())
        throw Error(problem.name + ": time was up before any selection was known");
    const LayerExplanation explanation = explain(problem, question, answer, layer, control);
    if (!answer.fits && !arguments.has("--json"))
        std::printf("%s: nothing %skeeps %s; %s; of that selection:\n",
                    std::string(name(answer.status)).c_str(),
                    answer.status == Status::infeasible ? "" : "that was found ", limits_of(question).c_str(),
                    nearest_of(question, answer).c_str());
    if (arguments.has("--json"))
        print_json(describe(problem, explanation));
    else
        print(problem, explanation);
    return answer.fits ? 0 : 1;
}

}  // namespace

Command command_explain() {
    return {
        .name = "explain",
        .purpose = "Says why a layer runs what it runs, or what one step of memory would change",
        .about = {"With LAYER: each of its candidates, why it was not chosen, and the best plan that has it. "
                  "Without: the neighbours of that point on the frontier, and which layers change there; "
                  "such a point has no deadline."},
        .operands = {network_or_problem(),
                     {.name = "LAYER", .optional = true, .help = "A layer, as `taso show` names it."}},
        .groups = {{.options = {budget_option(), deadline_option(),
                                json_option(
                                    "{layer, chosen, candidates [{primitive, input, output, ns, workspace, "
                                    "weights, error, origin, reason, best_latency_ns}]}`, or without LAYER "
                                    "`{memory_bytes, latency_ns, down, up}`, these two each `{memory_bytes, "
                                    "latency_ns, changes [{layer, from, to}]}")}},
                   network_options(),
                   question_options(),
                   profile_options()},
        .examples = {{"taso explain googlenet inception_3a/3x3 --budget 2MiB", "Why not another primitive?"},
                     {"taso explain vgg16 --kind arena", "What would more memory buy?"}},
        .run = do_explain};
}

}  // namespace taso
