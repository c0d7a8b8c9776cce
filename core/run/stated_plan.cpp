// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/stated_plan.h"

#include <cmath>
#include <limits>
#include <sstream>

#include "base/error.h"
#include "base/text.h"
#include "board/remote_shell.h"
#include "build/c_text.h"
#include "profile/profile_file.h"

namespace taso {

namespace {

std::vector<std::string> words_of(const Json& plan, const char* key, const std::string& where) {
    if (!plan.contains(key) || !plan[key].is_array())
        throw Error(where + ": '" + key + "' is missing or no list");
    std::vector<std::string> words;
    for (const Json& word : plan[key]) {
        if (!word.is_string()) throw Error(where + ": '" + key + "' holds something that is no text");
        words.push_back(word.get<std::string>());
    }
    return words;
}

template <class Number>
Number positive(const Json& object, const char* key, Number least, const std::string& where) {
    const auto value = member<Number>(object, key, where);
    if (value < least) throw Error(where + ": '" + key + "' has the wrong type or is out of range");
    return value;
}

std::optional<StatedPlan::Made> read_made(const Json& step, const std::string& where) {
    if (!step.contains("makes")) return std::nullopt;
    const Json& made = step["makes"];
    const std::string place = where + ".makes";
    const auto shape = [&](const char* key) {
        return read_tensor_shape(made.contains(key) ? made[key] : Json(nullptr), place);
    };
    const std::optional<Layout> layout = layout_named(member<std::string>(made, "layout", place));
    if (!layout) throw Error(place + ": 'layout' is no layout");
    StatedPlan::Made read{.tensor = member<std::string>(made, "tensor", place),
                          .shape = shape("shape"),
                          .of = shape("of"),
                          .layout = *layout,
                          .channel = positive(made, "channel", 0, place)};
    if (read.channel > read.of.channels - read.shape.channels || read.of.height != read.shape.height ||
        read.of.width != read.shape.width)
        throw Error(place + ": is no part of what it is 'of'");
    return read;
}

/// What is added up: more than that of one step is no count of bytes, and no time.
constexpr std::int64_t most_of_a_step = std::int64_t{1} << 50;

std::int64_t amount(const Json& object, const char* key, const std::string& where) {
    const auto value = positive(object, key, std::int64_t{0}, where);
    if (value > most_of_a_step) throw Error(where + ": '" + key + "' has the wrong type or is out of range");
    return value;
}

/// A number of the list of buffers that a step states.
std::int64_t bytes_of(const Json& number, const Json& buffers, const std::string& where) {
    if (number.is_null()) return 0;
    if (!number.is_number_unsigned() || number.get<std::uint64_t>() >= buffers.size())
        throw Error(where + ": names a buffer that is not there");
    return amount(buffers[number.get<std::size_t>()], "bytes", where);
}

/// Of output, workspace and line buffers.
std::int64_t written_bytes(const Json& step, const Json& buffers, const std::string& where) {
    std::int64_t bytes = 0;
    for (const char* key : {"writes", "workspace"})
        if (step.contains(key)) bytes += bytes_of(step[key], buffers, where);
    if (step.contains("lines") && step["lines"].is_array() && step["lines"].size() <= buffers.size())
        for (const Json& line : step["lines"]) {
            bytes += bytes_of(line, buffers, where);
            if (bytes > most_of_a_step) throw Error(where + ": its buffers are too large");
        }
    return bytes;
}

StatedPlan::Step read_step(const Json& step, const Json& buffers, const std::string& where) {
    StatedPlan::Step read = {.name = member<std::string>(step, "name", where),
                             .primitive = member<std::string>(step, "primitive", where),
                             .accumulates = step.contains("accumulates") && step["accumulates"] == true,
                             .shape = step.contains("shape") ? step["shape"] : Json(nullptr),
                             .segment = read_step_segment(step, where),
                             .makes = read_made(step, where)};
    // Plans that were exported before these were stated have times and no more.
    read.runs = step.contains("runs") ? words_of(step, "runs", where) : std::vector{read.name};
    if (step.contains("input") && step.contains("output"))
        read.layouts =
            member<std::string>(step, "input", where) + " -> " + member<std::string>(step, "output", where);
    if (step.contains("predicted_ns")) read.predicted_ns = amount(step, "predicted_ns", where);
    read.bytes = written_bytes(step, buffers, where);
    return read;
}

std::optional<Memory> read_memory(const Json& plan, const std::string& where) {
    if (!plan.contains("memory")) return std::nullopt;
    const Json& stated = plan["memory"];
    const std::string place = where + ": memory";
    Memory memory;
    for (const BudgetKind kind : budget_kinds)
        memory[kind] = positive(stated, std::string(name(kind)).c_str(), std::int64_t{0}, place);
    memory.weights = positive(stated, "weights", std::int64_t{0}, place);
    return memory;
}

StatedPlan::Port read_port(const Json& port, const std::string& where) {
    StatedPlan::Port read = {
        .name = member<std::string>(port, "name", where),
        .shape = read_tensor_shape(port.contains("shape") ? port["shape"] : Json(nullptr), where)};
    if (!port.contains("layout")) return read;
    const std::optional<Layout> layout = layout_named(member<std::string>(port, "layout", where));
    if (!layout || channel_block(*layout) != 1) throw Error(where + ": 'layout' is no layout of a caller");
    read.layout = *layout;
    return read;
}

/// Those that follow one another in the caller's buffer.
std::vector<StatedPlan::Port> read_inputs(const Json& input, const std::string& where) {
    const StatedPlan::Port whole = read_port(input, where);
    if (!input.contains("parts")) return {whole};
    if (!input["parts"].is_array()) throw Error(where + ": 'parts' is no list");
    std::vector<StatedPlan::Port> parts;
    for (const Json& part : input["parts"])
        parts.push_back(read_port(part, where + ".parts[" + std::to_string(parts.size()) + "]"));
    if (floats_of(parts) != whole.shape.elements()) throw Error(where + ": its parts are not all of it");
    return parts;
}

/// A name without a path, as every file of an export has.
bool is_file_name(const std::string& name) {
    const std::size_t dot = name.find('.');
    return dot != std::string::npos && dot > 0 && identifier(name.substr(0, dot)) == name.substr(0, dot) &&
           identifier("x" + name.substr(dot + 1)) == "x" + name.substr(dot + 1);
}

}  // namespace

std::optional<StepSegment> read_step_segment(const Json& step, const std::string& where) {
    if (!step.contains("layers")) return std::nullopt;
    const Json& layers = step["layers"];
    if (!layers.is_array() || layers.empty())
        throw Error(where + ": 'layers' has the wrong type or is out of range");
    StepSegment segment = {.layers = {},
                           .calls = positive(step, "calls", 1, where),
                           .line_bytes = positive(step, "line_bytes", std::int64_t{0}, where)};
    for (const Json& layer : layers) {
        const std::string place = where + ".layers[" + std::to_string(segment.layers.size()) + "]";
        segment.layers.push_back({.name = member<std::string>(layer, "name", place),
                                  .primitive = member<std::string>(layer, "primitive", place),
                                  .rows = positive(layer, "rows", 1, place),
                                  .calls = layer.contains("calls") ? positive(layer, "calls", 0, place) : 1});
    }
    return segment;
}

std::int64_t floats_of(const std::vector<StatedPlan::Port>& ports) {
    std::int64_t floats = 0;
    for (const StatedPlan::Port& port : ports) floats += port.shape.elements();
    return floats;
}

StatedPlan read_stated_plan(const std::filesystem::path& folder) {
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error))
        throw Error(folder.string() + ": there is no such folder");
    const std::filesystem::path file = folder / "plan.json";
    const std::string where = file.string();
    const Json plan = read_json(file, "taso-plan");
    StatedPlan stated;
    stated.name = member<std::string>(plan, "name", where);
    stated.network = member<std::string>(plan, "network", where);
    stated.board = member<std::string>(plan, "board", where);
    stated.target = plan.contains("target") ? member<std::string>(plan, "target", where) : stated.board;
    stated.isa = member<std::string>(plan, "isa", where);
    stated.kernels = member<std::string>(plan, "kernels", where);
    stated.weights = member<std::string>(plan, "weights", where);
    stated.profile = plan.contains("profile") ? member<std::string>(plan, "profile", where) : stated.board;
    if (plan.contains("kind")) stated.kind = member<std::string>(plan, "kind", where);
    if (plan.contains("budget_bytes") && !plan["budget_bytes"].is_null())
        stated.budget = positive(plan, "budget_bytes", std::int64_t{0}, where);
    stated.memory = read_memory(plan, where);
    stated.threads = member<int>(plan, "threads", where);
    stated.arena_bytes = member<std::int64_t>(plan, "arena_bytes", where);
    stated.predicted_ns = member<std::int64_t>(plan, "predicted_ns", where);
    stated.sources = words_of(plan, "sources", where);
    stated.flags = words_of(plan, "flags", where);
    stated.files = words_of(plan, "files", where);
    if (!plan.contains("input")) throw Error(where + ": 'input' is missing");
    stated.inputs = read_inputs(plan["input"], where + ": input");
    if (!plan.contains("outputs") || !plan["outputs"].is_array())
        throw Error(where + ": 'outputs' is missing or no list");
    for (const Json& output : plan["outputs"])
        stated.outputs.push_back(
            read_port(output, where + ": outputs[" + std::to_string(stated.outputs.size()) + "]"));
    if (!plan.contains("steps") || !plan["steps"].is_array())
        throw Error(where + ": 'steps' is missing or no list");
    const Json buffers =
        plan.contains("buffers") && plan["buffers"].is_array() ? plan["buffers"] : Json::array();
    for (const Json& step : plan["steps"])
        stated.steps.push_back(
            read_step(step, buffers, where + ": steps[" + std::to_string(stated.steps.size()) + "]"));
    if (identifier(stated.name) != stated.name)
        throw Error(where + ": '" + stated.name + "' is no name of a plan");
    for (const std::string& source : stated.sources) {
        if (!source.ends_with(".c") || identifier(source.substr(0, source.size() - 2)) + ".c" != source)
            throw Error(where + ": '" + source + "' is no name of a source file");
        if (!std::filesystem::is_regular_file(folder / source, error))
            throw Error((folder / source).string() + ": is missing");
    }
    for (const std::string& flag : stated.flags)
        if (flag.empty() || flag[0] != '-') throw Error(where + ": '" + flag + "' is no compiler option");
    // LICENSE and Makefile have no dot, and no program needs them.
    std::erase_if(stated.files, [](const std::string& name) { return !is_file_name(name); });
    if (stated.sources.empty()) throw Error(where + ": 'sources' is empty");
    if (stated.threads < 1 || stated.threads > 4096) throw Error(where + ": 'threads' is out of range");
    return stated;
}

