// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/text.h"

#include <algorithm>
#include <set>

#include "base/units.h"
#include "build/c_text.h"
#include "build/kernel_files.h"
#include "export/call_text.h"
#include "export/conditions.h"
#include "export/segment_text.h"
#include "export/traced_step.h"
#include "problem/memory_json.h"
#include "profile/profile_file.h"

namespace taso {

namespace {

std::string joined(const std::vector<std::string>& words, const char* between = " ") {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : between) + word;
    return text;
}

/// Whether a command can stand in text that people copy into a shell.
bool is_plain_word(const std::string& word) {
    return std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("-_+./").find(c) != std::string_view::npos;
    });
}

Json shape_json(TensorShape shape) { return {shape.channels, shape.height, shape.width}; }

Json input_json(const Network& network) {
    Json input = {{"name", network.input_name},
                  {"shape", shape_json(network.input)},
                  {"layout", name(network.callers_layout(0))}};
    for (const InputPart& part : network.input_parts)
        input["parts"].push_back({{"name", part.name}, {"shape", shape_json(part.shape)}});
    return input;
}

/// "12 times measured, 3 estimated".
std::string origins(const Plan& plan, const ExportParts& parts) {
    std::map<Origin, int> counts;
    for (const Step& step : plan.schedule.steps) counts[origin_of(plan, parts, step)]++;
    std::vector<std::string> words;
    for (const auto& [origin, count] : counts)
        words.push_back(std::to_string(count) + " of " + std::to_string(plan.schedule.steps.size()) +
                        " times " + std::string(name(origin)));
    return joined(words, ", ");
}

/// Floats as bytes.
std::vector<std::int64_t> bytes_of(std::vector<std::int64_t> floats) {
    for (std::int64_t& count : floats) count *= 4;
    return floats;
}

Json weights_json(const ExportParts& parts, const ExportParts::Call& call) {
    if (call.constant < 0) return nullptr;
    const ExportParts::Constant& constant = parts.constants[call.constant];
    return {{"offset", constant.offset}, {"bytes", constant.bytes}, {"form", constant.form->name}};
}

/// The kernel that is called; `layer` -1: a transform of a tensor.
Json call_json(const Plan& plan, const ExportParts& parts, const ExportParts::Call& call, int layer,
               int tensor) {
    return {{"name", call.name},
            {"op", name(call.primitive->op)},
            {"shape",
             layer >= 0 ? describe(shape_key(plan.network, layer)) : describe(plan.network.shape(tensor))},
            {"primitive", call.primitive->name},
            {"function", parts.name + "_" + call.primitive->function},
            {"input", name(call.primitive->input)},
            {"output", name(call.primitive->output)}};
}

/// The members of a segment's step that no other has.
void add_segment(Json& json, const Plan& plan, const ExportParts& parts, const Step& step) {
    const ExportParts::Segment& segment = parts.segments[step.segment];
    Json layers = Json::array();
    for (std::size_t k = 0; k < segment.operations.size(); k++) {
        const ExportParts::Segment::Operation& operation = segment.operations[k];
        const SegmentRun::Operation& run = segment.run.operations[k];
        Json layer = call_json(plan, parts, operation.call, run.layer, run.tensor);
        layer["rows"] = run.rows;
        layer["calls"] = segment.calls_of(static_cast<int>(k));
        layer["reads"] = Json::array();
        for (const ExportParts::Segment::Rows& rows : operation.reads) layer["reads"].push_back(rows.buffer);
        layer["writes"] = operation.writes.buffer;
        layer["weights"] = weights_json(parts, operation.call);
        layers.push_back(std::move(layer));
    }
    json["layers"] = std::move(layers);
    json["calls"] = segment.calls.size();
    json["lines"] = step.lines;
    json["line_bytes"] = segment.line_bytes();
    json["moved_bytes"] = segment.run.moved_bytes;
    if (step.moved_from >= 0) json["moved_from"] = step.moved_from;
}

/// What the step's output is, by which a trace finds it.
Json made_json(const Plan& plan, const TracedStep& traced) {
    return {{"tensor", plan.network.tensor_name(traced.tensor)},
            {"shape", shape_json(plan.network.shape(traced.tensor))},
            {"layout", name(traced.layout)},
            {"of", shape_json(traced.of)},
            {"channel", traced.channel}};
}

