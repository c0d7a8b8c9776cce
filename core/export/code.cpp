// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/code.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <sstream>

#include "base/units.h"
#include "build/c_text.h"
#include "export/call_text.h"
#include "export/segment_code.h"
#include "export/traced_step.h"
#include "export/weights.h"

namespace taso {

namespace {

constexpr const char* licence = "/* SPDX-License-Identifier: MIT */\n";

void write_step(std::ostream& out, const Plan& plan, const ExportParts& parts, std::size_t index) {
    const Step& step = plan.schedule.steps[index];
    const ExportParts::Call& call = parts.calls[index];
    const std::string number = std::to_string(index);
    if (step.segment >= 0) {
        out << "/* " << number << ": " << c_comment(call.name) << " */\n"
            << segment_source(plan, parts, static_cast<int>(index));
        return;
    }
    const auto constant = [&](const char* what, const std::vector<std::int32_t>& channels) {
        if (channels.empty()) return std::string();
        const std::string name = what + number;
        out << channels_constant(name, channels);
        return name;
    };
    const std::string channels = constant("channels_", call.shape.input_channels()),
                      totals = constant("totals_", call.shape.in_channels_total());
    out << "static const taso_shape shape_" << number << " = {"
        << shape_members(call.shape.get(), channels, totals) << "};\n";
    out << "/* " << number << ": " << c_comment(call.name) << ", " << call.primitive->name << " */\n";
    out << "static void step_" << number << step_parameters << " {\n    const float *const in[] = {";
    std::string arguments;
    for (std::size_t i = 0; i < step.inputs.size(); i++)
        arguments += (i ? ", " : "") + pointer(plan, step.inputs[i], call.reads_at[i]);
    const std::string output = pointer(plan, step.output, call.writes_at);
    out << arguments << "};\n"
        << unused_parameters(call.constant >= 0, arguments.find("input") != std::string::npos,
                             (arguments + output).find("outputs") != std::string::npos)
        << "    TASO_NAME(" << call.primitive->function << ")(&shape_" << number << ", in, "
        << constants_pointer(parts, call) << ", " << output << ", "
        << (step.workspace < 0 ? "NULL" : pointer(plan, step.workspace, 0)) << ");\n}\n\n";
}

std::string run_parameters(const ExportParts& parts) {
    std::string text = "(const float *weights, const float *input";
    for (const std::string& name : parts.output_names) text += ", float *" + name;
    return text + ")";
}

/// The shape of the input or of an output as its caller has it.
std::string callers_text(const Network& network, int tensor) {
    const TensorShape s = network.shape(tensor);
    const Layout layout = network.callers_layout(tensor);
    const std::string channels = std::to_string(s.channels), rows = std::to_string(s.height),
                      columns = std::to_string(s.width);
    if (layout == Layout::hwc) return rows + " x " + columns + " x " + channels + ", in hwc order";
    if (layout == Layout::hcw) return rows + " x " + channels + " x " + columns + ", in hcw order";
    return channels + " x " + rows + " x " + columns;
}

std::string input_comment(const Network& network) {
    if (network.input_parts.empty()) return "/* The input is " + callers_text(network, 0) + ". */\n";
    std::string comment = "/* The inputs follow one another in one buffer:";
    std::int64_t at = 0;
    for (const InputPart& part : network.input_parts) {
        comment += "\n   " + c_comment(part.name) + ", " + text(part.shape) + ", from float " +
                   std::to_string(at) + " on";
        at += part.shape.elements();
    }
    return comment + ". */\n";
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
    out << licence << "/** Runs " << c_comment(plan.network.name)
        << " on one input, with no allocation. Tensors are fp32, batch 1, in chw order (channels, rows,\n"
           " *  columns) where no other is said. */\n"
        << "#ifndef " << guard << "\n#define " << guard
        << "\n\n#include <stddef.h>\n\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n"
        << input_comment(plan.network);
    constant("INPUT_FLOATS", plan.network.input.elements());
    constant("OUTPUTS", static_cast<std::int64_t>(plan.network.outputs.size()));
    out << "/* Of all outputs together; " << parts.name << "_output_floats has each one's.";
    for (const int tensor : plan.network.outputs)
        if (plan.network.callers_layout(tensor) != Layout::chw)
            out << "\n   " << c_comment(plan.network.tensor_name(tensor)) << " is "
                << callers_text(plan.network, tensor) << ".";
    out << " */\n";
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
    const bool moves =
        std::any_of(parts.segments.begin(), parts.segments.end(), [](const ExportParts::Segment& segment) {
            return segment.run.moved_bytes > 0 || segment.run.moved_input > 0;
        });
    out << licence << "/* " << c_comment(plan.network.name) << ": " << parts.calls.size()
        << " steps in an arena of " << format_bytes(plan.arena_bytes)
        << ". Made by TASO Workbench; plan.json tells how. */\n"
        << "#include \"plan.h\"\n\n#include <math.h>\n"
        << (moves ? "#include <string.h>\n" : "")
        << "\n#include \"taso_kernels.h\"\n#include \"taso_names.h\"\n\n";
    std::set<std::string> functions;
    for (const ExportParts::Call* call : parts.kernels()) functions.insert(call->primitive->function);
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
        out << "    {" << c_string(parts.calls[i].name) << ", " << c_string(primitive_name(parts.calls[i]))
            << ", " << plan.schedule.steps[i].ns << ".0, step_" << i << "},\n";
    out << "};\n\nvoid " << parts.name << "_run" << run_parameters(parts)
        << " {\n    float *const outputs[] = {";
    for (const std::string& name : parts.output_names) out << name << ", ";
    out << "};\n";
    for (std::size_t i = 0; i < parts.calls.size(); i++)
        out << "    step_" << i << "(weights, input, outputs);\n";
    out << "}\n" << trace_source(plan, parts);
    return out.str();
}

}  // namespace taso
