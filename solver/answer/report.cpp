// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer/report.h"

#include <map>

#include "answer/segment_report.h"
#include "base/units.h"
#include "problem/memory_json.h"

namespace taso {

namespace {

Json order_of(const Problem& problem) {
    Json order = Json::array();
    for (const ProblemLayer& layer : problem.layers) order.push_back(layer.name);
    return order;
}

Json order_of(const Problem& problem, const std::vector<int>& order) {
    Json names = Json::array();
    for (int layer : order) names.push_back(problem.layers[layer].name);
    return names;
}

Json or_null(std::optional<std::int64_t> value) { return value ? Json(*value) : Json(nullptr); }

Json heading(const Problem& problem, BudgetKind kind) {
    return {{"network", problem.name},
            {"profile", problem.profile},
            {"threads", problem.threads},
            {"kind", name(kind)}};
}

Json layers_of(const Problem& problem, const Answer& answer, const SegmentReport& segments) {
    Json rows = Json::array();
    if (answer.selection.candidates.empty()) return rows;
    std::vector<int> step_of(problem.layers.size(), -1);
    for (std::size_t s = 0; s < answer.schedule.steps.size(); s++) {
        const Step& step = answer.schedule.steps[s];
        if (step.layer < 0) continue;
        const int first = step.segment < 0 ? step.layer : answer.selection.segments[step.segment].first;
        for (int layer = first; layer <= step.layer; layer++) step_of[layer] = static_cast<int>(s);
    }
    for (std::size_t i = 0; i < problem.layers.size(); i++) {
        const ProblemLayer& layer = problem.layers[i];
        const Candidate& candidate = layer.candidates[answer.selection.candidates[i]];
        // A layer without a call of its own is done, in no time, by the step that completes it.
        const int maker = completed_by(problem, answer.selection, static_cast<int>(i));
        // A slice of the caller's buffer takes none of the arena.
        const int whole = buffer_tensor(answer.selection, layer.output);
        const Candidate& outermost =
            problem.layers[whole - 1].candidates[answer.selection.candidates[whole - 1]];
        const bool counts = problem.counted_bytes(whole, outermost.output) > 0;
        Json inputs = Json::array();
        for (int tensor : layer.inputs) inputs.push_back(problem.tensors[tensor].name);
        const auto named = [&](int tensor) {
            return tensor < 0 ? Json(nullptr) : Json(problem.tensors[tensor].name);
        };
        rows.push_back({{"name", layer.name},
                        {"op", layer.op},
                        {"inputs", inputs},
                        {"step", step_of[maker]},
                        {"primitive", candidate.primitive},
                        {"input", name(candidate.input)},
                        {"output", name(candidate.output)},
                        {"ns", maker == static_cast<int>(i) ? candidate.ns : 0},
                        {"workspace", candidate.workspace},
                        {"weights", candidate.weights},
                        {"bytes", counts ? problem.counted_bytes(layer.output, candidate.output) : 0},
                        {"in_place_of", named(answer.selection.in_place_of[i])},
                        {"accumulates_into", named(answer.selection.accumulates_into[i])},
                        {"written_into", named(answer.selection.written_into[i])},
                        {"origin", name(candidate.origin)}});
        if (const auto& calls = segments.layer(static_cast<int>(i)))
            rows.back().update({{"ns", calls->operation->ns},
                                {"workspace", calls->operation->workspace},
                                {"bytes", calls->bytes},
                                {"written_into", named(calls->written_into)},
                                {"rows", calls->operation->rows}});
    }
    return rows;
}

Json transforms_of(const Problem& problem, const Answer& answer, const SegmentReport& segments) {
    Json rows = Json::array();
    const auto add = [&](int tensor, Layout from, Layout to, std::int64_t ns, std::int64_t bytes) {
        rows.push_back({{"tensor", problem.tensors[tensor].name},
                        {"from", name(from)},
                        {"to", name(to)},
                        {"ns", ns},
                        {"bytes", bytes},
                        {"after", tensor == 0 ? Json(nullptr) : Json(problem.layers[tensor - 1].name)}});
    };
    for (const Step& step : answer.schedule.steps) {
        if (step.segment >= 0)
            for (const BandedCalls& calls : segments.transforms(step.segment)) {
                const SegmentRun::Operation& made = *calls.operation;
                add(made.tensor, made.from, made.to, made.ns, calls.bytes);
                rows.back()["rows"] = made.rows;
            }
        if (step.layer < 0)
            add(step.tensor, step.from, step.to, step.ns, problem.counted_bytes(step.tensor, step.to));
    }
    return rows;
}

Json segments_of(const Problem& problem, const Answer& answer, const SegmentReport& segments) {
    Json rows = Json::array();
    for (std::size_t s = 0; s < answer.schedule.steps.size(); s++) {
        const int index = answer.schedule.steps[s].segment;
        if (index < 0) continue;
        const Segment& segment = answer.selection.segments[index];
        const SegmentRun& run = segments.runs()[index];
        Json lines = Json::array();
        for (const SegmentRun::Line& line : run.lines)
            lines.push_back({{"tensor", problem.tensors[line.tensor].name},
                             {"layout", name(line.layout)},
                             {"rows", line.rows},
                             {"bytes", line.bytes}});
        rows.push_back({{"first", problem.layers[segment.first].name},
                        {"last", problem.layers[segment.last].name},
                        {"step", s},
                        {"input", name(segment.input)},
                        {"ns", run.ns},
                        {"workspace", run.workspace},
                        {"calls", run.calls.size()},
                        {"moved_bytes", run.moved_bytes},
                        {"lines", lines}});
        if (segment.overlaps)
            rows.back()["overlap"] = {{"distance", run.distance}, {"moved_bytes", run.moved_input}};
    }
    return rows;
}

/// What is wanted of segments; members only where something is.
Json rules_of(const Problem& problem) {
    Json value = Json::object();
    std::map<int, Json> together;
    for (const ProblemLayer& layer : problem.layers) {
        if (layer.alone) value["alone"].push_back(layer.name);
        if (layer.together > 0) together[layer.together].push_back(layer.name);
    }
    for (const auto& [number, layers] : together) value["together"].push_back(layers);
    return value;
}

/// Those of the arena; the caller's are stated apart.
Json buffers_of(const Answer& answer, bool external) {
    constexpr const char* kinds[] = {"tensor", "copy", "workspace", "line", "moved"};
    Json rows = Json::array();
    for (const Buffer& buffer : answer.schedule.buffers) {
        if (buffer.external != external) continue;
        const bool scratch = buffer.kind == Buffer::Kind::workspace;
        Json row = {{"name", buffer.name},
                    {"kind", kinds[static_cast<int>(buffer.kind)]},
                    {"layout", scratch ? Json(nullptr) : Json(name(buffer.layout))},
                    {"bytes", buffer.bytes}};
        if (!external) {
            row["from_step"] = buffer.from_step;
            row["to_step"] = buffer.to_step;
            row["offset"] = buffer.offset;
        }
        if (buffer.over >= 0) {
            row["over"] = answer.schedule.buffers[buffer.over].name;
            row["distance"] = buffer.distance;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

std::string limits_of(const Question& question) {
    std::string words;
    if (question.budget)
        words = "the budget of " + std::to_string(*question.budget) + " bytes of " +
                std::string(name(question.kind));
    if (question.deadline_ns)
        words += (words.empty() ? "" : " and ") + std::string("the deadline of ") +
                 format_time(*question.deadline_ns) + " (" + std::to_string(*question.deadline_ns) + " ns)";
    return words.empty() ? "the question" : words;
}

std::string nearest_of(const Question& question, const Answer& answer) {
    if (answer.selection.candidates.empty()) return "none is known";
    const bool sure = answer.status == Status::infeasible;
    if (question.deadline_ns && answer.latency_ns > *question.deadline_ns)
        return std::string(sure ? "the fastest" : "the fastest known") +
               (question.budget ? " within the budget" : "") + " takes " + format_time(answer.latency_ns) +
               " (" + std::to_string(answer.latency_ns) + " ns)";
    return std::string(sure ? "the least" : "the least known") + " is " + std::to_string(answer.least_bytes) +
           " bytes (" + format_bytes(answer.least_bytes) + ")";
}

Json describe(const Problem& given, const Question& question, Method method, const Answer& answer) {
    const Problem problem = ordered_by(given, answer);
    const SegmentReport segments(problem, answer.selection);
    Json value = heading(problem, question.kind);
    value.update({{"budget_bytes", or_null(question.budget)},
                  {"deadline_ns", or_null(question.deadline_ns)},
                  {"order", order_of(problem)},
                  {"method", name(method)},
                  {"status", name(answer.status)},
                  {"fits", answer.fits},
                  {"proof", sentence_of(answer.proof)},
                  {"gap", answer.gap},
                  {"latency_ns", answer.latency_ns},
                  {"bound_ns", answer.bound_ns},
                  {"least_bytes", answer.least_bytes},
                  {"solve_ms", answer.solve_ms},
                  {"memory", describe(answer.memory)},
                  {"layers", layers_of(problem, answer, segments)},
                  {"transforms", transforms_of(problem, answer, segments)},
                  {"buffers", buffers_of(answer, false)},
                  {"callers_buffers", buffers_of(answer, true)}});
    if (question.stream && offers_segments(question.kind)) value.update(rules_of(problem));
    if (!answer.selection.segments.empty()) value["segments"] = segments_of(problem, answer, segments);
    return value;
}

Json describe(const Problem& problem, const Frontier& frontier) {
    Json value = heading(problem, frontier.kind);
    Json points = Json::array();
    for (const FrontierPoint& point : frontier.points) {
        points.push_back({{"memory_bytes", point.memory_bytes}, {"latency_ns", point.latency_ns}});
        if (frontier.order == Order::chosen) points.back()["order"] = order_of(problem, point.order);
    }
    // With a chosen order each point has its own.
    value.update({{"order", frontier.order == Order::chosen ? Json("chosen") : order_of(problem)},
                  {"exact", frontier.exact},
                  {"resolution", frontier.resolution},
                  {"points", points}});
    if (!frontier.left_out.empty()) value["left_out"] = frontier.left_out;
    return value;
}

Json describe(const Problem& problem, const Question& question, const std::vector<MethodAnswer>& answers) {
    Json value = heading(problem, question.kind);
    Json rows = Json::array();
    std::optional<std::int64_t> best;
    for (const MethodAnswer& row : answers)
        if (row.method == Method::ilp && row.answer.fits) best = row.answer.latency_ns;
    for (const auto& [method, answer] : answers)
        rows.push_back({{"method", name(method)},
                        {"status", name(answer.status)},
                        {"fits", answer.fits},
                        {"latency_ns", answer.latency_ns},
                        {"memory", describe(answer.memory)},
                        {"ratio", best && *best > 0 ? Json(static_cast<double>(answer.latency_ns) /
                                                           static_cast<double>(*best))
                                                    : Json(nullptr)}});
    value.update({{"budget_bytes", or_null(question.budget)}, {"order", order_of(problem)}, {"rows", rows}});
    return value;
}

}  // namespace taso