/// The layers that a step runs, by name: of a segment all of its own; with a convolution the add that it makes.
Json runs_json(const Plan& plan, const Step& step) {
    Json names = Json::array();
    if (step.layer < 0) return names;
    const int first = step.segment < 0 ? step.layer : plan.selection.segments[step.segment].first;
    for (int layer = first; layer <= step.layer; layer++) names.push_back(plan.network.layers[layer].name);
    if (plan.selection.accumulates_into[step.layer] >= 0)
        for (int reader : plan.network.readers(step.layer + 1))
            names.push_back(plan.network.layers[reader].name);
    return names;
}

Json step_json(const Plan& plan, const ExportParts& parts, std::size_t index) {
    const Step& step = plan.schedule.steps[index];
    const ExportParts::Call& call = parts.calls[index];
    const bool is_segment = step.segment >= 0;
    Json json = is_segment
                    ? Json({{"name", call.name}, {"op", "segment"}, {"primitive", primitive_name(call)}})
                    : call_json(plan, parts, call, step.layer, step.tensor);
    json["runs"] = runs_json(plan, step);
    json["reads"] = step.inputs;
    json["reads_at"] = bytes_of(call.reads_at);
    json["writes"] = step.output;
    json["writes_at"] = 4 * call.writes_at;
    json["accumulates"] = !is_segment && call.shape.get().accumulate != 0;
    json["workspace"] = step.workspace < 0 ? Json(nullptr) : Json(step.workspace);
    json["weights"] = weights_json(parts, call);
    json["predicted_ns"] = step.ns;
    json["origin"] = name(origin_of(plan, parts, step));
    json["makes"] = made_json(plan, traced_step(plan, parts, index));
    if (is_segment) add_segment(json, plan, parts, step);
    return json;
}

Json buffer_json(const Buffer& buffer) {
    constexpr std::string_view kinds[] = {"tensor", "copy", "workspace", "line", "moved"};
    Json json = {
        {"name", buffer.name},
        {"kind", kinds[static_cast<std::size_t>(buffer.kind)]},
        {"layout", buffer.kind == Buffer::Kind::workspace ? Json(nullptr) : Json(name(buffer.layout))},
        {"bytes", buffer.bytes},
        {"from_step", buffer.from_step},
        {"to_step", buffer.to_step},
        {"external", buffer.external},
        {"offset", buffer.external ? Json(nullptr) : Json(buffer.offset)}};
    if (buffer.over >= 0) {
        json["over"] = buffer.over;
        json["distance"] = buffer.distance;
    }
    return json;
}

std::string_view storage_name(WeightStorage storage) {
    constexpr std::string_view names[] = {"bin", "c", "incbin"};
    return names[static_cast<std::size_t>(storage)];
}

/// main.c's own pieces: where the outputs lie and where the weights come from.
void add_main_values(std::map<std::string, std::string>& values, const Plan& plan, const ExportParts& parts,
                     WeightStorage weights) {
    std::string arrays, arguments;
    for (std::size_t k = 0; k < parts.output_names.size(); k++) {
        arrays += (k ? "\n" : "") + ("static _Alignas(64) float " + parts.output_names[k] + "[") +
                  std::to_string(plan.network.shape(plan.network.outputs[k]).elements()) + "];";
        arguments += ", " + parts.output_names[k];
    }
    values["output_arrays"] = arrays;
    values["output_names"] = joined(parts.output_names, ", ");
    values["output_arguments"] = arguments;
    values["and_weights_file"] =
        weights == WeightStorage::bin && parts.weight_bytes > 0 ? ", `weights.bin`" : "";
    values["and_weights"] = weights == WeightStorage::bin && parts.weight_bytes > 0 ? " and weights.bin" : "";
    const std::string bytes = parts.macro + "_WEIGHT_BYTES";
    values["free_weights"] = values["free_weights_early"] = "";
    if (parts.weight_bytes == 0) {
        values["load_weights"] = "    const float *const weights = NULL;\n";
        values["weights_use"] = "This network has no weights: pass NULL.";
    } else if (weights == WeightStorage::bin) {
        values["load_weights"] = "    float *const weights = aligned_alloc(64, " + bytes +
                                 ");\n    if (!weights || !load(folder, \"weights.bin\", weights, " + bytes +
                                 ")) {\n        free(weights);\n        return 2;\n    }\n";
        values["free_weights"] = "    free(weights);\n";
        values["free_weights_early"] = "        free(weights);\n";
        values["weights_use"] =
            "`weights` is the content of `weights.bin` (little-endian floats) at an address that is a "
            "multiple of 64.";
    } else {
        values["load_weights"] = "    const float *const weights = " + parts.name + "_weights;\n";
        values["weights_use"] = "`weights` is `" + parts.name + "_weights`, linked in.";
    }
    values["weights_rule"] = weights == WeightStorage::incbin && parts.weight_bytes > 0
                                 ? "build/weights.o build/freestanding/weights.o: $(FOLDER)weights.bin\n\n"
                                 : "";
    values["weights_dependency"] = weights == WeightStorage::incbin && parts.weight_bytes > 0
                                       ? "set_source_files_properties(weights.c PROPERTIES OBJECT_DEPENDS "
                                         "\"${CMAKE_CURRENT_SOURCE_DIR}/weights.bin\")\n"
                                       : "";
    values["and_linked_weights"] =
        weights != WeightStorage::bin && parts.weight_bytes > 0 ? ", its weights" : "";
}

