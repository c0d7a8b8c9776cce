// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/code.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <sstream>

#include "base/units.h"
#include "build/c_text.h"
#include "export/weights.h"

namespace taso {

namespace {

constexpr const char* licence = "/* SPDX-License-Identifier: MIT */\n";

/// The pointer into a buffer, the caller's or a place in the arena, at so many floats.
std::string pointer(const Plan& plan, int index, std::int64_t at) {
    const Buffer& buffer = plan.schedule.buffers[index];
    if (!buffer.external) return "taso_arena + " + std::to_string(buffer.offset / 4 + at);
    if (buffer.tensor == 0) return "input";
    const std::vector<int>& outputs = plan.network.outputs;
    const auto place = std::find(outputs.begin(), outputs.end(), buffer.tensor);
    return "outputs[" + std::to_string(place - outputs.begin()) + "]" +
           (at > 0 ? " + " + std::to_string(at) : "");
}

/// The members of a shape that are not zero, by name.
std::string shape_members(const taso_shape& s, const std::string& channels) {
    std::string text;
    const auto add = [&](const char* member, const std::string& value) {
        text += std::string(text.empty() ? "." : ", .") + member + " = " + value;
    };
    const auto integer = [&](const char* member, std::int32_t value) {
        if (value != 0) add(member, std::to_string(value));
    };
    const auto real = [&](const char* member, float value) {
        if (value != 0) add(member, c_float(value));
    };
    integer("in_channels", s.in_channels);
    integer("in_height", s.in_height);
    integer("in_width", s.in_width);
    integer("out_channels", s.out_channels);
    integer("out_height", s.out_height);
    integer("out_width", s.out_width);
    integer("kernel_height", s.kernel_height);
    integer("kernel_width", s.kernel_width);
    integer("stride_height", s.stride_height);
    integer("stride_width", s.stride_width);
    integer("dilation_height", s.dilation_height);
    integer("dilation_width", s.dilation_width);
    integer("pad_top", s.pad_top);
    integer("pad_left", s.pad_left);
    integer("pad_bottom", s.pad_bottom);
    integer("pad_right", s.pad_right);
    integer("groups", s.groups);
    integer("inputs", s.inputs);
    if (!channels.empty()) add("input_channels", channels);
    integer("activation", s.activation);
    real("clip_low", s.clip_low);
    real("clip_high", s.clip_high);
    integer("accumulate", s.accumulate);
    integer("out_channels_total", s.out_channels_total);
    integer("count_include_pad", s.count_include_pad);
    integer("local_size", s.local_size);
    real("alpha", s.alpha);
    real("beta", s.beta);
    real("bias", s.bias);
    integer("threads", s.threads);
    return text;
}

constexpr const char* step_parameters = "(const float *weights, const float *input, float *const *outputs)";

void write_step(std::ostream& out, const Plan& plan, const ExportParts& parts, std::size_t index) {
    const Step& step = plan.schedule.steps[index];
    const ExportParts::Call& call = parts.calls[index];
    const std::string number = std::to_string(index);
    std::string channels;
    if (!call.shape.input_channels().empty()) {
        channels = "channels_" + number;
        out << "static const int32_t " << channels << "[] = {";
        for (std::int32_t count : call.shape.input_channels()) out << count << ", ";
        out << "};\n";
    }
    out << "static const taso_shape shape_" << number << " = {" << shape_members(call.shape.get(), channels)
        << "};\n";
    out << "/* " << number << ": " << c_comment(call.name) << ", " << call.primitive->name << " */\n";
    out << "static void step_" << number << step_parameters << " {\n    const float *const in[] = {";
    std::string arguments;
    for (std::size_t i = 0; i < step.inputs.size(); i++)
        arguments += (i ? ", " : "") + pointer(plan, step.inputs[i], call.reads_at[i]);
    const std::string output = pointer(plan, step.output, call.writes_at);
    out << arguments << "};\n";
    if (call.constant < 0) out << "    (void)weights;\n";
    if (arguments.find("input") == std::string::npos) out << "    (void)input;\n";
    if ((arguments + output).find("outputs") == std::string::npos) out << "    (void)outputs;\n";
    out << "    TASO_NAME(" << call.primitive->function << ")(&shape_" << number << ", in, ";
    if (call.constant < 0) {
        out << "NULL";
    } else {
        out << "weights + " << parts.constants[call.constant].offset / 4;
    }
    out << ", " << output << ", " << (step.workspace < 0 ? "NULL" : pointer(plan, step.workspace, 0))
        << ");\n}\n\n";
}

std::string run_parameters(const ExportParts& parts) {
    std::string text = "(const float *weights, const float *input";
    for (const std::string& name : parts.output_names) text += ", float *" + name;
    return text + ")";
}

}  // namespace

std::string plan_header(const Plan& plan, const ExportParts& parts, WeightStorage weights) {
    std::int64_t output_floats = 0;
    for (int tensor : plan.network.outputs) output_floats += plan.network.shape(tensor).elements();
    std::ostringstream out;
    // By the name itself: names that differ in their capitals only must not hide one another.
    const std::string guard = "TASO_PLAN_" + parts.name + "_H";
    const auto constant = [&](const char* name, std::int64_t value) {
        out << "#define " << parts.macro << "_" << name << " " << value << "\n";
    };
    const TensorShape input = plan.network.input;
    out << licence << "/** Runs " << c_comment(plan.network.name)
        << " on one input, with no allocation. Tensors are fp32, batch 1, channels x height x width. */\n"
        << "#ifndef " << guard << "\n#define " << guard
        << "\n\n#include <stddef.h>\n\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n"
        << "/* The input is " << input.channels << " x " << input.height << " x " << input.width << ". */\n";
    constant("INPUT_FLOATS", input.elements());
    constant("OUTPUTS", static_cast<std::int64_t>(plan.network.outputs.size()));
    out << "/* Of all outputs together; " << parts.name << "_output_floats has each one's. */\n";
    constant("OUTPUT_FLOATS", output_floats);
    constant("ARENA_BYTES", plan.arena_bytes);
    constant("WEIGHT_BYTES", parts.weight_bytes);
    constant("STEPS", static_cast<std::int64_t>(parts.calls.size()));
    constant("THREADS", plan.problem.threads);
    out << "\nextern const size_t " << parts.name << "_output_floats[" << parts.macro << "_OUTPUTS];\n";
    if (weights == WeightStorage::c && parts.weight_bytes > 0) out << weights_declaration(parts);
    if (weights == WeightStorage::incbin && parts.weight_bytes > 0)
        out << "\n/** All weights, linked in. */\nextern const float " << parts.name << "_weights["
            << parts.macro << "_WEIGHT_BYTES / 4];\n";
    out << "\n/** One inference. Not to be called from two threads at once: there is one arena.\n"
        << " *  weights: the bytes of weights.bin, " << parts.macro << "_WEIGHT_BYTES, aligned to 64 bytes"
        << (weights != WeightStorage::bin && parts.weight_bytes > 0
                ? ", linked in as " + parts.name + "_weights"
                : "")
        << ".\n *  input, outputs: the caller's, best aligned to 64 bytes, none of them overlapping. */\n"
        << "void " << parts.name << "_run" << run_parameters(parts) << ";\n\n"
        << "/** The same by the step, for measuring: call all in order, outputs in the order of the "
           "parameters above. "
           "*/\n"
        << "typedef struct {\n    const char *name, *primitive;\n    double predicted_ns;\n    void (*run)"
        << step_parameters << ";\n} " << parts.name << "_step;\nextern const " << parts.name << "_step "
        << parts.name << "_steps[" << parts.macro << "_STEPS];\n\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n";
    return out.str();
}

std::string plan_source(const Plan& plan, const ExportParts& parts) {
    std::ostringstream out;
    out << licence << "/* " << c_comment(plan.network.name) << ": " << parts.calls.size()
        << " steps in an arena of " << format_bytes(plan.arena_bytes)
        << ". Made by TASO Workbench; plan.json tells how. */\n"
        << "#include \"plan.h\"\n\n#include <math.h>\n\n#include \"taso_kernels.h\"\n#include "
           "\"taso_names.h\"\n\n";
    std::set<std::string> functions;
    for (const ExportParts::Call& call : parts.calls) functions.insert(call.primitive->function);
    for (const std::string& function : functions)
        out << "void TASO_NAME(" << function
            << ")(const taso_shape *, const float *const *, const float *, float *, float *);\n";
    out << "\n";
    if (plan.arena_bytes > 0)
        out << "/* All activations, copies and workspace. */\nstatic _Alignas(64) float taso_arena["
            << parts.macro << "_ARENA_BYTES / 4];\n\n";
    for (std::size_t i = 0; i < parts.calls.size(); i++) write_step(out, plan, parts, i);

    out << "const size_t " << parts.name << "_output_floats[" << parts.macro << "_OUTPUTS] = {";
    for (int tensor : plan.network.outputs) out << plan.network.shape(tensor).elements() << ", ";
    out << "};\n\nconst " << parts.name << "_step " << parts.name << "_steps[" << parts.macro
        << "_STEPS] = {\n";
    for (std::size_t i = 0; i < parts.calls.size(); i++)
        out << "    {" << c_string(parts.calls[i].name) << ", " << c_string(parts.calls[i].primitive->name)
            << ", " << plan.schedule.steps[i].ns << ".0, step_" << i << "},\n";
    out << "};\n\nvoid " << parts.name << "_run" << run_parameters(parts)
        << " {\n    float *const outputs[] = {";
    for (const std::string& name : parts.output_names) out << name << ", ";
    out << "};\n";
    for (std::size_t i = 0; i < parts.calls.size(); i++)
        out << "    step_" << i << "(weights, input, outputs);\n";
    out << "}\n";
    return out.str();
}

}  // namespace taso
