// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter_text.h"

#include <algorithm>
#include <set>

#include "exporter_files.h"
#include "profile_file.h"
#include "units.h"

namespace taso {

namespace {

std::string joined(const std::vector<std::string>& words, const char* between = " ") {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : between) + word;
    return text;
}

Json shape_json(TensorShape shape) { return {shape.channels, shape.height, shape.width}; }

Origin origin_of(const Plan& plan, const Step& step) {
    if (step.layer >= 0)
        return plan.problem.layers[step.layer].candidates[plan.selection.candidates[step.layer]].origin;
    const ProblemTransform* transform = plan.problem.find_transform(step.tensor, step.from, step.to);
    return transform ? transform->origin : Origin::estimated;
}

/// "12 times measured, 3 estimated".
std::string origins(const Plan& plan) {
    std::map<Origin, int> counts;
    for (const Step& step : plan.schedule.steps) counts[origin_of(plan, step)]++;
    std::vector<std::string> parts;
    for (const auto& [origin, count] : counts)
        parts.push_back(std::to_string(count) + " of " + std::to_string(plan.schedule.steps.size()) +
                        " times " + std::string(name(origin)));
    return joined(parts, ", ");
}

/// Floats as bytes.
std::vector<std::int64_t> bytes_of(std::vector<std::int64_t> floats) {
    for (std::int64_t& count : floats) count *= 4;
    return floats;
}

Json step_json(const Plan& plan, const ExportParts& parts, std::size_t index) {
    const Step& step = plan.schedule.steps[index];
    const ExportParts::Call& call = parts.calls[index];
    Json weights = nullptr;
    if (call.constant >= 0) {
        const ExportParts::Constant& constant = parts.constants[call.constant];
        weights = {{"offset", constant.offset}, {"bytes", constant.bytes}, {"form", constant.form->name}};
    }
    return {{"name", call.name},
            {"op", name(call.primitive->op)},
            {"shape", step.layer >= 0 ? describe(shape_key(plan.network, step.layer))
                                      : describe(plan.network.shape(step.tensor))},
            {"primitive", call.primitive->name},
            {"function", call.primitive->function},
            {"input", name(call.primitive->input)},
            {"output", name(call.primitive->output)},
            {"reads", step.inputs},
            {"reads_at", bytes_of(call.reads_at)},
            {"writes", step.output},
            {"writes_at", 4 * call.writes_at},
            {"accumulates", call.shape.get().accumulate != 0},
            {"workspace", step.workspace < 0 ? Json(nullptr) : Json(step.workspace)},
            {"weights", std::move(weights)},
            {"predicted_ns", step.ns},
            {"origin", name(origin_of(plan, step))}};
}

Json buffer_json(const Buffer& buffer) {
    constexpr std::string_view kinds[] = {"tensor", "copy", "workspace"};
    return {{"name", buffer.name},
            {"kind", kinds[static_cast<std::size_t>(buffer.kind)]},
            {"layout", buffer.kind == Buffer::Kind::workspace ? Json(nullptr) : Json(name(buffer.layout))},
            {"bytes", buffer.bytes},
            {"from_step", buffer.from_step},
            {"to_step", buffer.to_step},
            {"external", buffer.external},
            {"offset", buffer.external ? Json(nullptr) : Json(buffer.offset)}};
}

std::string_view storage_name(WeightStorage storage) {
    constexpr std::string_view names[] = {"bin", "c", "incbin"};
    return names[static_cast<std::size_t>(storage)];
}

/// The Makefile's question whether its compiler is one for the board.
std::string make_condition(const std::string& isa) {
    const auto native = [](const char* macro) {
        return std::string("ifneq ($(findstring ") + macro +
               ",$(shell $(CC) -march=native -dM -E -x c /dev/null 2>/dev/null)),)";
    };
    const auto target = [](const char* pattern) {
        return std::string("ifneq ($(filter ") + pattern +
               ",$(firstword $(subst -, ,$(shell $(CC) -dumpmachine)))),)";
    };
    if (isa == "avx512") return native("__AVX512DQ__");
    if (isa == "avx2") return native("__AVX2__");
    if (isa == "neon-armv7") return target("arm%");
    if (isa == "neon-aarch64") return target("aarch64%");
    return "ifeq (plain,plain)";
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
    values["and_weights"] = weights == WeightStorage::bin && parts.weight_bytes > 0 ? " and weights.bin" : "";
    const std::string bytes = parts.macro + "_WEIGHT_BYTES";
    values["free_weights"] = "";
    if (parts.weight_bytes == 0) {
        values["load_weights"] = "    const float *const weights = NULL;\n";
        values["weights_use"] = "This network has no weights: pass NULL.";
    } else if (weights == WeightStorage::bin) {
        values["load_weights"] = "    float *const weights = aligned_alloc(64, " + bytes +
                                 ");\n    if (!weights || !load(folder, \"weights.bin\", weights, " + bytes +
                                 ")) {\n        free(weights);\n        return 2;\n    }\n";
        values["free_weights"] = "    free(weights);\n";
        values["weights_use"] =
            "`weights` is the content of `weights.bin` (little-endian floats) at an address that is a "
            "multiple of 64.";
    } else {
        values["load_weights"] = "    const float *const weights = " + parts.name + "_weights;\n";
        values["weights_use"] = "`weights` is `" + parts.name + "_weights`, linked in.";
    }
    values["weights_rule"] = weights == WeightStorage::incbin && parts.weight_bytes > 0
                                 ? "build/weights.o: $(FOLDER)weights.bin\n\n"
                                 : "";
}

}  // namespace