/// What tells of the machine that the plan is built for, and of another whose times it was planned with.
void add_target_values(std::map<std::string, std::string>& values, const Plan& plan) {
    const Board& target = plan.built_for();
    const std::string command = compiler_command(target), timed = shown_name(plan.board.name);
    const bool other = plan.target && (target.name != plan.board.name || target.isa != plan.board.isa ||
                                       target.processor != plan.board.processor);
    values["target_name"] = shown_name(target.name);
    values["target_isa"] = shown_name(target.isa);
    values["flags"] = joined(plan_flags(target));
    values["condition"] = make_condition(target);
    values["cmake_condition"] = cmake_condition(target);
    values["built_for"] = other ? ", built for " + shown_name(target.name) : "";
    values["whose_times"] =
        other ? "- It is built for " + shown_name(target.name) + " (" + shown_name(target.isa) +
                    "), whose times are not known here: what was chosen and what is predicted rest on the "
                    "times of " +
                    timed + " (" + shown_name(plan.board.isa) + ").\n"
              : "";
    values["cross_compiler"] =
        command.empty() || command == "cc" || command == "gcc" || !is_plain_word(command) ? "your-cross-gcc"
                                                                                          : command;
}

/// What a machine without an operating system must give the plan.
void add_freestanding_values(std::map<std::string, std::string>& values, const Plan& plan,
                             const ExportParts& parts, const ExportFacts& facts) {
    values["freestanding_flags"] = joined(freestanding_flags());
    values["freestanding_use"] =
        plan.problem.threads > 1
            ? "This plan runs on " + std::to_string(plan.problem.threads) +
                  " threads by OpenMP, whose run-time library wants an operating system. For bare metal, "
                  "export it with `--threads 1`."
            : "`make freestanding CC=" + values.at("cross_compiler") + "` builds `build/" + parts.name +
                  "_freestanding.o`: plan, kernels" + values.at("and_linked_weights") +
                  ", all but `main.c`, as one object file, with `" + joined(freestanding_flags()) +
                  "`. Link it, or those sources, into your program.\n\n"
                  "- It calls nothing but " +
                  by_library(facts.symbols.names) + " (" + facts.symbols.origin +
                  "). It allocates nothing, opens no file and prints nothing; only `main.c` does.\n"
                  "- `-fbuiltin` behind these options lets the compiler put small copies and square roots in "
                  "line: faster, and it calls no more.\n"
                  "- Switch the vector unit on before the first call, where the machine starts without it.\n"
                  "- The arena is the static array `taso_arena` in `plan.c` (.bss); weights that are linked "
                  "in "
                  "are constant (.rodata), so that they may stay in flash.";
}

}  // namespace

