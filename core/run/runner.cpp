// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runner.h"

#include <algorithm>

#include "base/conversation.h"
#include "base/error.h"
#include "base/json_file.h"
#include "base/process.h"
#include "base/regular_file.h"
#include "base/temporary_folder.h"
#include "base/text.h"
#include "build/build_board.h"
#include "build/compile_sources.h"
#include "build/compiler_options.h"
#include "build/elf_symbol.h"
#include "build/kernel_files.h"
#include "export/text.h"
#include "export/weights.h"
#include "problem/plan.h"
#include "run/sample_files.h"
#include "run/stated_plan.h"

namespace taso {

namespace {

bool runs_here(const std::string& isa) {
    const auto isas = available_isas();
    return std::any_of(isas.begin(), isas.end(), [&](Isa own) { return name(own) == isa; });
}

/// Options for this machine: those for the plan's board where it can run them, else all that it has.
std::vector<std::string> machine_flags(const StatedPlan& stated, std::string& note) {
    if (runs_here(stated.isa)) {
        Board board;
        board.name = stated.target;
        board.isa = stated.isa;
        std::vector<std::string> flags = plan_flags(build_board(board).board);
        if (flags != stated.flags) note = flags_note(stated.flags, flags);
        return flags;
    }
    const ProcessResult native = run_process({"cc", "-march=native", "-E", "-x", "c", "/dev/null"});
    if (native.status == 0) return {"-march=native"};
    return {};
}

[[noreturn]] void fail(const std::filesystem::path& folder, const std::string& what,
                       const std::string& errors, int status) {
    std::string why = first_line(errors);
    if (why.empty()) why = "it ended with status " + std::to_string(status);
    throw Error(folder.string() + ": " + what + ": " + why);
}

/// Builds build/run/<name>; returns its path. Into `said`: what the compiler said, and options not followed.
std::filesystem::path compile(const std::filesystem::path& folder, const StatedPlan& stated, RunReport& said,
                              bool trace, const std::stop_token& stop) {
    // Apart from what make puts into build/, which may be for another machine.
    const std::filesystem::path build = folder / "build" / "run";
    make_build_folder(build);
    std::error_code error;
    Compiler compiler = {.command = "cc", .flags = common_flags(stated.threads)};
    compiler.flags.push_back(no_prefix);
    if (trace) compiler.flags.emplace_back(trace_option);
    const std::vector<std::string> own = machine_flags(stated, said.note);
    compiler.flags.insert(compiler.flags.end(), own.begin(), own.end());
    std::vector<std::string> link = {compiler.command};
    link.insert(link.end(), compiler.flags.begin(), compiler.flags.end());
    const std::vector<CompiledSource> results = compile_sources(
        {.compiler = compiler, .folder = folder, .sources = stated.sources, .objects = build, .stop = stop});
    const auto check = [&](const CompilerResult& result, const char* what) {
        if (result.outcome == CompilerResult::Outcome::not_installed)
            throw Error(folder.string() + ": cannot be compiled: this machine has no C compiler 'cc'");
        if (result.is_fault()) fail(folder, what, result.messages, result.status);
    };
    if (const CompiledSource* fault = first_fault(results)) check(*fault, "does not compile");
    for (const CompiledSource& result : results) {
        said.warnings += result.messages;
        link.push_back(result.object.string());
    }
    const std::filesystem::path program = build / stated.name;
    std::filesystem::remove(program, error);  // the linker would write through a link
    link.insert(link.end(), {"-lm", "-o", program.string()});
    if (!stop.stop_requested()) check(call_compiler(link, folder, stop), "does not link");
    if (stop.stop_requested()) throw Stopped(folder.string() + ": stopped");
    return program;
}

}  // namespace

RunReport run_plan(const std::filesystem::path& directory, int repeats, std::stop_token stop,
                   const std::function<void(const std::string&)>& stage, const RunSample& sample) {
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::absolute(directory, error);
    const StatedPlan stated = read_stated_plan(folder);
    RunReport said;
    if (stage) stage("compiling");
    const std::filesystem::path program = compile(folder, stated, said, sample.wants_trace, stop);
    const std::int64_t linked = symbol_bytes(read_file(program), "taso_arena").value_or(0);
    const Board here = this_machine();
    std::vector<std::string> command = {program.string(), "--json", "--machine", here.processor};
    if (repeats > 0) command.insert(command.end(), {"--repeats", std::to_string(repeats)});
    std::optional<TemporaryFolder> files;
    if (!sample.input.empty() || sample.wants_output || sample.wants_trace) files.emplace("taso-run");
    if (!sample.input.empty()) {
        write_file(files->path() / sample_input_file, float_bytes(sample.input));
        command.insert(command.end(), {"--input", (files->path() / sample_input_file).string()});
    }
    if (sample.wants_output)
        command.insert(command.end(), {"--output", (files->path() / sample_output_file).string()});
    if (sample.wants_trace) command.insert(command.end(), {"--trace", (files->path() / trace_file).string()});
    command.push_back(folder.string());
    if (stage) stage("running");
    std::string output, errors;
    const auto take = [&](std::string_view piece) {
        output += piece;
        return true;
    };
    // It reads nothing, so it will not take the end of its input as a sign to stop.
    const ConversationEnd end =
        converse(command, {.on_output = take,
                           .on_errors = [&](std::string_view piece) { errors += piece; },
                           .stop = stop,
                           .grace_seconds = 0});
    if (end.ending == Ending::stopped) throw Stopped(folder.string() + ": stopped");
    std::optional<RunReport> read;
    if (end.status == 0 || end.status == 1) read = read_run_output(stated, output);
    if (!read) fail(folder, "its program did not run", usage_fault(sample, errors), end.status);
    RunReport report = std::move(*read);
    if (sample.wants_output)
        report.output = read_outputs(stated, read_file(files->path() / sample_output_file), folder.string());
    if (sample.wants_trace)
        report.trace = read_trace(stated, read_file(files->path() / trace_file), folder.string());
    report.warnings = std::move(said.warnings);
    report.note = std::move(said.note);
    report.predicted_for = stated.board;
    report.arena_bytes_stated = stated.arena_bytes;
    report.arena_bytes_linked = linked;
    report.ok = report.ok && end.status == 0 && linked == stated.arena_bytes;
    return report;
}

}  // namespace taso
