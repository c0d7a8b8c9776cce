// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "answer/report.h"
#include "answer/run_ilp.h"
#include "answer/segment_report.h"
#include "answer/solve.h"
#include "arguments.h"
#include "base/json_file.h"
#include "base/parent_folders.h"
#include "base/units.h"
#include "commands.h"
#include "ilp/formulation.h"
#include "ilp/lp_file.h"
#include "print_json.h"
#include "shared_options.h"

namespace taso {

namespace {

/// "  in place", "  accumulates into X", "  written into X", or nothing.
std::string sharing(const Problem& problem, const Selection& selection, int layer) {
    const auto said = [&](const char* what, int tensor) {
        return tensor < 0 ? std::string() : what + problem.tensors[tensor].name;
    };
    return (selection.in_place_of[layer] >= 0 ? "  in place" : "") +
           said("  accumulates into ", selection.accumulates_into[layer]) +
           said("  written into ", selection.written_into[layer]);
}

void print_layer(const Problem& problem, const Selection& selection, const SegmentReport& segments,
                 int index) {
    const ProblemLayer& layer = problem.layers[index];
    const std::string shared = sharing(problem, selection, index);
    if (makes_no_call(problem, selection, index)) {
        const std::string maker = problem.layers[completed_by(problem, selection, index)].name;
        std::printf("%-32s (no call: completed by %s)%s\n", layer.name.c_str(), maker.c_str(),
                    shared.c_str());
        return;
    }
    const Candidate& candidate = layer.candidates[selection.candidates[index]];
    const auto& calls = segments.layer(index);
    const std::string rows =
        calls ? "  rows " + std::to_string(calls->operation->rows) + " a call" +
                    (calls->written_into < 0 ? ""
                                             : "  written into " + problem.tensors[calls->written_into].name)
              : std::string();
    std::printf("%-32s %-28s %-6s -> %-6s %10s  workspace %s%s%s\n", layer.name.c_str(),
                candidate.primitive.c_str(), std::string(name(candidate.input)).c_str(),
                std::string(name(candidate.output)).c_str(),
                format_time(calls ? calls->operation->ns : candidate.ns).c_str(),
                format_bytes(calls ? calls->operation->workspace : candidate.workspace).c_str(), rows.c_str(),
                shared.c_str());
}

void print_transform(const Problem& problem, int tensor, Layout from, Layout to, std::int64_t ns, int rows) {
    std::printf("    %-28s %-28s %-6s -> %-6s %10s%s\n", problem.tensors[tensor].name.c_str(), "(transform)",
                std::string(name(from)).c_str(), std::string(name(to)).c_str(), format_time(ns).c_str(),
                rows > 0 ? ("  rows " + std::to_string(rows) + " a call").c_str() : "");
}

/// The line of a segment, above those of its layers and transforms.
void print_segment(const Problem& problem, const Segment& segment, const SegmentRun& run) {
    std::int64_t lines = 0;
    for (const SegmentRun::Line& line : run.lines) lines += line.bytes;
    std::printf(
        "%s to %s, band by band: %zu calls, %s, line buffers %s, moved %s%s\n",
        problem.layers[segment.first].name.c_str(), problem.layers[segment.last].name.c_str(),
        run.calls.size(), format_time(run.ns).c_str(), format_bytes(lines).c_str(),
        format_bytes(run.moved_bytes).c_str(),
        segment.overlaps ? (", its input (" + format_bytes(run.moved_input) + ") first").c_str() : "");
}

void print(const Problem& problem, const Question& question, Method method, const Answer& answer) {
    const std::string budget = question.budget ? format_bytes(*question.budget) : "no limit";
    std::printf("%s, %s, profile %s, %d thread%s\n", problem.name.c_str(), std::string(name(method)).c_str(),
                problem.profile.c_str(), problem.threads, problem.threads == 1 ? "" : "s");
    const std::string kind(name(question.kind));
    std::string asked = "within " + budget + " of " + kind;
    if (question.deadline_ns)
        asked = (question.budget ? asked + " and " : "least " + kind + " within ") +
                format_time(*question.deadline_ns);
    std::printf("%s: %s, in %s order%s\n", std::string(name(answer.status)).c_str(), asked.c_str(),
                question.order == Order::chosen ? "a chosen" : "the file's",
                answer.fits ? "" : ": does not fit");
    std::printf("%s\n\n", sentence_of(answer.proof).c_str());
    if (!answer.fits)
        std::printf("%s %s; %s%s\n\n",
                    answer.status == Status::infeasible ? "Nothing keeps" : "Nothing that was found keeps",
                    limits_of(question).c_str(), nearest_of(question, answer).c_str(),
                    answer.selection.candidates.empty() ? "." : "; this selection:");
    if (answer.selection.candidates.empty()) return;
    std::printf("latency    %s   (gap %.3g %%)\n", format_time(answer.latency_ns).c_str(), 100 * answer.gap);
    std::string memory;
    for (const MemoryFigure& figure : figures(answer.memory))
        memory += (memory.empty() ? "" : ", ") + std::string(figure.name) + " " + format_bytes(figure.bytes);
    std::printf("memory     %s\n\n", memory.c_str());
    // Layers without a call of their own stand where they would have run.
    const SegmentReport segments(problem, answer.selection);
    int next = 0;
    const auto print_layers = [&](int end) {
        for (; next < end; next++) print_layer(problem, answer.selection, segments, next);
    };
    for (const Step& step : answer.schedule.steps) {
        if (step.segment >= 0) {
            const Segment& segment = answer.selection.segments[step.segment];
            print_layers(segment.first);
            print_segment(problem, segment, segments.runs()[step.segment]);
            for (const BandedCalls& calls : segments.transforms(step.segment)) {
                const SegmentRun::Operation& made = *calls.operation;
                print_layers(made.tensor);
                print_transform(problem, made.tensor, made.from, made.to, made.ns, made.rows);
            }
        }
        print_layers(step.layer < 0 ? step.tensor : step.layer + 1);
        if (step.layer < 0) print_transform(problem, step.tensor, step.from, step.to, step.ns, 0);
    }
    print_layers(static_cast<int>(problem.layers.size()));
}

/// The ILP of the question, in the order of execution of the answer; with a deadline alone, within the bytes
/// that were found.
void write_lp(const std::string& file, const Problem& given, Question question, const Answer& answer) {
    const bool moves = !answer.order.empty() && needs_order(question, answer.order);
    const Problem problem = moves ? in_order(ProblemTable(given), answer.order) : given;
    if (question.deadline_ns && !question.budget) question.budget = answer.memory[question.kind];
    question.order = Order::fixed;
    IlpModel model = ilp_model(ProblemTable(problem), question);
    if (model.hopeless) {
        std::fprintf(stderr,
                     "%s: not written, for some layer has no primitive left that could fit the budget\n",
                     file.c_str());
        return;
    }
    if (question.deadline_ns) model.keep(*question.deadline_ns);
    std::string title = problem.name + ", profile " + problem.profile + ": least latency";
    if (question.budget)
        title +=
            " within " + std::to_string(*question.budget) + " bytes of " + std::string(name(question.kind));
    if (question.deadline_ns) title += " and " + std::to_string(*question.deadline_ns) + " ns";
    const ParentFolders parents(file);
    write_file(file, lp_text(model, title));
}

int do_solve(const Arguments& arguments) {
    const Method method = method_of(arguments);
    const Question question = question_of(arguments);
    const Problem problem = problem_of(arguments);
    const Answer answer = solve(problem, question, method, patience_of(arguments));
    if (const auto file = arguments.text("--lp")) write_lp(*file, problem, question, answer);
    if (arguments.has("--json"))
        print_json(describe(problem, question, method, answer));
    else
        print(ordered_by(problem, answer), question, method, answer);
    return answer.fits ? 0 : 1;
}

}  // namespace

Command command_solve() {
    return {
        .name = "solve",
        .purpose =
            "Chooses a primitive for every layer: the least time within a budget, or the least memory within "
            "a deadline",
        .about = {"The status is `optimal`, said only of what is proven; `feasible`, with the bound that "
                  "nothing is faster than; `infeasible`, with the least that there is; or `unknown`, when "
                  "nothing that keeps budget and deadline was found in time, nor that there is nothing. The "
                  "memory under every kind of budget is shown, whichever is asked for."},
        .operands = {network_or_problem()},
        .groups =
            {{.options =
                  {budget_option(),
                   deadline_option(),
                   method_option(),
                   {.name = "--lp",
                    .takes = Takes::file,
                    .value = "FILE",
                    .help = "Writes the ILP there too, in the format of CPLEX, for other solvers."},
                   json_option(
                       "{network, profile, threads, kind, budget_bytes, deadline_ns, order, method, "
                       "status, fits, proof, gap, latency_ns, bound_ns, least_bytes, solve_ms, " +
                       memory_members() +
                       ", layers [{name, op, inputs, "
                       "step, primitive, input, output, ns, workspace, weights, bytes, in_place_of, "
                       "accumulates_into, written_into, origin}], transforms [{tensor, from, to, ns, "
                       "bytes, after}], buffers [{name, kind, layout, bytes, from_step, to_step, "
                       "offset}], callers_buffers [{name, kind, layout, bytes}]}`; where "
                       "layers "
                       "run band by band also `segments [{first, last, step, input, ns, workspace, calls, "
                       "moved_bytes, lines [{tensor, layout, rows, bytes}], overlap {distance, "
                       "moved_bytes}}]` and, of these layers and of transforms between them, `rows`, of "
                       "buffers "
                       "that lie over others `over` and `distance`; where "
                       "rules of segments were asked for, `alone [layer], together [[layer]]")}},
             network_options(),
             question_options(),
             profile_options()},
        .examples = {{"taso solve resnet50 --kind arena --budget 4MiB",
                      "The least time within 4 MiB of arena."},
                     {"taso solve resnet50 --kind arena --deadline 610ms --order chosen",
                      "The least memory in that time, in any order of execution."},
                     {"taso solve squeezenet --pin conv1=direct-sum2d --ban winograd-2x2-chw-chw",
                      "What a choice of your own costs."},
                     {"taso solve vgg16 --kind arena --budget 4MiB --together conv1_1..pool2",
                      "Layers that run in one segment, which may be longer."},
                     {"taso solve resnet50 --kind arena --budget 4MiB --lp resnet50.lp",
                      "The same ILP for another solver."}},
        .run = do_solve};
}

}  // namespace taso