Json plan_json(const Plan& plan, const ExportParts& parts, const ExportFacts& facts) {
    Json steps = Json::array(), buffers = Json::array(), outputs = Json::array();
    for (std::size_t i = 0; i < parts.calls.size(); i++) steps.push_back(step_json(plan, parts, i));
    for (const Buffer& buffer : plan.schedule.buffers) buffers.push_back(buffer_json(buffer));
    for (int tensor : plan.network.outputs)
        outputs.push_back({{"name", plan.network.tensor_name(tensor)},
                           {"shape", shape_json(plan.network.shape(tensor))},
                           {"layout", name(plan.network.callers_layout(tensor))}});
    return {{"format", "taso-plan"},
            {"version", 1},
            {"network", plan.network.name},
            {"name", parts.name},
            {"board", plan.board.name},
            {"processor", plan.board.processor},
            {"target", plan.built_for().name},
            {"isa", plan.built_for().isa},
            {"compiler", plan.built_for().compiler},
            {"flags", plan_flags(plan.built_for())},
            {"threads", plan.problem.threads},
            {"profile", plan.profile},
            {"profile_hash", plan.profile_hash},
            {"kernels", kernels_hash()},
            {"kind", name(plan.kind)},
            {"budget_bytes", plan.budget ? Json(*plan.budget) : Json(nullptr)},
            {"status", name(plan.status)},
            {"proof", plan.proof},
            {"predicted_ns", plan.schedule.latency_ns},
            {"arena_bytes", plan.arena_bytes},
            {"weight_bytes", parts.weight_bytes},
            {"stack_bytes", facts.stack.bytes},
            {"stack_origin", facts.stack.origin},
            {"freestanding", plan.problem.threads > 1 ? Json(nullptr)
                                                      : Json({{"flags", freestanding_flags()},
                                                              {"symbols", facts.symbols.names},
                                                              {"origin", facts.symbols.origin}})},
            {"memory", describe(plan.memory)},
            {"weights", storage_name(facts.weights)},
            {"input", input_json(plan.network)},
            {"outputs", std::move(outputs)},
            {"steps", std::move(steps)},
            {"buffers", std::move(buffers)},
            {"sources", facts.sources},
            {"files", facts.files}};
}

std::map<std::string, std::string> template_values(const Plan& plan, const ExportParts& parts,
                                                   const ExportFacts& facts) {
    const int threads = plan.problem.threads;
    std::int64_t caller_bytes = 4 * plan.network.input.elements();
    for (int tensor : plan.network.outputs) caller_bytes += 4 * plan.network.shape(tensor).elements();
    std::vector<std::string> headers;
    for (const std::string& file : facts.files)
        if (file.ends_with(".h") || file.ends_with(".def")) headers.push_back(file);
    std::vector<std::string> library = facts.sources;
    std::erase(library, "main.c");
    constexpr std::string_view storage[] = {"in `weights.bin`, for the program to load",
                                            "in `weights.c`, linked in",
                                            "in `weights.bin`, linked in by `weights.c`"};
    const std::string kind(name(plan.kind));
    std::map<std::string, std::string> values = {
        {"name", parts.name},
        {"NAME", parts.macro},
        {"board", c_string(plan.board.name)},
        {"processor", c_string(plan.board.processor)},
        {"board_name", shown_name(plan.board.name)},
        {"isa", c_string(plan.board.isa)},
        {"isa_name", shown_name(plan.board.isa)},
        {"network_name", shown_name(plan.network.name)},
        {"network", c_string(plan.network.name)},
        {"threads", std::to_string(threads) + (threads == 1 ? " thread" : " threads")},
        {"sources", joined(facts.sources)},
        {"library_sources", joined(library)},
        {"headers", joined(headers)},
        {"optimisation", "-O3 -fno-math-errno"},
        {"openmp", threads > 1 ? "-fopenmp" : ""},
        {"cc_options", threads > 1 ? "-O3 -fno-math-errno -fopenmp" : "-O3 -fno-math-errno"},
        {"openmp_note", threads > 1 ? " (and OpenMP, for its threads)" : ""},
        {"arena_bytes", std::to_string(plan.arena_bytes)},
        {"arena", format_bytes(plan.arena_bytes)},
        {"weight_bytes", std::to_string(parts.weight_bytes)},
        {"weights", format_bytes(parts.weight_bytes)},
        {"storage", std::string(storage[static_cast<std::size_t>(facts.weights)])},
        {"stack_bytes", std::to_string(facts.stack.bytes)},
        {"stack_origin", facts.stack.origin},
        {"caller_bytes", std::to_string(caller_bytes)},
        {"predicted", format_time(plan.schedule.latency_ns)},
        {"predicted_ns", std::to_string(plan.schedule.latency_ns)},
        {"budget", plan.budget ? std::to_string(*plan.budget) + " bytes (" + format_bytes(*plan.budget) +
                                     ") of `" + kind + "`"
                               : "unlimited (`" + kind + "`)"},
        {"status", std::string(name(plan.status))},
        {"proof", plan.proof},
        {"profile", shown_name(plan.profile)},
        {"profile_hash", shown_name(plan.profile_hash)},
        {"origins", origins(plan, parts)},
        {"steps", std::to_string(parts.calls.size())},
        {"segments", segments_text(plan, parts)},
        {"kernels", kernels_hash()}};
    add_main_values(values, plan, parts, facts.weights);
    add_target_values(values, plan);
    add_freestanding_values(values, plan, parts, facts);
    return values;
}

}  // namespace taso