std::vector<std::string> common_flags(int threads) {
    std::vector<std::string> flags = {"-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-O3", "-fno-math-errno"};
    if (threads > 1) flags.push_back("-fopenmp");
    return flags;
}

std::vector<std::string> plan_flags(const Board& board) {
    std::vector<std::string> flags = board_flags(board);
    if (board.isa == "plain" && std::find(flags.begin(), flags.end(), "-DTASO_PLAIN") == flags.end())
        flags.push_back("-DTASO_PLAIN");
    if (!flags.empty()) return flags;
    if (board.isa == "avx2") return {"-mavx2", "-mfma"};
    if (board.isa == "avx512")
        return {"-mavx512f", "-mavx512vl", "-mavx512dq", "-mavx512bw", "-mfma", "-mprefer-vector-width=512"};
    if (board.isa == "neon-armv7") return {"-mfpu=neon-vfpv4"};
    return flags;
}

Json plan_json(const Plan& plan, const ExportParts& parts, const ExportFacts& facts) {
    Json steps = Json::array(), buffers = Json::array(), outputs = Json::array();
    for (std::size_t i = 0; i < parts.calls.size(); i++) steps.push_back(step_json(plan, parts, i));
    for (const Buffer& buffer : plan.schedule.buffers) buffers.push_back(buffer_json(buffer));
    for (int tensor : plan.network.outputs)
        outputs.push_back(
            {{"name", plan.network.tensor_name(tensor)}, {"shape", shape_json(plan.network.shape(tensor))}});
    return {{"format", "taso-plan"},
            {"version", 1},
            {"network", plan.network.name},
            {"name", parts.name},
            {"board", plan.board.name},
            {"processor", plan.board.processor},
            {"isa", plan.board.isa},
            {"compiler", plan.board.compiler},
            {"flags", plan_flags(plan.board)},
            {"threads", plan.problem.threads},
            {"profile", plan.profile},
            {"profile_hash", plan.profile_hash},
            {"kernels", kernels_hash()},
            {"kind", plan.kind},
            {"budget_bytes", plan.budget ? Json(*plan.budget) : Json(nullptr)},
            {"status", plan.status},
            {"proof", plan.proof},
            {"predicted_ns", plan.schedule.latency_ns},
            {"arena_bytes", plan.arena_bytes},
            {"weight_bytes", parts.weight_bytes},
            {"stack_bytes", facts.stack.bytes},
            {"stack_origin", facts.stack.origin},
            {"memory",
             {{"workspace", plan.memory.workspace},
              {"layer", plan.memory.layer},
              {"sum", plan.memory.sum},
              {"arena", plan.memory.arena},
              {"weights", plan.memory.weights},
              {"total", plan.memory.total}}},
            {"weights", storage_name(facts.weights)},
            {"input", {{"name", plan.network.input_name}, {"shape", shape_json(plan.network.input)}}},
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
        if (file.ends_with(".h")) headers.push_back(file);
    constexpr std::string_view storage[] = {"in `weights.bin`, for the program to load",
                                            "in `weights.c`, linked in",
                                            "in `weights.bin`, linked in by `weights.c`"};
    std::map<std::string, std::string> values = {
        {"name", parts.name},
        {"NAME", parts.macro},
        {"board", c_string(plan.board.name)},
        {"processor", c_string(plan.board.processor)},
        {"board_name", c_comment(plan.board.name)},
        {"isa", c_string(plan.board.isa)},
        {"isa_name", plan.board.isa},
        {"network_name", c_comment(plan.network.name)},
        {"network", c_string(plan.network.name)},
        {"threads", std::to_string(threads) + (threads == 1 ? " thread" : " threads")},
        {"sources", joined(facts.sources)},
        {"headers", joined(headers)},
        {"flags", joined(plan_flags(plan.board))},
        {"optimisation", "-O3 -fno-math-errno"},
        {"openmp", threads > 1 ? "-fopenmp" : ""},
        {"cc_options", threads > 1 ? "-O3 -fno-math-errno -fopenmp" : "-O3 -fno-math-errno"},
        {"openmp_note", threads > 1 ? " (and OpenMP, for its threads)" : ""},
        {"condition", make_condition(plan.board.isa)},
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
                                     ") of `" + plan.kind + "`"
                               : "unlimited (`" + plan.kind + "`)"},
        {"status", plan.status},
        {"proof", plan.proof},
        {"profile", c_comment(plan.profile)},
        {"profile_hash", plan.profile_hash},
        {"origins", origins(plan)},
        {"steps", std::to_string(parts.calls.size())},
        {"kernels", kernels_hash()}};
    add_main_values(values, plan, parts, facts.weights);
    return values;
}

}  // namespace taso