void make_build_folder(const std::filesystem::path& build) {
    for (const std::filesystem::path& folder : {build.parent_path(), build}) {
        std::error_code error;
        if (std::filesystem::is_symlink(folder, error))
            throw Error(folder.string() + ": is a link, no folder");
        std::filesystem::create_directory(folder, error);
        if (error) throw Error(folder.string() + ": cannot be written: " + error.message());
    }
}

std::string flags_note(const std::vector<std::string>& stated, const std::vector<std::string>& used) {
    if (stated == used) return {};
    const auto text = [](const std::vector<std::string>& flags) {
        std::string all;
        for (const std::string& flag : flags) all += (all.empty() ? "" : " ") + flag;
        return "'" + shown_text(all, 160) + "'";
    };
    return "the options " + text(stated) + " that plan.json states are not followed; it is compiled with " +
           text(used);
}

std::optional<RunReport> read_run_output(const StatedPlan& plan, const std::string& output) {
    RunReport report;
    bool complete = false;
    const std::string where = "its output";
    const auto time = [&](const Json& value, const char* key) {
        const auto ns = member<std::int64_t>(value, key, where);
        if (ns < 0 || ns > std::int64_t{1} << 50) throw Error(where);
        return ns;
    };
    std::istringstream lines(output);
    try {
        for (std::string line; std::getline(lines, line);) {
            const Json value = parse_json(line, where);
            if (value.contains("machine")) {
                report.machine = member<std::string>(value, "machine", where);
                report.same_machine = member<bool>(value, "as_planned", where);
            } else if (value.contains("step")) {
                if (report.steps.size() == plan.steps.size()) return std::nullopt;
                const StatedPlan::Step& step = plan.steps[report.steps.size()];
                if (member<std::string>(value, "name", where) != step.name ||
                    member<std::string>(value, "primitive", where) != step.primitive)
                    return std::nullopt;
                report.steps.push_back({step.name, step.primitive, time(value, "predicted_ns"),
                                        time(value, "measured_ns"), step.segment});
            } else {
                report.measured_ns = time(value, "measured_ns");
                report.predicted_ns = time(value, "predicted_ns");
                report.spread = member<double>(value, "spread", where);
                report.max_error = value.at("max_error").is_null()
                                       ? std::numeric_limits<double>::infinity()
                                       : member<double>(value, "max_error", where);
                report.ok = member<bool>(value, "ok", where);
                complete = true;
            }
        }
    } catch (const std::exception&) {
        return std::nullopt;
    }
    if (!complete || report.steps.size() != plan.steps.size()) return std::nullopt;
    return report;
}

}  // namespace taso
